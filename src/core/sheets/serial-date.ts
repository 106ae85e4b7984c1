import { dayCount } from "../values/day";
import type { Month } from "../values/month";

export type DateSystem = 1900 | 1904;

/** Days from 0000-03-01 to 1899-12-30, Excel's day 0 for every date after its phantom 29 February 1900. */
const dayZeroOf1900 = 693899;
const daysBetweenSystems = 1462;

/** Excel's serial number of an ISO date `YYYY-MM-DD`; whole days, valid from 1900-03-01 on. */
export function serialOfDate(isoDate: string, dateSystem: DateSystem): number {
  const serial = dayCount(isoDate) - dayZeroOf1900;
  return dateSystem === 1904 ? serial - daysBetweenSystems : serial;
}

/** Serial number of a month's first day. */
export function serialOfMonth(month: Month, dateSystem: DateSystem): number {
  return serialOfDate(`${month}-01`, dateSystem);
}
