import { criteria, type Criterion } from "../records";
import type { Score } from "../plan";
import type { ReadinessRange } from "./data-readiness";

/** Contract rule 1. */
export const defaultWeights: Readonly<Record<Criterion, number>> = {
  benefit: 30,
  feasibility: 25,
  effort: 25,
  acceptance: 10,
  risk: 10,
  visibility: 0,
};

/** Criteria of which less is better. */
const costCriteria: ReadonlySet<Criterion> = new Set(["effort", "risk"]);

export interface ScoreInput {
  /** 1–5; null = blank. */
  ratings: Readonly<Partial<Record<Criterion, number | null>>>;
  /** Criteria in use; a criterion without a column is not in the list. */
  used: readonly Criterion[];
  /** ≥ 0, in any scale; only their proportions count. */
  weights: Readonly<Record<Criterion, number>>;
  /** Caps the feasibility; null = no cap. */
  readiness: ReadinessRange | null;
}

/** The highest feasibility 1–5 that data of the given readiness 0–100 allows. */
export function feasibilityCap(readiness: number): number {
  return 1 + (4 * readiness) / 100;
}

/**
 * Score 0–100 = 100·Σw·u/Σw with u = (x−1)/4, for effort and risk (5−x)/4 (contract rule 1).
 * A blank criterion with weight makes a range, and so does a data source whose blank ratings leave the cap open:
 * whatever fills the gap later, the score then lies within `low`–`high`. A criterion of weight 0 is not needed.
 * Without any weight nothing is known: 0–100.
 */
export function scoreOf({ ratings, used, weights, readiness }: ScoreInput): Score {
  const weighted = criteria.filter((criterion) => used.includes(criterion) && weights[criterion] > 0);
  const totalWeight = weighted.reduce((sum, criterion) => sum + weights[criterion], 0);
  if (totalWeight === 0) return { value: null, low: 0, high: 100 };
  let low = 0;
  let high = 0;
  let blank = false;
  for (const criterion of weighted) {
    const rating = ratings[criterion] ?? null;
    const range = pointsRange(criterion, rating, readiness);
    blank ||= rating === null;
    low += weights[criterion] * range.low;
    high += weights[criterion] * range.high;
  }
  low = tidy((25 * low) / totalWeight);
  high = tidy((25 * high) / totalWeight);
  return { value: !blank && low === high ? low : null, low, high };
}

/**
 * What orders use cases: the middle of the range. Rounded far above the noise of binary fractions, so that equal
 * middles of different ranges are equal; the rank formula on the sheet rounds the same sum to 9 digits.
 */
export function midpointOf(score: Pick<Score, "low" | "high">): number {
  return Math.round((score.low + score.high) * 1e9) / 2e9;
}

/** Points 0–4 of one criterion over all possible values of what is blank. */
function pointsRange(criterion: Criterion, rating: number | null, readiness: ReadinessRange | null) {
  let low = rating ?? 1;
  let high = rating ?? 5;
  if (criterion === "feasibility" && readiness) {
    low = Math.min(low, feasibilityCap(readiness.low));
    high = Math.min(high, feasibilityCap(readiness.high));
  }
  return costCriteria.has(criterion) ? { low: 5 - high, high: 5 - low } : { low: low - 1, high: high - 1 };
}

/** Removes the noise of binary fractions (0.1 + 0.2), far below anything a rating can express. */
function tidy(points: number): number {
  return Math.round(points * 1e12) / 1e12;
}
