import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { intersectAreas, subtractArea } from "../document/areas";
import { clearSpill } from "./clear-spill";
import { usedAreaWithin } from "./used-area";
import type { ModelContext } from "./model-context";

/** Excel.ClearApplyTo. */
export type ClearApplyTo = "All" | "Contents" | "Formats" | "Hyperlinks" | "RemoveHyperlinks";

export function clearRange(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
  applyTo: ClearApplyTo,
): void {
  const formats = applyTo === "All" || applyTo === "Formats";
  const contents = applyTo === "All" || applyTo === "Contents";
  if (contents) context.requireWritable(sheet, area);
  if (formats) context.requireWritable(sheet, area, "allowFormatCells");
  if (contents || formats) clearCells(context, sheet, area, contents, formats);
  if (formats) clearAreaFormats(context, sheet, area);
  if (applyTo !== "Contents" && applyTo !== "Formats") {
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersectAreas(link.area, area));
  }
  context.noteChange();
  if (contents) context.contentChanged(sheet, area);
}

function clearCells(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
  contents: boolean,
  formats: boolean,
): void {
  const used = usedAreaWithin(sheet, area, false);
  if (!used) return;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (const [column, cell] of [...sheet.cells.row(row)]) {
      if (column < used.column || column >= used.column + used.columns) continue;
      if (contents && cell.spill) clearSpill(sheet, row, column, cell);
      const style = formats ? 0 : cell.style;
      const isBlank = contents || (cell.value === null && cell.formula === null);
      if (isBlank && style === 0) sheet.cells.delete(row, column);
      else if (isBlank) {
        const quiet = context.document.styles.get(style);
        const unquoted = quiet.quotePrefix
          ? context.document.styles.intern({ ...quiet, quotePrefix: false })
          : style;
        sheet.cells.set(row, column, {
          value: null,
          formula: null,
          spill: null,
          spillParent: null,
          style: unquoted,
        });
      } else cell.style = style;
    }
  }
}

/** Clearing formats also takes away rules and merges, as Excel does. */
function clearAreaFormats(_context: ModelContext, sheet: WorksheetDocument, area: CellArea): void {
  for (
    let row = area.row;
    row < area.row + area.rows && sheet.rows.size > 0 && area.columns >= 16384;
    row++
  ) {
    const info = sheet.rows.get(row);
    if (info) info.style = 0;
  }
  for (let column = area.column; column < area.column + area.columns && area.rows >= 1048576; column++) {
    const info = sheet.columns.get(column);
    if (info) info.style = 0;
  }
  sheet.merges = sheet.merges.filter((merge) => !intersectAreas(merge, area));
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, areas: format.areas.flatMap((part) => subtractArea(part, area)) }))
    .filter((format) => format.areas.length > 0);
}
