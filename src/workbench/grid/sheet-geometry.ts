import type { CellArea, WorksheetDocument } from "../../standin/document/workbook-document";
import { AxisGeometry } from "./axis-geometry";

export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;

/** Width of a digit of Calibri 11 at 96 dpi; Excel's column widths are counted in it. */
const digitPixels = 7;
/** What Excel adds left and right of the digits. */
const paddingPixels = 5;

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

/** Column width in characters of the default font → pixels at 100 %. Formula: ECMA-376 part 1, 18.3.1.13. */
export function columnPixels(characters: number): number {
  if (characters <= 0) return 0;
  if (characters < 1) return Math.round(characters * (digitPixels + paddingPixels));
  return Math.round(characters * digitPixels + paddingPixels);
}

/** The inverse of {@link columnPixels}, to two decimals as Excel shows it. */
export function columnCharacters(pixels: number): number {
  const characters =
    pixels < digitPixels + paddingPixels
      ? pixels / (digitPixels + paddingPixels)
      : (pixels - paddingPixels) / digitPixels;
  return Math.max(0, Math.round(characters * 100) / 100);
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
      count: maximumRows,
      defaultSize: rowPixels(sheet.standardHeight),
      sizes: rowSizes,
    }),
    columns: new AxisGeometry({
      count: maximumColumns,
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
