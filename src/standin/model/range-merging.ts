import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { RichApiError } from "../wire/rich-api-error";
import { containsArea, intersectAreas } from "../document/areas";
import { clearRange } from "./range-clearing";
import type { ModelContext } from "./model-context";

/**
 * Merges cells; the top left value stays, the others go.
 * @param across each row by itself
 * @throws InvalidOperation inside tables and across the edge of other merged cells
 */
export function mergeArea(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
  across: boolean,
): void {
  context.requireWritable(sheet, area, "allowFormatCells");
  if (sheet.tables.some((table) => intersectAreas(table.area, area)))
    throw new RichApiError("InvalidOperation");
  const touching = sheet.merges.filter((merge) => intersectAreas(merge, area));
  if (touching.some((merge) => !containsArea(area, merge))) throw new RichApiError("InvalidOperation");
  sheet.merges = sheet.merges.filter((merge) => !touching.includes(merge));
  const parts = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  for (const part of parts) {
    if (part.rows === 1 && part.columns === 1) continue;
    clearCovered(context, sheet, part);
    sheet.merges.push(part);
  }
  context.noteChange();
}

function clearCovered(context: ModelContext, sheet: WorksheetDocument, area: CellArea): void {
  const right = { ...area, column: area.column + 1, columns: area.columns - 1, rows: 1 };
  const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
  for (const part of [right, below]) {
    if (part.rows > 0 && part.columns > 0) clearRange(context, sheet, part, "Contents");
  }
}

/** Splits all merged cells that the area touches. */
export function unmergeArea(context: ModelContext, sheet: WorksheetDocument, area: CellArea): void {
  context.requireWritable(sheet, area, "allowFormatCells");
  sheet.merges = sheet.merges.filter((merge) => !intersectAreas(merge, area));
  context.noteChange();
}
