import type { AiActClass } from "../law/assessment";
import type { Settings } from "../records";
import { dateOf, type IsoDate } from "../values/day";
import { addMonths, monthNumberOf, monthOfDate, yearOf, type Month } from "../values/month";

/** Usual months between two reviews; our own setting, no law names these intervals. */
export const usualReviewMonths = { high: 3, other: 12 } as const;

/** Months between two reviews of a use case: often where risk is high or unclear, none for what must not run. */
export function reviewMonths(
  aiClass: AiActClass | null,
  { further }: Pick<Settings, "further">,
): number | null {
  if (aiClass === "prohibited") return null;
  const isOften = aiClass === null || aiClass === "high" || aiClass === "review";
  const own = further[isOften ? "reviewMonthsHigh" : "reviewMonthsOther"];
  if (typeof own === "number") return own;
  return isOften ? usualReviewMonths.high : usualReviewMonths.other;
}

/** First day of a month. */
export function firstDay(month: Month): IsoDate {
  return dateOf(yearOf(month), monthNumberOf(month), 1)!;
}

/** First review after today of a series that begins one interval after `from`. */
export function nextReview(from: Month, everyMonths: number, today: IsoDate): IsoDate {
  let month = addMonths(from, everyMonths);
  while (month <= monthOfDate(today)) month = addMonths(month, everyMonths);
  return firstDay(month);
}
