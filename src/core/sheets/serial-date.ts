import type { Month } from "../values/month";

export type DateSystem = 1900 | 1904;

/** Days from 0000-03-01 to 1899-12-30, Excel's day 0 for every date after its phantom 29 February 1900. */
const dayZeroOf1900 = 693899;
const daysBetweenSystems = 1462;

/** Excel's serial number of an ISO date `YYYY-MM-DD`; whole days, valid from 1900-03-01 on. */
export function serialOfDate(isoDate: string, dateSystem: DateSystem): number {
  const year = Number(isoDate.slice(0, 4));
  const month = Number(isoDate.slice(5, 7));
  const day = Number(isoDate.slice(8, 10));
  // Years that begin in March put the leap day last (Howard Hinnant, "chrono-compatible low-level date algorithms").
  const marchYear = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const days = marchYear * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const serial = days - dayZeroOf1900;
  return dateSystem === 1904 ? serial - daysBetweenSystems : serial;
}

/** Serial number of a month's first day. */
export function serialOfMonth(month: Month, dateSystem: DateSystem): number {
  return serialOfDate(`${month}-01`, dateSystem);
}
