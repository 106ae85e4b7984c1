import type { CellArea } from "../../standin/document/cell-document";
import { contains, type CellPosition } from "./cell-areas";

/** Finds merged areas by cell; built once per painting, since sheets have few of them. */
export class MergeIndex {
  private readonly byRow = new Map<number, CellArea[]>();

  constructor(merges: readonly CellArea[]) {
    for (const merge of merges) {
      for (let row = merge.row; row < merge.row + merge.rows; row++) {
        const list = this.byRow.get(row);
        if (list) list.push(merge);
        else this.byRow.set(row, [merge]);
      }
    }
  }

  /** Merged areas that cover cells of a row. */
  inRow(row: number): readonly CellArea[] {
    return this.byRow.get(row) ?? [];
  }

  /** The merged area that covers a cell, if any. */
  at(position: CellPosition): CellArea | undefined {
    return this.byRow.get(position.row)?.find((merge) => contains(merge, position));
  }

  /** The cell itself, or the top left cell of the merged area it belongs to. */
  anchor(position: CellPosition): CellPosition {
    return this.at(position) ?? position;
  }

  /** The area a cell stands for: its merge, or itself. */
  areaOf(position: CellPosition): CellArea {
    return this.at(position) ?? { row: position.row, column: position.column, rows: 1, columns: 1 };
  }
}
