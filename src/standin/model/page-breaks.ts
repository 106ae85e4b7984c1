import type { WorksheetDocument } from "../document/workbook-document";
import { HostObject } from "../wire/host-object";
import type { ModelContext } from "./model-context";
import { Range } from "./range";
import { resolveArea } from "./range-resolving";

/** Rows before which a printed page begins. */
export class PageBreakCollection extends HostObject {
  static override readonly typeName = "PageBreakCollection";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
  ) {
    super();
  }

  /** A break above the first row of the range. */
  add(range: Range | string): PageBreak {
    const { row } =
      typeof range === "string" ? resolveArea(this.context, range, this.sheet).area : range.area;
    this.change([...new Set([...this.sheet.page.rowBreaks, row])].sort((a, b) => a - b));
    return new PageBreak(this.context, this.sheet, row);
  }

  getCount(): number {
    return this.sheet.page.rowBreaks.length;
  }

  removePageBreaks(): void {
    this.change([]);
  }

  private change(rowBreaks: readonly number[]): void {
    this.sheet.page.rowBreaks = rowBreaks;
    this.context.noteChange();
  }
}

/** One break, known by the row below it. */
export class PageBreak extends HostObject {
  static override readonly typeName = "PageBreak";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    readonly row: number,
  ) {
    super();
  }

  delete(): void {
    const { page } = this.sheet;
    page.rowBreaks = page.rowBreaks.filter((row) => row !== this.row);
    this.context.noteChange();
  }

  getCellAfterBreak(): Range {
    return new Range(this.context, this.sheet, { row: this.row, column: 0, rows: 1, columns: 1 });
  }
}
