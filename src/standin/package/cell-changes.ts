import type { WorksheetDocument } from "../document/workbook-document";
import type { CellDocument, CellValue } from "../document/cell-document";
import { sameState } from "./state-text";

/**
 * Whether a cell must be written anew. A formula's new result counts only where `resultsCount` says that something
 * it may depend on was edited: otherwise a mere recalculation (TODAY(), a function that only Excel knows) would
 * change sheets that nobody touched.
 */
export function cellChanged(
  now: CellDocument | undefined,
  then: CellDocument | undefined,
  resultsCount: boolean,
): boolean {
  if (now === then) return false;
  if (!now || !then) return resultsCount || !isMereResult(now ?? then!);
  if (now.style !== then.style || contentChanged(now, then)) return true;
  return isCalculated(now) && resultsCount && resultChanged(now.value, then.value);
}

/** The typed content differs: constant, formula text or array area; results don't matter. */
export function contentChanged(now: CellDocument | undefined, then: CellDocument | undefined): boolean {
  if (!now || !then) return hasContent(now) !== hasContent(then);
  if (now.formula !== then.formula) return true;
  if ((now.spill || then.spill) && !sameState(now.spill, then.spill)) return true;
  if (isCalculated(now) && isCalculated(then)) return false;
  return valuesDiffer(now.value, then.value);
}

/** A cell that exists only because an array fills it; some programs leave such cells out of their files. */
function isMereResult(cell: CellDocument): boolean {
  return cell.spillParent !== null && cell.formula === null && cell.style === 0;
}

function hasContent(cell: CellDocument | undefined): boolean {
  return (
    cell !== undefined &&
    !(cell.formula === null && cell.spillParent !== null) &&
    (cell.value !== null || cell.formula !== null)
  );
}

/** The cell's value comes from a formula, its own or that of an array. */
export function isCalculated(cell: CellDocument): boolean {
  return cell.formula !== null || cell.spillParent !== null;
}

/** The 14th digit is calculation noise between programs, and #NAME? says that only Excel could calculate it. */
export function resultChanged(now: CellValue, then: CellValue): boolean {
  if (typeof now === "number" && typeof then === "number") {
    return Math.abs(now - then) > 1e-13 * Math.max(Math.abs(now), Math.abs(then));
  }
  if (isUnknown(now) && then !== null && !isUnknown(then)) return false;
  return valuesDiffer(now, then);
}

function isUnknown(value: CellValue): boolean {
  return (
    typeof value === "object" && value !== null && (value.error === "#NAME?" || value.error === "#BUSY!")
  );
}

function valuesDiffer(a: CellValue, b: CellValue): boolean {
  const plain = (value: CellValue) =>
    typeof value === "object" && value !== null ? `error ${value.error}` : value;
  return !Object.is(plain(a), plain(b));
}

/** Whether any typed content of the sheet differs from the opened one. */
export function sheetContentChanged(now: WorksheetDocument, then: WorksheetDocument): boolean {
  const rows = new Set([...now.cells.rowNumbers(), ...then.cells.rowNumbers()]);
  for (const row of rows) {
    const [a, b] = [now.cells.row(row), then.cells.row(row)];
    for (const column of new Set([...a.keys(), ...b.keys()])) {
      if (contentChanged(a.get(column), b.get(column))) return true;
    }
  }
  return false;
}
