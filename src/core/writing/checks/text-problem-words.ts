import type { TextProblemCode } from "./text-problem";

/** Sentences about a problem, with `{found}` for the place in the text; the model gets it in quotation marks. */
export interface TextProblemSentences {
  /** For the model: what is wrong and what to do. */
  repair: string;
  /** For the person who reviews: what is wrong, short. */
  review: string;
}

/** Every code has its sentences. */
export type TextProblemWords = Readonly<Record<TextProblemCode, TextProblemSentences>>;
