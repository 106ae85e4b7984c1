import type { Area, Block, SpecCell, TableBlock } from "./sheet-spec";
import { wrappedLines } from "./text-width";

/** Points of a line of 11-point text, and of a row of one line with some air. */
const lineHeight = 15;
const rowHeight = 18;
/** Beyond, a row would push the others off the screen; the cell still holds the whole text. */
const mostLines = 6;
/** For tables of texts that are read on paper, where nothing may be cut; Excel's tallest row has 409 points. */
export const linesOnPaper = 25;

/**
 * Header, hairlines and row heights of a table, the same on every sheet.
 * @param tallest lines that the tallest row shows
 */
export function tableLook(
  table: TableBlock,
  widths: readonly number[],
  headerHeight: number = 2 * lineHeight + 2,
  tallest: number = mostLines,
): Block[] {
  const header: Area = { ...table.at, rows: 1, columns: table.columns.length };
  const body: Area = { ...header, row: header.row + 1, rows: table.rows.length };
  return [
    { kind: "role", area: header, role: "header", wrap: true, align: "center" },
    { kind: "rowHeight", row: header.row, rows: 1, height: headerHeight },
    { kind: "role", area: body, role: "body" },
    ...rowHeights(table, widths, tallest),
  ];
}

/**
 * Heights of the rows whose wrapped texts need several lines. Excel fits rows by itself, but not when a file is
 * opened, and LibreOffice not at all: without a height such lines are written over each other.
 */
function rowHeights(table: TableBlock, widths: readonly number[], tallest: number): Block[] {
  const lines = table.rows.map((row) =>
    Math.max(
      1,
      ...row.cells.map((cell, index) => {
        const width = widths[table.at.column + index] ?? 0;
        return table.columns[index]?.wrap && width > 0 ? textLines(cell, width, tallest) : 1;
      }),
    ),
  );
  const blocks: { row: number; rows: number; lines: number }[] = [];
  lines.forEach((count, index) => {
    const last = blocks.at(-1);
    const row = table.at.row + 1 + index;
    if (last && last.lines === count) last.rows++;
    else blocks.push({ row, rows: 1, lines: count });
  });
  return blocks.map(({ row, rows, lines: count }) => ({
    kind: "rowHeight",
    row,
    rows,
    height: rowHeight + (count - 1) * lineHeight,
  }));
}

/**
 * Columns are measured in digits of 7 pixels; drawn without hinting (browsers, LibreOffice, Excel on a Mac) an
 * 11-point digit is 7.43 wide, and one pixel stays free.
 */
const digitsOfText = (columnWidth: number) => (7 * columnWidth - 1) / 7.43;

/** Lines that a text takes in a wrapped cell of a column's width in characters, at most `most`. */
export function textLines(cell: SpecCell, width: number, most: number = mostLines): number {
  const content = cell.kind === "formula" ? cell.expected : cell;
  if (content.kind !== "text" || width <= 1) return 1;
  return Math.min(most, wrappedLines(content.text, digitsOfText(width)));
}
