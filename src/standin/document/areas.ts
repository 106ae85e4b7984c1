import type { CellArea } from "./cell-document";

export function lastRow(area: CellArea): number {
  return area.row + area.rows - 1;
}

export function lastColumn(area: CellArea): number {
  return area.column + area.columns - 1;
}

export function containsCell(area: CellArea, row: number, column: number): boolean {
  return row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
}

/** Whether `inner` lies completely in `outer`. */
export function containsArea(outer: CellArea, inner: CellArea): boolean {
  return (
    containsCell(outer, inner.row, inner.column) && containsCell(outer, lastRow(inner), lastColumn(inner))
  );
}

export function sameArea(a: CellArea, b: CellArea): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Whether two areas share a cell. */
export function areasOverlap(a: CellArea, b: CellArea): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Common cells, or null. */
export function intersectAreas(a: CellArea, b: CellArea): CellArea | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function boundAreas(a: CellArea, b: CellArea): CellArea {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

/** What remains of `area` without `hole`: at most four areas. */
export function subtractArea(area: CellArea, hole: CellArea): CellArea[] {
  const cut = intersectAreas(area, hole);
  if (!cut) return [area];
  const rest: CellArea[] = [];
  if (cut.row > area.row) rest.push({ ...area, rows: cut.row - area.row });
  if (lastRow(cut) < lastRow(area)) {
    rest.push({ ...area, row: lastRow(cut) + 1, rows: lastRow(area) - lastRow(cut) });
  }
  if (cut.column > area.column) {
    rest.push({ row: cut.row, rows: cut.rows, column: area.column, columns: cut.column - area.column });
  }
  if (lastColumn(cut) < lastColumn(area)) {
    const column = lastColumn(cut) + 1;
    rest.push({ row: cut.row, rows: cut.rows, column, columns: lastColumn(area) - lastColumn(cut) });
  }
  return rest;
}
