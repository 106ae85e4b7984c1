import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { RichApiError } from "../wire/rich-api-error";
import type { ModelContext } from "./model-context";

/** Excel has eight outline levels, counted from 0 = not grouped. */
const deepestLevel = 7;

/**
 * Groups rows or columns one level deeper, or ungroups.
 * @param option `ByRows` or `ByColumns`
 */
export function changeOutline(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
  option: string,
  step: 1 | -1,
): void {
  if (option !== "ByRows" && option !== "ByColumns") throw new RichApiError("InvalidArgument");
  const byRows = option === "ByRows";
  context.requireWritable(sheet, area, byRows ? "allowFormatRows" : "allowFormatColumns");
  const first = byRows ? area.row : area.column;
  const count = byRows ? area.rows : area.columns;
  for (let index = first; index < first + count; index++) {
    const level = (byRows ? sheet.rows.get(index) : sheet.columns.get(index))?.outlineLevel ?? 0;
    const outlineLevel = level + step;
    if (outlineLevel < 0 || outlineLevel > deepestLevel) throw new RichApiError("InvalidOperation");
    if (byRows) {
      const info = sheet.rows.get(index) ?? { height: null, hidden: false, outlineLevel: 0, style: 0 };
      sheet.rows.set(index, { ...info, outlineLevel });
    } else {
      const info = sheet.columns.get(index) ?? { width: null, hidden: false, outlineLevel: 0, style: 0 };
      sheet.columns.set(index, { ...info, outlineLevel });
    }
  }
  context.noteChange();
}
