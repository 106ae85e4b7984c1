import type { Settings, UseCase } from "../records";
import { addMonths, monthsBetween, type Month } from "../values/month";

/** How long a use case takes and whether its dates are given. */
export interface Timing {
  /** Whole months ≥ 1. */
  durationMonths: number;
  /** The duration comes from „Dauer je Aufwand". */
  assumed: boolean;
  /** Start that must be obeyed, from the actual dates or the fixed start; null = free. */
  pinnedStart: Month | null;
}

/** Null where neither a duration nor an effort nor both actual dates are known. */
export function timingOf(useCase: UseCase, durationByEffort: Settings["durationByEffort"]): Timing | null {
  const begun = useCase.actualStart ?? useCase.fixedStart;
  const ended = useCase.actualEnd;
  if (begun !== null && ended !== null && ended >= begun) {
    return { durationMonths: monthsBetween(begun, ended) + 1, assumed: false, pinnedStart: begun };
  }
  const known = useCase.durationMonths;
  const months = known ?? assumedDuration(useCase.ratings.effort, durationByEffort);
  if (months === null) return null;
  const durationMonths = wholeMonths(months * (1 + (useCase.durationBuffer ?? 0)));
  // Without a start that fits the end, the end is the fact to obey; an end before the actual start is a typing error.
  const fromEnd =
    ended !== null && useCase.actualStart === null ? addMonths(ended, 1 - durationMonths) : null;
  return { durationMonths, assumed: known === null, pinnedStart: fromEnd ?? begun };
}

/** Months for an effort 1–5, between two steps in proportion; null without effort. */
export function assumedDuration(
  effort: number | null,
  durationByEffort: Settings["durationByEffort"],
): number | null {
  if (effort === null) return null;
  const lower = Math.floor(effort);
  const below = durationByEffort[lower - 1]!;
  const above = durationByEffort[Math.min(lower, 4)]!;
  return below + (above - below) * (effort - lower);
}

/** Rounds up; the small allowance keeps 13 weeks at 3 months although 13·12/52 may come out a hair above. */
export function wholeMonths(months: number): number {
  return Math.max(1, Math.ceil(months - 1e-9));
}
