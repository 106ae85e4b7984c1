import type { ModuleField } from "../../roadmap/roadmap-draft";
import { answerLimits, type FieldAnswer } from "../answer";
import type { BriefModule, CheckContext } from "../brief/brief";
import { briefIndex, type BriefIndex } from "./brief-index";
import type { Check, CheckedText, Finding, TextPlace } from "./checked-text";
import { contradictionProblems } from "./contradictions";
import { dateWordProblems } from "./date-words";
import { digitProblems } from "./digits";
import { entryProblems } from "./entries";
import { languageProblems } from "./language";
import { leftOutProblems } from "./left-out";
import { markLiterals } from "./literals";
import { mentionsOf, plainOf } from "./mentions";
import { numberWordProblems } from "./number-words";
import { outsiderProblems } from "./outsiders";
import { ownerProblems } from "./owners";
import { phaseProblems } from "./phases";
import { changedFigureProblems, placeholderProblems } from "./placeholders";
import { proseProblems } from "./plan-prose";
import { promiseProblems } from "./promises";
import { referenceProblems } from "./references";
import { patternProblems } from "./text-patterns";
import type { FieldProblem, TextProblem } from "./text-problem";
import { tokensOf } from "./tokens";

const checks: readonly Check[] = [
  placeholderProblems,
  changedFigureProblems,
  referenceProblems,
  outsiderProblems,
  digitProblems,
  numberWordProblems,
  dateWordProblems,
  phaseProblems,
  ownerProblems,
  contradictionProblems,
  leftOutProblems,
  promiseProblems,
  proseProblems,
  languageProblems,
  patternProblems,
];

/** What is looked at of a text that is too long, and so refused anyway: its first problems are enough for the repair. */
const checkedLength = 4_000;
/** Longest `found`, so that a repair turn stays short. */
const foundLength = 60;

/** Everything that is wrong with a text of a model. `place` says where it stands. */
export function checkText(text: string, context: CheckContext, place: TextPlace = {}): TextProblem[] {
  const { maxLength = answerLimits.textLength, ...where } = place;
  if (!/[\p{L}\p{N}]/u.test(text)) return [{ code: "missing", found: text.slice(0, foundLength) }];
  const index = indexOf(context);
  const checked = checkedText(text.slice(0, Math.max(maxLength, checkedLength)), context, index);
  const findings = checks.flatMap((check) => check(checked, { context, index, ...where }));
  const tooLong: TextProblem[] =
    text.length > maxLength ? [{ code: "tooLong", found: text.slice(0, foundLength) }] : [];
  return [...tooLong, ...withoutRepeats(findings).map((finding) => problemOf(checked.text, finding))];
}

/** Problems of a field's value that has passed the schema; references are checked against the module. */
export function checkField(
  field: ModuleField,
  answer: FieldAnswer,
  place: { module: BriefModule; context: CheckContext },
): FieldProblem[] {
  return entryProblems(field, answer, place, checkText);
}

function checkedText(written: string, context: CheckContext, index: BriefIndex): CheckedText {
  const text = written.normalize("NFC");
  const tokens = tokensOf(text);
  markLiterals(tokens, index.literals);
  const mentions = mentionsOf(tokens, context, index);
  const { plain, starts } = plainOf(tokens, mentions);
  return { text, tokens, plain, plainStarts: starts, mentions };
}

/** A brief's index is made once for its hundreds of texts; it hangs on the brief and goes with it. */
const indices = new WeakMap<CheckContext, BriefIndex>();

function indexOf(context: CheckContext): BriefIndex {
  const known = indices.get(context) ?? briefIndex(context);
  indices.set(context, known);
  return known;
}

/** In the order of the text; of several findings of a code at one place only the first. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start);
  const ends = new Map<string, number>();
  return sorted.filter(({ code, start, end }) => {
    const isNew = start >= (ends.get(code) ?? 0);
    if (isNew) ends.set(code, Math.max(end, start + 1));
    return isNew;
  });
}

/** The place with a little of what stands around it, in whole words, so that it can be found again. */
function problemOf(text: string, { code, start, end }: Finding): TextProblem {
  const spare = Math.max(0, foundLength - (end - start));
  const from = Math.max(0, start - Math.min(15, Math.floor(spare / 2)));
  const to = Math.max(end, Math.min(end + 15, from + foundLength));
  const before = from > 0 ? text.slice(from - 1, start).replace(/^\S+(?=\s)/, "") : text.slice(0, start);
  const after = text.slice(end, to + 1).replace(to < text.length ? /(?<=\s)\S+$/ : "", "");
  return { code, found: shortened(`${before}${text.slice(start, end)}${after}`.trim()) };
}

function shortened(text: string): string {
  if (text.length <= foundLength) return text;
  return text
    .slice(0, foundLength + 1)
    .replace(/\s\S*$/, "")
    .slice(0, foundLength);
}
