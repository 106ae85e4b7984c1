import { addSheet, renameSheet } from "../../standin/model/sheet-operations";
import { contains } from "../grid/cell-areas";
import type { CellPosition } from "../grid/cell-areas";
import type { GridView } from "../grid/grid-view";
import { selectArea } from "../grid/selection-state";
import { findPlace } from "../session/find-place";
import type { WorkbookSession } from "../session/workbook-session";
import type { EditController } from "./edit-controller";

export interface SheetSurroundings {
  session(): WorkbookSession;
  view: GridView;
  editing: EditController;
  refresh(): void;
  showRefusal(code: string | null): void;
  /** A name or address that leads nowhere. */
  sayUnknown(text: string): void;
}

/** What concerns whole sheets: showing, adding and renaming them, jumping to places, frozen panes, grid lines. */
export class SheetCommands {
  constructor(private readonly page: SheetSurroundings) {}

  activate(index: number): void {
    const { editing, view } = this.page;
    // A formula may be typed across sheets: the editor stays open while one looks for a reference.
    const isLooking = editing.isEditing && editing.editor.text.startsWith("=");
    if (editing.isEditing && !isLooking && !editing.finish()) return;
    this.session.show((context) => context.activate(context.document.sheets[index]!));
    if (!isLooking) view.focus();
    this.page.refresh();
    view.reveal(this.session.selection.active);
  }

  add(): void {
    this.page.showRefusal(this.session.attempt((context) => context.activate(addSheet(context))));
    this.page.refresh();
  }

  rename(index: number, name: string): void {
    const sheet = this.session.workbook.sheets[index]!;
    this.page.showRefusal(this.session.attempt((context) => renameSheet(context, sheet, name)));
    this.page.refresh();
  }

  /** Shows an address, a defined name or a table. */
  goTo(text: string): void {
    const place = findPlace(this.session.workbook, this.session.sheet, text);
    if (!place || place.sheet.visibility !== "Visible") return this.page.sayUnknown(text);
    this.session.show((context) => context.activate(place.sheet));
    this.session.select(selectArea(place.area, place.sheet.merges));
    this.page.refresh();
    this.page.view.reveal(place.area);
    this.page.view.focus();
  }

  followLink(position: CellPosition): void {
    const link = this.session.sheet.hyperlinks.find((it) => contains(it.area, position));
    if (link?.documentReference) this.goTo(link.documentReference);
    else if (link?.address && /^(https?|mailto):/i.test(link.address)) {
      window.open(link.address, "_blank", "noopener");
    }
  }

  /** Freezes what lies above and left of the active cell, or ends it. */
  toggleFreeze(): void {
    const { row, column } = this.session.selection.active;
    const refusal = this.session.change((context, sheet) => {
      const isAtStart = row === 0 && column === 0;
      sheet.freeze = sheet.freeze || isAtStart ? null : { rows: row, columns: column };
      context.noteChange();
    });
    this.page.showRefusal(refusal);
  }

  toggleGridlines(): void {
    const refusal = this.session.attempt((context) => {
      this.session.sheet.showGridlines = !this.session.sheet.showGridlines;
      context.noteChange();
    });
    this.page.showRefusal(refusal);
  }

  private get session(): WorkbookSession {
    return this.page.session();
  }
}
