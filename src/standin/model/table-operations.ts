import { nextGuid } from "../document/new-document";
import type { TableColumnDocument, TableDocument, WorksheetDocument } from "../document/workbook-document";
import type { CellArea, CellDocument } from "../document/cell-document";
import { eventType, workbookTarget } from "../wire/event-hub";
import { RichApiError } from "../wire/rich-api-error";
import { parseArea } from "./addresses";
import { containsArea, intersectAreas, lastRow } from "../document/areas";
import { readText } from "./cell-content";
import { insertCells, deleteCells } from "./cell-shifting";
import { clearRange } from "./range-clearing";
import { renameColumnReferences, renameTableReferences } from "./table-references";
import type { ModelContext } from "./model-context";

/**
 * Makes a table of cells. Headers become unique texts; without headers a row for them is put above.
 * @throws InvalidOperation when the cells touch another table
 */
export function createTable(
  context: ModelContext,
  sheet: WorksheetDocument,
  wanted: CellArea,
  hasHeaders: boolean,
): TableDocument {
  context.requireWritable(sheet, wanted);
  requireNoTable(sheet, wanted);
  if (!hasHeaders) insertCells(context, sheet, { ...wanted, rows: 1 }, "Down");
  const rows = hasHeaders ? Math.max(2, wanted.rows) : wanted.rows + 1;
  const area = { ...wanted, rows };
  requireNoTable(sheet, area);
  const table: TableDocument = {
    id: nextGuid(context.document),
    name: freeTableName(context),
    area,
    showHeaders: true,
    showTotals: false,
    columns: [],
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    origin: null,
  };
  for (let index = 0; index < area.columns; index++) table.columns.push(newColumn(index + 1, ""));
  syncHeaders(context, sheet, table);
  sheet.tables.push(table);
  context.markDirty();
  const message = { source: "Local", tableId: table.id, worksheetId: sheet.id };
  context.services.events.emit(eventType.tableAdded, [sheet.id, workbookTarget], message);
  return table;
}

export function newColumn(id: number, name: string): TableColumnDocument {
  return { id, name, calculatedFormula: null, totalsLabel: null, totalsFunction: null };
}

/** Header cells and column names agree: always texts, never blank, never twice. */
export function syncHeaders(context: ModelContext, sheet: WorksheetDocument, table: TableDocument): void {
  if (!table.showHeaders) return;
  const { row, column: left } = table.area;
  const [texts = []] = readText(context, sheet, { ...table.area, rows: 1 });
  const stem = context.locale.startsWith("de") ? "Spalte" : "Column";
  const taken = new Set<string>();
  table.columns.forEach((column, index) => {
    const wanted = texts[index] || column.name || `${stem}${index + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    if (column.name !== "" && column.name !== name)
      renameColumnReferences(context.document, table, column.name, name);
    column.name = name;
    const cell = sheet.cells.get(row, left + index);
    if (cell?.value === name && cell.formula === null) return;
    const style = context.styleOf(sheet, row, left + index, cell);
    const header: CellDocument = { value: name, formula: null, spill: null, spillParent: null, style };
    sheet.cells.set(row, left + index, header);
  });
}

function requireNoTable(sheet: WorksheetDocument, area: CellArea, self?: TableDocument): void {
  if (sheet.tables.some((table) => table !== self && intersectAreas(table.area, area))) {
    throw new RichApiError("InvalidOperation", "A table can't overlap another table.");
  }
}

function freeTableName(context: ModelContext): string {
  const stem = context.locale.startsWith("de") ? "Tabelle" : "Table";
  let number = 1;
  while (context.findTable(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}

/** @throws InvalidArgument for a bad or taken name */
export function renameTable(
  context: ModelContext,
  sheet: WorksheetDocument,
  table: TableDocument,
  name: string,
): void {
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  const isAddress = parseArea(name) !== null || /^(r|c|r\d*c\d*)$/i.test(name);
  const other = context.findTable(name);
  const isDefined = context.document.names.some((item) => item.name.toLowerCase() === name.toLowerCase());
  if (!isName || isAddress || isDefined || (other && other.table !== table))
    throw new RichApiError("InvalidArgument");
  renameTableReferences(context.document, table.name, name);
  table.name = name;
  context.markDirty();
  void sheet;
}

/** @throws InvalidArgument when the header row would move or the area is too small */
export function resizeTable(
  context: ModelContext,
  sheet: WorksheetDocument,
  table: TableDocument,
  area: CellArea,
): void {
  const minimum = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (area.row !== table.area.row || area.rows < minimum || !intersectAreas(area, table.area)) {
    throw new RichApiError("InvalidArgument");
  }
  requireNoTable(sheet, area, table);
  if (table.showTotals && lastRow(area) !== lastRow(table.area)) throw new RichApiError("InvalidArgument");
  const columns: TableColumnDocument[] = [];
  let nextId = Math.max(...table.columns.map((column) => column.id)) + 1;
  for (let index = area.column; index < area.column + area.columns; index++) {
    columns.push(table.columns[index - table.area.column] ?? newColumn(nextId++, ""));
  }
  table.columns = columns;
  table.area = area;
  syncHeaders(context, sheet, table);
  context.markDirty();
}

export function deleteTable(
  context: ModelContext,
  sheet: WorksheetDocument,
  table: TableDocument,
  mode: "keepCells" | "clearCells",
): void {
  context.requireWritable(sheet, table.area);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  if (mode === "clearCells") clearRange(context, sheet, table.area, "All");
  context.markDirty();
  const message = { source: "Local", tableId: table.id, tableName: table.name, worksheetId: sheet.id };
  context.services.events.emit(eventType.tableDeleted, [sheet.id, workbookTarget], message);
}

export function setHeadersShown(
  context: ModelContext,
  sheet: WorksheetDocument,
  table: TableDocument,
  show: boolean,
): void {
  if (table.showHeaders === show) return;
  const { area } = table;
  if (show) {
    insertCells(context, sheet, { ...area, rows: 1 }, "Down", table);
    table.area = { ...area, rows: area.rows + 1 };
    table.showHeaders = true;
    syncHeaders(context, sheet, table);
  } else {
    clearRange(context, sheet, { ...area, rows: 1 }, "All");
    table.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
    table.showHeaders = false;
  }
  context.markDirty();
}

/** The totals row takes its place below the data; cells under the table move. */
export function setTotalsShown(
  context: ModelContext,
  sheet: WorksheetDocument,
  table: TableDocument,
  show: boolean,
): void {
  if (table.showTotals === show) return;
  const { area } = table;
  if (show) {
    const below = { ...area, row: lastRow(area) + 1, rows: 1 };
    const used = sheet.cells.usedArea(true);
    if (used && intersectAreas(used, below) && !containsArea(area, used))
      insertCells(context, sheet, below, "Down", table);
    table.area = { ...area, rows: area.rows + 1 };
    table.showTotals = true;
  } else {
    deleteCells(context, sheet, { ...area, row: lastRow(area), rows: 1 }, "Up", table);
    table.area = { ...area, rows: area.rows - 1 };
    table.showTotals = false;
  }
  context.markDirty();
}
