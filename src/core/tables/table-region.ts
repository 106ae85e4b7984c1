import type { CellPlace } from "../issues";
import { columnLetters } from "../sheets/a1";
import type { SourceCell, SourceSheet, SourceTable } from "./source-workbook";

/** A header row with the rows below it: an Excel table without its totals row, or an unframed range. */
export interface TableRegion {
  sheet: SourceSheet;
  /** Position of the sheet in the workbook. */
  sheetIndex: number;
  table: SourceTable | null;
  /** Excel row number. */
  headerRow: number;
  /** Last row that may hold records. */
  lastRow: number;
  /** Column number (1-based) of the first header. */
  firstColumn: number;
  headers: readonly string[];
  /** Cells that belong to an Excel table and so not to an unframed range; null where none do. */
  framed: ((row: number, column: number) => boolean) | null;
}

export const blankCell: SourceCell = {
  kind: "blank",
  value: null,
  text: "",
  isDate: false,
  isPercent: false,
};

/** The cell at an Excel row and column number; blank beyond the used range. */
export function cellAt(sheet: SourceSheet, row: number, column: number): SourceCell {
  return sheet.cells[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? blankCell;
}

/** A cell of a region by header position. */
export function regionCell(region: TableRegion, row: number, index: number): SourceCell {
  const column = region.firstColumn + index;
  return region.framed?.(row, column) ? blankCell : cellAt(region.sheet, row, column);
}

/** Nothing in the cell, or only white space. */
export function isBlank(cell: SourceCell): boolean {
  return cell.kind === "blank" || (cell.kind === "text" && cell.text.trim() === "");
}

/** Where a cell of a region stands. */
export function regionPlace(region: TableRegion, row: number, index: number): CellPlace {
  return {
    sheet: region.sheet.name,
    table: region.table?.name ?? null,
    row,
    column: region.headers[index] ?? null,
    address: `${columnLetters(region.firstColumn + index - 1)}${row}`,
  };
}

/** The region of an Excel table; null for one without a header row. */
export function regionOfTable(sheets: readonly SourceSheet[], table: SourceTable): TableRegion | null {
  const sheetIndex = sheets.findIndex(({ name }) => name === table.sheet);
  const sheet = sheets[sheetIndex];
  if (!sheet || !table.hasHeaders) return null;
  const headers = Array.from({ length: table.columnCount }, (_, index) =>
    headerText(cellAt(sheet, table.firstRow, table.firstColumn + index)),
  );
  const lastRow = table.firstRow + table.rowCount - 1 - (table.hasTotals ? 1 : 0);
  return {
    sheet,
    sheetIndex,
    table,
    headerRow: table.firstRow,
    lastRow,
    firstColumn: table.firstColumn,
    headers,
    framed: null,
  };
}

/** Headers may stand only this far down a sheet to be found without an Excel table. */
export const headerRowLimit = 30;

/** The possible header rows of a sheet outside its Excel tables, as regions that end at the last used row. */
export function unframedRegions(
  sheet: SourceSheet,
  sheetIndex: number,
  tables: readonly SourceTable[],
): TableRegion[] {
  const framed = framedBy(tables.filter((table) => table.sheet === sheet.name));
  const lastRow = sheet.firstRow + sheet.cells.length - 1;
  const regions: TableRegion[] = [];
  for (let row = sheet.firstRow; row <= Math.min(lastRow, headerRowLimit); row++) {
    const cells = sheet.cells[row - sheet.firstRow] ?? [];
    const headers = cells.map((cell, index) =>
      cell.kind === "text" && !framed?.(row, sheet.firstColumn + index) ? headerText(cell) : "",
    );
    if (headers.every((header) => header === "")) continue;
    const { firstColumn } = sheet;
    regions.push({ sheet, sheetIndex, table: null, headerRow: row, lastRow, firstColumn, headers, framed });
  }
  return regions;
}

function headerText(cell: SourceCell): string {
  return cell.kind === "error" ? "" : cell.text.trim() || String(cell.value ?? "").trim();
}

function framedBy(tables: readonly SourceTable[]): TableRegion["framed"] {
  if (tables.length === 0) return null;
  return (row, column) =>
    tables.some(
      ({ firstRow, firstColumn, rowCount, columnCount }) =>
        row >= firstRow &&
        row < firstRow + rowCount &&
        column >= firstColumn &&
        column < firstColumn + columnCount,
    );
}
