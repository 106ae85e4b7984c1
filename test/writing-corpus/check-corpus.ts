import type { FieldAnswer } from "../../src/core/writing/answer";
import { answerLimits } from "../../src/core/writing/answer";
import { checkField, checkText } from "../../src/core/writing/checks/check-text";
import type { TextProblem } from "../../src/core/writing/checks/text-problem";
import { corpusContext, corpusModule } from "./context";
import type { HonestText } from "./corpus";

const contexts = { de: corpusContext("de"), en: corpusContext("en") };
const modules = { de: corpusModule("de"), en: corpusModule("en") };

/** A corpus text as the field of an answer that holds it. */
export function answerOf({ field, text, reference, language }: HonestText): FieldAnswer {
  switch (field) {
    case "goal":
    case "summary":
      return text;
    case "milestones":
      return [{ milestone: reference ?? "UC-01.pilot", text }];
    case "responsibilities":
      return [{ owner: reference ?? (modules[language].owners[0] as string), text }];
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
  const { field, language, text } = corpusText;
  const context = contexts[language];
  return field === "summary"
    ? checkText(text, context, { maxLength: answerLimits.summaryLength })
    : checkField(field, answerOf(corpusText), { module: modules[language], context });
}
