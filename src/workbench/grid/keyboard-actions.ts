import type { WorksheetDocument } from "../../standin/document/workbook-document";
import type { CellPosition } from "./cell-areas";
import type { GridCommands } from "./grid-commands";
import type { GridView } from "./grid-view";
import {
  extendTo,
  jump,
  selectArea,
  selectCell,
  selectColumns,
  selectRows,
  step,
  walk,
} from "./selection-state";
import type { Direction } from "./selection-state";
import { sheetColumns, sheetRows } from "../../standin/calculation/cell-reference";
import type { SheetGeometry } from "./sheet-geometry";

const arrows: Record<string, Direction> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

type Shown = { sheet: WorksheetDocument; geometry: SheetGeometry };

/** Keys while no cell is being typed into; as in Excel. */
export function attachKeyboardActions(view: GridView, commands: GridCommands, shown: () => Shown): void {
  view.cells.addEventListener("keydown", (event) => {
    if (event.target !== view.cells || event.isComposing) return;
    const handled =
      (event.ctrlKey || event.metaKey
        ? controlKey(event, commands, shown()) || movementKey(event, view, commands, shown())
        : movementKey(event, view, commands, shown()) || editingKey(event, commands)) ?? false;
    if (handled) event.preventDefault();
    else if (isPrintable(event)) commands.edit("");
  });
}

/** Not prevented: the key goes on into the editor that now has the focus, so dead keys and input methods work. */
function isPrintable(event: KeyboardEvent): boolean {
  const isAltGraph = event.getModifierState("AltGraph");
  if ((event.ctrlKey || event.metaKey || event.altKey) && !isAltGraph) return false;
  return event.key.length === 1 || event.key === "Dead" || event.key === "Process";
}

function movementKey(event: KeyboardEvent, view: GridView, commands: GridCommands, shown: Shown): boolean {
  const { selection } = commands;
  const { sheet, geometry } = shown;
  const direction = arrows[event.key];
  const from = event.shiftKey ? selection.focus : selection.active;
  const go = (position: CellPosition) => {
    commands.select(
      event.shiftKey ? extendTo(selection, position, sheet.merges) : selectCell(position, sheet.merges),
    );
    return true;
  };
  if (direction && event.altKey) {
    if (direction === "down") commands.openDropDown();
    return direction === "down";
  }
  if (direction)
    return go(
      event.ctrlKey ? jump(from, direction, sheet, geometry) : step(from, direction, sheet, geometry),
    );
  switch (event.key) {
    case "Home":
      return go(event.ctrlKey ? startOf(sheet) : { row: from.row, column: sheet.freeze?.columns ?? 0 });
    case "End":
      return event.ctrlKey ? go(endOf(sheet)) : false;
    case "PageUp":
    case "PageDown": {
      if (event.ctrlKey) return false;
      const sign = event.key === "PageUp" ? -1 : 1;
      const row = Math.min(Math.max(from.row + sign * view.visibleRows, 0), sheetRows - 1);
      return go({ row, column: from.column });
    }
    case "Tab":
      return move(event.shiftKey ? "left" : "right", commands, shown);
    case "Enter":
      return move(event.shiftKey ? "up" : "down", commands, shown);
    default:
      return false;
  }
}

/** Enter and Tab: inside a larger selection only the active cell moves. */
export function move(direction: Direction, commands: GridCommands, { sheet, geometry }: Shown): boolean {
  const { selection } = commands;
  const single = selectCell(selection.active, sheet.merges).area;
  const isRange = single.rows !== selection.area.rows || single.columns !== selection.area.columns;
  if (isRange && selection.area.rows < sheetRows && selection.area.columns < sheetColumns) {
    commands.select({ ...selection, active: walk(selection, direction) });
  } else {
    commands.select(selectCell(step(selection.active, direction, sheet, geometry), sheet.merges));
  }
  return true;
}

function editingKey(event: KeyboardEvent, commands: GridCommands): boolean {
  switch (event.key) {
    case "F2":
      commands.edit(null);
      return true;
    case "Delete":
      commands.clearContents();
      return true;
    case "Backspace":
      commands.edit("");
      return true;
    case "F9":
      commands.recalculate();
      return true;
    case "Escape":
      commands.previewFill(null);
      return true;
    case " ":
      if (!event.shiftKey) return false;
      commands.select(selectRows(commands.selection.area.row, lastRow(commands)));
      return true;
    default:
      return false;
  }
}

function controlKey(event: KeyboardEvent, commands: GridCommands, { sheet }: Shown): boolean {
  switch (event.key.toLowerCase()) {
    case "a":
      commands.select(selectArea(sheet.cells.usedArea() ?? commands.selection.area, sheet.merges));
      return true;
    case "z":
      if (event.shiftKey) commands.redo();
      else commands.undo();
      return true;
    case "y":
      commands.redo();
      return true;
    case "s":
      commands.saveFile();
      return true;
    case "o":
      commands.openFile();
      return true;
    case " ":
      commands.select(selectColumns(commands.selection.area.column, lastColumn(commands)));
      return true;
    case "pageup":
    case "pagedown":
      commands.stepSheet(event.key === "PageUp" ? -1 : 1);
      return true;
    default:
      return false;
  }
}

function startOf(sheet: WorksheetDocument): CellPosition {
  return { row: sheet.freeze?.rows ?? 0, column: sheet.freeze?.columns ?? 0 };
}

function endOf(sheet: WorksheetDocument): CellPosition {
  const used = sheet.cells.usedArea();
  return used
    ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 }
    : { row: 0, column: 0 };
}

function lastRow({ selection }: GridCommands): number {
  return selection.area.row + selection.area.rows - 1;
}

function lastColumn({ selection }: GridCommands): number {
  return selection.area.column + selection.area.columns - 1;
}
