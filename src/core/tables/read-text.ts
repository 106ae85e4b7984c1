import type { CellContext } from "./issue-log";
import type { SourceCell } from "./source-workbook";
import { isBlank } from "./table-region";

/**
 * What the user sees in a cell. Excel reports `####` where a number is too wide for its column; then the value itself
 * is the better text.
 */
export function displayed(cell: SourceCell): string {
  if (cell.kind === "text") return String(cell.value);
  return cell.text === "" || /^#+$/.test(cell.text) ? String(cell.value ?? "") : cell.text;
}

/** Text of a cell without surrounding space; "" for a blank and, with an issue, for an error. */
export function readText(cell: SourceCell, { place, ids, log }: CellContext): string {
  if (isBlank(cell)) return "";
  if (cell.kind === "error") {
    log.add(place, "error", "errorCell", { ids, params: { text: displayed(cell) } });
    return "";
  }
  return displayed(cell).trim();
}
