import { fillWords } from "../core/sheets/fill-words";
import type { ModelFailure } from "../core/writing/model-failure";
import type { TextProblem } from "../core/writing/checks/text-problem";
import { partlyWrittenDe } from "../text/de/model-failures";
import { textProblemsDe } from "../text/de/text-problems";
import { partlyWrittenEn } from "../text/en/model-failures";
import { textProblemsEn } from "../text/en/text-problems";
import { modelFailureSentence } from "./model-failure-sentence";

const words = {
  de: { problems: textProblemsDe, partly: partlyWrittenDe },
  en: { problems: textProblemsEn, partly: partlyWrittenEn },
} as const;

/**
 * What happened to a run and what to do.
 * @param isPart some texts were finished
 */
export function failureSentence(failure: ModelFailure, language: "de" | "en", isPart: boolean): string {
  const sentence = modelFailureSentence(failure, language);
  return isPart ? `${sentence} ${words[language].partly}` : sentence;
}

/** Why the rules' text stands in for one of a model. */
export function problemSentence({ code, found }: TextProblem, language: "de" | "en"): string {
  return fillWords(words[language].problems[code].review, { found });
}
