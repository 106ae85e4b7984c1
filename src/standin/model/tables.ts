import type { TableDocument, WorksheetDocument } from "../document/workbook-document";
import { workbookTarget } from "../wire/event-hub";
import { HostCollection } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import type { Range } from "./range";
import { resolveArea } from "./range-resolving";
import { Table } from "./table";
import { createTable } from "./table-operations";
import type { ModelContext } from "./model-context";

/** Tables of the workbook, or of one sheet. */
export class TableCollection extends HostCollection<Table> {
  static override readonly typeName = "TableCollection";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument | null,
  ) {
    super();
  }

  get eventTargetId(): string {
    return this.sheet?.id ?? workbookTarget;
  }

  get items(): Table[] {
    return this.own.map(({ sheet, table }) => new Table(this.context, sheet, table));
  }

  get count(): number {
    return this.own.length;
  }

  getCount(): number {
    return this.count;
  }

  /** @throws InvalidArgument for a bad address, InvalidOperation when the cells touch another table */
  add(address: Range | string, hasHeaders: boolean): Table {
    const { sheet, area } =
      typeof address === "string" ? resolveArea(this.context, address, this.home) : address;
    if (this.sheet && sheet !== this.sheet) throw new RichApiError("InvalidArgument");
    return new Table(this.context, sheet, createTable(this.context, sheet, area, hasHeaders === true));
  }

  getItemOrNullObject(key: string): Table | null {
    const wanted = String(key).toLowerCase();
    const found = this.own.find(({ table }) => table.id === key || table.name.toLowerCase() === wanted);
    return found ? new Table(this.context, found.sheet, found.table) : null;
  }

  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw new RichApiError("ItemNotFound");
    return table;
  }

  getItemAt(index: number): Table {
    const table = this.items[index];
    if (!table) throw new RichApiError("InvalidArgument");
    return table;
  }

  private get home(): WorksheetDocument {
    const { sheets, activeSheet } = this.context.document;
    return this.sheet ?? sheets[activeSheet]!;
  }

  private get own(): { sheet: WorksheetDocument; table: TableDocument }[] {
    const sheets = this.sheet ? [this.sheet] : this.context.document.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }
}
