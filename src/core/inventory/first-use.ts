import type { Month } from "../values/month";

/** The earliest of the months that are known. */
export function minMonth(months: readonly (Month | null)[]): Month | null {
  return months.reduce<Month | null>(
    (first, each) => (each !== null && (first === null || each < first) ? each : first),
    null,
  );
}
