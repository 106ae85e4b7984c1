import { monthOf, type Month } from "./month";

/** Days from 0000-03-01 (proleptic Gregorian) to the day that the serial number 0 stands for. */
const serialZero: Readonly<Record<1900 | 1904, number>> = { 1900: 693899, 1904: 695361 };

/** 9999-12-31, the last date that Excel knows. */
const lastSerial: Readonly<Record<1900 | 1904, number>> = { 1900: 2958465, 1904: 2957003 };

/**
 * The month of an Excel date; null beyond Excel's calendar. In the 1900 system Excel counts a 29 February 1900 that
 * never was (serial 60, kept from Lotus 1-2-3), so the days before it lie one serial lower.
 */
export function monthOfSerial(serial: number, dateSystem: 1900 | 1904): Month | null {
  const day = Math.floor(serial);
  if (day < (dateSystem === 1900 ? 1 : 0) || day > lastSerial[dateSystem]) return null;
  if (dateSystem === 1900 && day <= 60) return day <= 31 ? "1900-01" : "1900-02";
  return monthOfDayNumber(day + serialZero[dateSystem]);
}

/** Civil calendar from a day count that begins on 0000-03-01 (H. Hinnant, "chrono-compatible low-level date algorithms"). */
function monthOfDayNumber(days: number): Month {
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // The year begins in March here, so that the leap day is its last day.
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  return monthOf(era * 400 + yearOfEra, monthFromMarch + 3);
}
