import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { HostCollection } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { containsArea, intersectAreas } from "../document/areas";
import { Table } from "./table";
import type { ModelContext } from "./model-context";

/** Tables that touch a range. */
export class TableScopedCollection extends HostCollection<Table> {
  static override readonly typeName = "TableScopedCollection";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    readonly area: CellArea,
    readonly fullyContained: boolean,
  ) {
    super();
  }

  get items(): Table[] {
    return this.sheet.tables
      .filter(({ area }) =>
        this.fullyContained ? containsArea(this.area, area) : intersectAreas(this.area, area),
      )
      .map((table) => new Table(this.context, this.sheet, table));
  }

  getCount(): number {
    return this.items.length;
  }

  getFirst(): Table {
    const [first] = this.items;
    if (!first) throw new RichApiError("ItemNotFound");
    return first;
  }

  getItemOrNullObject(key: string): Table | null {
    return this.items.find((table) => table.name.toLowerCase() === String(key).toLowerCase()) ?? null;
  }

  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw new RichApiError("ItemNotFound");
    return table;
  }
}
