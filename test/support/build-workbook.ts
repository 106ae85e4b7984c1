import { newDocument, newSheet } from "../../src/standin/document/new-document";
import type { WorkbookDocument, WorksheetDocument } from "../../src/standin/document/workbook-document";
import type { CellValue } from "../../src/standin/document/cell-document";

/** A cell of a test workbook: a constant, a formula, or a number with its format. */
export type Cell = CellValue | { formula: string; value?: CellValue } | { number: number; format: string };

export interface SheetContent {
  name: string;
  rows: readonly (readonly Cell[])[];
  /** 0-based place of the first cell; A1 by default. */
  at?: { row: number; column: number };
  /** Name of an Excel table over all rows, the first being its header. */
  table?: string;
  visibility?: WorksheetDocument["visibility"];
}

/** A workbook in the stand-in's own form, as if Excel had it open. */
export function buildWorkbook(...sheets: readonly SheetContent[]): WorkbookDocument {
  const document = newDocument();
  for (const content of sheets) document.sheets.push(buildSheet(document, content));
  return document;
}

function buildSheet(document: WorkbookDocument, content: SheetContent): WorksheetDocument {
  const sheet = newSheet(document, content.name);
  const { row: top, column: left } = content.at ?? { row: 0, column: 0 };
  sheet.visibility = content.visibility ?? "Visible";
  content.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === null || cell === "") return;
      sheet.cells.set(top + row, left + column, {
        ...cellContent(document, cell),
        spill: null,
        spillParent: null,
      });
    }),
  );
  if (content.table) addTable(sheet, content, { row: top, column: left });
  return sheet;
}

function cellContent(document: WorkbookDocument, cell: Exclude<Cell, null>) {
  if (typeof cell !== "object" || "error" in cell) return { value: cell, formula: null, style: 0 };
  if ("formula" in cell) return { value: cell.value ?? null, formula: cell.formula, style: 0 };
  const style = document.styles.intern({ ...document.styles.get(0), numberFormat: cell.format });
  return { value: cell.number, formula: null, style };
}

function addTable(
  sheet: WorksheetDocument,
  { rows, table }: SheetContent,
  at: { row: number; column: number },
): void {
  const headers = rows[0] ?? [];
  sheet.tables.push({
    id: `{${table}}`,
    name: table!,
    area: { ...at, rows: rows.length, columns: headers.length },
    showHeaders: true,
    showTotals: false,
    columns: headers.map((header, index) => ({
      id: index + 1,
      name: String(header),
      calculatedFormula: null,
      totalsLabel: null,
      totalsFunction: null,
    })),
    style: "TableStyleLight1",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    origin: null,
  });
}

/** Values of a sheet's used range, row by row, blank cells as `""`. */
export function valuesOf(document: WorkbookDocument, sheetName: string): CellValue[][] {
  const sheet = document.sheets.find(({ name }) => name === sheetName)!;
  const used = sheet.cells.usedArea(true);
  if (!used) return [];
  return Array.from({ length: used.row + used.rows }, (_, row) =>
    Array.from(
      { length: used.column + used.columns },
      (__, column) => sheet.cells.get(row, column)?.value ?? "",
    ),
  );
}
