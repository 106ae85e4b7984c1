import { serialOfDate } from "./date-parts";
import type { LocaleWords } from "./locale-words";

export interface TypedDate {
  value: number;
  numberFormat: string;
}

export interface DateReading {
  words: LocaleWords;
  date1904: boolean;
  /** Completes dates without a year. */
  currentYear: number;
}

/** Reads dates and times as Excel does while typing, see the cases in the tests; null for anything else. */
export function parseTypedDate(text: string, reading: DateReading): TypedDate | null {
  const trimmed = text.trim();
  const time = parseTime(trimmed);
  if (time) return time;
  const date = parseDate(trimmed, reading);
  if (date) return date;
  const split = /^(\S.*?)\s+([0-9]{1,2}:.*)$/.exec(trimmed);
  const day = split && parseDate(split[1]!, reading);
  const clock = split && parseTime(split[2]!);
  return day && clock ? { value: day.value + clock.value, numberFormat: "m/d/yyyy h:mm" } : null;
}

function parseTime(text: string): TypedDate | null {
  const match = /^([0-9]{1,4}):([0-9]{1,2})?(?::([0-9]{1,2})(?:[.,]([0-9]{1,3}))?)?(?:\s*([ap])m?)?$/i.exec(
    text,
  );
  if (!match) return null;
  const [, hourText = "", minuteText = "0", secondText, fraction, half] = match;
  const [hours, minutes, seconds] = [Number(hourText), Number(minuteText), Number(secondText ?? 0)];
  if (minutes > 59 || seconds > 59 || (half && (hours > 12 || hours === 0)) || hours > 9999) return null;
  const hour = half ? (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0) : hours;
  const value = (hour * 3600 + minutes * 60 + seconds + Number(`0.${fraction ?? 0}`)) / 86_400;
  return {
    value,
    numberFormat: timeFormat(hour, secondText !== undefined, fraction !== undefined, half !== undefined),
  };
}

function timeFormat(hours: number, seconds: boolean, fraction: boolean, half: boolean): string {
  if (fraction) return "mm:ss.0";
  if (hours >= 24) return "[h]:mm:ss";
  return `h:mm${seconds ? ":ss" : ""}${half ? " AM/PM" : ""}`;
}

function parseDate(text: string, reading: DateReading): TypedDate | null {
  return numericDate(text, reading) ?? namedDate(text, reading);
}

/** `1.2.2027`, `1-2`, `2027-03-01`, `03/2027`; the point separates dates only where it isn't the decimal sign. */
function numericDate(text: string, reading: DateReading): TypedDate | null {
  const separators = reading.words.decimal === "," ? "[-/.]" : "[-/]";
  const pattern = new RegExp(
    `^([0-9]{1,4})\\s*(${separators})\\s*([0-9]{1,4})(?:\\s*${separators}\\s*([0-9]{1,4}))?(\\.?)$`,
  );
  const match = pattern.exec(text);
  if (!match) return null;
  const [, first = "", separator = "", second = "", third, point] = match;
  // Only `1.2.` may end in a point.
  if (point && (third !== undefined || separator !== ".")) return null;
  if (third !== undefined) return threeNumbers(first, second, third, reading);
  return twoNumbers(first, second, reading);
}

function threeNumbers(first: string, second: string, third: string, reading: DateReading): TypedDate | null {
  if (first.length >= 3) return dated(Number(first), Number(second), Number(third), "m/d/yyyy", reading);
  if (second.length > 2) return null;
  const year = fullYear(third);
  const [a, b] = [Number(first), Number(second)];
  const [day, month] = reading.words.dateOrder === "dayFirst" ? [a, b] : [b, a];
  if (year === null) return null;
  return dated(year, month, day, "m/d/yyyy", reading);
}

/** Day and month of this year, else month and year. */
function twoNumbers(first: string, second: string, reading: DateReading): TypedDate | null {
  if (first.length >= 3)
    return second.length > 2 ? null : dated(Number(first), Number(second), 1, "mmm-yy", reading);
  const [a, b] = [Number(first), Number(second)];
  if (second.length <= 2) {
    const [day, month] = reading.words.dateOrder === "dayFirst" ? [a, b] : [b, a];
    const found =
      dated(reading.currentYear, month, day, "d-mmm", reading) ??
      dated(reading.currentYear, day, month, "d-mmm", reading);
    const swapped = reading.words.dateOrder === "dayFirst" && !isMonth(month);
    if (found && !swapped) return found;
  }
  const year = fullYear(second);
  return year === null ? null : dated(year, a, 1, "mmm-yy", reading);
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

/** `März 2027`, `1. März`, `1-Mar-27`, `March 1, 2027`, `Jan 27`. */
function namedDate(text: string, reading: DateReading): TypedDate | null {
  const dayFirst =
    /^([0-9]{1,2})(?:\.\s*|\s*-\s*|\s+)(\p{L}{3,})\.?(?:(?:\s*-\s*|\s*,?\s+)([0-9]{2}|[0-9]{4}))?$/u.exec(
      text,
    );
  if (dayFirst) {
    const month = monthNamed(dayFirst[2]!, reading.words);
    return dayOfMonth(dayFirst[1]!, month, dayFirst[3], reading);
  }
  const monthFirst = /^(\p{L}{3,})\.?(?:\s*-\s*|\s+)([0-9]{1,4})(?:\s*,\s*([0-9]{2}|[0-9]{4}))?$/u.exec(text);
  const month = monthFirst ? monthNamed(monthFirst[1]!, reading.words) : null;
  if (!monthFirst || month === null) return null;
  const number = monthFirst[2]!;
  if (monthFirst[3] !== undefined) return dayOfMonth(number, month, monthFirst[3], reading);
  const isDay = number.length <= 2 && reading.words.dateOrder === "monthFirst";
  const day = isDay ? dayOfMonth(number, month, undefined, reading) : null;
  if (day) return day;
  const year = number.length === 3 ? null : fullYear(number);
  return year === null ? null : dated(year, month, 1, "mmm-yy", reading);
}

function dayOfMonth(
  day: string,
  month: number | null,
  year: string | undefined,
  reading: DateReading,
): TypedDate | null {
  const full = year === undefined ? reading.currentYear : fullYear(year);
  if (month === null || full === null) return null;
  return dated(full, month, Number(day), year === undefined ? "d-mmm" : "d-mmm-yy", reading);
}

/** Whole names, the usual abbreviations, and beginnings of at least three letters. */
function monthNamed(name: string, words: LocaleWords): number | null {
  const wanted = name.toLowerCase();
  const index = words.months.findIndex(
    (month, place) =>
      month.toLowerCase().startsWith(wanted) || words.shortMonths[place]!.toLowerCase() === wanted,
  );
  return index < 0 ? null : index + 1;
}

/** Two digits below 30 belong to this century, as in Excel's setting. */
function fullYear(text: string): number | null {
  const year = Number(text);
  if (text.length <= 2) return year < 30 ? 2000 + year : 1900 + year;
  return text.length === 4 && year >= 1900 ? year : null;
}

function dated(
  year: number,
  month: number,
  day: number,
  numberFormat: string,
  reading: DateReading,
): TypedDate | null {
  const value = serialOfDate(year, month, day, reading.date1904);
  return value === null ? null : { value, numberFormat };
}
