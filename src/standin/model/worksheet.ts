import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { sheetColumns, sheetRows } from "../calculation/cell-reference";
import { eventType, workbookTarget } from "../wire/event-hub";
import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { ChartCollection } from "./charts";
import { parseColor } from "./colors";
import { CommentCollection } from "./comments";
import { FreezePanes } from "./freeze-panes";
import { NamedItemCollection } from "./names";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { WorksheetProtection } from "./protection";
import { Range } from "./range";
import { RangeGeometry } from "./range-geometry";
import { resolveArea } from "./range-resolving";
import { deleteSheet, moveSheet, renameSheet } from "./sheet-operations";
import { TableCollection } from "./tables";
import type { ModelContext } from "./model-context";

/** A sheet of the workbook. */
export class Worksheet extends HostObject {
  static override readonly typeName = "Worksheet";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
  ) {
    super();
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: string) {
    renameSheet(this.context, this.sheet, name);
  }

  get position(): number {
    return this.context.document.sheets.indexOf(this.sheet);
  }

  set position(position: number) {
    moveSheet(this.context, this.sheet, position);
  }

  get visibility(): string {
    return this.sheet.visibility;
  }

  /** @throws InvalidOperation when no visible sheet would remain */
  set visibility(value: string) {
    if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden")
      throw new RichApiError("InvalidArgument");
    this.context.requireStructure();
    const others = this.context.document.sheets.filter(
      (sheet) => sheet !== this.sheet && sheet.visibility === "Visible",
    );
    if (value !== "Visible" && others.length === 0) throw new RichApiError("InvalidOperation");
    const visibilityBefore = this.sheet.visibility;
    this.sheet.visibility = value;
    this.context.noteChange();
    this.context.services.events.emit(eventType.worksheetVisibilityChanged, [this.id, workbookTarget], {
      worksheetId: this.id,
      source: "Local",
      visibilityBefore,
      visibilityAfter: value,
    });
    const { document } = this.context;
    if (value !== "Visible" && document.sheets[document.activeSheet] === this.sheet)
      this.context.activate(others[0]!);
  }

  /** The empty text means none. */
  get tabColor(): string {
    return this.sheet.tabColor ?? "";
  }

  set tabColor(value: string) {
    this.sheet.tabColor = parseColor(value);
    this.context.noteChange();
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(show: boolean) {
    this.sheet.showGridlines = show;
    this.context.noteChange();
  }

  get showHeadings(): boolean {
    return this.sheet.showHeadings;
  }

  set showHeadings(show: boolean) {
    this.sheet.showHeadings = show;
    this.context.noteChange();
  }

  get standardHeight(): number {
    return this.sheet.standardHeight;
  }

  /** Characters of the default font. */
  get standardWidth(): number {
    return this.sheet.standardWidth;
  }

  set standardWidth(characters: number) {
    this.sheet.standardWidth = characters;
    this.context.noteChange();
  }

  get tables(): TableCollection {
    return new TableCollection(this.context, this.sheet);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.context, this.sheet);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.context, this.sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.context, this.sheet);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.context, this.sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.context, this.sheet);
  }

  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.context, this.sheet);
  }

  get freezePanes(): FreezePanes {
    return new FreezePanes(this.context, this.sheet);
  }

  /** The whole sheet, an address, or a name. @throws InvalidArgument */
  getRange(address?: string): Range {
    if (address === undefined) return this.at({ row: 0, column: 0, rows: sheetRows, columns: sheetColumns });
    const { sheet, area } = resolveArea(this.context, address, this.sheet);
    if (sheet !== this.sheet) throw new RichApiError("InvalidArgument");
    return this.at(area);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.at(RangeGeometry.requireOnSheet({ row, column, rows, columns }));
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.sheet.cells.usedArea(valuesOnly);
    return used && this.at(used);
  }

  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }

  getNext(visibleOnly = false): Worksheet {
    const next = this.neighbour(1, visibleOnly);
    if (!next) throw new RichApiError("ItemNotFound");
    return next;
  }

  getPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }

  getPrevious(visibleOnly = false): Worksheet {
    const previous = this.neighbour(-1, visibleOnly);
    if (!previous) throw new RichApiError("ItemNotFound");
    return previous;
  }

  activate(): void {
    if (this.sheet.visibility !== "Visible") throw new RichApiError("InvalidOperation");
    this.context.activate(this.sheet);
  }

  calculate(): void {
    this.context.calculate();
  }

  delete(): void {
    deleteSheet(this.context, this.sheet);
  }

  private at(area: CellArea): Range {
    return new Range(this.context, this.sheet, area);
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const { sheets } = this.context.document;
    for (let index = this.position + step; index >= 0 && index < sheets.length; index += step) {
      const sheet = sheets[index]!;
      if (!visibleOnly || sheet.visibility === "Visible") return new Worksheet(this.context, sheet);
    }
    return null;
  }
}
