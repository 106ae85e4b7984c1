import type { WorkbookDocument, WorksheetDocument } from "../../standin/document/workbook-document";

/** What of a sheet a person's action can change; charts, validations and rules follow inserted rows. */
type SheetState = Pick<
  WorksheetDocument,
  | "columns"
  | "rows"
  | "merges"
  | "tables"
  | "conditionalFormats"
  | "validations"
  | "hyperlinks"
  | "comments"
  | "charts"
  | "freeze"
  | "autoFilter"
  | "selection"
> & { cells: ReturnType<typeof cellEntries> };

interface Step {
  sheet: WorksheetDocument;
  state: SheetState;
}

const maximumSteps = 50;

/**
 * Undo for what a person does to one sheet, by keeping the sheet's state before each step. When the add-in writes,
 * the history ends: as in Excel, an add-in's work can't be taken back half.
 */
export class UndoHistory {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** To be called before a sheet is changed. */
  remember(sheet: WorksheetDocument): void {
    this.done.push({ sheet, state: stateOf(sheet) });
    if (this.done.length > maximumSteps) this.done.shift();
    this.undone.length = 0;
  }

  /** Takes back what {@link remember} announced when it did not happen. */
  forgetLast(): void {
    this.done.pop();
  }

  clear(): void {
    this.done.length = 0;
    this.undone.length = 0;
  }

  /** Goes a step back; returns the sheet that changed, or null when there is none. */
  undo(workbook: WorkbookDocument): WorksheetDocument | null {
    return this.swap(this.done, this.undone, workbook);
  }

  redo(workbook: WorkbookDocument): WorksheetDocument | null {
    return this.swap(this.undone, this.done, workbook);
  }

  private swap(from: Step[], to: Step[], workbook: WorkbookDocument): WorksheetDocument | null {
    const step = from.pop();
    if (!step || !workbook.sheets.includes(step.sheet)) return null;
    to.push({ sheet: step.sheet, state: stateOf(step.sheet) });
    const { cells, ...rest } = step.state;
    Object.assign(step.sheet, rest);
    step.sheet.cells.replaceAll(cells);
    return step.sheet;
  }
}

function stateOf(sheet: WorksheetDocument): SheetState {
  const { columns, rows, merges, tables, conditionalFormats, validations, hyperlinks, comments, charts } =
    sheet;
  return {
    cells: cellEntries(sheet),
    columns: copyMap(columns),
    rows: copyMap(rows),
    merges: merges.map((it) => ({ ...it })),
    tables: tables.map((it) => ({
      ...it,
      area: { ...it.area },
      columns: it.columns.map((column) => ({ ...column })),
    })),
    conditionalFormats: conditionalFormats.map((it) => ({
      ...it,
      areas: it.areas.map((area) => ({ ...area })),
    })),
    validations: validations.map((it) => ({ ...it, areas: it.areas.map((area) => ({ ...area })) })),
    hyperlinks: hyperlinks.map((it) => ({ ...it, area: { ...it.area } })),
    comments: comments.map((it) => ({ ...it })),
    charts: charts.map((it) => ({ ...it, series: it.series.map((series) => ({ ...series })) })),
    freeze: sheet.freeze && { ...sheet.freeze },
    autoFilter: sheet.autoFilter && { ...sheet.autoFilter },
    selection: { ...sheet.selection },
  };
}

function cellEntries(sheet: WorksheetDocument) {
  return [...sheet.cells.entries()].map(
    ([row, column, cell]) => [row, column, { ...cell }] as [row: number, column: number, cell: typeof cell],
  );
}

function copyMap<Value extends object>(map: Map<number, Value>): Map<number, Value> {
  return new Map([...map].map(([key, value]) => [key, { ...value }]));
}
