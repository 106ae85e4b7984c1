import type { ModuleField } from "../roadmap/roadmap-draft";
import type { FieldAnswer } from "./answer";
import type { BriefModule, CheckContext } from "./brief";
import type { FieldProblem, TextProblem } from "./text-problem";

/** Everything that is wrong with a text of a model. `module` and `useCase` say where it stands. */
export function checkText(text: string, context: CheckContext, place: TextPlace = {}): TextProblem[] {
  throw new Error(`not built ${text}${context.language}${place.module}`);
}

export interface TextPlace {
  /** ID of the module. */
  module?: string;
  /** ID of the use case that the entry speaks of. */
  useCase?: string;
  maxLength?: number;
}

/** Problems of a field's value that has passed the schema; references are checked against the module. */
export function checkField(
  field: ModuleField,
  answer: FieldAnswer,
  place: { module: BriefModule; context: CheckContext },
): FieldProblem[] {
  throw new Error(`not built ${field}${String(answer)}${place.module.id}`);
}
