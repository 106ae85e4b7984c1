import type { TableDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { rememberByText } from "./remember-by-text";

/** A structured reference taken apart: `[[#This Row],[A]:[B]]` → thisRow, columns A to B. */
export interface StructuredParts {
  rows: "data" | "all" | "headers" | "totals" | "headersAndData" | "dataAndTotals" | "thisRow";
  /** Null for all columns. */
  columns: { first: string; last: string } | null;
}

const specials: Record<string, string> = {
  "#all": "all",
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "thisRow",
};

/** Reads what is inside a structured reference's outer brackets; null when it is malformed. */
export const parseStructured = rememberByText(readStructured);

function readStructured(inner: string): Readonly<StructuredParts> | null {
  const trimmed = inner.trim();
  if (trimmed === "") return { rows: "data", columns: null };
  if (trimmed.startsWith("@")) return parseThisRow(trimmed.slice(1).trim());
  if (trimmed.startsWith("#")) return combine([specials[trimmed.toLowerCase()] ?? ""], null);
  if (!trimmed.startsWith("["))
    return combine([], { first: unescapeColumn(trimmed), last: unescapeColumn(trimmed) });
  return parseItems(trimmed);
}

function parseThisRow(rest: string): StructuredParts | null {
  if (rest === "") return { rows: "thisRow", columns: null };
  const items = rest.startsWith("[")
    ? parseItems(rest)
    : combine([], { first: unescapeColumn(rest), last: unescapeColumn(rest) });
  return items && { ...items, rows: "thisRow" };
}

/** `[#Headers],[#Data],[A]:[B]`. */
function parseItems(text: string): StructuredParts | null {
  const rows: string[] = [];
  let columns: StructuredParts["columns"] = null;
  const item = /\s*\[((?:[^\]']|'.)*)\]\s*([,:;]?)/y;
  let range = false;
  while (item.lastIndex < text.length) {
    const match = item.exec(text);
    if (!match) return null;
    const content = match[1]!;
    const special = specials[content.trim().toLowerCase()];
    if (special) rows.push(special);
    else if (range && columns) columns = { first: columns.first, last: unescapeColumn(content) };
    else columns = { first: unescapeColumn(content), last: unescapeColumn(content) };
    range = match[2] === ":";
  }
  return combine(rows, columns);
}

function combine(rows: string[], columns: StructuredParts["columns"]): StructuredParts | null {
  const key = [...rows].sort().join("+");
  const combined: Record<string, StructuredParts["rows"]> = {
    "": "data",
    all: "all",
    data: "data",
    headers: "headers",
    totals: "totals",
    thisRow: "thisRow",
    "data+headers": "headersAndData",
    "data+totals": "dataAndTotals",
    "headers+totals": "all",
  };
  const found = combined[key];
  return found ? { rows: found, columns } : null;
}

/** Column names escape brackets, `#` and `'` with an apostrophe. */
export function unescapeColumn(name: string): string {
  return name.replace(/'(.)/gs, "$1");
}

export function escapeColumn(name: string): string {
  return name.replace(/['#[\]@]/g, "'$&");
}

/**
 * The cells a structured reference means, or null for a missing column, header or totals row.
 * @param row row of the formula; `thisRow` needs one within the table's data
 */
export function structuredArea(table: TableDocument, parts: StructuredParts, row: number): CellArea | null {
  const first = parts.columns ? columnOf(table, parts.columns.first) : 0;
  const last = parts.columns ? columnOf(table, parts.columns.last) : table.columns.length - 1;
  const rows = rowsOf(table, parts.rows, row);
  if (first < 0 || last < 0 || !rows) return null;
  const column = table.area.column + Math.min(first, last);
  return { row: rows.first, rows: rows.count, column, columns: Math.abs(last - first) + 1 };
}

function columnOf(table: TableDocument, name: string): number {
  const wanted = normal(name);
  return table.columns.findIndex((column) => normal(column.name) === wanted);
}

/** Line breaks in headers are written as such or as `_x000a_`; both mean the same column. */
const normal = rememberByText((name) => name.toLowerCase().replace(/\r\n?|_x000a_/g, "\n"));

/** First data row and number of data rows, 0-based. */
export function tableDataRows(table: TableDocument): { first: number; count: number } {
  const headers = table.showHeaders ? 1 : 0;
  return { first: table.area.row + headers, count: table.area.rows - headers - (table.showTotals ? 1 : 0) };
}

function rowsOf(
  table: TableDocument,
  rows: StructuredParts["rows"],
  row: number,
): { first: number; count: number } | null {
  const data = tableDataRows(table);
  const headers = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  switch (rows) {
    case "data":
      return data;
    case "all":
      return { first: table.area.row, count: table.area.rows };
    case "headers":
      return headers ? { first: table.area.row, count: 1 } : null;
    case "totals":
      return totals ? { first: data.first + data.count, count: 1 } : null;
    case "headersAndData":
      return { first: table.area.row, count: headers + data.count };
    case "dataAndTotals":
      return { first: data.first, count: data.count + totals };
    case "thisRow":
      return row >= data.first && row < data.first + data.count ? { first: row, count: 1 } : null;
  }
}

/** Whether a cell lies in the data rows of a table. */
export function isDataCell(table: TableDocument, row: number, column: number): boolean {
  const { first, count } = tableDataRows(table);
  const { area } = table;
  return row >= first && row < first + count && column >= area.column && column < area.column + area.columns;
}
