import type { Bilingual } from "./column";

/** Names of the tables with one rater's answers; Excel appends digits to copies. */
export const ratingTableName: Bilingual = { de: "Bewertungsbogen", en: "RatingSheet" };

/** Stands left of the rater's name, above the table. */
export const raterNameLabel: Bilingual = { de: "Bewertet von", en: "Rated by" };

/** Free words of a rater beside the ratings. */
export const ratingCommentColumn: { key: string; label: Bilingual } = {
  key: "comment",
  label: { de: "Kommentar", en: "Comment" },
};

/** Whether a table holds a rater's answers: by its name, which survives renamed and copied sheets. */
export function isRatingTable(name: string): boolean {
  return /^(bewertungsbogen|ratingsheet)[_\d]*$/i.test(name);
}
