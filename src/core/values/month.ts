/**
 * Calendar months as `YYYY-MM`: sortable as text, free of days and time zones.
 * All plan dates have this grain; days exist only at the edge (Excel serials).
 */
export type Month = `${number}-${number}`;

const pattern = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Whether a text is a month of the form `YYYY-MM`. */
export function isMonth(text: string): text is Month {
  return pattern.test(text);
}

/** The month with the given year and number 1–12; numbers beyond roll over into the neighbouring years. */
export function monthOf(year: number, monthNumber: number): Month {
  return monthFromIndex(year * 12 + monthNumber - 1);
}

/** Months since year 0: the integer behind all month arithmetic. */
export function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** Inverse of {@link monthIndex}. */
export function monthFromIndex(index: number): Month {
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, "0")}-${String(index - year * 12 + 1).padStart(2, "0")}` as Month;
}

/** The month `count` months later (earlier when negative). */
export function addMonths(month: Month, count: number): Month {
  return monthFromIndex(monthIndex(month) + count);
}

/** How many months lie from `from` to `to`: 0 for the same month, negative when `to` is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return monthIndex(to) - monthIndex(from);
}

/** The later of two months. */
export function laterMonth(first: Month, second: Month): Month {
  return first >= second ? first : second;
}

/** Calendar year of a month. */
export function yearOf(month: Month): number {
  return Number(month.slice(0, 4));
}

/** Month number 1–12. */
export function monthNumberOf(month: Month): number {
  return Number(month.slice(5, 7));
}

/**
 * The fiscal year a month belongs to, named by the calendar year in which the fiscal year begins.
 * @param firstMonth month number 1–12 in which the fiscal year starts
 */
export function fiscalYearOf(month: Month, firstMonth: number): number {
  return monthNumberOf(month) >= firstMonth ? yearOf(month) : yearOf(month) - 1;
}

/** The month of an ISO date `YYYY-MM-DD`. */
export function monthOfDate(isoDate: string): Month {
  return isoDate.slice(0, 7) as Month;
}
