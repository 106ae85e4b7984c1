import type { CellArea } from "../document/cell-document";

/** Cells put in or taken out: everything behind `at` within the band moves along one axis. */
export interface Shift {
  axis: "row" | "column";
  kind: "insert" | "delete";
  /** First row (column) that is put in or taken out. */
  at: number;
  count: number;
  /** First and last column (row) of the band that moves. */
  bandFirst: number;
  bandLast: number;
}

/** What becomes of a span `first..last`; null when all of it is deleted. */
export function shiftSpan(shift: Shift, first: number, last: number): { first: number; last: number } | null {
  const { at, count } = shift;
  if (shift.kind === "insert") {
    return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  }
  const end = at + count;
  if (first >= at && last < end) return null;
  const moved = (index: number) => (index >= end ? index - count : index);
  return {
    first: first >= at && first < end ? at : moved(first),
    last: last >= at && last < end ? at - 1 : moved(last),
  };
}

/** Whether the area lies in the moving band with its whole breadth. */
export function isInBand(shift: Shift, area: CellArea): boolean {
  const first = shift.axis === "row" ? area.column : area.row;
  const count = shift.axis === "row" ? area.columns : area.rows;
  return first >= shift.bandFirst && first + count - 1 <= shift.bandLast;
}

/** Whether any cell of the area moves, grows or goes. */
export function touches(shift: Shift, area: CellArea): boolean {
  const first = shift.axis === "row" ? area.column : area.row;
  const count = shift.axis === "row" ? area.columns : area.rows;
  const last = shift.axis === "row" ? area.row + area.rows - 1 : area.column + area.columns - 1;
  return last >= shift.at && first <= shift.bandLast && first + count - 1 >= shift.bandFirst;
}

/** Where an area is after the shift: itself when it is only partly in the band, null when it is deleted. */
export function shiftArea(shift: Shift, area: CellArea): CellArea | null {
  if (!isInBand(shift, area)) return area;
  if (shift.axis === "row") {
    const span = shiftSpan(shift, area.row, area.row + area.rows - 1);
    return span && { ...area, row: span.first, rows: span.last - span.first + 1 };
  }
  const span = shiftSpan(shift, area.column, area.column + area.columns - 1);
  return span && { ...area, column: span.first, columns: span.last - span.first + 1 };
}
