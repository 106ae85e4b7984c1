import type { Quadrant } from "../plan";

export interface QuadrantThresholds {
  /** High benefit is above it. */
  benefit: number;
  /** Low effort is at or below it. */
  effort: number;
}

/** Contract rule 2; the thresholds' default is 3 each. */
export const defaultThresholds: QuadrantThresholds = { benefit: 3, effort: 3 };

/** Contract rule 2: the boundary counts as low benefit and as low („moderat") effort; null where a rating is blank. */
export function quadrantOf(
  benefit: number | null,
  effort: number | null,
  thresholds: QuadrantThresholds = defaultThresholds,
): Quadrant | null {
  if (benefit === null || effort === null) return null;
  const highBenefit = benefit > thresholds.benefit;
  const lowEffort = effort <= thresholds.effort;
  if (highBenefit) return lowEffort ? "quickWin" : "strategic";
  return lowEffort ? "filler" : "defer";
}

export interface MatrixItem {
  id: string;
  benefit: number | null;
  effort: number | null;
}

/** IDs per quadrant in the order given; items with a blank rating are in `unplaced`. */
export type MatrixGrid = Readonly<Record<Quadrant | "unplaced", readonly string[]>>;

/** Sorts items into the four quadrants. */
export function matrixGrid(
  items: readonly MatrixItem[],
  thresholds: QuadrantThresholds = defaultThresholds,
): MatrixGrid {
  const grid: Record<Quadrant | "unplaced", string[]> = {
    quickWin: [],
    strategic: [],
    filler: [],
    defer: [],
    unplaced: [],
  };
  for (const { id, benefit, effort } of items)
    grid[quadrantOf(benefit, effort, thresholds) ?? "unplaced"].push(id);
  return grid;
}
