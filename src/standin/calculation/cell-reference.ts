import type { CellArea } from "../document/cell-document";

/** Excel's sheet size; indices here are 0-based, so the last row is `sheetRows - 1`. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** One corner of a reference, 0-based. A null row stands for whole columns, a null column for whole rows. */
export interface ReferencePoint {
  row: number | null;
  column: number | null;
  rowAbsolute: boolean;
  columnAbsolute: boolean;
}

/** Column letters of a 0-based index: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based index of column letters in either case: `A` → 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `A1` text of a 0-based position. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `$A$1:$B$2`, or `$A$1` for one cell. */
export function absoluteAreaName(area: CellArea): string {
  const first = `$${columnLetters(area.column)}$${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:$${columnLetters(area.column + area.columns - 1)}$${area.row + area.rows}`;
}

const pointPattern = /^(\$?)([A-Za-z]{0,3})(\$?)([0-9]{0,7})$/;

/** Reads `$A$1`, `A`, `$3`; null when it is none of these or lies outside the sheet. */
export function parsePoint(text: string): ReferencePoint | null {
  const match = pointPattern.exec(text);
  if (!match) return null;
  const [, dollar1, letters = "", dollar2, digits = ""] = match;
  if (letters === "" && digits === "") return null;
  const column = letters === "" ? null : columnIndex(letters);
  const row = digits === "" ? null : Number(digits) - 1;
  if (column !== null && column >= sheetColumns) return null;
  if (row !== null && (row < 0 || row >= sheetRows)) return null;
  if (letters === "") {
    return { row, column, rowAbsolute: dollar1 === "$" || dollar2 === "$", columnAbsolute: false };
  }
  return { row, column, rowAbsolute: dollar2 === "$", columnAbsolute: dollar1 === "$" };
}

/** Inverse of {@link parsePoint}. */
export function formatPoint(point: ReferencePoint): string {
  const column =
    point.column === null ? "" : `${point.columnAbsolute ? "$" : ""}${columnLetters(point.column)}`;
  const row = point.row === null ? "" : `${point.rowAbsolute ? "$" : ""}${point.row + 1}`;
  return column + row;
}

/** The area between two corners in any order; whole columns and rows reach to the edge of the sheet. */
export function areaBetween(start: ReferencePoint, end: ReferencePoint): CellArea {
  const top = start.row === null || end.row === null ? 0 : Math.min(start.row, end.row);
  const bottom = start.row === null || end.row === null ? sheetRows - 1 : Math.max(start.row, end.row);
  const left = start.column === null || end.column === null ? 0 : Math.min(start.column, end.column);
  const right =
    start.column === null || end.column === null ? sheetColumns - 1 : Math.max(start.column, end.column);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** `Sheet1!` or `'My Sheet'!`: quoted where Excel needs it. */
export function sheetPrefix(sheet: string): string {
  return `${quoteSheet(sheet)}!`;
}

/** A sheet name as formulas write it, without the exclamation mark. */
export function quoteSheet(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  const looksLikeCell =
    /^[A-Za-z]{1,3}[0-9]+$/.test(sheet) || /^[Rr][0-9]*[Cc][0-9]*$/.test(sheet) || /^[RrCc]$/.test(sheet);
  return plain && !looksLikeCell ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
