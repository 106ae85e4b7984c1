import { parseNumberText } from "../values/number-text";
import { tidySpaces } from "../values/normalise-text";
import { displayed } from "../tables/read-text";
import type { SourceCell } from "../tables/source-workbook";

/**
 * How a list's own rating becomes 1–5. `steps`: each value that may occur has its rating; `range`: numbers between
 * two ends, `from` is rated 1 and `to` 5 (from > to turns the scale round), linear in between. A percent-formatted
 * cell counts as the fraction that Excel holds.
 */
export type RatingScale =
  | { kind: "steps"; steps: readonly (readonly [value: string, rating: number])[] }
  | { kind: "range"; from: number; to: number };

/** More steps than these are a continuous scale, and its formula would not fit into a cell. */
export const stepLimit = 24;

/** Form in which steps are compared: what Excel's `=` and TRIM make equal. */
export function stepKey(text: string): string {
  return tidySpaces(text).toLowerCase();
}

/** Rating 1–5 of a cell, null for a value that is not on the scale. */
export function convertRating(cell: SourceCell, scale: RatingScale): number | null {
  if (cell.kind === "blank" || cell.kind === "error" || cell.kind === "boolean" || cell.isDate) return null;
  if (scale.kind === "steps") {
    const key = stepKey(cell.kind === "number" ? String(cell.value) : displayed(cell));
    return scale.steps.find(([value]) => stepKey(value) === key)?.[1] ?? null;
  }
  const value = plainNumber(cell);
  return value === null ? null : onRange(value, scale);
}

/** Linear between the ends, to two decimals; null beyond them. */
export function onRange(value: number, { from, to }: { from: number; to: number }): number | null {
  if (value < Math.min(from, to) || value > Math.max(from, to)) return null;
  // Excel's ROUND works on the decimal digits; without the small amount 1.005 would become 1.00 here and 1.01 there.
  return Math.round((1 + (4 * (value - from)) / (to - from)) * 100 + 1e-7) / 100;
}

/** Number in a cell as a formula sees it: `80 %` is 0.8, whether typed as a text or formatted. */
export function plainNumber(cell: SourceCell): number | null {
  if (cell.kind === "number") return cell.isDate ? null : (cell.value as number);
  if (cell.kind !== "text") return null;
  const parsed = parseNumberText(String(cell.value));
  if (!parsed) return null;
  const value = parsed.ambiguous ? parsed.german : parsed.english;
  if (parsed.unit === "") return value;
  return parsed.unit === "%" ? value / 100 : null;
}

/** The scale turned round: what was rated 5 is rated 1. */
export function inverted(scale: RatingScale): RatingScale {
  if (scale.kind === "range") return { kind: "range", from: scale.to, to: scale.from };
  return { kind: "steps", steps: scale.steps.map(([value, rating]) => [value, 6 - rating] as const) };
}

/** The 1–5 scale read the other way, for lists where 1 is the best. */
export const invertedRating: RatingScale = { kind: "range", from: 5, to: 1 };

/** Whether a scale that somebody typed can be used: two ends that differ, or distinct values rated 1–5. */
export function isUsableScale(scale: RatingScale): boolean {
  if (scale.kind === "range") {
    return Number.isFinite(scale.from) && Number.isFinite(scale.to) && scale.from !== scale.to;
  }
  const { steps } = scale;
  return (
    steps.length > 0 &&
    steps.length <= stepLimit &&
    steps.every(([, rating]) => rating >= 1 && rating <= 5) &&
    new Set(steps.map(([value]) => stepKey(value))).size === steps.length
  );
}

/** Whole ratings for up to six steps; more are a continuous scale and keep two decimals. */
export function stepRating(value: number, from: number, to: number): number {
  const exact = 1 + (4 * (value - from)) / (to - from);
  if (Math.abs(to - from) > 5) return Math.round(exact * 100) / 100;
  // Halves go away from the middle on both sides, so that a scale turned round gives the ratings turned round.
  return exact <= 3 ? Math.ceil(exact - 0.5) : Math.floor(exact + 0.5);
}
