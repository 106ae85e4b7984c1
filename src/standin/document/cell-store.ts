import type { CellArea, CellDocument } from "./cell-document";

const emptyRow: ReadonlyMap<number, CellDocument> = new Map();

/** Sparse cells of one sheet. A cell exists when it has content or a style of its own. */
export class CellStore {
  private readonly rows = new Map<number, Map<number, CellDocument>>();

  get(row: number, column: number): CellDocument | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: CellDocument): void {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    cells.set(column, cell);
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (cells?.delete(column) && cells.size === 0) this.rows.delete(row);
  }

  /** Cells of one row, in no particular order. */
  row(row: number): ReadonlyMap<number, CellDocument> {
    return this.rows.get(row) ?? emptyRow;
  }

  /** Row numbers that have cells, ascending. */
  rowNumbers(): number[] {
    return [...this.rows.keys()].sort((a, b) => a - b);
  }

  /** All cells by row, then column, ascending. */
  *entries(): Generator<[row: number, column: number, cell: CellDocument]> {
    for (const row of this.rowNumbers()) {
      const cells = this.row(row);
      for (const column of [...cells.keys()].sort((a, b) => a - b)) yield [row, column, cells.get(column)!];
    }
  }

  /**
   * The smallest area that holds all cells, or null for an empty sheet.
   * @param valuesOnly ignore cells that have only a format
   */
  usedArea(valuesOnly = false): CellArea | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.value === null && cell.formula === null) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Replaces everything, for insertions and deletions that move cells. */
  replaceAll(entries: Iterable<[row: number, column: number, cell: CellDocument]>): void {
    const moved = [...entries];
    this.rows.clear();
    for (const [row, column, cell] of moved) this.set(row, column, cell);
  }
}
