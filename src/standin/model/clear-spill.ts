import type { CellDocument } from "../document/cell-document";
import type { WorksheetDocument } from "../document/workbook-document";

/** Takes away the cells that an array filled. */
export function clearSpill(
  sheet: WorksheetDocument,
  row: number,
  column: number,
  anchor: CellDocument,
): void {
  const area = anchor.spill?.area;
  if (!area) return;
  for (let r = area.row; r < area.row + area.rows; r++) {
    for (let c = area.column; c < area.column + area.columns; c++) {
      const cell = sheet.cells.get(r, c);
      if (cell?.spillParent?.row !== row || cell.spillParent.column !== column) continue;
      if (cell.style === 0) sheet.cells.delete(r, c);
      else sheet.cells.set(r, c, { ...cell, value: null, spillParent: null });
    }
  }
}
