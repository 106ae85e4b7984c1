import { isOccupied, pageMeasures, type PageMeasures } from "./page-measures";
import type { Block, PrintSpec, SheetSpec, TableBlock } from "./sheet-spec";

/** Rows that stay on one page, both inclusive. */
interface Together {
  first: number;
  last: number;
}

/** Rows that a table shows below its header at least, before a page may end. */
const leastRows = 2;
/** A table up to this share of a page is not divided. */
const undividedShare = 0.6;
/** Lines of headings and notes above a table or chart that belong to it. */
const mostLinesAbove = 5;

/**
 * The sheet with page starts that leave no heading alone at a page's end, cut no chart and divide no short table, and
 * with the header of a long table repeated although the sheet holds several. Estimated from heights and widths; hosts
 * differ by a few rows, so each start is set but those within a table that runs to the end: there any row will do.
 */
export function withPageStarts(spec: SheetSpec): SheetSpec {
  const { print } = spec;
  if (print.fitToPagesTall) return spec;
  const measures = pageMeasures(spec);
  const titleRows = repeatedRows(spec, pageRows(spec, measures, print.titleRows));
  const starts = pageRows(spec, measures, titleRows);
  const toTheEnd = starts.findIndex((start) => runsToTheEnd(spec, measures, start));
  const pageStarts = toTheEnd < 0 ? starts : starts.slice(0, toTheEnd);
  return { ...spec, print: { ...print, titleRows, ...(pageStarts.length > 0 ? { pageStarts } : {}) } };
}

/** Whether a row lies in the body of a table behind which nothing stands. */
function runsToTheEnd({ blocks }: SheetSpec, { rowCount }: PageMeasures, row: number): boolean {
  return blocks.some(
    (block) =>
      block.kind === "table" && block.at.row + 1 < row && block.at.row + block.rows.length + 1 >= rowCount,
  );
}

/** Rows at which pages begin after the first. */
function pageRows(spec: SheetSpec, measures: PageMeasures, titleRows: PrintSpec["titleRows"]): number[] {
  const together = togetherRows(spec, measures);
  const rows: number[] = [];
  let start = 0;
  for (;;) {
    const full = measures.firstRowBeyond(start, start > 0 ? titleRows : null);
    if (full === null) return rows;
    const kept = startKeeping(together, full);
    start = kept > start ? kept : full;
    rows.push(start);
  }
}

/** The row at which a page must begin at the latest so that nothing that belongs together is divided at `row`. */
function startKeeping(together: readonly Together[], row: number): number {
  let start = row;
  for (;;) {
    const divided = together.filter(({ first, last }) => first < start && start <= last);
    if (divided.length === 0) return start;
    start = Math.min(...divided.map(({ first }) => first));
  }
}

function togetherRows(spec: SheetSpec, measures: PageMeasures): Together[] {
  return spec.blocks.flatMap((block): Together[] => {
    switch (block.kind) {
      case "table":
        return [tableTogether(spec, block, measures)];
      case "chart":
        return [{ first: firstLineAbove(spec, block.area.row), last: block.area.row + block.area.rows - 1 }];
      case "cells":
        return block.role === "heading" ? [headingTogether(spec, block.at.row, measures)] : [];
      default:
        return [];
    }
  });
}

function tableTogether(spec: SheetSpec, table: TableBlock, measures: PageMeasures): Together {
  const first = firstLineAbove(spec, table.at.row);
  const end = table.at.row + table.rows.length;
  const isShort = measures.heightOf(first, end) <= undividedShare * measures.pageHeight;
  return { first, last: isShort ? end : Math.min(end, table.at.row + leastRows) };
}

/** A heading and the next row with something in it. */
function headingTogether(spec: SheetSpec, row: number, measures: PageMeasures): Together {
  let last = row + 1;
  while (last < measures.rowCount && !isOccupied(spec, last)) last++;
  return { first: row, last };
}

/** Where the lines begin that stand directly above a table or chart. */
function firstLineAbove(spec: SheetSpec, row: number): number {
  let first = row;
  while (first > 0 && row - first < mostLinesAbove && isTextLine(spec.blocks, first - 1)) first--;
  return first;
}

const isTextLine = (blocks: readonly Block[], row: number) =>
  blocks.some(
    (block) => block.kind === "cells" && block.at.row <= row && row < block.at.row + block.rows.length,
  );

/**
 * Excel repeats rows on all pages after them. So they are the header of the last table that pages divide, unless
 * something else begins a page behind it; a sheet's own choice holds where its table is divided or comes last.
 */
function repeatedRows(spec: SheetSpec, starts: readonly number[]): PrintSpec["titleRows"] {
  const { titleRows } = spec.print;
  const tables = spec.blocks.filter((block) => block.kind === "table");
  if (tables.length < 2) return titleRows;
  const divided = tables.filter(({ at, rows }) =>
    starts.some((start) => at.row + 1 < start && start <= at.row + rows.length),
  );
  const own = tables.find(({ at }) => titleRows && titleRows.first <= at.row && at.row <= titleRows.last);
  if (own && divided.includes(own)) return titleRows;
  const last = divided.at(-1) ?? own;
  if (!last || starts.some((start) => start > last.at.row + last.rows.length)) return null;
  return last === own ? titleRows : { first: last.at.row, last: last.at.row };
}
