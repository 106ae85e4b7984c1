import type { TableDocument, WorkbookDocument, WorksheetDocument } from "../document/workbook-document";
import type { CellArea, CellDocument } from "../document/cell-document";
import { eventType, workbookTarget, type EventHub } from "../wire/event-hub";
import type { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { formatArea } from "./addresses";
import { intersectAreas, sameArea } from "../document/areas";

/** What the object model needs around the document. */
export interface ModelServices {
  /** Display and data language, e.g. `de-DE`. */
  readonly locale: string;
  readonly events: EventHub;
  /** Calculates now, synchronously; custom functions that answer later leave #BUSY!. */
  recalculateNow(): void;
  /** Records a gap of the stand-in and returns the error to throw. */
  notImplemented(member: string): RichApiError;
  /** Objects that the add-in tracks; ranges among them move along with their cells. */
  trackedObjects(): Iterable<HostObject>;
}

const rememberedEvents = 1000;

/**
 * The open workbook as all objects of the model share it: the document, whether results are out of date,
 * and the one place from which events leave.
 */
export class ModelContext {
  private isDirty = false;
  private sawChange = false;
  /** Areas that change events can be asked for with `args.getRange()`. */
  private readonly eventAreas = new Map<string, { sheet: WorksheetDocument; area: CellArea }>();

  private lastEvent = 0;

  constructor(
    readonly document: WorkbookDocument,
    readonly services: ModelServices,
  ) {}

  get locale(): string {
    return this.services.locale;
  }

  /** Something other than cell content changed: the grid must paint. */
  noteChange(): void {
    this.sawChange = true;
  }

  /** True once after each series of changes. */
  takeChange(): boolean {
    const saw = this.sawChange;
    this.sawChange = false;
    return saw;
  }

  /** Results may be out of date; they are calculated when somebody looks, at the latest at the end of the batch. */
  markDirty(): void {
    this.isDirty = true;
    this.sawChange = true;
  }

  /** Brings results up to date, unless calculation is manual. */
  ensureCalculated(): void {
    if (this.isDirty && this.document.calculationMode !== "Manual") this.calculate();
  }

  calculate(): void {
    this.isDirty = false;
    this.sawChange = true;
    this.services.recalculateNow();
  }

  /** Cell content was changed by the add-in or, in the workbench, by a person. */
  contentChanged(sheet: WorksheetDocument, area: CellArea, options: ChangeDescription = {}): void {
    this.markDirty();
    const { events } = this.services;
    if (!events.enabled || events.registrationCount === 0) return;
    const reference = this.rememberArea(sheet, area);
    const message = {
      changeType: options.changeType ?? "RangeEdited",
      source: "Local",
      triggerSource: options.byPerson ? "Unknown" : "ThisLocalAddin",
      worksheetId: sheet.id,
      address: formatArea(area),
      referenceId: reference,
      shiftDirection: options.shiftDirection ?? "None",
    };
    events.emit(eventType.worksheetChanged, [sheet.id, workbookTarget], message);
    for (const table of sheet.tables) {
      const common = intersectAreas(table.area, area);
      if (!common) continue;
      const targets = [table.id, sheet.id, workbookTarget];
      events.emit(eventType.tableChanged, targets, {
        ...message,
        tableId: table.id,
        address: formatArea(common),
      });
    }
  }

  /** Handlers ask soon or never, so old areas go. */
  private rememberArea(sheet: WorksheetDocument, area: CellArea): string {
    const reference = `event${++this.lastEvent}`;
    this.eventAreas.set(reference, { sheet, area });
    if (this.eventAreas.size > rememberedEvents) this.eventAreas.delete(this.eventAreas.keys().next().value!);
    return reference;
  }

  eventArea(reference: string): { sheet: WorksheetDocument; area: CellArea } | null {
    return this.eventAreas.get(reference) ?? null;
  }

  select(sheet: WorksheetDocument, area: CellArea): void {
    this.activate(sheet);
    if (sameArea(sheet.selection, area)) return;
    const previous = sheet.selection;
    sheet.selection = area;
    this.noteChange();
    const { events } = this.services;
    const address = formatArea(area);
    const message = { worksheetId: sheet.id, address };
    events.emit(eventType.worksheetSelectionChanged, [sheet.id, workbookTarget], message);
    for (const table of sheet.tables) {
      const isInside = intersectAreas(table.area, area) !== null;
      if (!isInside && !intersectAreas(table.area, previous)) continue;
      const tableMessage = { ...message, tableId: table.id, isInsideTable: isInside };
      events.emit(eventType.tableSelectionChanged, [table.id], tableMessage);
    }
  }

  activate(sheet: WorksheetDocument): void {
    const { document } = this;
    const before = document.sheets[document.activeSheet];
    if (before === sheet) return;
    document.activeSheet = document.sheets.indexOf(sheet);
    this.noteChange();
    const { events } = this.services;
    if (before)
      events.emit(eventType.worksheetDeactivated, [before.id, workbookTarget], { worksheetId: before.id });
    events.emit(eventType.worksheetActivated, [sheet.id, workbookTarget], { worksheetId: sheet.id });
  }

  /** @throws AccessDenied when the structure is protected */
  requireStructure(): void {
    if (this.document.structureProtected) throw new RichApiError("AccessDenied");
  }

  /**
   * @param option name in `WorksheetProtectionOptions` that would allow it, or null for plain content
   * @throws AccessDenied when the sheet is protected and the cells are locked
   */
  requireWritable(sheet: WorksheetDocument, area: CellArea, option: string | null = null): void {
    if (!sheet.protection) return;
    if (option !== null) {
      if (!sheet.protection.allowed.has(option)) throw new RichApiError("AccessDenied");
      return;
    }
    if (this.hasLockedCell(sheet, area)) throw new RichApiError("AccessDenied");
  }

  /** Format of a cell, also of one that has no document. */
  styleOf(sheet: WorksheetDocument, row: number, column: number, cell?: CellDocument): number {
    return cell?.style ?? (sheet.rows.get(row)?.style || sheet.columns.get(column)?.style || 0);
  }

  findTable(name: string): { sheet: WorksheetDocument; table: TableDocument } | null {
    const wanted = name.toLowerCase();
    for (const sheet of this.document.sheets) {
      const table = sheet.tables.find((item) => item.id === name || item.name.toLowerCase() === wanted);
      if (table) return { sheet, table };
    }
    return null;
  }

  findSheet(key: string): WorksheetDocument | null {
    const wanted = key.toLowerCase();
    return (
      this.document.sheets.find(
        (sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted,
      ) ?? null
    );
  }

  private hasLockedCell(sheet: WorksheetDocument, area: CellArea): boolean {
    // A whole column or sheet has locked cells somewhere, unless its format says otherwise; looking at the
    // used part and one cell beyond it is enough to tell.
    const rows = Math.min(area.rows, 100_000);
    for (let row = area.row; row < area.row + rows; row++) {
      const cells = sheet.cells.row(row);
      for (let column = area.column; column < area.column + Math.min(area.columns, 1000); column++) {
        const style = this.styleOf(sheet, row, column, cells.get(column));
        if (this.document.styles.get(style).protection.locked) return true;
      }
    }
    return false;
  }
}

interface ChangeDescription {
  changeType?:
    | "RangeEdited"
    | "RowInserted"
    | "RowDeleted"
    | "ColumnInserted"
    | "ColumnDeleted"
    | "CellInserted"
    | "CellDeleted";
  shiftDirection?: "None" | "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";
  byPerson?: boolean;
}
