import type { TableColumnDocument, TableDocument, WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { HostCollection, HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { readValues, type WireValue } from "./cell-content";
import { insertCells, deleteCells } from "./cell-shifting";
import { writeContent } from "./cell-writing";
import { Range } from "./range";
import { bodyArea, headerArea, totalsArea } from "./table-areas";
import { newColumn, syncHeaders } from "./table-operations";
import type { ModelContext } from "./model-context";

export class TableColumnCollection extends HostCollection<TableColumn> {
  static override readonly typeName = "TableColumnCollection";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    readonly table: TableDocument,
  ) {
    super();
  }

  get items(): TableColumn[] {
    return this.table.columns.map((column) => this.wrap(column));
  }

  get count(): number {
    return this.table.columns.length;
  }

  getCount(): number {
    return this.count;
  }

  /** Inserts a column; cells to the right move along. */
  add(index?: number, values?: unknown, name?: string): TableColumn {
    const { context, sheet, table } = this;
    const at = index === undefined || index === -1 ? table.columns.length : index;
    if (!Number.isInteger(at) || at < 0 || at > table.columns.length)
      throw new RichApiError("InvalidArgument");
    insertCells(
      context,
      sheet,
      { ...table.area, column: table.area.column + at, columns: 1 },
      "Right",
      table,
    );
    const column = newColumn(Math.max(...table.columns.map((item) => item.id)) + 1, name ?? "");
    table.columns.splice(at, 0, column);
    table.area = { ...table.area, columns: table.columns.length };
    const added = this.wrap(column);
    if (Array.isArray(values)) added.values = values;
    else syncHeaders(context, sheet, table);
    if (name !== undefined) added.name = name;
    context.markDirty();
    return added;
  }

  /** By name, or by id as a number. */
  getItemOrNullObject(key: string | number): TableColumn | null {
    const wanted = String(key).toLowerCase();
    const column = this.table.columns.find((item) =>
      typeof key === "number" ? item.id === key : item.name.toLowerCase() === wanted,
    );
    return column ? this.wrap(column) : null;
  }

  getItem(key: string | number): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (!column) throw new RichApiError("ItemNotFound");
    return column;
  }

  getItemAt(index: number): TableColumn {
    const column = this.table.columns[index];
    if (!column) throw new RichApiError("InvalidArgument");
    return this.wrap(column);
  }

  private wrap(column: TableColumnDocument): TableColumn {
    return new TableColumn(this.context, this.sheet, this.table, column);
  }
}

export class TableColumn extends HostObject {
  static override readonly typeName = "TableColumn";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    readonly table: TableDocument,
    readonly column: TableColumnDocument,
  ) {
    super();
  }

  get id(): number {
    return this.column.id;
  }

  get index(): number {
    return this.table.columns.indexOf(this.column);
  }

  get name(): string {
    return this.column.name;
  }

  set name(name: string) {
    const header = headerArea(this.table);
    if (header) writeContent(this.context, this.sheet, this.slice(header), `'${name}`);
    else this.column.name = name;
  }

  /** Including the header and totals cells. */
  get values(): WireValue[][] {
    this.context.ensureCalculated();
    return readValues(this.sheet, this.slice(this.table.area));
  }

  set values(values: unknown) {
    writeContent(this.context, this.sheet, this.slice(this.table.area), values);
  }

  getRange(): Range {
    return this.at(this.table.area);
  }

  getHeaderRowRange(): Range {
    return this.at(headerArea(this.table));
  }

  getDataBodyRange(): Range {
    return this.at(bodyArea(this.table));
  }

  getTotalRowRange(): Range {
    return this.at(totalsArea(this.table));
  }

  delete(): void {
    const { context, sheet, table } = this;
    if (table.columns.length === 1) throw new RichApiError("InvalidOperation");
    const index = this.index;
    deleteCells(context, sheet, this.slice(table.area), "Left", table);
    table.columns.splice(index, 1);
    table.area = { ...table.area, columns: table.columns.length };
    context.markDirty();
  }

  private slice(area: CellArea): CellArea {
    if (this.index < 0) throw new RichApiError("ItemNotFound");
    return { ...area, column: this.table.area.column + this.index, columns: 1 };
  }

  private at(area: CellArea | null): Range {
    if (!area) throw new RichApiError("InvalidOperation");
    return new Range(this.context, this.sheet, this.slice(area));
  }
}
