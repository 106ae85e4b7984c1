import type { BriefCase, CheckContext } from "../brief/brief";
import type { TextProblemCode } from "./text-problem";
import type { BriefIndex } from "./brief-index";
import type { Token } from "./tokens";

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

/** Where a text stands. */
export interface TextPlace {
  /** ID of the module. */
  module?: string;
  /** ID of the use case that the entry speaks of. */
  useCase?: string;
  /** Stage that the entry speaks of. */
  stage?: string;
  maxLength?: number;
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
