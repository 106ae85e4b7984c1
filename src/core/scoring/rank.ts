import type { Score } from "../plan";
import { midpointOf } from "./score";

export interface Rankable {
  id: string;
  score: Pick<Score, "low" | "high">;
}

/** Order of ranking: better midpoint first, then ID by character code, so that it never depends on row order or locale. */
export function compareByRank(first: Rankable, second: Rankable): number {
  return midpointOf(second.score) - midpointOf(first.score) || compareIds(first.id, second.id);
}

/** Locale-free order of IDs. */
export function compareIds(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Unique ranks from 1 by ID. */
export function ranksOf(items: readonly Rankable[]): Map<string, number> {
  return new Map([...items].sort(compareByRank).map((item, index) => [item.id, index + 1]));
}
