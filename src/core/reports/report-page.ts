import { text } from "../sheets/cells";
import type { SheetContext } from "../sheets/sheet-context";
import type { Block, SpecCell, TableBlock } from "../sheets/sheet-spec";
import { rowBelow } from "../sheets/table-builder";
import { linesOnPaper, tableLook } from "../sheets/table-look";
import { dropDown, inputLook } from "../tasks/sheet-parts";
import { cellsAt, fitted, linesOf, mergedCell, reportHead, rowHeight } from "./report-parts";

const headingHeight = 22;
const lineHeight = 15;

/** A cell of a report's row over one or several columns. */
export interface Piece {
  cell: SpecCell;
  columns: number;
  align?: "left" | "center";
}

/** A report that is written from top to bottom; every row knows its height, so that a page can be planned. */
export class ReportPage {
  readonly blocks: Block[] = [];
  row = 3;

  constructor(
    context: SheetContext,
    readonly widths: readonly number[],
    words: { title: string; intro: string },
    /** Columns that texts run over; fewer than all where the last ones are narrow. */
    readonly columns: number = widths.length,
  ) {
    this.blocks.push(...reportHead(context, words, columns));
    const lines = linesOf(words.intro, this.widthOf(0, columns) * 1.15);
    this.blocks.push(rowHeight(2, lines * 13 + 3));
  }

  /** Width of adjacent columns in characters. */
  widthOf(first: number, columns: number): number {
    return this.widths.slice(first, first + columns).reduce((sum, width) => sum + width, 0);
  }

  space(height = 8): void {
    this.blocks.push(rowHeight(this.row, height));
    this.row++;
  }

  heading(value: string): void {
    this.space();
    this.blocks.push(cellsAt(this.row, 0, "heading", [text(value)]), rowHeight(this.row, headingHeight));
    this.row++;
  }

  note(value: string): void {
    const lines = linesOf(value, this.widthOf(0, this.columns) * 1.15);
    this.merged(text(value), "note", lines * 13 + 3);
  }

  /** A text of at most so many lines over the whole width. */
  paragraph(value: string, lines: number): void {
    const width = this.widthOf(0, this.columns);
    const shown = fitted(value, width, lines);
    this.merged(text(shown), "text", linesOf(shown, width) * lineHeight + 3);
  }

  /** Cells side by side, each at most so many lines high. */
  pieces(pieces: readonly Piece[], role: "header" | "body" | "total", lines = 1): void {
    let column = 0;
    let most = 1;
    for (const { cell, columns, align } of pieces) {
      const width = this.widthOf(column, columns);
      const isText = cell.kind === "text";
      const shown = isText ? text(fitted(cell.text, width, lines)) : cell;
      if (shown.kind === "text") most = Math.max(most, linesOf(shown.text, width));
      this.blocks.push(...mergedCell({ row: this.row, column, rows: 1, columns }, shown, role, align));
      column += columns;
    }
    this.blocks.push(rowHeight(this.row, most * lineHeight + 3));
    this.row++;
  }

  /** A table with its look; columns that a person fills in stand out, some with a drop-down. */
  table(
    make: (row: number) => TableBlock,
    lists: Readonly<Record<string, readonly string[]>> = {},
  ): TableBlock {
    const table = make(this.row);
    this.blocks.push(
      table,
      ...tableLook(table, this.widths, 2 * lineHeight + 2, linesOnPaper),
      ...inputLook(table),
      ...Object.entries(lists).map(([key, values]) => dropDown(table, key, values)),
    );
    this.row = rowBelow(table);
    return table;
  }

  private merged(cell: SpecCell, role: "note" | "text", height: number): void {
    const area = { row: this.row, column: 0, rows: 1, columns: this.columns };
    this.blocks.push(...mergedCell(area, cell, role, "left"), rowHeight(this.row, height));
    this.row++;
  }
}
