import type { RatingScale } from "./rating-scale";

/** What a person should look at before taking a scale over. */
export type ScaleQuestion =
  /** Whether 1 is the best or the worst. */
  | "direction"
  /** Where the scale begins and ends; only the values found could tell. */
  | "ends";

export interface ScaleProposal {
  /** Null: the numbers are 1–5 already. */
  scale: RatingScale | null;
  /** Share of the filled cells that get a rating, 0–1. */
  fits: number;
  question: ScaleQuestion | null;
}

/** What else than the values tells about a scale. */
export interface ScaleHints {
  /** Words of the header, lower case with ä/ae. */
  words: readonly string[];
  /** What stands in the header's brackets, e.g. `1–10`. */
  remark: string | null;
  /** Much is bad for this criterion: effort and risk. */
  isCost: boolean;
  /** The header says the opposite of the criterion. */
  isOpposite: boolean;
  /** The header is one of the contract's, whose numbers are 1–5 unless they can't be. */
  isOwnHeader: boolean;
}
