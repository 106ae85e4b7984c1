import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { readText } from "./cell-content";
import { usedAreaWithin } from "./used-area";
import type { ModelContext } from "./model-context";

const widestColumn = 255;

/**
 * Widths from the number of characters shown: an estimate, as the stand-in has no fonts. Merged cells and wrapped
 * texts do not count, as in Excel.
 */
export function autofitColumns(context: ModelContext, sheet: WorksheetDocument, area: CellArea): void {
  context.requireWritable(sheet, area, "allowFormatColumns");
  const used = usedAreaWithin(sheet, area, true);
  if (!used) return;
  const { styles } = context.document;
  const text = readText(context, sheet, used);
  for (let offset = 0; offset < used.columns; offset++) {
    const column = used.column + offset;
    let longest = 0;
    for (let row = 0; row < used.rows; row++) {
      const style = styles.get(
        context.styleOf(sheet, used.row + row, column, sheet.cells.get(used.row + row, column)),
      );
      if (style.alignment.wrapText) continue;
      for (const line of text[row]![offset]!.split("\n")) {
        const boldness = style.font.bold ? 1.1 : 1;
        longest = Math.max(longest, (line.length * boldness * style.font.size) / 11);
      }
    }
    if (longest === 0) continue;
    const info = sheet.columns.get(column) ?? { width: null, hidden: false, outlineLevel: 0, style: 0 };
    sheet.columns.set(column, {
      ...info,
      width: Math.min(widestColumn, Math.ceil((longest + 1) * 100) / 100),
    });
  }
  context.noteChange();
}

/** An automatic height is the absence of a height. */
export function autofitRows(context: ModelContext, sheet: WorksheetDocument, area: CellArea): void {
  context.requireWritable(sheet, area, "allowFormatRows");
  for (const [row, info] of sheet.rows) {
    if (row >= area.row && row < area.row + area.rows) info.height = null;
  }
  context.noteChange();
}
