import { convertRating, type RatingScale } from "../mapping/rating-scale";
import type { CellContext } from "./issue-log";
import { displayed } from "./read-text";
import type { SourceCell } from "./source-workbook";
import { isBlank } from "./table-region";

/** Rating 1–5 of a cell on a mapped scale; null for a blank and, with an issue, for a value that is not on it. */
export function readScaled(
  cell: SourceCell,
  scale: RatingScale,
  { place, ids, log }: CellContext,
): number | null {
  if (isBlank(cell)) return null;
  const text = displayed(cell);
  if (cell.kind === "error") {
    log.add(place, "error", "errorCell", { ids, params: { text } });
    return null;
  }
  const rating = convertRating(cell, scale);
  if (rating === null) {
    log.add(place, "error", "valueNotOnScale", { ids, params: { text, scale: scaleText(scale) } });
  }
  return rating;
}

function scaleText(scale: RatingScale): string {
  if (scale.kind === "steps") return scale.steps.map(([value]) => value).join(", ");
  return `${Math.min(scale.from, scale.to)}–${Math.max(scale.from, scale.to)}`;
}
