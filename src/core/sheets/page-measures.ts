import type { Area, Block, PrintSpec, SheetSpec } from "./sheet-spec";

/** Points of the paper in portrait, and of the margins that Excel starts with. */
const papers = { a4: { short: 595.3, long: 841.9 }, a3: { short: 841.9, long: 1190.6 } } as const;
const margins = { sides: 2 * 50.4, ends: 2 * 54 };
/** Hosts differ in fonts and rounding; a page is taken to be this much of what it could hold. */
const caution = 0.98;
const usualHeight = 15;
const usualWidth = 8.43;
/** A column of n digits is 7 n + 5 pixels wide, at 0.75 points each. */
const pointsOfWidth = (characters: number) => (7 * characters + 5) * 0.75;

/** How much of a sheet goes on a printed page. Heights in points of the sheet, before it is shrunk. */
export interface PageMeasures {
  /** Rows with content. */
  rowCount: number;
  pageHeight: number;
  /** Height of rows `first` to `last`, both inclusive. */
  heightOf: (first: number, last: number) => number;
  /** The first row that a page beginning at `start` does not hold, below repeated rows; null when all fit. */
  firstRowBeyond: (start: number, repeated: PrintSpec["titleRows"]) => number | null;
}

/** Measures of a sheet's pages, from its row heights and column widths. */
export function pageMeasures(spec: SheetSpec): PageMeasures {
  const heights = rowHeights(spec);
  const { paper, orientation, fitToPagesWide } = spec.print;
  const { short, long } = papers[paper];
  const [width, height] = orientation === "landscape" ? [long, short] : [short, long];
  const scale = Math.min(1, (fitToPagesWide * (width - margins.sides)) / contentWidth(spec));
  const pageHeight = (caution * (height - margins.ends)) / scale;
  const heightOf = (first: number, last: number) =>
    heights.slice(first, last + 1).reduce((sum, value) => sum + value, 0);
  return {
    rowCount: heights.length,
    pageHeight,
    heightOf,
    firstRowBeyond: (start, repeated) => {
      let room =
        pageHeight - (repeated && repeated.last < start ? heightOf(repeated.first, repeated.last) : 0);
      for (let row = start; row < heights.length; row++) {
        room -= heights[row] ?? usualHeight;
        if (room < 0) return Math.max(row, start + 1);
      }
      return null;
    },
  };
}

/** Whether a row holds a cell, a table or a chart. */
export function isOccupied(spec: SheetSpec, row: number): boolean {
  return spec.blocks.some((block) => {
    const area = contentOf(block);
    return area !== null && area.row <= row && row < area.row + area.rows;
  });
}

/** What a block prints; null where it only shapes what others print. */
function contentOf(block: Block): Area | null {
  switch (block.kind) {
    case "cells":
      return {
        ...block.at,
        rows: block.rows.length,
        columns: Math.max(0, ...block.rows.map(({ length }) => length)),
      };
    case "table":
      return { ...block.at, rows: block.rows.length + 1, columns: block.columns.length };
    case "chart":
      return block.area;
    default:
      return null;
  }
}

function rowHeights({ blocks, print }: SheetSpec): number[] {
  const ends = blocks.map((block) => contentOf(block)).map((area) => (area ? area.row + area.rows : 0));
  const count = print.area ? print.area.row + print.area.rows : Math.max(0, ...ends);
  const heights = Array.from({ length: count }, () => usualHeight);
  for (const block of blocks) {
    if (block.kind !== "rowHeight") continue;
    heights.fill(block.height, block.row, Math.min(count, block.row + block.rows));
  }
  return heights;
}

function contentWidth({ blocks, columnWidths, print }: SheetSpec): number {
  const { column: from, columns } = print.area ?? { column: 0, columns: 0 };
  const ends = blocks.map((block) => contentOf(block)).map((area) => (area ? area.column + area.columns : 0));
  const end = columns > 0 ? from + columns : Math.max(1, ...ends);
  const widths = Array.from({ length: end - from }, (_, index) => columnWidths[from + index] ?? usualWidth);
  return widths.reduce((sum, width) => sum + pointsOfWidth(width), 0);
}
