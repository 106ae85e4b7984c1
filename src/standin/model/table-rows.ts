import type { TableDocument, WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { HostCollection, HostObject } from "../wire/host-object";
import { RichApiError, wrongMatrixSize } from "../wire/rich-api-error";
import { readValues, type WireValue } from "./cell-content";
import { writeContent } from "./cell-writing";
import { Range } from "./range";
import { bodyArea } from "./table-areas";
import { deleteTableRows, insertTableRows } from "./table-row-operations";
import type { ModelContext } from "./model-context";

export class TableRowCollection extends HostCollection<TableRow> {
  static override readonly typeName = "TableRowCollection";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    readonly table: TableDocument,
  ) {
    super();
  }

  get items(): TableRow[] {
    return Array.from(
      { length: this.count },
      (_, index) => new TableRow(this.context, this.sheet, this.table, index),
    );
  }

  get count(): number {
    return bodyArea(this.table).rows;
  }

  getCount(): number {
    return this.count;
  }

  /**
   * Inserts rows, at the end by default; `values` is a matrix, one row, or left out for one blank row.
   * @returns the first new row
   */
  add(index?: number, values?: unknown): TableRow {
    const rows = asRows(values, this.table.columns.length);
    const at = index === undefined || index === -1 ? this.count : index;
    if (!Number.isInteger(at) || at < 0 || at > this.count) throw new RichApiError("InvalidArgument");
    insertTableRows(this.context, this.sheet, this.table, at, rows);
    return new TableRow(this.context, this.sheet, this.table, at);
  }

  getItemAt(index: number): TableRow {
    if (!Number.isInteger(index) || index < 0 || index >= this.count)
      throw new RichApiError("InvalidArgument");
    return new TableRow(this.context, this.sheet, this.table, index);
  }

  /** Rows by index or as objects. */
  deleteRows(rows: (number | TableRow)[]): void {
    const indices = rows.map((row) => (typeof row === "number" ? row : row.index));
    for (const index of [...new Set(indices)].sort((a, b) => b - a)) this.getItemAt(index).delete();
  }

  deleteRowsAt(index: number, count = 1): void {
    this.getItemAt(index + count - 1);
    deleteTableRows(this.context, this.sheet, this.table, index, count);
  }
}

function asRows(values: unknown, columns: number): unknown[][] {
  if (values === undefined) return [new Array<null>(columns).fill(null)];
  if (!Array.isArray(values)) throw new RichApiError("InvalidArgument");
  const rows = (Array.isArray(values[0]) ? values : [values]) as unknown[][];
  if (rows.length === 0 || rows.some((row) => !Array.isArray(row) || row.length !== columns))
    throw wrongMatrixSize();
  return rows;
}

export class TableRow extends HostObject {
  static override readonly typeName = "TableRow";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    readonly table: TableDocument,
    readonly index: number,
  ) {
    super();
  }

  get values(): WireValue[][] {
    this.context.ensureCalculated();
    return readValues(this.sheet, this.area);
  }

  set values(values: unknown) {
    writeContent(this.context, this.sheet, this.area, values);
  }

  getRange(): Range {
    return new Range(this.context, this.sheet, this.area);
  }

  delete(): void {
    deleteTableRows(this.context, this.sheet, this.table, this.index, 1);
  }

  private get area(): CellArea {
    const body = bodyArea(this.table);
    if (this.index >= body.rows) throw new RichApiError("ItemNotFound");
    return { ...body, row: body.row + this.index, rows: 1 };
  }
}
