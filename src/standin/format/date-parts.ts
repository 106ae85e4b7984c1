/** A serial number as calendar date and time of day. */
export interface DateParts {
  year: number;
  /** 1–12. */
  month: number;
  day: number;
  /** 0 = Sunday. */
  weekday: number;
  hours: number;
  minutes: number;
  seconds: number;
  /** Fraction of the second, 0 ≤ x < 1. */
  fraction: number;
}

const secondsPerDay = 86_400;
const millisecondsPerDay = 86_400_000;
/** 9999-12-31 in the 1900 date system. */
const lastSerial = 2_958_465;
/** Days from 1900-01-00 to 1904-01-01, what the two date systems differ by. */
export const date1904Days = 1_462;

/**
 * Takes a serial number apart.
 * @param decimals digits of the second that will be shown; the rest is rounded, carrying into minutes and days
 * @returns null outside the calendar, where Excel shows `####`
 */
export function datePartsOf(serial: number, date1904: boolean, decimals = 0): DateParts | null {
  const shifted = date1904 ? serial + date1904Days : serial;
  const scale = 10 ** decimals;
  const ticks = Math.round(shifted * secondsPerDay * scale);
  const day = Math.floor(ticks / (secondsPerDay * scale));
  if (shifted < 0 || day > lastSerial) return null;
  const rest = ticks - day * secondsPerDay * scale;
  const seconds = Math.floor(rest / scale);
  return {
    ...calendarDay(day),
    // Also in January and February 1900, where Excel's leap day makes the weekday wrong.
    weekday: (day + 6) % 7,
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
    fraction: (rest - seconds * scale) / scale,
  };
}

/** Excel counts a 29 February 1900 that never was (serial 60), and serial 0 as "0 January 1900". */
function calendarDay(day: number): { year: number; month: number; day: number } {
  if (day === 0) return { year: 1900, month: 1, day: 0 };
  if (day === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Serial number of a calendar date, or null if there is no such day or Excel's calendar lacks it. */
export function serialOfDate(year: number, month: number, day: number, date1904: boolean): number | null {
  if (year === 1900 && month === 2 && day === 29) return date1904 ? null : 60;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / millisecondsPerDay);
  const serial = (days < 61 ? days - 1 : days) - (date1904 ? date1904Days : 0);
  return year < 1900 || year > 9999 || serial < 0 ? null : serial;
}
