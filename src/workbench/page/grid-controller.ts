import type { CellArea } from "../../standin/document/cell-document";
import { autofitRows } from "../../standin/model/autofit";
import { clearRange } from "../../standin/model/range-clearing";
import { areaAddress, type CellPosition } from "../grid/cell-areas";
import type { GridCommands } from "../grid/grid-commands";
import type { GridView } from "../grid/grid-view";
import { selectArea, type Selection } from "../grid/selection-state";
import { columnCharacters, pixelsToPoints } from "../grid/sheet-geometry";
import { fillCells } from "../session/fill-cells";
import type { WorkbookSession } from "../session/workbook-session";
import type { ClipboardController } from "./clipboard-controller";
import type { EditController } from "./edit-controller";
import type { SceneBuilder } from "./scene-builder";

/** What the controller needs of the page around the grid. */
export interface GridSurroundings {
  session(): WorkbookSession;
  view: GridView;
  scenes: SceneBuilder;
  zoom(): number;
  refresh(): void;
  showRefusal(code: string | null): void;
  openMenu(at: { x: number; y: number }, on: "cells" | "rows" | "columns"): void;
  activateSheet(index: number): void;
  followLink(position: CellPosition): void;
  saveFile(): void;
  openFile(): void;
}

/** Carries out what mouse and keyboard ask for on the shown sheet. */
export class GridController implements GridCommands {
  /** The frame that a drag of the fill handle shows. */
  fillTarget: CellArea | null = null;

  constructor(
    private readonly page: GridSurroundings,
    private readonly editing: EditController,
    private readonly clipboard: ClipboardController,
  ) {}

  get selection(): Selection {
    return this.page.session().selection;
  }

  select(selection: Selection): void {
    const previous = this.selection;
    this.page.session().select(selection);
    const movedFocus = selection.focus !== previous.focus && selection.anchor === previous.anchor;
    const isWhole = selection.area.rows > 1_000_000 || selection.area.columns > 16_000;
    if (!isWhole) this.page.view.reveal(movedFocus ? selection.focus : selection.active);
    this.page.refresh();
  }

  point(area: CellArea): boolean {
    return this.editing.point(area);
  }

  edit(text: string | null): void {
    this.page.view.reveal(this.selection.active);
    this.editing.start(text);
  }

  finishEditing(): boolean {
    return this.editing.finish();
  }

  clearContents(): void {
    const { area } = this.selection;
    this.change((context, sheet) => clearRange(context, sheet, area, "Contents"));
  }

  copy(cut: boolean): void {
    this.clipboard.copyByMenu(cut);
  }

  paste(): void {
    void this.clipboard.pasteByMenu();
  }

  undo(): void {
    this.page.session().undo();
    this.page.refresh();
  }

  redo(): void {
    this.page.session().redo();
    this.page.refresh();
  }

  fill(target: CellArea): void {
    const source = this.selection.area;
    this.change((context, sheet) => fillCells(context, sheet, source, target));
    this.select(selectArea(target, this.page.session().sheet.merges));
  }

  previewFill(target: CellArea | null): void {
    this.fillTarget = target;
    if (target === null) this.clipboard.forget();
    this.page.refresh();
  }

  openDropDown(): void {
    this.editing.openDropDown();
  }

  openContextMenu(at: { x: number; y: number }, on: "cells" | "rows" | "columns"): void {
    this.page.openMenu(at, on);
  }

  followLink(position: CellPosition): void {
    this.page.followLink(position);
  }

  resizeColumns(column: number, pixels: number): void {
    const width = columnCharacters(pixels / this.page.zoom());
    this.change((context, sheet) => {
      context.requireWritable(sheet, oneCell, "allowFormatColumns");
      for (const index of this.wholeColumns(column)) {
        const info = sheet.columns.get(index) ?? { width: null, hidden: false, outlineLevel: 0, style: 0 };
        sheet.columns.set(index, { ...info, width, hidden: width === 0 });
      }
      context.noteChange();
    });
  }

  resizeRows(row: number, pixels: number): void {
    const height = Math.round(pixelsToPoints(pixels / this.page.zoom()) * 100) / 100;
    this.change((context, sheet) => {
      context.requireWritable(sheet, oneCell, "allowFormatRows");
      for (const index of this.wholeRows(row)) {
        const info = sheet.rows.get(index) ?? { height: null, hidden: false, outlineLevel: 0, style: 0 };
        sheet.rows.set(index, { ...info, height, hidden: height === 0 });
      }
      context.noteChange();
    });
  }

  autofitColumn(column: number): void {
    const width = this.page.scenes.widthToFit(this.page.session(), column);
    if (width !== null) this.resizeColumns(column, width * this.page.zoom());
  }

  autofitRow(row: number): void {
    this.change((context, sheet) => autofitRows(context, sheet, { ...oneCell, row }));
  }

  stepSheet(direction: 1 | -1): void {
    const { workbook } = this.page.session();
    for (let index = workbook.activeSheet + direction; workbook.sheets[index]; index += direction) {
      if (workbook.sheets[index]!.visibility === "Visible") return this.page.activateSheet(index);
    }
  }

  recalculate(): void {
    void this.page.session().host.recalculate();
  }

  saveFile(): void {
    if (this.finishEditing()) this.page.saveFile();
  }

  openFile(): void {
    if (this.finishEditing()) this.page.openFile();
  }

  /** Address of the selection, as the name box shows it. */
  get address(): string {
    const { active } = this.selection;
    return areaAddress({ ...active, rows: 1, columns: 1 });
  }

  private change(action: Parameters<WorkbookSession["change"]>[0]): void {
    this.page.showRefusal(this.page.session().change(action));
  }

  /** A column inside a selection of whole columns stands for all of them. */
  private wholeColumns(column: number): number[] {
    const { area } = this.selection;
    const isWhole = area.rows > 1_000_000 && column >= area.column && column < area.column + area.columns;
    return isWhole
      ? Array.from({ length: Math.min(area.columns, 1000) }, (_, index) => area.column + index)
      : [column];
  }

  private wholeRows(row: number): number[] {
    const { area } = this.selection;
    const isWhole = area.columns > 16_000 && row >= area.row && row < area.row + area.rows;
    return isWhole
      ? Array.from({ length: Math.min(area.rows, 10_000) }, (_, index) => area.row + index)
      : [row];
  }
}

const oneCell: CellArea = { row: 0, column: 0, rows: 1, columns: 1 };
