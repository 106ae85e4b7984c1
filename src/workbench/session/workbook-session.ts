import type { WorkbookDocument, WorksheetDocument } from "../../standin/document/workbook-document";
import type { CellArea } from "../../standin/document/cell-document";
import type { StandinHost } from "../../standin/create-host";
import { createConditionalFormats, type ConditionalFormats } from "../../standin/format/conditional-formats";
import type { ModelContext } from "../../standin/model/model-context";
import { RichApiError } from "../../standin/wire/rich-api-error";
import { selectArea, type Selection } from "../grid/selection-state";
import { UndoHistory } from "./undo-history";

/** One opened workbook with what a person does to it: selections per sheet, undo, whether it was saved. */
export class WorkbookSession {
  readonly conditionalFormats: ConditionalFormats;
  readonly history = new UndoHistory();
  /** Changes since opening or saving. */
  isDirty = false;
  private readonly selections = new Map<string, Selection>();
  /** Counts changes of anything but the selection. */
  revision = 0;
  private isActing = false;
  private isSelecting = false;

  constructor(
    readonly host: StandinHost,
    readonly fileName: string,
    readonly locale: string,
  ) {
    this.conditionalFormats = createConditionalFormats(host.calculation);
    host.onChanged(({ calculatedOnly }) => {
      // The add-in's writing can't be undone step by step, so what was before it can't be either.
      if (!this.isActing && !calculatedOnly) {
        this.history.clear();
        this.isDirty = true;
      }
      if (!this.isSelecting) this.revision++;
    });
  }

  get workbook(): WorkbookDocument {
    return this.host.document;
  }

  get sheet(): WorksheetDocument {
    return this.workbook.sheets[this.workbook.activeSheet]!;
  }

  /** The document knows the area only; which of its cells is active is kept here while the area stays the same. */
  get selection(): Selection {
    const { sheet } = this;
    const known = this.selections.get(sheet.id);
    if (known && isSameArea(known.area, sheet.selection)) return known;
    return selectArea(sheet.selection, sheet.merges);
  }

  select(selection: Selection): void {
    const { sheet } = this;
    this.selections.set(sheet.id, selection);
    this.isSelecting = true;
    try {
      this.quietly((context) => context.select(sheet, selection.area));
    } finally {
      this.isSelecting = false;
    }
  }

  /** Shows something else without changing the workbook's content. */
  show(action: (context: ModelContext) => void): void {
    this.quietly(action);
  }

  /**
   * Changes the active sheet as one undoable step.
   * @returns what Excel's refusal is called (`AccessDenied` …), or null when it was done
   */
  change(action: (context: ModelContext, sheet: WorksheetDocument) => void): string | null {
    const { sheet } = this;
    this.history.remember(sheet);
    const refusal = this.attempt((context) => action(context, sheet));
    if (refusal !== null) this.history.forgetLast();
    return refusal;
  }

  /** Changes what undo does not cover, such as the sheets themselves. */
  attempt(action: (context: ModelContext) => void): string | null {
    try {
      this.quietly(action);
      this.isDirty = true;
      return null;
    } catch (cause) {
      if (cause instanceof RichApiError) return cause.code;
      throw cause;
    }
  }

  undo(): void {
    this.restore(this.history.undo(this.workbook));
  }

  redo(): void {
    this.restore(this.history.redo(this.workbook));
  }

  private restore(sheet: WorksheetDocument | null): void {
    if (!sheet) return;
    this.quietly((context) => {
      context.activate(sheet);
      const used = sheet.cells.usedArea();
      context.contentChanged(sheet, used ?? sheet.selection, { byPerson: true });
    });
  }

  private quietly(action: (context: ModelContext) => void): void {
    this.isActing = true;
    try {
      this.host.act(action);
    } finally {
      this.isActing = false;
    }
  }
}

function isSameArea(a: CellArea, b: CellArea): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
