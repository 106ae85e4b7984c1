import {
  columnIndex,
  columnLetters,
  quoteSheet,
  sheetColumns,
  sheetRows,
} from "../calculation/cell-reference";
import type { CellArea } from "../document/cell-document";

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const columnsPattern = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rowsPattern = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** `B2`, `$A$1:C3`, `A:C` or `2:5` without sheet name; null if it is no address or lies outside of the sheet. */
export function parseArea(text: string): CellArea | null {
  const cell = cellPattern.exec(text);
  if (cell) {
    const column = columnIndex(cell[1]!);
    const row = Number(cell[2]) - 1;
    return spanned(row, column, cell[4] ? Number(cell[4]) - 1 : row, cell[3] ? columnIndex(cell[3]) : column);
  }
  const columns = columnsPattern.exec(text);
  if (columns) return spanned(0, columnIndex(columns[1]!), sheetRows - 1, columnIndex(columns[2]!));
  const rows = rowsPattern.exec(text);
  if (rows) return spanned(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, sheetColumns - 1);
  return null;
}

function spanned(row1: number, column1: number, row2: number, column2: number): CellArea | null {
  const [top, bottom] = row1 < row2 ? [row1, row2] : [row2, row1];
  const [left, right] = column1 < column2 ? [column1, column2] : [column2, column1];
  if (top < 0 || bottom >= sheetRows || right >= sheetColumns) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Splits `'My sheet'!A1` into the plain sheet name, or null without one, and the rest. */
export function splitSheetName(text: string): { sheetName: string | null; address: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/s.exec(text);
  if (!match) return { sheetName: null, address: text };
  return { sheetName: match[1] !== undefined ? match[1].replace(/''/g, "'") : match[2]!, address: match[3]! };
}

/**
 * `A1`, `A1:B2`, `A:B` or `1:2`.
 * @param sign put before each letter and number: `$` for an absolute reference
 */
export function formatArea(area: CellArea, sign: "" | "$" = ""): string {
  const first = sign + columnLetters(area.column);
  const last = sign + columnLetters(area.column + area.columns - 1);
  const top = sign + String(area.row + 1);
  const bottom = sign + String(area.row + area.rows);
  if (area.rows >= sheetRows) return area.columns >= sheetColumns ? `${top}:${bottom}` : `${first}:${last}`;
  if (area.columns >= sheetColumns) return `${top}:${bottom}`;
  return area.rows === 1 && area.columns === 1 ? first + top : `${first}${top}:${last}${bottom}`;
}

/** `'Sheet'!$A$1:$B$2`, as defined names and chart series hold it. */
export function absoluteReference(sheetName: string, area: CellArea): string {
  return `${quoteSheet(sheetName)}!${formatArea(area, "$")}`;
}
