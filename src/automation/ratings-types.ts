import type { FormToInsert } from "../app/rating-forms";
import type { RatingRound } from "../core/ratings/rating-form";

/** Steps of a rating round over files; each concerns the open workbook. */
export type RatingsRequest = {
  command: "ratings";
  language: "de" | "en" | null;
} & (
  | { task: "round"; today: string }
  | { task: "insert"; round: RatingRound; forms: readonly FormToInsert[] }
  | { task: "answers"; round: RatingRound }
);

/** What a step hands over to the next one; names of raters in it go into sheets only. */
export interface RatingsData {
  /** Of `round`. */
  round?: RatingRound;
  /** Raters whose forms the workbook has. */
  raters?: readonly string[];
  /** Of `answers`: forms ready to insert. */
  forms?: readonly FormToInsert[];
}
