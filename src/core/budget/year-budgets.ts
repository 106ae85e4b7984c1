import type { YearBudget } from "./budget-totals";
import type { Settings } from "../records";
import { addMonths, fiscalYearOf, monthOf, type Month } from "../values/month";
import { bookedBetween, sumBookedBetween, type BookedCosts, type CostSum } from "./booking";

type HorizonSettings = Pick<
  Settings,
  "projectStart" | "horizonMonths" | "fiscalYearStart" | "yearBudgetsCents"
>;

/** Last month whose money counts. */
export function horizonEndOf(settings: Pick<Settings, "projectStart" | "horizonMonths">): Month {
  return addMonths(settings.projectStart, settings.horizonMonths - 1);
}

/** Everything a use case costs up to the end of the horizon. */
export function bookedWithinHorizon(costs: BookedCosts, horizonEnd: Month): CostSum {
  return bookedBetween(costs, firstMonthEver, horizonEnd);
}

/** First and last month of a fiscal year as far as the horizon reaches. */
export function fiscalYearWithin(year: number, settings: HorizonSettings): { from: Month; to: Month } {
  const from = monthOf(year, settings.fiscalYearStart);
  const end = addMonths(from, 11);
  const horizonEnd = horizonEndOf(settings);
  return { from, to: end < horizonEnd ? end : horizonEnd };
}

/** The user's limits by fiscal year; „Budget Jahr 1" belongs to the fiscal year of the project start. */
export function yearLimits(settings: HorizonSettings): { year: number; limitCents: number }[] {
  const first = fiscalYearOf(settings.projectStart, settings.fiscalYearStart);
  return settings.yearBudgetsCents.flatMap((limitCents, index) =>
    limitCents === null ? [] : [{ year: first + index, limitCents }],
  );
}

/**
 * Costs by fiscal year, from the year of the project start (or of the first cost, where actual dates lie before it)
 * to the year in which the horizon ends; years without costs are listed with 0.
 */
export function yearBudgets(all: readonly BookedCosts[], settings: HorizonSettings): YearBudget[] {
  const { fiscalYearStart, projectStart } = settings;
  const limits = new Map(yearLimits(settings).map(({ year, limitCents }) => [year, limitCents]));
  const horizonEnd = horizonEndOf(settings);
  const firstMonth = all
    .filter((costs) => bookedWithinHorizon(costs, horizonEnd).totalCents !== 0)
    .reduce<Month>((first, { start }) => (start < first ? start : first), projectStart);
  const budgets: YearBudget[] = [];
  const lastYear = fiscalYearOf(horizonEnd, fiscalYearStart);
  for (let year = fiscalYearOf(firstMonth, fiscalYearStart); year <= lastYear; year++) {
    const { from, to } = fiscalYearWithin(year, settings);
    budgets.push({ year, ...sumBookedBetween(all, from, to), limitCents: limits.get(year) ?? null });
  }
  return budgets;
}

const firstMonthEver: Month = "0000-01";
