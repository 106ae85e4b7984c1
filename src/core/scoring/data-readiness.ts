import type { DataSource } from "../records";

/** The ratings of a data source that make up its readiness. */
export const readinessRatings = ["completeness", "timeliness", "consistency"] as const;

/** Readiness 0–100 as far as it is known: `low` equals `high` when every rating is there. */
export interface ReadinessRange {
  low: number;
  high: number;
}

/** Readiness 0–100 of ratings 1–5: 100·(mean − 1)/4. */
export function dataReadiness(completeness: number, timeliness: number, consistency: number): number {
  return (100 * (completeness + timeliness + consistency - 3)) / 12;
}

/**
 * Range of a source's readiness over all possible values of its blank ratings; null when the source table has
 * none of the three columns, so that nothing is said about readiness.
 */
export function readinessRange(source: DataSource): ReadinessRange | null {
  const ratings = readinessRatings.filter((key) => key in source.place.columns).map((key) => source[key]);
  if (ratings.length === 0) return null;
  const readiness = (blank: number) => {
    const sum = ratings.reduce<number>((total, rating) => total + (rating ?? blank), 0);
    return (100 * (sum - ratings.length)) / (4 * ratings.length);
  };
  return { low: readiness(1), high: readiness(5) };
}

/** What the listed sources say about a use case. */
export interface ListedReadiness {
  /** Of the weakest source; null where no listed source has ratings, so nothing is capped. */
  range: ReadinessRange | null;
  /** 0–100 of the weakest source, null where a blank rating leaves it open. */
  value: number | null;
  /** ID of the source that determines `value`. */
  weakest: string | null;
}

/** Combines the readiness of the listed sources: the weakest decides. */
export function listedReadiness(sources: readonly DataSource[]): ListedReadiness {
  let range: ReadinessRange | null = null;
  let known: { value: number; id: string } | null = null;
  for (const source of sources) {
    const own = readinessRange(source);
    if (!own) continue;
    range = range ? { low: Math.min(range.low, own.low), high: Math.min(range.high, own.high) } : own;
    if (own.low === own.high && (!known || own.low < known.value)) known = { value: own.low, id: source.id };
  }
  const decided = range && known && range.low === known.value;
  return { range, value: decided ? known!.value : null, weakest: decided ? known!.id : null };
}
