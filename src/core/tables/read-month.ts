import { monthOfSerial } from "../values/month-serial";
import { parseMonthText } from "../values/month-text";
import type { Month } from "../values/month";
import type { CellContext } from "./issue-log";
import { displayed } from "./read-text";
import type { SourceCell } from "./source-workbook";
import { isBlank } from "./table-region";

/** Months beyond are typing errors; they would only stretch every timeline. */
export const plausibleMonths = { min: "1990-01", max: "2199-12" } as const;

/** Reads a month; null for a blank and, with an issue, for everything that is none. */
export function readMonth(
  cell: SourceCell,
  dateSystem: 1900 | 1904,
  { place, ids, log }: CellContext,
): Month | null {
  if (isBlank(cell)) return null;
  const text = displayed(cell);
  if (cell.kind === "error") {
    log.add(place, "error", "errorCell", { ids, params: { text } });
    return null;
  }
  const month = monthOfCell(cell, dateSystem);
  if (month === null) {
    log.add(place, "error", "notAMonth", { ids, params: { text } });
    return null;
  }
  const { min, max } = plausibleMonths;
  if (month >= min && month <= max) return month;
  log.add(place, "error", "outOfRange", { ids, params: { text, min, max, limit: "between" } });
  return null;
}

function monthOfCell(cell: SourceCell, dateSystem: 1900 | 1904): Month | null {
  if (cell.kind === "text") return parseMonthText(String(cell.value));
  return cell.kind === "number" && cell.isDate ? monthOfSerial(cell.value as number, dateSystem) : null;
}
