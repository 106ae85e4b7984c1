import type { WorksheetDocument } from "../../standin/document/workbook-document";
import type { CellArea } from "../../standin/document/cell-document";

export interface Figures {
  /** Numbers, whose sum and mean make sense. */
  numbers: number;
  sum: number;
  /** Cells with any content. */
  filled: number;
  /** Number format of the first number, for showing sum and mean alike. */
  styleIndex: number;
}

/** Sum and counts of the visible cells of an area, for the status bar. */
export function selectionFigures(sheet: WorksheetDocument, area: CellArea): Figures {
  const figures: Figures = { numbers: 0, sum: 0, filled: 0, styleIndex: 0 };
  for (const row of sheet.cells.rowNumbers()) {
    if (row < area.row || row >= area.row + area.rows || sheet.rows.get(row)?.hidden) continue;
    for (const [column, cell] of sheet.cells.row(row)) {
      if (column < area.column || column >= area.column + area.columns || cell.value === null) continue;
      figures.filled++;
      if (typeof cell.value !== "number") continue;
      if (figures.numbers === 0) figures.styleIndex = cell.style;
      figures.numbers++;
      figures.sum += cell.value;
    }
  }
  return figures;
}
