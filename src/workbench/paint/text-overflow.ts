import type { WorksheetDocument } from "../../standin/document/workbook-document";
import type { CellPosition } from "../grid/cell-areas";
import type { MergeIndex } from "../grid/merge-index";
import type { SheetGeometry } from "../grid/sheet-geometry";
import type { HorizontalPlace } from "./text-style";

export interface Overflow {
  /** Pixels beyond the cell's own box. */
  left: number;
  right: number;
  /** Columns from the first to the last that the text covers. */
  firstColumn: number;
  lastColumn: number;
}

/** A text never runs further than this; nobody reads such a line, and a row has 16,384 columns to walk through. */
const maximumColumnsCrossed = 60;

/**
 * How far an unwrapped text runs over empty neighbours, as in Excel: away from the side it is aligned to, up to the
 * next cell with content or the next merged area.
 * @param missing pixels that the text is wider than its cell
 */
export function overflowOf(
  cell: CellPosition,
  place: HorizontalPlace,
  missing: number,
  surroundings: { sheet: WorksheetDocument; geometry: SheetGeometry; merges: MergeIndex },
): Overflow {
  const overflow: Overflow = { left: 0, right: 0, firstColumn: cell.column, lastColumn: cell.column };
  if (missing <= 0 || place === "fill" || place === "justify") return overflow;
  const isFree = (column: number) =>
    column >= 0 &&
    (surroundings.sheet.cells.get(cell.row, column)?.value ?? null) === null &&
    !surroundings.merges.at({ row: cell.row, column });
  const { columns } = surroundings.geometry;
  const rightWanted = place === "left" ? missing : place === "center" ? missing / 2 : 0;
  const leftWanted = place === "right" ? missing : place === "center" ? missing / 2 : 0;
  while (
    overflow.right < rightWanted &&
    overflow.lastColumn - cell.column < maximumColumnsCrossed &&
    isFree(overflow.lastColumn + 1)
  ) {
    overflow.lastColumn++;
    overflow.right += columns.size(overflow.lastColumn);
  }
  while (
    overflow.left < leftWanted &&
    cell.column - overflow.firstColumn < maximumColumnsCrossed &&
    isFree(overflow.firstColumn - 1)
  ) {
    overflow.firstColumn--;
    overflow.left += columns.size(overflow.firstColumn);
  }
  return overflow;
}
