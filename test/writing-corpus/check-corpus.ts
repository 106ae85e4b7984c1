import type { FieldAnswer } from "../../src/core/writing/answer";
import type { BriefModule, CheckContext } from "../../src/core/writing/brief/brief";
import { answerLimits } from "../../src/core/writing/answer";
import { checkField, checkText } from "../../src/core/writing/checks/check-text";
import type { TextProblem } from "../../src/core/writing/checks/text-problem";
import { corpusContext, corpusModule } from "./context";
import type { HonestText } from "./corpus";

/** One context for all texts of a plan, as its index is made once. */
const places = new Map<unknown, { module: BriefModule; context: CheckContext }>();

function placeOf({ language, plan }: HonestText): { module: BriefModule; context: CheckContext } {
  const known = places.get(plan ?? language);
  if (known) return known;
  const place = { module: corpusModule(language, plan), context: corpusContext(language, plan) };
  places.set(plan ?? language, place);
  return place;
}

/** A corpus text as the field of an answer that holds it. */
export function answerOf(corpusText: HonestText): FieldAnswer {
  const { field, text, reference } = corpusText;
  switch (field) {
    case "goal":
    case "summary":
      return text;
    case "milestones":
      return [{ milestone: reference ?? "UC-01.pilot", text }];
    case "responsibilities":
      return [{ owner: reference ?? (placeOf(corpusText).module.owners[0] as string), text }];
    case "quickWins":
      return [{ useCase: reference ?? "UC-01", text }];
    case "risks":
      return [{ risk: text, measure: text }];
    default:
      return [text];
  }
}

/** What the checks find in a corpus text at its place. */
export function problemsOf(corpusText: HonestText): readonly TextProblem[] {
  const { field, text } = corpusText;
  const place = placeOf(corpusText);
  return field === "summary"
    ? checkText(text, place.context, { maxLength: answerLimits.summaryLength })
    : checkField(field, answerOf(corpusText), place);
}
