import type { TableColumnDocument, TableDocument, WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { containsArea, intersectAreas, lastColumn, lastRow } from "../document/areas";
import { shiftFormula } from "../calculation/shift-formula";
import { bodyArea, headerArea } from "./table-areas";
import { newColumn, syncHeaders } from "./table-operations";
import { isBlankArea } from "./used-area";
import type { ModelContext } from "./model-context";

/**
 * What Excel does to tables by itself after cells were written: header texts rename columns, cells written directly
 * below or right of a table become part of it, and a formula in an empty column fills that column.
 */
export function afterContentWritten(context: ModelContext, sheet: WorksheetDocument, area: CellArea): void {
  for (const table of sheet.tables) {
    growDown(context, sheet, table, area);
    growRight(context, sheet, table, area);
    const header = headerArea(table);
    if (header && intersectAreas(header, area)) syncHeaders(context, sheet, table);
    noteCalculatedColumns(sheet, table, area);
  }
}

function growDown(
  context: ModelContext,
  sheet: WorksheetDocument,
  table: TableDocument,
  area: CellArea,
): void {
  const isBelow = area.row === lastRow(table.area) + 1 && !table.showTotals;
  const rows = { ...table.area, row: area.row, rows: area.rows };
  if (!isBelow || !containsArea(rows, area) || !canTake(sheet, table, rows, area)) return;
  table.area = { ...table.area, rows: table.area.rows + area.rows };
  fillCalculatedColumns(context, sheet, table, rows);
}

function growRight(
  context: ModelContext,
  sheet: WorksheetDocument,
  table: TableDocument,
  area: CellArea,
): void {
  const isBeside = area.column === lastColumn(table.area) + 1;
  const columns = { ...table.area, column: area.column, columns: area.columns };
  if (!isBeside || !containsArea(columns, area) || !canTake(sheet, table, columns, area)) return;
  let id = Math.max(...table.columns.map((column) => column.id));
  for (let index = 0; index < area.columns; index++) table.columns.push(newColumn(++id, ""));
  table.area = { ...table.area, columns: table.columns.length };
  syncHeaders(context, sheet, table);
}

/** Only into blank cells, and only because of something that was really written. */
function canTake(
  sheet: WorksheetDocument,
  table: TableDocument,
  taken: CellArea,
  written: CellArea,
): boolean {
  if (isBlankArea(sheet, written)) return false;
  if (sheet.tables.some((other) => other !== table && intersectAreas(other.area, taken))) return false;
  if (sheet.merges.some((merge) => intersectAreas(merge, taken))) return false;
  const before = { ...taken, columns: written.column - taken.column };
  const after = {
    ...taken,
    column: lastColumn(written) + 1,
    columns: lastColumn(taken) - lastColumn(written),
  };
  const above = { ...taken, rows: written.row - taken.row };
  const below = { ...taken, row: lastRow(written) + 1, rows: lastRow(taken) - lastRow(written) };
  const rest = taken.row === written.row && taken.rows === written.rows ? [before, after] : [above, below];
  return rest.every((part) => part.rows <= 0 || part.columns <= 0 || isBlankArea(sheet, part));
}

/** New rows continue the formulas of calculated columns where nothing else was written. */
export function fillCalculatedColumns(
  context: ModelContext,
  sheet: WorksheetDocument,
  table: TableDocument,
  rows: CellArea,
): void {
  const first = bodyArea(table).row;
  table.columns.forEach((column, index) => {
    if (column.calculatedFormula === null) return;
    for (let row = rows.row; row <= lastRow(rows); row++) {
      const place = table.area.column + index;
      const before = sheet.cells.get(row, place);
      if (before && (before.value !== null || before.formula !== null)) continue;
      const formula = shiftFormula(column.calculatedFormula, row - first, 0);
      const style = context.styleOf(sheet, row, place, before);
      sheet.cells.set(row, place, { value: null, formula, spill: null, spillParent: null, style });
    }
  });
}

function noteCalculatedColumns(sheet: WorksheetDocument, table: TableDocument, area: CellArea): void {
  const body = bodyArea(table);
  const written = intersectAreas(body, area);
  if (!written) return;
  for (let column = written.column; column <= lastColumn(written); column++) {
    const info = table.columns[column - table.area.column]!;
    if (written.rows === body.rows) info.calculatedFormula = commonFormula(sheet, body, column);
    // office.js writes long columns in pieces; the last one completes them.
    else if (lastRow(written) === lastRow(body))
      info.calculatedFormula ??= commonFormula(sheet, body, column);
    if (written.rows === 1 && body.rows > 1) spreadFormula(sheet, info, body, { row: written.row, column });
  }
}

/** The formula of the first row if all rows have the same one relative to their row, else null. */
function commonFormula(sheet: WorksheetDocument, body: CellArea, column: number): string | null {
  const first = sheet.cells.get(body.row, column)?.formula ?? null;
  if (first === null) return null;
  const isRelative = shiftFormula(first, 1, 0) !== first;
  for (let row = body.row + 1; row <= lastRow(body); row++) {
    const expected = isRelative ? shiftFormula(first, row - body.row, 0) : first;
    if (sheet.cells.get(row, column)?.formula !== expected) return null;
  }
  return first;
}

/** One formula in an otherwise empty column makes it a calculated column. */
function spreadFormula(
  sheet: WorksheetDocument,
  info: TableColumnDocument,
  body: CellArea,
  place: { row: number; column: number },
): void {
  const source = sheet.cells.get(place.row, place.column);
  if (!source || source.formula === null) return;
  for (let row = body.row; row <= lastRow(body); row++) {
    const cell = sheet.cells.get(row, place.column);
    if (row !== place.row && cell && (cell.value !== null || cell.formula !== null)) return;
  }
  for (let row = body.row; row <= lastRow(body); row++) {
    if (row === place.row) continue;
    const formula = shiftFormula(source.formula, row - place.row, 0);
    const style = sheet.cells.get(row, place.column)?.style ?? source.style;
    sheet.cells.set(row, place.column, { value: null, formula, spill: null, spillParent: null, style });
  }
  info.calculatedFormula = shiftFormula(source.formula, body.row - place.row, 0);
}
