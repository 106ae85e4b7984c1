import { sheetColumns, sheetRows } from "../../standin/calculation/cell-reference";
import type { WorksheetDocument } from "../../standin/document/workbook-document";
import type { CellArea } from "../../standin/document/cell-document";
import { charactersToPoints, pointsToCharacters } from "../../standin/model/column-width";
import { AxisGeometry } from "./axis-geometry";

export interface SheetGeometry {
  rows: AxisGeometry;
  columns: AxisGeometry;
  zoom: number;
}

export interface PixelRectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Pixels at 100 % of a width in characters of the default font. */
export function columnPixels(characters: number): number {
  return Math.round(pointsToPixels(charactersToPoints(characters)));
}

/** The inverse of {@link columnPixels}. */
export function columnCharacters(pixels: number): number {
  return pointsToCharacters(pixelsToPoints(pixels));
}

export function pointsToPixels(points: number): number {
  return (points * 96) / 72;
}

export function pixelsToPoints(pixels: number): number {
  return (pixels * 72) / 96;
}

/**
 * Geometry of a sheet at a zoom factor.
 * @param automaticHeights points of rows whose height follows their content and exceeds the standard
 */
export function sheetGeometry(
  sheet: WorksheetDocument,
  zoom: number,
  automaticHeights: ReadonlyMap<number, number>,
): SheetGeometry {
  const rowSizes = new Map<number, number>();
  const rowPixels = (points: number) => Math.round(pointsToPixels(points) * zoom);
  for (const [row, points] of automaticHeights) rowSizes.set(row, rowPixels(points));
  for (const [row, info] of sheet.rows) {
    if (info.hidden) rowSizes.set(row, 0);
    else if (info.height !== null) rowSizes.set(row, rowPixels(info.height));
  }
  const columnSizes = new Map<number, number>();
  for (const [column, info] of sheet.columns) {
    if (info.hidden) columnSizes.set(column, 0);
    else if (info.width !== null) columnSizes.set(column, Math.round(columnPixels(info.width) * zoom));
  }
  return {
    zoom,
    rows: new AxisGeometry({
      count: sheetRows,
      defaultSize: rowPixels(sheet.standardHeight),
      sizes: rowSizes,
    }),
    columns: new AxisGeometry({
      count: sheetColumns,
      defaultSize: Math.round(columnPixels(sheet.standardWidth) * zoom),
      sizes: columnSizes,
    }),
  };
}

/** Where an area lies on the sheet, in pixels from its top left corner. */
export function areaRectangle(geometry: SheetGeometry, area: CellArea): PixelRectangle {
  return {
    left: geometry.columns.offset(area.column),
    top: geometry.rows.offset(area.row),
    width: geometry.columns.extent(area.column, area.columns),
    height: geometry.rows.extent(area.row, area.rows),
  };
}
