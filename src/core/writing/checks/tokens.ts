import { foldGerman } from "../../values/normalise-text";

/** A word, a number, a currency or percent sign, or a whole placeholder. */
export interface Token {
  text: string;
  /** Lower case, ä as ae. */
  folded: string;
  start: number;
  end: number;
  /** What stands between the token before and this one. */
  gap: string;
  /** A comma or bracket (`phrase`) or the end of a sentence between the token before and this one. */
  break: "none" | "phrase" | "sentence";
  /** Name of the fact, for a placeholder. */
  fact?: string;
  /** Stands in a name, label or legal reference of the brief together with its neighbours. */
  isLiteral: boolean;
}

const tokenPattern = /\{\{([^{}]{0,200})\}\}|[\p{L}\p{M}\p{N}]+|[%‰€$£¥]/gu;

/** Abbreviations whose full stop ends no sentence. */
const abbreviations = new Set(
  "mio mrd tsd ca art abs nr z b d h u a dr prof inkl bzw etc vgl e g i max min evtl ggf mr mrs ms hr fr approx usw sog st".split(
    " ",
  ),
);

/** Words and placeholders of a text in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(tokenPattern)) {
    const gap = text.slice(last, match.index);
    last = match.index + match[0].length;
    const fact = match[1]?.trim();
    tokens.push({
      text: match[0],
      folded: fact === undefined ? foldGerman(match[0]) : "",
      start: match.index,
      end: last,
      gap,
      break: breakOf(gap, tokens.at(-1), match[0]),
      isLiteral: false,
      ...(fact !== undefined && { fact }),
    });
  }
  return tokens;
}

function breakOf(gap: string, before: Token | undefined, next: string): Token["break"] {
  // A line may end within a word group (or a divided word), so only an empty line ends a sentence by itself.
  if (/[!?;]|\n\s*\n/.test(gap)) return "sentence";
  if (/\.(\s|["'“”»)]|$)/.test(gap)) {
    return before && isWithinSentence(gap, before, next) ? "none" : "sentence";
  }
  return /[,:()[\]|•]|\s[–—-]\s/.test(gap) ? "phrase" : "none";
}

/** „z. B.", „Industrie 4.0", "Annex III no. 1". */
function isWithinSentence(gap: string, before: Token, next: string): boolean {
  if (abbreviations.has(before.folded)) return true;
  return /^\p{N}/u.test(next) && (before.folded === "no" || (gap === "." && /\p{N}$/u.test(before.text)));
}

/** A folded word without its ending: „vorausschauenden", „Chatbots". */
export function stemOf(folded: string): string {
  return folded.replace(/(?<=\p{L}{4})(?:e[mnrs]?|n|s)$/u, "");
}
