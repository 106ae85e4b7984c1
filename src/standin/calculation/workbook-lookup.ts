import type {
  DefinedName,
  TableDocument,
  WorkbookDocument,
  WorksheetDocument,
} from "../document/workbook-document";
import { containsCell } from "../document/areas";

export interface TablePlace {
  table: TableDocument;
  sheet: WorksheetDocument;
}

/** Finds sheets, tables and names the way formulas do: without regard to case. A snapshot; cheap to build anew. */
export interface WorkbookLookup {
  document: WorkbookDocument;
  sheet(name: string): WorksheetDocument | null;
  sheetIndex(name: string): number;
  table(name: string): TablePlace | null;
  /** The table around a cell, headers and totals included. */
  tableAt(sheet: WorksheetDocument, row: number, column: number): TableDocument | null;
  /** A name as seen from a sheet: its own names hide those of the workbook. */
  name(name: string, sheet: WorksheetDocument): DefinedName | null;
}

export function createLookup(document: WorkbookDocument): WorkbookLookup {
  const sheets = new Map(document.sheets.map((sheet, index) => [sheet.name.toLowerCase(), index]));
  const tables = new Map<string, TablePlace>();
  for (const sheet of document.sheets) {
    for (const table of sheet.tables) tables.set(table.name.toLowerCase(), { table, sheet });
  }
  const names = new Map(document.names.map((name) => [nameKey(name.scope, name.name), name]));
  return {
    document,
    sheet: (name) => document.sheets[sheets.get(name.toLowerCase()) ?? -1] ?? null,
    sheetIndex: (name) => sheets.get(name.toLowerCase()) ?? -1,
    table: (name) => tables.get(name.toLowerCase()) ?? null,
    tableAt: (sheet, row, column) => sheet.tables.find(({ area }) => containsCell(area, row, column)) ?? null,
    name: (name, sheet) => names.get(nameKey(sheet.id, name)) ?? names.get(nameKey(null, name)) ?? null,
  };
}

function nameKey(scope: string | null, name: string): string {
  return `${scope ?? ""}\n${name.toLowerCase()}`;
}

/** What formulas can see of the workbook besides cells; equal texts mean that no reference has to be resolved anew. */
export function structureText(document: WorkbookDocument): string {
  const sheets = document.sheets.map(({ id, name, tables }) => [
    id,
    name,
    tables.map((table) => [
      table.name,
      Object.values(table.area),
      table.showHeaders,
      table.showTotals,
      table.columns.map((column) => column.name),
    ]),
  ]);
  const names = document.names.map(({ name, formula, scope }) => [name, formula, scope]);
  return JSON.stringify([sheets, names, document.date1904]);
}
