import type { TableDocument, WorksheetDocument } from "../document/workbook-document";
import { insertCells, deleteCells } from "./cell-shifting";
import { writeContent } from "./cell-writing";
import { clearRange } from "./range-clearing";
import { bodyArea } from "./table-areas";
import { fillCalculatedColumns } from "./table-effects";
import { isBlankArea } from "./used-area";
import type { ModelContext } from "./model-context";

/** Puts rows into a table; what stands below the table moves down. Calculated columns continue where `rows` has null. */
export function insertTableRows(
  context: ModelContext,
  sheet: WorksheetDocument,
  table: TableDocument,
  at: number,
  rows: unknown[][],
): void {
  const body = bodyArea(table);
  const area = { ...body, row: body.row + at, rows: rows.length };
  context.requireWritable(sheet, area);
  // The only row of a table without data is its place for the first row.
  const isPlaceholder = body.rows === 1 && at === 1 && isBlankArea(sheet, body);
  if (isPlaceholder) {
    area.row = body.row;
    if (rows.length > 1) grow(context, sheet, table, { ...area, row: body.row + 1, rows: rows.length - 1 });
  } else grow(context, sheet, table, area);
  writeContent(context, sheet, area, rows);
  fillCalculatedColumns(context, sheet, table, area);
}

function grow(
  context: ModelContext,
  sheet: WorksheetDocument,
  table: TableDocument,
  area: { row: number; column: number; rows: number; columns: number },
): void {
  insertCells(context, sheet, area, "Down", table);
  table.area = { ...table.area, rows: table.area.rows + area.rows };
}

/** The last data row stays as a blank one: a table can't be without. */
export function deleteTableRows(
  context: ModelContext,
  sheet: WorksheetDocument,
  table: TableDocument,
  at: number,
  count: number,
): void {
  const body = bodyArea(table);
  context.requireWritable(sheet, { ...body, row: body.row + at, rows: count });
  const leftOver = count === body.rows ? 1 : 0;
  if (leftOver > 0) clearRange(context, sheet, { ...body, rows: 1 }, "Contents");
  const gone = count - leftOver;
  if (gone === 0) return;
  deleteCells(context, sheet, { ...body, row: body.row + at + leftOver, rows: gone }, "Up", table);
  table.area = { ...table.area, rows: table.area.rows - gone };
  context.markDirty();
}
