import { addMonths, laterMonth, monthsBetween, type Month } from "../values/month";
import type { Cents } from "../values/money";

/** Costs of one use case with the months that decide when they fall due. */
export interface BookedCosts {
  oneOffCents: Cents;
  runningCentsPerMonth: Cents;
  start: Month;
  /** Inclusive last month of the implementation; operation begins in the month after. */
  end: Month;
}

/** One-off and running part of a sum. */
export interface CostSum {
  oneOffCents: Cents;
  runningCents: Cents;
  totalCents: Cents;
}

export const noCosts: CostSum = { oneOffCents: 0, runningCents: 0, totalCents: 0 };

/**
 * What falls due in the months `from`–`to` (inclusive), contract rule 3: the one-off costs in the start month, the
 * running costs in each month after the end. Nothing for an empty interval.
 */
export function bookedBetween(costs: BookedCosts, from: Month, to: Month): CostSum {
  const oneOffCents = costs.start >= from && costs.start <= to ? costs.oneOffCents : 0;
  const months = monthsBetween(laterMonth(addMonths(costs.end, 1), from), to) + 1;
  const runningCents = months > 0 ? months * costs.runningCentsPerMonth : 0;
  return { oneOffCents, runningCents, totalCents: oneOffCents + runningCents };
}

/** Sum of several use cases' costs in the months `from`–`to` (inclusive). */
export function sumBookedBetween(all: Iterable<BookedCosts>, from: Month, to: Month): CostSum {
  let sum = noCosts;
  for (const costs of all) sum = addCosts(sum, bookedBetween(costs, from, to));
  return sum;
}

/** Adds two sums part by part. */
export function addCosts(first: CostSum, second: CostSum): CostSum {
  return {
    oneOffCents: first.oneOffCents + second.oneOffCents,
    runningCents: first.runningCents + second.runningCents,
    totalCents: first.totalCents + second.totalCents,
  };
}
