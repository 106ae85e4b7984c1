import type { ModuleField } from "../roadmap/roadmap-draft";
import { fact } from "../roadmap/draft-text";
import { stages } from "../roadmap/milestones";
import { fillWords } from "../sheets/fill-words";
import { tidySpaces } from "../values/normalise-text";
import type { FieldAnswer, ModuleAnswer } from "./answer";
import type { BriefModule } from "./brief/brief";

/** Words with which code joins the entries of a field. */
export interface FieldTextWords {
  stages: Readonly<Record<string, string>>;
  milestoneEntry: string;
  responsibilityEntry: string;
  quickWinEntry: string;
  riskEntry: string;
}

/** The order in which the plan has what entries speak of. */
export type EntryOrder = Pick<BriefModule, "milestones" | "owners" | "quickWins">;

const noOrder: EntryOrder = { milestones: [], owners: [], quickWins: [] };

/**
 * A field's entries as the draft's text, one line each: names and months before each entry come from facts. Entries
 * stand in the order of the plan, not in the model's, so that the same statements always make the same text; what
 * a model says twice stands once.
 */
export function fieldText(
  field: ModuleField,
  answer: FieldAnswer,
  words: FieldTextWords,
  order: EntryOrder = noOrder,
): string {
  if (typeof answer === "string") return tidyLines(answer);
  const lines = linesOf(field, answer, { words, order }).map(tidySpaces);
  return [...new Set(lines)].filter((line) => line !== "").join("\n");
}

interface LineContext {
  words: FieldTextWords;
  order: EntryOrder;
}

/** One line per entry; the field tells the entries' type, which the answer's schema has checked. */
function linesOf(
  field: ModuleField,
  answer: Exclude<FieldAnswer, string>,
  { words, order }: LineContext,
): string[] {
  switch (field) {
    case "milestones":
      return sorted(
        answer as ModuleAnswer["milestones"],
        milestoneOrder(order.milestones),
        (entry) => entry.milestone,
      ).map((entry) => milestoneLine(entry, words));
    case "responsibilities":
      return sorted(answer as ModuleAnswer["responsibilities"], order.owners, (entry) => entry.owner).map(
        (entry) => fillWords(words.responsibilityEntry, { ...entry }),
      );
    case "quickWins":
      return sorted(answer as ModuleAnswer["quickWins"], order.quickWins, (entry) => entry.useCase).map(
        ({ useCase, text }) => fillWords(words.quickWinEntry, { name: fact(`${useCase}.name`), text }),
      );
    case "risks":
      return (answer as ModuleAnswer["risks"]).map(({ risk, measure }) =>
        fillWords(words.riskEntry, { risk: asSentence(risk), measure }),
      );
    default:
      return [...(answer as readonly string[])];
  }
}

function milestoneLine(
  { milestone, text }: ModuleAnswer["milestones"][number],
  words: FieldTextWords,
): string {
  const { id, stage } = partsOf(milestone);
  const month = fact(`${id}.${stage === "preparation" ? "start" : stage}`);
  const params = { name: fact(`${id}.name`), stage: words.stages[stage] ?? stage, month, text };
  return fillWords(words.milestoneEntry, params);
}

/** `UC-03.pilot`; an ID may hold dots itself. */
function partsOf(milestone: string): { id: string; stage: string } {
  const dot = milestone.lastIndexOf(".");
  return { id: milestone.slice(0, dot), stage: milestone.slice(dot + 1) };
}

/** Milestones by use case as the plan has them, and within one by stage, which is by month. */
function milestoneOrder(milestones: readonly string[]): string[] {
  const ids = [...new Set(milestones.map((each) => partsOf(each).id))];
  return ids.flatMap((id) => stages.map((stage) => `${id}.${stage}`));
}

/** What the order does not name comes last; equal ones stay as they are. */
function sorted<Entry>(
  entries: readonly Entry[],
  order: readonly string[],
  keyOf: (entry: Entry) => string,
): Entry[] {
  const places = new Map(order.map((key, index) => [key, index]));
  const placeOf = (entry: Entry) => places.get(keyOf(entry)) ?? order.length;
  return [...entries].sort((first, second) => placeOf(first) - placeOf(second));
}

/** A risk that ends without a stop would run into its measure. */
function asSentence(text: string): string {
  const tidy = tidySpaces(text);
  return tidy === "" || /[.!?…:;]["“”»«’)]?$/u.test(tidy) ? tidy : `${tidy}.`;
}

/** Paragraphs stay lines of their own; blank lines go. */
function tidyLines(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map(tidySpaces)
    .filter((line) => line !== "")
    .join("\n");
}
