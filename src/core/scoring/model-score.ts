import type { Score } from "../plan";
import { criteria, type Criterion, type UseCase } from "../records";
import type { ActiveModel, ActiveTerm } from "./active-model";
import type { ReadinessRange } from "./data-readiness";
import { feasibilityCap } from "./score";
import type { ModelCriterion, ModelFactor, TermKey } from "./scoring-model";

/** What a term earns, in points of the 100, over all possible values of what is blank. */
export interface TermPoints {
  key: TermKey;
  low: number;
  high: number;
  /** Points of the best possible value. */
  most: number;
}

interface Rated {
  useCase: UseCase;
  /** Of the listed data sources; null where nothing is known. */
  readiness: ReadinessRange | null;
}

/** Points of each term of a use case. Their sums are the bounds of the score. */
export function termPoints(model: ActiveModel, rated: Rated): TermPoints[] {
  const total = model.terms.reduce((sum, { weight }) => sum + weight, 0);
  return model.terms.map((term) => {
    const ranges = term.factors.map((factor) => factorRange(factor, rated));
    const most = (100 * term.weight) / total;
    const points = (value: number) => tidy(most * shareOf(model, term, value));
    const ends = [sumOf(ranges.map(({ low }) => low)), sumOf(ranges.map(({ high }) => high))].map(points);
    return { key: term.key, low: Math.min(...ends), high: Math.max(...ends), most: tidy(most) };
  });
}

/** Score 0–100 under a model: absolute, a range over what is blank, 0–100 where the workbook has none of its columns. */
export function modelScore(model: ActiveModel, rated: Rated): Score {
  if (model.terms.length === 0) return { value: null, low: 0, high: 100 };
  const points = termPoints(model, rated);
  const low = tidy(sumOf(points.map((each) => each.low)));
  const high = tidy(sumOf(points.map((each) => each.high)));
  const blank = model.terms.some(({ factors }) =>
    factors.some(({ criterion }) => criterion !== "readiness" && rawValue(criterion, rated.useCase) === null),
  );
  return { value: !blank && low === high ? low : null, low, high };
}

/** Share 0–1 that a value earns of its term's weight. */
export function shareOf(
  { scale }: Pick<ActiveModel, "scale">,
  { worst, best }: ActiveTerm,
  value: number,
): number {
  return scale === "linear"
    ? (value - worst) / (best - worst)
    : Math.log(value / worst) / Math.log(best / worst);
}

/** A criterion's values over what is blank, within its anchors. */
function factorRange(factor: ModelFactor, { useCase, readiness }: Rated): ReadinessRange {
  const { criterion, worst, best, capped } = factor;
  const [least, most] = [Math.min(worst, best), Math.max(worst, best)];
  if (criterion === "readiness") {
    return readiness
      ? { low: feasibilityCap(readiness.low), high: feasibilityCap(readiness.high) }
      : { low: least, high: most };
  }
  const value = rawValue(criterion, useCase);
  const within = (each: number) => Math.max(least, Math.min(most, each));
  const range = value === null ? { low: least, high: most } : { low: within(value), high: within(value) };
  if (!capped || !readiness) return range;
  return {
    low: Math.min(range.low, feasibilityCap(readiness.low)),
    high: Math.min(range.high, feasibilityCap(readiness.high)),
  };
}

/** The user's value of a criterion; null for a blank. */
export function rawValue(criterion: ModelCriterion, useCase: UseCase): number | null {
  if (criteria.includes(criterion as Criterion)) return useCase.ratings[criterion as Criterion];
  if (criterion === "personDays") return useCase.personDays;
  const value = useCase.further[criterion];
  return typeof value === "number" ? value : null;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Removes the noise of binary fractions, so that equal sums are equal. */
function tidy(points: number): number {
  return Math.round(points * 1e12) / 1e12;
}
