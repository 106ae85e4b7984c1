import { answerDe } from "../text/de/answer";
import { answerEn } from "../text/en/answer";

export type AnswerWords = typeof answerDe;

/** What a model is told about its answer, by the language of the texts. */
export const answerWords: Readonly<Record<"de" | "en", AnswerWords>> = { de: answerDe, en: answerEn };
