import { dateFromDayCount, type IsoDate } from "./day";
import type { Month } from "./month";

/** Days from 0000-03-01 (proleptic Gregorian) to the day that the serial number 0 stands for. */
const serialZero: Readonly<Record<1900 | 1904, number>> = { 1900: 693899, 1904: 695361 };

/** 9999-12-31, the last date that Excel knows. */
const lastSerial: Readonly<Record<1900 | 1904, number>> = { 1900: 2958465, 1904: 2957003 };

/**
 * The day of an Excel date; null beyond Excel's calendar. In the 1900 system Excel counts a 29 February 1900 that
 * never was (serial 60, kept from Lotus 1-2-3), so the days before it lie one serial lower; that day itself is
 * taken for the last one of its month.
 */
export function dateOfSerial(serial: number, dateSystem: 1900 | 1904): IsoDate | null {
  const day = Math.floor(serial);
  if (day < (dateSystem === 1900 ? 1 : 0) || day > lastSerial[dateSystem]) return null;
  const phantom = dateSystem === 1900 && day < 60 ? 1 : 0;
  return dateFromDayCount(day + phantom + serialZero[dateSystem]);
}

/** The month of an Excel date; null beyond Excel's calendar. */
export function monthOfSerial(serial: number, dateSystem: 1900 | 1904): Month | null {
  return (dateOfSerial(serial, dateSystem)?.slice(0, 7) as Month | undefined) ?? null;
}
