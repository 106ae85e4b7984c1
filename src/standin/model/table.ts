import type { TableDocument, WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { Range } from "./range";
import { resolveArea } from "./range-resolving";
import { TableColumnCollection } from "./table-columns";
import { deleteTable, renameTable, resizeTable, setHeadersShown, setTotalsShown } from "./table-operations";
import { bodyArea, headerArea, totalsArea } from "./table-areas";
import { TableRowCollection } from "./table-rows";
import { Worksheet } from "./worksheet";
import type { ModelContext } from "./model-context";

/** A table on a sheet. */
export class Table extends HostObject {
  static override readonly typeName = "Table";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    readonly table: TableDocument,
  ) {
    super();
  }

  get id(): string {
    return this.table.id;
  }

  get legacyId(): string {
    return this.table.id;
  }

  get name(): string {
    return this.table.name;
  }

  set name(name: string) {
    renameTable(this.context, this.sheet, this.table, name);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.context, this.sheet);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.context, this.sheet, this.table);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.context, this.sheet, this.table);
  }

  get style(): string {
    return this.table.style;
  }

  set style(style: string) {
    this.change({ style });
  }

  get showBandedRows(): boolean {
    return this.table.showBandedRows;
  }

  set showBandedRows(showBandedRows: boolean) {
    this.change({ showBandedRows });
  }

  get showBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }

  set showBandedColumns(showBandedColumns: boolean) {
    this.change({ showBandedColumns });
  }

  get highlightFirstColumn(): boolean {
    return this.table.highlightFirstColumn;
  }

  set highlightFirstColumn(highlightFirstColumn: boolean) {
    this.change({ highlightFirstColumn });
  }

  get highlightLastColumn(): boolean {
    return this.table.highlightLastColumn;
  }

  set highlightLastColumn(highlightLastColumn: boolean) {
    this.change({ highlightLastColumn });
  }

  get showFilterButton(): boolean {
    return this.table.showFilterButton;
  }

  set showFilterButton(showFilterButton: boolean) {
    this.change({ showFilterButton });
  }

  get showHeaders(): boolean {
    return this.table.showHeaders;
  }

  set showHeaders(show: boolean) {
    setHeadersShown(this.context, this.sheet, this.table, show);
  }

  get showTotals(): boolean {
    return this.table.showTotals;
  }

  set showTotals(show: boolean) {
    setTotalsShown(this.context, this.sheet, this.table, show);
  }

  getRange(): Range {
    return this.at(this.table.area);
  }

  /** @throws InvalidOperation when the table has no header row */
  getHeaderRowRange(): Range {
    return this.at(required(headerArea(this.table)));
  }

  getDataBodyRange(): Range {
    return this.at(bodyArea(this.table));
  }

  /** @throws InvalidOperation when the table has no totals row */
  getTotalRowRange(): Range {
    return this.at(required(totalsArea(this.table)));
  }

  resize(newRange: Range | string): void {
    const { sheet, area } =
      typeof newRange === "string" ? resolveArea(this.context, newRange, this.sheet) : newRange;
    if (sheet !== this.sheet) throw new RichApiError("InvalidArgument");
    resizeTable(this.context, this.sheet, this.table, area);
  }

  /** The cells stay with their content; only the table around them goes. */
  convertToRange(): Range {
    const range = this.getRange();
    deleteTable(this.context, this.sheet, this.table, "keepCells");
    return range;
  }

  delete(): void {
    deleteTable(this.context, this.sheet, this.table, "clearCells");
  }

  private at(area: CellArea): Range {
    return new Range(this.context, this.sheet, area);
  }

  private change(change: Partial<TableDocument>): void {
    Object.assign(this.table, change);
    this.context.noteChange();
  }
}

function required(area: CellArea | null): CellArea {
  if (!area) throw new RichApiError("InvalidOperation");
  return area;
}
