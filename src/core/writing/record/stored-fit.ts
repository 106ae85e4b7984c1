import { factNames, type ModuleField } from "../../roadmap/roadmap-draft";
import { answerLimits } from "../answer";
import type { BriefModule, WritingBrief } from "../brief/brief";
import { checkText } from "../checks/check-text";
import type { TextPlace } from "../checks/checked-text";
import { withPseudonyms } from "../pseudonyms/pseudonymise";

interface FieldPlace {
  field: ModuleField;
  module: BriefModule;
  brief: WritingBrief;
}

/** Whether a stored summary still passes. */
export function isSummaryFit(text: string, brief: WritingBrief): boolean {
  return passes(text, brief, { maxLength: stretched(answerLimits.summaryLength) });
}

/** Whether a stored field still passes, entry by entry, each at the place of which it speaks. */
export function isTextFit(text: string, { field, module, brief }: FieldPlace): boolean {
  const place = { module: module.id, maxLength: stretched(answerLimits.textLength) };
  if (field === "goal") return passes(text, brief, place);
  const lines = text.split("\n");
  if (lines.length > answerLimits.entries || !hasFacts(text, brief)) return false;
  return lines.every((line) => {
    const entry = entryOf(inWorld(line, brief), { field, module, brief });
    return entry !== null && entry.texts.every((part) => passes(part, brief, { ...place, ...entry.place }));
  });
}

/** Names in the model's world may be longer than what the model wrote: „Personen A und B“ became two names. */
function stretched(length: number): number {
  return length * 2;
}

function passes(text: string, brief: WritingBrief, place: TextPlace): boolean {
  return hasFacts(text, brief) && checkText(inWorld(text, brief), brief.check, place).length === 0;
}

/** Every placeholder has a value today, and every name is still one of the workbook. */
function hasFacts(text: string, { check, pseudonyms }: WritingBrief): boolean {
  const names = new Set(pseudonyms.map(({ fact }) => fact));
  return factNames(text).every(
    (name) => names.has(name) || (!name.startsWith("name.") && Object.hasOwn(check.facts, name)),
  );
}

/** Names as the model read them, as the checks know no others. */
function inWorld(text: string, { pseudonyms }: WritingBrief): string {
  return withPseudonyms(text, pseudonyms);
}

interface StoredEntry {
  texts: readonly string[];
  place: TextPlace;
}

const milestoneStart =
  /^\{\{([^{}]+)\.name\}\}, [^{}]*\{\{\1\.(start|pilot|evaluation|rollout|operation)\}\}: /;
const quickWinStart = /^[„“]\{\{([^{}]+)\.name\}\}[“”]: /;

/** What the model wrote of a line and where; null where that of which it speaks is not there any more. */
function entryOf(line: string, { field, module, brief }: FieldPlace): StoredEntry | null {
  const caseOf = (name: string | undefined) =>
    brief.check.cases.find(({ id, module: own }) => id.replaceAll(/[{}]/g, "") === name && own === module.id);
  if (field === "milestones") {
    const [start, name, fact] = milestoneStart.exec(line) ?? [];
    const useCase = caseOf(name);
    if (start === undefined || !useCase) return null;
    const stage = fact === "start" ? "preparation" : fact;
    return { texts: [line.slice(start.length)], place: { useCase: useCase.id, stage } };
  }
  if (field === "quickWins") {
    const [start, name] = quickWinStart.exec(line) ?? [];
    const useCase = caseOf(name);
    if (start === undefined || !useCase?.isQuickWin) return null;
    return { texts: [line.slice(start.length)], place: { useCase: useCase.id } };
  }
  if (field === "responsibilities") {
    const owner = module.owners.find((each) => line.startsWith(`${each}: `));
    return owner === undefined ? null : { texts: [line.slice(owner.length + 2)], place: {} };
  }
  return { texts: field === "risks" ? line.split(/ (?:Maßnahme|Measure): /) : [line], place: {} };
}
