import { tableDataRows } from "../calculation/structured-reference";
import type { TableDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";

export function headerArea(table: TableDocument): CellArea | null {
  return table.showHeaders ? { ...table.area, rows: 1 } : null;
}

export function totalsArea(table: TableDocument): CellArea | null {
  return table.showTotals ? { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 } : null;
}

/** Data rows; a table always has at least one, blank or not. */
export function bodyArea(table: TableDocument): CellArea {
  const { first, count } = tableDataRows(table);
  return { ...table.area, row: first, rows: count };
}
