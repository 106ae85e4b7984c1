import type { WorksheetDocument } from "../../standin/document/workbook-document";
import type { CellArea } from "../../standin/document/cell-document";
import { areaBetween, contains, growOverMerges, type CellPosition } from "./cell-areas";
import type { SheetGeometry } from "./sheet-geometry";
import { sheetColumns, sheetRows } from "../../standin/calculation/cell-reference";
import { boundAreas } from "../../standin/document/areas";

/** What is selected on a sheet. `anchor` stays while Shift extends; `active` is the cell that typing goes into. */
export interface Selection {
  area: CellArea;
  active: CellPosition;
  anchor: CellPosition;
  /** The corner that Shift and the arrow keys move. */
  focus: CellPosition;
}

export type Direction = "up" | "down" | "left" | "right";

export function selectCell(position: CellPosition, merges: readonly CellArea[]): Selection {
  const area = growOverMerges({ ...only(position), rows: 1, columns: 1 }, merges);
  const start = only(area);
  return { area, active: start, anchor: start, focus: start };
}

/** Selects an area as given, with its top left cell active. */
export function selectArea(area: CellArea, merges: readonly CellArea[]): Selection {
  const grown = growOverMerges(area, merges);
  const focus = { row: grown.row + grown.rows - 1, column: grown.column + grown.columns - 1 };
  return { area: grown, active: only(grown), anchor: only(grown), focus };
}

/** Moves the corner opposite to the anchor: Shift with a click or an arrow key. */
export function extendTo(selection: Selection, focus: CellPosition, merges: readonly CellArea[]): Selection {
  const area = growOverMerges(areaBetween(selection.anchor, focus), merges);
  return { ...selection, area, focus: only(focus) };
}

export function selectRows(first: number, last: number): Selection {
  const row = Math.min(first, last);
  return {
    area: { row, column: 0, rows: Math.abs(last - first) + 1, columns: sheetColumns },
    active: { row: first, column: 0 },
    anchor: { row: first, column: 0 },
    focus: { row: last, column: sheetColumns - 1 },
  };
}

export function selectColumns(first: number, last: number): Selection {
  const column = Math.min(first, last);
  return {
    area: { row: 0, column, rows: sheetRows, columns: Math.abs(last - first) + 1 },
    active: { row: 0, column: first },
    anchor: { row: 0, column: first },
    focus: { row: sheetRows - 1, column: last },
  };
}

/** The next visible cell in a direction, past the merged area that the start belongs to. */
export function step(
  from: CellPosition,
  direction: Direction,
  sheet: WorksheetDocument,
  geometry: SheetGeometry,
): CellPosition {
  const merge = sheet.merges.find((it) => contains(it, from));
  const forward = direction === "down" || direction === "right";
  if (direction === "up" || direction === "down") {
    const edge = merge ? (forward ? merge.row + merge.rows - 1 : merge.row) : from.row;
    return { row: geometry.rows.nextVisible(edge, forward ? 1 : -1), column: from.column };
  }
  const edge = merge ? (forward ? merge.column + merge.columns - 1 : merge.column) : from.column;
  return { row: from.row, column: geometry.columns.nextVisible(edge, forward ? 1 : -1) };
}

/** Where Ctrl and an arrow key lead: the edge of the current block of filled cells, or the start of the next one. */
export function jump(
  from: CellPosition,
  direction: Direction,
  sheet: WorksheetDocument,
  geometry: SheetGeometry,
): CellPosition {
  const isFilled = (position: CellPosition) =>
    (sheet.cells.get(position.row, position.column)?.value ?? null) !== null;
  const used = sheet.cells.usedArea(true);
  const limit = used ? boundAreas(used, { ...only(from), rows: 1, columns: 1 }) : null;
  let current = from;
  let next = step(current, direction, sheet, geometry);
  const runsAlongBlock = isFilled(from) && isFilled(next);
  while (!isSame(next, current)) {
    if (runsAlongBlock ? !isFilled(next) : isFilled(next)) return runsAlongBlock ? current : next;
    if (!limit || !contains(limit, next)) break;
    current = next;
    next = step(current, direction, sheet, geometry);
  }
  return runsAlongBlock ? current : lastPosition(from, direction);
}

/** Enter and Tab inside a larger selection walk through it instead of leaving it. */
export function walk(selection: Selection, direction: Direction): CellPosition {
  const { area, active } = selection;
  const count = area.rows * area.columns;
  const byRow = direction === "left" || direction === "right";
  const index = byRow
    ? (active.row - area.row) * area.columns + (active.column - area.column)
    : (active.column - area.column) * area.rows + (active.row - area.row);
  const delta = direction === "right" || direction === "down" ? 1 : -1;
  const next = (index + delta + count) % count;
  return byRow
    ? { row: area.row + Math.floor(next / area.columns), column: area.column + (next % area.columns) }
    : { row: area.row + (next % area.rows), column: area.column + Math.floor(next / area.rows) };
}

function lastPosition(from: CellPosition, direction: Direction): CellPosition {
  switch (direction) {
    case "up":
      return { row: 0, column: from.column };
    case "down":
      return { row: sheetRows - 1, column: from.column };
    case "left":
      return { row: from.row, column: 0 };
    case "right":
      return { row: from.row, column: sheetColumns - 1 };
  }
}

function only(position: CellPosition): CellPosition {
  return { row: position.row, column: position.column };
}

function isSame(a: CellPosition, b: CellPosition): boolean {
  return a.row === b.row && a.column === b.column;
}
