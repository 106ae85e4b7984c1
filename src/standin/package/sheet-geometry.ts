import type { WorksheetDocument } from "../document/workbook-document";
import { widthPixels } from "./column-width";

const pointsPerPixel = 0.75;

/** A place in the grid: a cell, and points from its top left corner. */
export interface GridPlace {
  row: number;
  column: number;
  x: number;
  y: number;
}

function columnPoints(sheet: WorksheetDocument, column: number): number {
  const info = sheet.columns.get(column);
  return info?.hidden ? 0 : widthPixels(info?.width ?? sheet.standardWidth) * pointsPerPixel;
}

function rowPoints(sheet: WorksheetDocument, row: number): number {
  const info = sheet.rows.get(row);
  return info?.hidden ? 0 : (info?.height ?? sheet.standardHeight);
}

/** Points from the sheet's top left corner. */
export function pointsAt(sheet: WorksheetDocument, place: GridPlace): { left: number; top: number } {
  let left = Math.min(place.x, columnPoints(sheet, place.column));
  for (let column = 0; column < place.column; column++) left += columnPoints(sheet, column);
  let top = Math.min(place.y, rowPoints(sheet, place.row));
  for (let row = 0; row < place.row; row++) top += rowPoints(sheet, row);
  return { left, top };
}

/** The cell under a point, and the rest of the way. */
export function placeAt(sheet: WorksheetDocument, { left, top }: { left: number; top: number }): GridPlace {
  let column = 0;
  let x = Math.max(0, left);
  for (; column < 16_383 && x >= columnPoints(sheet, column); column++) x -= columnPoints(sheet, column);
  let row = 0;
  let y = Math.max(0, top);
  for (; row < 1_048_575 && y >= rowPoints(sheet, row); row++) y -= rowPoints(sheet, row);
  return { row, column, x, y };
}
