import type { ColumnPlace } from "../records";

/**
 * Structured references in the form that files hold (`Table[[#This Row],[Column]]`): Excel reads it in any
 * language, and the short `[@Column]` is not valid in a file.
 */
export interface TableReference {
  /** A whole column's data cells. */
  column(header: string): string;
  /** Adjacent columns' data cells. */
  columns(first: string, last: string): string;
  /** The cell of a column in the formula's own row. */
  cell(header: string): string;
  /** Adjacent cells in the formula's own row. */
  cells(first: string, last: string): string;
}

/** References into an own table, whose headers hold letters, digits and spaces only. */
export function tableReference(table: string): TableReference {
  return {
    column: (header) => `${table}[${header}]`,
    columns: (first, last) => `${table}[[${first}]:[${last}]]`,
    cell: (header) => `${table}[[#This Row],[${header}]]`,
    cells: (first, last) => `${table}[[#This Row],[${first}]:[${last}]]`,
  };
}

/**
 * A column of a user's table by its header; null without an Excel table, and where the header would need escaping or
 * is not the exact text of its cell: such columns are addressed as plain ranges.
 */
export function userColumn(
  table: string | null,
  { header, isPadded }: Pick<ColumnPlace, "header" | "isPadded">,
): string | null {
  return table && !isPadded && /^[\p{L}\p{N}_ ]+$/u.test(header) ? `${table}[${header}]` : null;
}

/** A sheet name as formulas quote it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A text literal in a formula. */
export function literal(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/**
 * Position of a key in a column, exact. MATCH reads `?`, `*` and `~` in texts as wildcards (`UC-1~2` would find
 * `UC-12`), so they are escaped where such keys occur.
 */
export function matchExactly(key: string, column: string, keys: Iterable<string>): string {
  const hasWildcards = [...keys].some((each) => /[*?~]/.test(each));
  const escaped = hasWildcards
    ? `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${key},"~","~~"),"*","~*"),"?","~?")`
    : key;
  return `MATCH(${escaped},${column},0)`;
}
