import type { ModuleField } from "../roadmap/roadmap-draft";
import type { FieldAnswer } from "./answer";

/** Words with which code joins the entries of a field. */
export interface FieldTextWords {
  stages: Readonly<Record<string, string>>;
  milestoneEntry: string;
  responsibilityEntry: string;
  quickWinEntry: string;
  riskEntry: string;
}

/** A field's entries as the draft's text: names and months before each entry come from facts. */
export function fieldText(field: ModuleField, answer: FieldAnswer, words: FieldTextWords): string {
  throw new Error(`not built ${field}${String(answer)}${words.riskEntry}`);
}
