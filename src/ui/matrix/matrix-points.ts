import type { PlannedUseCase, Quadrant } from "../../core/plan";

/** All use cases with the same ratings: they would lie on top of each other. */
export interface MatrixPoint {
  benefit: number;
  effort: number;
  quadrant: Quadrant;
  /** Best rank first. */
  ids: readonly string[];
}

export const quadrantOrder: readonly Quadrant[] = ["quickWin", "strategic", "filler", "defer"];

/** Points by place, the one with the best ranked use case first. Use cases without both ratings have no place. */
export function matrixPoints(useCases: readonly PlannedUseCase[]): MatrixPoint[] {
  const points = new Map<string, { benefit: number; effort: number; quadrant: Quadrant; ids: string[] }>();
  for (const { useCase, quadrant } of byRank(useCases)) {
    const { benefit, effort } = useCase.ratings;
    if (benefit === null || effort === null || quadrant === null) continue;
    const key = `${benefit}/${effort}`;
    const point = points.get(key);
    if (point) point.ids.push(useCase.id);
    else points.set(key, { benefit, effort, quadrant, ids: [useCase.id] });
  }
  return [...points.values()];
}

/** Best rank first; the argument stays as it is. */
export function byRank(useCases: readonly PlannedUseCase[]): PlannedUseCase[] {
  return [...useCases].sort((first, second) => first.rank - second.rank);
}

/**
 * Where the line between low and high is drawn. A rating equal to the threshold is low, so the line lies between it
 * and the next higher rating there is; drawn at the threshold itself it would run through those points.
 */
export function dividerBetween(ratings: readonly number[], threshold: number): number {
  const above = ratings.filter((rating) => rating > threshold);
  const below = ratings.filter((rating) => rating <= threshold);
  const low = Math.max(threshold, ...below);
  const high = Math.min(threshold + 1, 5.5, ...above);
  return (low + high) / 2;
}

/** Radius of a point in picture units: grows with the number of use cases, but slowly. */
export function radiusOf(point: Pick<MatrixPoint, "ids">): number {
  return Math.min(5 + 2 * Math.sqrt(point.ids.length - 1), 14);
}
