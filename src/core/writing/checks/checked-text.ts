import { foldGerman } from "../../values/normalise-text";
import type { BriefCase, CheckContext } from "../brief/brief";
import type { TextProblemCode } from "./text-problem";
import type { BriefIndex } from "./brief-index";

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

/** A text prepared once for all checks. */
export interface CheckedText {
  /** Composed (NFC) and cut to what is checked. */
  text: string;
  tokens: readonly Token[];
  /**
   * Folded words with one space between, ` , ` and ` . ` where phrases and sentences end, `<fact>` for placeholders and
   * `«2»` for names and IDs of use cases (lists of them as `«0,2»`).
   */
  plain: string;
  /** Where the tokens begin in `plain`, for the place of a match. */
  plainStarts: readonly number[];
  /** Use cases named by ID, name or name placeholder, by first and last token. */
  mentions: readonly Mention[];
}

/** A use case named in a text. */
export interface Mention {
  case: BriefCase;
  caseIndex: number;
  firstToken: number;
  lastToken: number;
  /** Named by a part of its name only: „der Chatbot" for „Chatbot für Serviceanfragen". */
  isShort: boolean;
}

/** A problem at a place of the text. */
export interface Finding {
  code: TextProblemCode;
  start: number;
  end: number;
}

/** Where the text stands, with what all checks share. */
export interface CheckScope {
  context: CheckContext;
  index: BriefIndex;
  module?: string | undefined;
  useCase?: string | undefined;
  stage?: string | undefined;
}

/** Finds what is wrong with a text. */
export type Check = (checked: CheckedText, scope: CheckScope) => Finding[];

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

/** A finding that spans tokens. */
export function findingAt(code: TextProblemCode, first: Token, last: Token = first): Finding {
  return { code, start: first.start, end: last.end };
}

/** The token at a place of `plain`. */
export function tokenAtPlain({ tokens, plainStarts }: CheckedText, place: number): Token | undefined {
  let [low, high] = [0, plainStarts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((plainStarts[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return tokens[low];
}

/** Every match of a pattern in `plain` as a finding. */
export function findingsInPlain(checked: CheckedText, pattern: RegExp, code: TextProblemCode): Finding[] {
  return [...checked.plain.matchAll(pattern)].flatMap((match) => findingOfMatch(checked, match, code));
}

/** A match in `plain` as a finding at its tokens. */
export function findingOfMatch(
  checked: CheckedText,
  match: RegExpExecArray,
  code: TextProblemCode,
): Finding[] {
  const lead = match[0].length - match[0].trimStart().length;
  const first = tokenAtPlain(checked, match.index + lead);
  const last = tokenAtPlain(checked, match.index + match[0].trimEnd().length - 1);
  return first && last ? [findingAt(code, first, last)] : [];
}
