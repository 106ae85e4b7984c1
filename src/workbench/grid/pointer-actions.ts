import type { CellArea } from "../../standin/document/cell-document";
import { areaBetween, contains, type CellPosition } from "./cell-areas";
import { drag } from "./drag";
import type { GridCommands } from "./grid-commands";
import type { GridView } from "./grid-view";
import { extendTo, selectCell } from "./selection-state";

/** Mouse and pen on the cells. */
export function attachPointerActions(
  view: GridView,
  commands: GridCommands,
  merges: () => readonly CellArea[],
): void {
  const cells = view.scroll.window;
  cells.addEventListener("pointerdown", (event) => {
    const target = event.target as HTMLElement;
    if (target.closest("[data-drop-down]")) {
      event.preventDefault();
      return commands.openDropDown();
    }
    const position = view.positionAt(event.clientX, event.clientY);
    if (!position) return;
    if (event.button === 2) return selectForMenu(commands, position, merges());
    if (event.button !== 0) return;
    event.preventDefault();
    if (target.closest(".fill-handle")) return dragFill(event, view, commands);
    startSelecting(event, position, view, commands, merges);
  });
  cells.addEventListener("dblclick", (event) => {
    if (!(event.target as HTMLElement).closest(".fill-handle, [data-drop-down]")) commands.edit(null);
  });
  cells.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    commands.openContextMenu({ x: event.clientX, y: event.clientY }, "cells");
  });
}

function startSelecting(
  event: PointerEvent,
  start: CellPosition,
  view: GridView,
  commands: GridCommands,
  merges: () => readonly CellArea[],
): void {
  if (commands.point({ ...start, rows: 1, columns: 1 })) {
    return drag(event, {
      move: ({ clientX, clientY }) => {
        const end = view.positionAt(clientX, clientY, true);
        if (end) commands.point(areaBetween(start, end));
      },
    });
  }
  if (!commands.finishEditing()) return;
  view.focus();
  commands.select(
    event.shiftKey ? extendTo(commands.selection, start, merges()) : selectCell(start, merges()),
  );
  let moved = false;
  drag(event, {
    move: ({ clientX, clientY }) => {
      scrollAtEdge(view, clientX, clientY);
      const end = view.positionAt(clientX, clientY, true);
      if (!end || (!moved && end.row === start.row && end.column === start.column)) return;
      moved = true;
      commands.select(extendTo(commands.selection, end, merges()));
    },
    end: () => {
      if (!moved && !event.shiftKey) commands.followLink(start);
    },
  });
}

/** A right click inside the selection keeps it, outside it selects the cell. */
function selectForMenu(commands: GridCommands, position: CellPosition, merges: readonly CellArea[]): void {
  if (!commands.finishEditing()) return;
  if (!contains(commands.selection.area, position)) commands.select(selectCell(position, merges));
}

function dragFill(event: PointerEvent, view: GridView, commands: GridCommands): void {
  const source = commands.selection.area;
  let target: CellArea | null = null;
  drag(event, {
    move: ({ clientX, clientY }) => {
      scrollAtEdge(view, clientX, clientY);
      const end = view.positionAt(clientX, clientY, true);
      target = end ? fillTarget(source, end) : null;
      commands.previewFill(target);
    },
    end: () => {
      commands.previewFill(null);
      if (target) commands.fill(target);
    },
  });
}

/** The source enlarged towards a cell along the axis on which the cell is further away; null inside the source. */
export function fillTarget(source: CellArea, end: CellPosition): CellArea | null {
  const below = Math.max(end.row - (source.row + source.rows - 1), 0);
  const above = Math.max(source.row - end.row, 0);
  const right = Math.max(end.column - (source.column + source.columns - 1), 0);
  const left = Math.max(source.column - end.column, 0);
  if (Math.max(below, above, right, left) === 0) return null;
  if (Math.max(below, above) >= Math.max(right, left)) {
    return { ...source, row: source.row - above, rows: source.rows + above + below };
  }
  return { ...source, column: source.column - left, columns: source.columns + left + right };
}

const edgePixels = 18;
const scrollStep = 24;

function scrollAtEdge(view: GridView, x: number, y: number): void {
  const box = view.scroll.window.getBoundingClientRect();
  const { element } = view.scroll;
  if (x > box.right - edgePixels) element.scrollLeft += scrollStep;
  else if (x < box.left + edgePixels) element.scrollLeft -= scrollStep;
  if (y > box.bottom - edgePixels) element.scrollTop += scrollStep;
  else if (y < box.top + edgePixels) element.scrollTop -= scrollStep;
}
