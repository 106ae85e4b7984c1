import { dateOfSerial } from "../values/month-serial";
import { parseDateText } from "../values/day-text";
import type { IsoDate } from "../values/day";
import type { CellContext } from "./issue-log";
import { plausibleMonths } from "./read-month";
import { displayed } from "./read-text";
import type { SourceCell } from "./source-workbook";
import { isBlank } from "./table-region";

/** Reads a calendar day; null for a blank and, with an issue, for everything that is none. */
export function readDate(
  cell: SourceCell,
  dateSystem: 1900 | 1904,
  { place, ids, log }: CellContext,
): IsoDate | null {
  if (isBlank(cell)) return null;
  const text = displayed(cell);
  if (cell.kind === "error") {
    log.add(place, "error", "errorCell", { ids, params: { text } });
    return null;
  }
  const date = dateOfCell(cell, dateSystem);
  if (date === null) {
    log.add(place, "error", "notADate", { ids, params: { text } });
    return null;
  }
  const [min, max] = [`${plausibleMonths.min}-01`, `${plausibleMonths.max}-31`];
  if (date >= min && date <= max) return date;
  log.add(place, "error", "outOfRange", { ids, params: { text, min, max, limit: "between" } });
  return null;
}

function dateOfCell(cell: SourceCell, dateSystem: 1900 | 1904): IsoDate | null {
  if (cell.kind === "text") return parseDateText(String(cell.value));
  return cell.kind === "number" && cell.isDate ? dateOfSerial(cell.value as number, dateSystem) : null;
}
