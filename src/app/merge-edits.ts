import type { Issue } from "../core/issues";
import { contentOf, type CellContent } from "../core/sheets/cell-content";
import type { DateSystem } from "../core/sheets/serial-date";
import type { SheetSpec, SpecCell, TableBlock, TableColumn, TableRow } from "../core/sheets/sheet-spec";
import { columnLetters } from "../core/sheets/a1";
import { monthOfSerial } from "../core/values/month-serial";
import type { OutputTable } from "./ports";
import type { BaseValue, TableBase } from "./state/plan-state";
import { baseValueOf, cellFromContent, sameValue } from "./state/base-values";

export interface MergeRequest {
  spec: SheetSpec;
  sheetName: string;
  /** Tables of the existing output sheet; none for a new sheet. */
  tables: readonly OutputTable[];
  /** What the add-in proposed last time. */
  bases: readonly TableBase[];
  dateSystem: DateSystem;
}

export interface MergeResult {
  /** The planned sheet with the cells a person changed put in. */
  spec: SheetSpec;
  /** What the add-in proposes this time, whether or not a person's value stands in its place. */
  bases: TableBase[];
  /** One `manualEdit` per kept cell. */
  issues: Issue[];
}

/**
 * Three-way merge by cell: base (last proposal), mine (what stands in the sheet), new (this proposal). A cell of an
 * `editable` column whose content differs from the base was changed by a person and stays. The base always becomes
 * the new proposal, never the person's value: otherwise the next run would take the edit for its own and overwrite it.
 */
export function mergeEdits(request: MergeRequest): MergeResult {
  const bases: TableBase[] = [];
  const issues: Issue[] = [];
  const blocks = request.spec.blocks.map((block) => {
    if (block.kind !== "table") return block;
    bases.push(baseOf(block, request.dateSystem));
    const table = request.tables.find((candidate) => candidate.name === block.name);
    if (!table) return block;
    const base = request.bases.find((candidate) => candidate.name === block.name) ?? null;
    const merged = mergeTable(block, { ...request, table, base });
    issues.push(...merged.issues);
    return merged.block;
  });
  return { spec: { ...request.spec, blocks }, bases, issues };
}

/** Remembered proposals of a table: its editable columns only. */
function baseOf(block: TableBlock, dateSystem: DateSystem): TableBase {
  const editable = block.columns.flatMap((column, index) =>
    column.owner === "editable" ? [{ column, index }] : [],
  );
  return {
    name: block.name,
    columns: editable.map(({ column }) => column.key),
    rows:
      editable.length === 0
        ? []
        : rowKeys(block.rows.map(shownId)).map((key, row) => [key, ...proposals(row)]),
  };

  function proposals(row: number): BaseValue[] {
    return editable.map(({ index }) => {
      const cell = block.rows[row]?.cells[index];
      return cell ? baseValueOf(contentOf(cell, dateSystem)) : "";
    });
  }
}

interface TableMerge extends MergeRequest {
  table: OutputTable;
  base: TableBase | null;
}

function mergeTable(block: TableBlock, merge: TableMerge): { block: TableBlock; issues: Issue[] } {
  const issues: Issue[] = [];
  const { table } = merge;
  const foundRows = new Map(
    rowKeys(table.values.map((row) => String(row[0] ?? ""))).map((key, row) => [key, row]),
  );
  const baseRows = new Map(merge.base?.rows.map((row) => [row[0], row.slice(1) as BaseValue[]]));
  const keys = rowKeys(block.rows.map(shownId));
  const rows = block.rows.map((row, rowIndex) => {
    const key = keys[rowIndex] ?? row.id;
    const foundRow = foundRows.get(key);
    if (foundRow === undefined) return row;
    const cells = row.cells.map((cell, columnIndex) => {
      const column = block.columns[columnIndex];
      const foundColumn = column ? table.headers.indexOf(column.header) : -1;
      if (!column || column.owner === "computed" || foundColumn < 0) return cell;
      const found = {
        formula: table.formulas[foundRow]?.[foundColumn] ?? "",
        value: table.values[foundRow]?.[foundColumn] ?? "",
      };
      if (column.owner === "user") return cellFromContent(found, column.format);
      const planned = contentOf(cell, merge.dateSystem);
      const base = baseRows.get(key)?.[merge.base?.columns.indexOf(column.key) ?? -1];
      if (!isEdit(found.formula, base, planned)) return cell;
      issues.push(
        manualEdit(block, { rowIndex, columnIndex, row, column, planned, found: found.value }, merge),
      );
      return cellFromContent(found, column.format);
    });
    return { ...row, cells };
  });
  return { block: { ...block, rows }, issues };
}

/** Without a base nobody knows who wrote the cell, so what stands there counts as a person's. */
function isEdit(found: CellContent, base: BaseValue | undefined, planned: CellContent): boolean {
  const mine = baseValueOf(found);
  if (sameValue(mine, baseValueOf(planned))) return false;
  return base === undefined || !sameValue(mine, base);
}

interface EditedCell {
  rowIndex: number;
  columnIndex: number;
  row: TableRow;
  column: TableColumn;
  planned: CellContent;
  found: CellContent;
}

function manualEdit(block: TableBlock, edit: EditedCell, merge: TableMerge): Issue {
  const excelRow = block.at.row + edit.rowIndex + 2;
  return {
    severity: "info",
    code: "manualEdit",
    ids: [edit.row.id],
    sheet: merge.sheetName,
    table: block.name,
    row: excelRow,
    column: edit.column.header,
    address: `${columnLetters(block.at.column + edit.columnIndex)}${excelRow}`,
    params: { found: shown(edit.found, edit, merge), planned: shown(edit.planned, edit, merge) },
  };
}

/** Content as a person would say it; months as `YYYY-MM`, which the wording turns into words. */
function shown(content: CellContent, { column }: EditedCell, { dateSystem }: TableMerge): string {
  if (typeof content !== "number") return String(content);
  if (column.format === "month" || column.format === "monthShort") {
    return monthOfSerial(content, dateSystem) ?? String(content);
  }
  return column.format === "percent" ? `${Math.round(content * 1000) / 10} %` : String(content);
}

/** The id as the sheet shows it: the first column. */
function shownId(row: TableRow): string {
  const first: SpecCell | undefined = row.cells[0];
  return first?.kind === "text" || first?.kind === "link" ? first.text : row.id;
}

/** Several rows may carry the same id (cost lines, milestones): the n-th of them is `id`, `id\n2`, … */
function rowKeys(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const occurrence = (seen.get(id) ?? 0) + 1;
    seen.set(id, occurrence);
    return occurrence === 1 ? id : `${id}\n${occurrence}`;
  });
}
