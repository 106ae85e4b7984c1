import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { charactersToPoints } from "./column-width";

export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where cells are on the sheet, in points from its top left corner; hidden rows and columns take no room. */
export function areaFrame(sheet: WorksheetDocument, area: CellArea): Frame {
  const left = columnsWidth(sheet, 0, area.column);
  const top = rowsHeight(sheet, 0, area.row);
  return {
    left,
    top,
    width: columnsWidth(sheet, area.column, area.columns),
    height: rowsHeight(sheet, area.row, area.rows),
  };
}

function columnsWidth(sheet: WorksheetDocument, first: number, count: number): number {
  let points = count * charactersToPoints(sheet.standardWidth);
  for (const [column, info] of sheet.columns) {
    if (column < first || column >= first + count) continue;
    const own = info.hidden ? 0 : charactersToPoints(info.width ?? sheet.standardWidth);
    points += own - charactersToPoints(sheet.standardWidth);
  }
  return points;
}

function rowsHeight(sheet: WorksheetDocument, first: number, count: number): number {
  let points = count * sheet.standardHeight;
  for (const [row, info] of sheet.rows) {
    if (row < first || row >= first + count) continue;
    points += (info.hidden ? 0 : (info.height ?? sheet.standardHeight)) - sheet.standardHeight;
  }
  return points;
}
