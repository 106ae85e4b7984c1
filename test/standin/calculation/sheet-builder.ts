import { newDocument, newSheet } from "../../../src/standin/document/new-document";
import type {
  TableDocument,
  WorkbookDocument,
  WorksheetDocument,
} from "../../../src/standin/document/workbook-document";
import type { CellArea, CellValue } from "../../../src/standin/document/cell-document";
import { columnIndex } from "../../../src/standin/calculation/cell-reference";

/** A workbook from rows of contents: texts that start with `=` are formulas, null leaves a cell empty. */
export function workbookOf(sheets: Record<string, (CellValue | string)[][]>): WorkbookDocument {
  const document = newDocument();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = newSheet(document, name);
    document.sheets.push(sheet);
    rows.forEach((values, row) => values.forEach((value, column) => void putCell(sheet, row, column, value)));
  }
  return document;
}

export function putCell(sheet: WorksheetDocument, row: number, column: number, content: CellValue): void {
  if (content === null) return sheet.cells.delete(row, column);
  const isFormula = typeof content === "string" && content.startsWith("=");
  const style = sheet.cells.get(row, column)?.style ?? 0;
  const [value, formula] = isFormula ? [null, content.slice(1)] : [content, null];
  sheet.cells.set(row, column, { value, formula, spill: null, spillParent: null, style });
}

/** Sets a cell by its A1 name. */
export function put(sheet: WorksheetDocument, name: string, content: CellValue): void {
  const { row, column } = at(name);
  putCell(sheet, row, column, content);
}

/** Value of a cell by its A1 name; error values as their text. */
export function valueOf(sheet: WorksheetDocument, name: string): number | string | boolean | null {
  const { row, column } = at(name);
  const value = sheet.cells.get(row, column)?.value ?? null;
  return typeof value === "object" && value !== null ? value.error : value;
}

export function at(name: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)([0-9]+)$/.exec(name)!;
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

export function areaOf(name: string): CellArea {
  const [first, last] = name.split(":").map(at);
  const end = last ?? first!;
  return {
    row: first!.row,
    column: first!.column,
    rows: end.row - first!.row + 1,
    columns: end.column - first!.column + 1,
  };
}

/** Frames an area as a table; column names come from its first row. */
export function addTable(
  sheet: WorksheetDocument,
  name: string,
  area: string,
  showTotals = false,
): TableDocument {
  const cells = areaOf(area);
  const columns = Array.from({ length: cells.columns }, (_, index) => ({
    id: index + 1,
    name: String(sheet.cells.get(cells.row, cells.column + index)?.value),
    calculatedFormula: null,
    totalsLabel: null,
    totalsFunction: null,
  }));
  const table: TableDocument = {
    id: `${name}-id`,
    name,
    area: cells,
    showHeaders: true,
    showTotals,
    columns,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    origin: null,
  };
  sheet.tables.push(table);
  return table;
}
