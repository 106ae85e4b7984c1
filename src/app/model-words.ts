import { fillWords } from "../core/sheets/fill-words";
import type { ModelFailure } from "../core/writing/model-failure";
import type { TextProblem } from "../core/writing/checks/text-problem";
import { modelFailuresDe, partlyWrittenDe } from "../text/de/model-failures";
import { textProblemsDe } from "../text/de/text-problems";
import { modelFailuresEn, partlyWrittenEn } from "../text/en/model-failures";
import { textProblemsEn } from "../text/en/text-problems";

const words = {
  de: { failures: modelFailuresDe, problems: textProblemsDe, partly: partlyWrittenDe },
  en: { failures: modelFailuresEn, problems: textProblemsEn, partly: partlyWrittenEn },
} as const;

/**
 * What happened to a run and what to do.
 * @param isPart some texts were finished
 */
export function failureSentence({ kind }: ModelFailure, language: "de" | "en", isPart: boolean): string {
  const { failures, partly } = words[language];
  return isPart ? `${failures[kind]} ${partly}` : failures[kind];
}

/** Why the rules' text stands in for one of a model. */
export function problemSentence({ code, found }: TextProblem, language: "de" | "en"): string {
  return fillWords(words[language].problems[code].review, { found });
}
