import {
  addMonths,
  fiscalYearOf,
  monthOf,
  monthNumberOf,
  monthsBetween,
  yearOf,
  type Month,
} from "../values/month";
import { sumBookedBetween, type BookedCosts, type CostSum } from "./booking";

export type PeriodLength = "month" | "quarter" | "year";

export const monthsPerPeriod: Readonly<Record<PeriodLength, number>> = { month: 1, quarter: 3, year: 12 };

/** Costs of one period; both months inclusive. */
export interface PeriodCosts extends CostSum {
  from: Month;
  to: Month;
}

/**
 * Costs by periods of equal length that follow each other from `start` on, so fiscal years and quarters are periods
 * that start in the fiscal year's first month.
 * @param periods number of periods, a whole number ≥ 0
 */
export function budgetPlan(
  all: readonly BookedCosts[],
  start: Month,
  periods: number,
  length: PeriodLength,
): PeriodCosts[] {
  const months = monthsPerPeriod[length];
  return Array.from({ length: periods }, (_, index) => {
    const from = addMonths(start, index * months);
    const to = addMonths(from, months - 1);
    return { from, to, ...sumBookedBetween(all, from, to) };
  });
}

/** First month of the fiscal year that contains a month. */
export function fiscalYearStart(month: Month, firstMonth: number): Month {
  return monthOf(fiscalYearOf(month, firstMonth), firstMonth);
}

/** First month of the fiscal quarter that contains a month. */
export function fiscalQuarterStart(month: Month, firstMonth: number): Month {
  const yearStart = fiscalYearStart(month, firstMonth);
  return addMonths(yearStart, Math.floor(monthsBetween(yearStart, month) / 3) * 3);
}

/** How periods are named: `2027`, `2027/28` for a year that begins within one, `Q2 2027`, `2027-04/06`, `2027-04`. */
export function periodName(from: Month, length: PeriodLength): string {
  const aligned = (monthNumberOf(from) - 1) % monthsPerPeriod[length] === 0;
  if (length === "month") return from;
  if (length === "year") {
    return aligned
      ? `${yearOf(from)}`
      : `${yearOf(from)}/${String((yearOf(from) + 1) % 100).padStart(2, "0")}`;
  }
  return aligned
    ? `Q${(monthNumberOf(from) + 2) / 3} ${yearOf(from)}`
    : `${from}/${addMonths(from, 2).slice(5)}`;
}
