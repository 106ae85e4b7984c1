import { blank, formula, text } from "../sheets/cells";
import { footer, subtitle, type SheetContext } from "../sheets/sheet-context";
import type {
  Area,
  Block,
  CellFormat,
  PrintSpec,
  Role,
  SheetKey,
  SpecCell,
  TableBlock,
} from "../sheets/sheet-spec";
import { columnOf } from "../sheets/table-builder";
import { wrappedLines } from "../sheets/text-width";

/** A4 without the host's usual margins, in points. */
const portraitPage = { width: 494, height: 734 };
const landscapePage = { width: 741, height: 487 };

/** Cells of one row from a place on. */
export function cellsAt(row: number, column: number, role: Role, values: readonly SpecCell[]): Block {
  return { kind: "cells", at: { row, column }, role, rows: [values] };
}

/** One cell over several columns. */
export function mergedCell(area: Area, cell: SpecCell, role: Role, align?: "left" | "center"): Block[] {
  return [
    { kind: "cells", at: area, rows: [[cell]] },
    ...(area.columns > 1 || area.rows > 1 ? [{ kind: "merge", area } as const] : []),
    { kind: "role", area, role, wrap: true, ...(align ? { align } : {}) },
  ];
}

/** A row's height in points. */
export function rowHeight(row: number, height: number, rows = 1): Block {
  return { kind: "rowHeight", row, rows, height };
}

/** Title, company and date, and what the sheet is for, each over the given columns. */
export function reportHead(
  context: SheetContext,
  words: { title: string; intro: string },
  columns: number,
): Block[] {
  const over = (row: number): Area => ({ row, column: 0, rows: 1, columns });
  return [
    ...mergedCell(over(0), text(words.title), "title", "left"),
    ...mergedCell(over(1), text(subtitle(context)), "subtitle", "left"),
    ...mergedCell(over(2), text(words.intro), "note", "left"),
    rowHeight(0, 28),
  ];
}

/** Whether a sheet is written in this run, so that formulas may name its tables. */
export function isWritten({ written }: SheetContext, key: SheetKey): boolean {
  return written?.has(key) ?? false;
}

/** A formula over another sheet's table where that sheet is written, else what the core computed. */
export function liveCell(
  context: SheetContext,
  from: SheetKey,
  live: { formula: string; format: CellFormat; value: SpecCell },
): SpecCell {
  if (isWritten(context, from)) return formula(live.formula, live.format, live.value);
  return live.value.kind === "text" && live.value.text === "" ? blank : live.value;
}

/** Data cells of a table's column. */
export function columnCells(table: TableBlock, key: string): Area {
  return { row: table.at.row + 1, column: columnOf(table, key), rows: table.rows.length, columns: 1 };
}

/** Lines of 11-point text over a width in characters. */
export function linesOf(value: string, width: number): number {
  return Math.max(1, wrappedLines(value, (7 * width - 3) / 7.43));
}

/** A text of at most so many lines; what is cut off is told by `…`, so that a page never overflows. */
export function fitted(value: string, width: number, lines: number): string {
  if (linesOf(value, width) <= lines) return value;
  let [low, high] = [0, value.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (linesOf(`${value.slice(0, middle).trimEnd()} …`, width) <= lines) low = middle;
    else high = middle - 1;
  }
  const cut = value.slice(0, low);
  const atWord = cut.lastIndexOf(" ");
  return `${(atWord > low / 2 ? cut.slice(0, atWord) : cut).trimEnd()} …`;
}

/** Shrinks a sheet that is to be one page, where a host draws rows higher than planned. */
const onOnePage = { fitToPagesTall: 1 };

/** A4 of one page in width; a sheet up to {@link tallestFor} high is one page. */
export function onePage(
  context: SheetContext,
  orientation: PrintSpec["orientation"],
  given: { area?: Area; titleRow?: number | null; isWhole?: boolean } = {},
): PrintSpec {
  const { area, titleRow = null, isWhole = false } = given;
  return {
    orientation,
    paper: "a4",
    titleRows: titleRow === null ? null : { first: titleRow, last: titleRow },
    fitToPagesWide: 1,
    footer: footer(context),
    ...(isWhole ? onOnePage : {}),
    ...(area ? { area } : {}),
  };
}

/** Points of height that still fit one A4 page when the given columns fill its width. */
export function tallestFor(widths: readonly number[], orientation: PrintSpec["orientation"]): number {
  const page = orientation === "portrait" ? portraitPage : landscapePage;
  const wide = widths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
  return (page.height / page.width) * Math.max(wide, page.width);
}
