import type { UseCase } from "../records";

/** Teaching people; „Trainingsdaten" and training a model are not. */
const training =
  /schulung|weiterbild|fortbild|qualifizier|upskilling|lernpfad|lernprogramm|\btraining\b(?!\s*(?:data|set|a model|of models))|workshop|(?:ki|ai)[- ]?(?:kompetenz|literacy)/iu;
/** Undertakings that end with a result instead of a system that runs. */
const noSystem =
  /richtlinie|governance|strategie|policy|compliance|bereinig|dubletten|inventar|audit|rechtekonzept|change[- ]management|leitfaden|ethik|data cleaning|guideline/iu;
/** What the column of AI types says of use cases that prepare for AI. */
const noAi = /^(?:keine?|ohne|no|not|without)\b.*\b(?:ki|ai)\b/iu;

/** Whether a use case teaches people rather than puts a system into operation. */
export function isTraining({ name, module, aiType }: UseCase): boolean {
  return training.test(name) || training.test(aiType) || (aiType === "" && training.test(module));
}

/** Whether a use case ends in an AI system that runs: everything but training, rules, one-time data work, „keine KI". */
export function isSystem(useCase: UseCase): boolean {
  return !isTraining(useCase) && !noSystem.test(useCase.name) && !noAi.test(useCase.aiType.trim());
}
