import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { intersectAreas } from "../document/areas";

/** The smallest area within `area` that holds all its cells, or null. */
export function usedAreaWithin(
  sheet: WorksheetDocument,
  area: CellArea,
  valuesOnly: boolean,
): CellArea | null {
  const used = sheet.cells.usedArea(valuesOnly);
  const common = used && intersectAreas(used, area);
  if (!common) return null;
  if (common.rows === used.rows && common.columns === used.columns) return used;
  return shrink(sheet, common, valuesOnly);
}

function shrink(sheet: WorksheetDocument, area: CellArea, valuesOnly: boolean): CellArea | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (const [column, cell] of sheet.cells.row(row)) {
      if (column < area.column || column >= area.column + area.columns) continue;
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The block of filled cells around an area, bounded by empty rows and columns (Ctrl+A in Excel). */
export function surroundingArea(sheet: WorksheetDocument, start: CellArea): CellArea {
  let top = start.row;
  let left = start.column;
  let bottom = start.row + start.rows - 1;
  let right = start.column + start.columns - 1;
  for (;;) {
    const fromLeft = Math.max(0, left - 1);
    if (top > 0 && hasContent(sheet, top - 1, top - 1, fromLeft, right + 1)) top--;
    else if (hasContent(sheet, bottom + 1, bottom + 1, fromLeft, right + 1)) bottom++;
    else if (left > 0 && hasContent(sheet, top, bottom, left - 1, left - 1)) left--;
    else if (hasContent(sheet, top, bottom, right + 1, right + 1)) right++;
    else break;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function hasContent(
  sheet: WorksheetDocument,
  top: number,
  bottom: number,
  left: number,
  right: number,
): boolean {
  for (let row = top; row <= bottom; row++) {
    const cells = sheet.cells.row(row);
    for (let column = left; column <= right; column++) {
      const cell = cells.get(column);
      if (cell && (cell.value !== null || cell.formula !== null)) return true;
    }
  }
  return false;
}

/** Whether no cell of an area has content. */
export function isBlankArea(sheet: WorksheetDocument, area: CellArea): boolean {
  return usedAreaWithin(sheet, area, true) === null;
}
