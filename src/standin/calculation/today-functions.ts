import type { EngineFunction } from "./engine-types";

const millisecondsPerDay = 86_400_000;
/** Serial number of 1970-01-01 in the 1900 date system. */
const unixEpochSerial = 25_569;
/** Days between the two date systems. */
export const date1904Offset = 1_462;

/** TODAY and NOW by a given clock, in its local time: the same date gives the same workbook. */
export function todayFunctions(now: () => Date, date1904: () => boolean): Map<string, EngineFunction> {
  const serial = () => {
    const date = now();
    const local = date.getTime() - date.getTimezoneOffset() * 60_000;
    return local / millisecondsPerDay + unixEpochSerial - (date1904() ? date1904Offset : 0);
  };
  return new Map([
    ["TODAY", () => Math.floor(serial())],
    ["NOW", () => serial()],
  ]);
}
