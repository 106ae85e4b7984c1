/**
 * Calendar days as ISO dates `YYYY-MM-DD` (proleptic Gregorian, no time zones). Months are the grain of the plan;
 * days are for legal dates and the weeks of a 90-day plan.
 */
export type IsoDate = string;

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The ISO date of a year, a month 1–12 and a day; null where there is no such day. */
export function dateOf(year: number, month: number, day: number): IsoDate | null {
  const days = month === 2 && !isLeapYear(year) ? 28 : daysInMonth[month - 1];
  if (days === undefined || day < 1 || day > days) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * Days from 0000-03-01 to a date. Years that begin in March put the leap day last
 * (Howard Hinnant, "chrono-compatible low-level date algorithms").
 */
export function dayCount(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const marchYear = month > 2 ? year : year - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}

/** Inverse of {@link dayCount}. */
export function dateFromDayCount(days: number): IsoDate {
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return dateOf(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)!;
}

/** The date `count` days later (earlier when negative). */
export function addDays(date: IsoDate, count: number): IsoDate {
  return dateFromDayCount(dayCount(date) + count);
}

/** How many days lie from `from` to `to`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayCount(to) - dayCount(from);
}

/** 0 = Monday … 6 = Sunday. */
export function weekday(date: IsoDate): number {
  // 0000-03-01 was a Wednesday.
  return (((dayCount(date) + 2) % 7) + 7) % 7;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
