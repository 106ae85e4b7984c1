import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { RichApiError } from "../wire/rich-api-error";
import { parseArea, splitSheetName } from "./addresses";
import type { ModelContext } from "./model-context";

export interface PlacedArea {
  sheet: WorksheetDocument;
  area: CellArea;
}

/**
 * Cells of an address, a defined name or a table name.
 * @param home sheet of addresses without a sheet name
 * @throws InvalidArgument when the text is none of these, ItemNotFound for an unknown sheet
 */
export function resolveArea(context: ModelContext, text: string, home: WorksheetDocument): PlacedArea {
  const reference = String(text).replace(/^=/, "");
  const placed = areaOfReference(context, reference, home) ?? areaOfName(context, reference, home);
  if (!placed) throw new RichApiError("InvalidArgument");
  return placed;
}

/** Cells of a reference such as `'Sheet'!$A$1:$B$2`, or null. */
export function areaOfReference(
  context: ModelContext,
  text: string,
  home: WorksheetDocument,
): PlacedArea | null {
  const { sheetName, address } = splitSheetName(text.trim());
  const area = parseArea(address);
  if (!area) return null;
  const sheet = sheetName === null ? home : context.findSheet(sheetName);
  return sheet && { sheet, area };
}

function areaOfName(context: ModelContext, text: string, home: WorksheetDocument): PlacedArea | null {
  const wanted = text.toLowerCase();
  const matching = context.document.names.filter((name) => name.name.toLowerCase() === wanted);
  const found =
    matching.find((name) => name.scope === home.id) ?? matching.find((name) => name.scope === null);
  if (found) return areaOfReference(context, found.formula, home);
  const table = context.findTable(text);
  if (!table) return null;
  const { area, showHeaders, showTotals } = table.table;
  const first = showHeaders ? 1 : 0;
  return {
    sheet: table.sheet,
    area: { ...area, row: area.row + first, rows: area.rows - first - (showTotals ? 1 : 0) },
  };
}
