import type { PageDocument } from "../document/page-document";
import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { sheetColumns, sheetRows } from "../calculation/cell-reference";
import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { HeaderFooterGroup } from "./headers-footers";
import { Range } from "./range";
import { resolveArea } from "./range-resolving";
import type { ModelContext } from "./model-context";

type Zoom = { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };

/** How a sheet is printed. */
export class PageLayout extends HostObject {
  static override readonly typeName = "PageLayout";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
  ) {
    super();
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.context, this.page);
  }

  get orientation(): string {
    return this.page.orientation === "landscape" ? "Landscape" : "Portrait";
  }

  set orientation(value: string) {
    if (value !== "Landscape" && value !== "Portrait") throw new RichApiError("InvalidArgument");
    this.change({ orientation: value === "Landscape" ? "landscape" : "portrait" });
  }

  /** Excel.PaperType: `A4`, `Letter` … */
  get paperSize(): string {
    return this.page.paperSize.charAt(0).toUpperCase() + this.page.paperSize.slice(1);
  }

  set paperSize(value: string) {
    if (typeof value !== "string" || value === "") throw new RichApiError("InvalidArgument");
    this.change({ paperSize: value.charAt(0).toLowerCase() + value.slice(1) });
  }

  get zoom(): Zoom {
    const { scale, fitToWidth, fitToHeight } = this.page;
    if (fitToWidth === null && fitToHeight === null) return { scale: scale ?? 100 };
    return {
      ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
    };
  }

  set zoom({ scale, horizontalFitToPages, verticalFitToPages }: Zoom) {
    const isFit = horizontalFitToPages != null || verticalFitToPages != null;
    const isScale = scale != null && scale >= 10 && scale <= 400;
    if (isFit === (scale != null) || (scale != null && !isScale)) throw new RichApiError("InvalidArgument");
    this.change({
      scale: scale ?? null,
      fitToWidth: horizontalFitToPages ?? null,
      fitToHeight: verticalFitToPages ?? null,
    });
  }

  get centerHorizontally(): boolean {
    return this.page.centerHorizontally;
  }

  set centerHorizontally(centerHorizontally: boolean) {
    this.change({ centerHorizontally });
  }

  get centerVertically(): boolean {
    return this.page.centerVertically;
  }

  set centerVertically(centerVertically: boolean) {
    this.change({ centerVertically });
  }

  get printGridlines(): boolean {
    return this.page.printGridlines;
  }

  set printGridlines(printGridlines: boolean) {
    this.change({ printGridlines });
  }

  get printHeadings(): boolean {
    return this.page.printHeadings;
  }

  set printHeadings(printHeadings: boolean) {
    this.change({ printHeadings });
  }

  /** Points, as are the other margins. */
  get leftMargin(): number {
    return this.page.margins.left;
  }

  set leftMargin(left: number) {
    this.margin({ left });
  }

  get rightMargin(): number {
    return this.page.margins.right;
  }

  set rightMargin(right: number) {
    this.margin({ right });
  }

  get topMargin(): number {
    return this.page.margins.top;
  }

  set topMargin(top: number) {
    this.margin({ top });
  }

  get bottomMargin(): number {
    return this.page.margins.bottom;
  }

  set bottomMargin(bottom: number) {
    this.margin({ bottom });
  }

  get headerMargin(): number {
    return this.page.margins.header;
  }

  set headerMargin(header: number) {
    this.margin({ header });
  }

  get footerMargin(): number {
    return this.page.margins.footer;
  }

  set footerMargin(footer: number) {
    this.margin({ footer });
  }

  /** @param unit `Points`, `Inches` or `Centimeters` */
  setPrintMargins(unit: string, margins: Partial<PageDocument["margins"]>): void {
    const factor = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit];
    if (factor === undefined) throw new RichApiError("InvalidArgument");
    const points = Object.entries(margins).map(([side, value]) => [side, value * factor]);
    this.margin(Object.fromEntries(points));
  }

  setPrintArea(area: Range | string): void {
    this.change({ printArea: this.areaOf(area) });
  }

  setPrintTitleRows(rows: Range | string): void {
    const { row, rows: count } = this.areaOf(rows);
    this.change({ titleRows: { first: row, last: row + count - 1 } });
  }

  setPrintTitleColumns(columns: Range | string): void {
    const { column, columns: count } = this.areaOf(columns);
    this.change({ titleColumns: { first: column, last: column + count - 1 } });
  }

  getPrintAreaOrNullObject(): Range | null {
    return this.page.printArea && new Range(this.context, this.sheet, this.page.printArea);
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.page;
    if (!titleRows) return null;
    const rows = titleRows.last - titleRows.first + 1;
    return new Range(this.context, this.sheet, {
      row: titleRows.first,
      rows,
      column: 0,
      columns: sheetColumns,
    });
  }

  getPrintTitleColumnsOrNullObject(): Range | null {
    const { titleColumns } = this.page;
    if (!titleColumns) return null;
    const columns = titleColumns.last - titleColumns.first + 1;
    return new Range(this.context, this.sheet, {
      row: 0,
      rows: sheetRows,
      column: titleColumns.first,
      columns,
    });
  }

  private get page(): PageDocument {
    return this.sheet.page;
  }

  private areaOf(range: Range | string): CellArea {
    return typeof range === "string" ? resolveArea(this.context, range, this.sheet).area : range.area;
  }

  private margin(margins: Partial<PageDocument["margins"]>): void {
    if (Object.values(margins).some((points) => typeof points !== "number" || points < 0)) {
      throw new RichApiError("InvalidArgument");
    }
    this.change({ margins: { ...this.page.margins, ...margins } });
  }

  private change(change: Partial<PageDocument>): void {
    Object.assign(this.page, change);
    this.context.noteChange();
  }
}
