import type { WorksheetDocument } from "../document/workbook-document";
import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { sheetColumns, sheetRows } from "../calculation/cell-reference";
import { Range } from "./range";
import { resolveArea } from "./range-resolving";
import type { ModelContext } from "./model-context";

/** Rows and columns that stay visible. */
export class FreezePanes extends HostObject {
  static override readonly typeName = "WorksheetFreezePanes";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
  ) {
    super();
  }

  freezeRows(count = 1): void {
    this.freeze(count, 0);
  }

  freezeColumns(count = 1): void {
    this.freeze(0, count);
  }

  /** Freezes the rows and columns of a range that starts in A1; it may be whole rows or columns. */
  freezeAt(range: Range | string): void {
    const area = typeof range === "string" ? resolveArea(this.context, range, this.sheet).area : range.area;
    const rows = area.rows === sheetRows ? 0 : area.row + area.rows;
    const columns = area.columns === sheetColumns ? 0 : area.column + area.columns;
    this.freeze(rows, columns);
  }

  unfreeze(): void {
    this.sheet.freeze = null;
    this.context.noteChange();
  }

  getLocationOrNullObject(): Range | null {
    const { freeze } = this.sheet;
    if (!freeze) return null;
    const area = {
      row: 0,
      column: 0,
      rows: freeze.rows || sheetRows,
      columns: freeze.columns || sheetColumns,
    };
    return new Range(this.context, this.sheet, area);
  }

  getLocation(): Range {
    const range = this.getLocationOrNullObject();
    if (!range) throw new RichApiError("ItemNotFound");
    return range;
  }

  private freeze(rows: number, columns: number): void {
    if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 0 || columns < 0) {
      throw new RichApiError("InvalidArgument");
    }
    this.sheet.freeze = rows === 0 && columns === 0 ? null : { rows, columns };
    this.context.noteChange();
  }
}
