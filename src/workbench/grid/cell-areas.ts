import type { CellArea } from "../../standin/document/cell-document";
import { cellName, columnIndex, sheetColumns, sheetRows } from "../../standin/calculation/cell-reference";
import { areasOverlap, boundAreas, containsCell } from "../../standin/document/areas";

export interface CellPosition {
  row: number;
  column: number;
}

export function contains(area: CellArea, { row, column }: CellPosition): boolean {
  return containsCell(area, row, column);
}

/** The smallest area that holds both positions. */
export function areaBetween(a: CellPosition, b: CellPosition): CellArea {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
}

/** The area enlarged until no merged area is cut, as Excel does while selecting. */
export function growOverMerges(area: CellArea, merges: readonly CellArea[]): CellArea {
  let grown = area;
  for (let changed = true; changed;) {
    changed = false;
    for (const merge of merges) {
      if (!areasOverlap(grown, merge)) continue;
      const next = boundAreas(grown, merge);
      if (next.rows !== grown.rows || next.columns !== grown.columns) {
        grown = next;
        changed = true;
      }
    }
  }
  return grown;
}

export function cellAddress({ row, column }: CellPosition): string {
  return cellName(row, column);
}

/** `B3`, or `B3:D8` for more than one cell. */
export function areaAddress(area: CellArea): string {
  const first = cellAddress(area);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
}

const referencePattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** Reads `B3`, `$B$3:D8`; null where the text is no reference or outside the sheet. */
export function parseArea(text: string): CellArea | null {
  const match = referencePattern.exec(text.trim());
  if (!match) return null;
  const start = { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
  const end = match[3] ? { row: Number(match[4]) - 1, column: columnIndex(match[3]) } : start;
  const valid = [start, end].every(({ row, column }) => row >= 0 && row < sheetRows && column < sheetColumns);
  return valid ? areaBetween(start, end) : null;
}
