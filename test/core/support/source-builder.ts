import type {
  SourceCell,
  SourceSheet,
  SourceTable,
  SourceWorkbook,
} from "../../../src/core/tables/source-workbook";

/** What a test writes into a cell: plain values, or an object for what a number format or an error adds. */
export type Content =
  | string
  | number
  | boolean
  | null
  | { date: number }
  | { percent: number }
  | { error: string }
  | { number: number; shown: string };

export function cell(content: Content): SourceCell {
  const plain = { isDate: false, isPercent: false };
  if (content === null || content === "") return { kind: "blank", value: null, text: "", ...plain };
  if (typeof content === "string") return { kind: "text", value: content, text: content, ...plain };
  if (typeof content === "number") return { kind: "number", value: content, text: String(content), ...plain };
  if (typeof content === "boolean") {
    return { kind: "boolean", value: content, text: content ? "WAHR" : "FALSCH", ...plain };
  }
  if ("date" in content) {
    return {
      kind: "number",
      value: content.date,
      text: `Tag ${content.date}`,
      isDate: true,
      isPercent: false,
    };
  }
  if ("percent" in content) {
    return {
      kind: "number",
      value: content.percent,
      text: `${content.percent * 100} %`,
      isDate: false,
      isPercent: true,
    };
  }
  if ("error" in content) return { kind: "error", value: content.error, text: content.error, ...plain };
  return { kind: "number", value: content.number, text: content.shown, ...plain };
}

/** A sheet whose used range begins at A1 or at the given row and column. */
export function sheet(
  name: string,
  rows: readonly (readonly Content[])[],
  at = { row: 1, column: 1 },
): SourceSheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, index) => cell(row[index] ?? null)));
  return { name, firstRow: at.row, firstColumn: at.column, cells };
}

/** An Excel table over a whole sheet of the builder, without totals unless asked for. */
export function tableOver(of: SourceSheet, name: string, given: Partial<SourceTable> = {}): SourceTable {
  return {
    name,
    sheet: of.name,
    firstRow: of.firstRow,
    firstColumn: of.firstColumn,
    rowCount: of.cells.length,
    columnCount: of.cells[0]?.length ?? 0,
    hasHeaders: true,
    hasTotals: false,
    ...given,
  };
}

export function workbook(
  sheets: readonly SourceSheet[],
  tables: readonly SourceTable[] = [],
  dateSystem: 1900 | 1904 = 1900,
): SourceWorkbook {
  return { sheets: [...sheets], tables: [...tables], dateSystem };
}
