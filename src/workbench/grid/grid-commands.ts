import type { CellArea } from "../../standin/document/cell-document";
import type { CellPosition } from "./cell-areas";
import type { Selection } from "./selection-state";

/** What mouse and keyboard can ask for; the workbench does it. */
export interface GridCommands {
  readonly selection: Selection;
  select(selection: Selection): void;
  /** A click while a formula is typed may mean the cell's address; true when it did. */
  point(area: CellArea): boolean;
  /** Starts typing; `text` null keeps the cell's content. */
  edit(text: string | null): void;
  /** Ends typing by taking the text over. False when the text was refused and typing goes on. */
  finishEditing(): boolean;
  clearContents(): void;
  copy(cut: boolean): void;
  paste(): void;
  undo(): void;
  redo(): void;
  /** Copies the selection over a larger area, continuing series. */
  fill(target: CellArea): void;
  previewFill(target: CellArea | null): void;
  openDropDown(): void;
  openContextMenu(at: { x: number; y: number }, on: "cells" | "rows" | "columns"): void;
  /** Follows the link of a cell, if it has one. */
  followLink(position: CellPosition): void;
  resizeColumns(column: number, pixels: number): void;
  resizeRows(row: number, pixels: number): void;
  autofitColumn(column: number): void;
  autofitRow(row: number): void;
  stepSheet(direction: 1 | -1): void;
  recalculate(): void;
  saveFile(): void;
  openFile(): void;
}
