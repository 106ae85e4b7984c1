import { dateOf } from "./day";
import { foldGerman, tidySpaces } from "./normalise-text";
import { monthOf, type Month } from "./month";

const monthNames: readonly RegExp[] = [
  /^(januar|january|jaenner|jan)$/,
  /^(februar|february|feber|feb)$/,
  /^(maerz|march|maer|mrz|mar)$/,
  /^(april|apr)$/,
  /^(mai|may)$/,
  /^(juni|june|jun)$/,
  /^(juli|july|jul)$/,
  /^(august|aug)$/,
  /^(september|sept|sep)$/,
  /^(oktober|october|okt|oct)$/,
  /^(november|nov)$/,
  /^(dezember|december|dez|dec)$/,
];

/**
 * Reads `2027-03`, `03/2027`, `01.03.2027`, `März 2027`, `Mar 2027`, `Q2 2027` (first month) and the ISO date
 * `2027-03-01`; null for everything else. Two-digit years and dates like `03/01/2027` are not guessed.
 */
export function parseMonthText(text: string): Month | null {
  const plain = foldGerman(tidySpaces(text));
  const numbers = (pattern: RegExp) => pattern.exec(plain)?.slice(1).map(Number);
  const [isoYear, isoMonth, isoDay] =
    numbers(/^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[t ]00:00(?::00)?(?:\.0+)?z?)?)?$/) ?? [];
  if (isoYear) return checked(isoYear, isoMonth!, isoDay || 1);
  const [month, year] = numbers(/^(\d{1,2}) ?[/.-] ?(\d{4})$/) ?? [];
  if (year) return checked(year, month!, 1);
  const [day, dayMonth, dayYear] = numbers(/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/) ?? [];
  if (dayYear) return checked(dayYear, dayMonth!, day!);
  const [, quarter, quarterYear] =
    /^(?:q ?)([1-4])[ /.-]*(\d{4})$/.exec(plain) ?? /^([1-4])\. ?quartal[ /]*(\d{4})$/.exec(plain) ?? [];
  if (quarterYear) return monthOf(Number(quarterYear), Number(quarter) * 3 - 2);
  const [, yearFirst, quarterLast] = /^(\d{4})[ /.-]*q ?([1-4])$/.exec(plain) ?? [];
  if (yearFirst) return monthOf(Number(yearFirst), Number(quarterLast) * 3 - 2);
  const [, name, nameYear] = /^([a-z]+)\.?[ -]?(\d{4})$/.exec(plain) ?? [];
  const number = name ? monthNumberOfName(name) : null;
  return number ? monthOf(Number(nameYear), number) : null;
}

/** Month number 1–12 of a German or English month name, full or short; null for other words. */
export function monthNumberOfName(name: string): number | null {
  const plain = foldGerman(name).replace(/\.$/, "").trim();
  return monthNames.findIndex((pattern) => pattern.test(plain)) + 1 || null;
}

function checked(year: number, month: number, day: number): Month | null {
  return dateOf(year, month, day) === null ? null : monthOf(year, month);
}
