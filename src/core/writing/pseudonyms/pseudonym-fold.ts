/** Letters that no decomposition turns into plain ones. */
const special: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

const invisible = /\p{Cf}/gu;

/** `Müller` → `mueller`, `Großmann` → `grossmann`, `Çelik` → `celik`: the German way to write without umlauts. */
export function foldWord(word: string): string {
  const lower = composed(word).replace(/[äöü]/g, (letter) => `${{ ä: "a", ö: "o", ü: "u" }[letter]}e`);
  return withoutMarks(lower);
}

/** `Müller` → `muller`: what keyboards without umlauts make of it. */
export function plainWord(word: string): string {
  return withoutMarks(composed(word));
}

/** Words may be broken at a line's end or hold characters that nobody sees. */
function composed(word: string): string {
  return word.replace(invisible, "").replace(lineEndHyphen, "").normalize("NFKC").toLowerCase();
}

function withoutMarks(word: string): string {
  return word
    .replace(/[ßæœøłđðþı]/g, (letter) => special[letter] ?? letter)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

const lineEndHyphen = /[-‐]\s*[\r\n]\s*/gu;

/** A word of a text; numbers are words too („3M“ is two), and so is each Chinese character, as no spaces part them. */
export interface Token {
  start: number;
  end: number;
  /** Folded in both ways; the second only where it differs. */
  keys: readonly [string] | readonly [string, string];
  startsUpper: boolean;
  isUpper: boolean;
}

const letter = String.raw`(?!\p{Script=Han})[\p{L}\p{M}\p{Cf}]`;
const word = new RegExp(
  // A hyphen at the end of a line before a small letter parts one word, unless it stands for „-und“.
  String.raw`\p{Script=Han}|(?:${letter})+(?:[-‐][^\S\r\n]*\r?\n\s*(?!(?:und|oder|bzw|and|or)\b)(?=\p{Ll})(?:${letter})+)?|\p{N}+`,
  "gu",
);

/** The words of a text with their places. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const written = match[0];
    const key = foldWord(written);
    if (key === "") return [];
    const plain = plainWord(written);
    return {
      start: match.index,
      end: match.index + written.length,
      keys: plain === key ? ([key] as const) : ([key, plain] as const),
      startsUpper: /^\p{Cf}*\p{Lu}/u.test(written),
      isUpper: written === written.toUpperCase(),
    };
  });
}

/** Folded words of a text. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ keys }) => keys[0]);
}

/** Whether a text has a word of its own, not just initials; one Chinese character is one. */
export function hasWord(text: string): boolean {
  return wordsOf(text).some((each) => /\p{L}.*\p{L}/u.test(each) || /\p{Script=Han}/u.test(each));
}
