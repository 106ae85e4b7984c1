import type { WorksheetDocument } from "../document/workbook-document";
import type { CellValue } from "../document/cell-document";
import { sheetColumns, sheetRows } from "./cell-reference";
import type { FormulaToken } from "./formula-tokens";
import type { FormulaPlan, SheetArea } from "./formula-plan";

/**
 * For every formula the engine copies each range it reads, and notes each cell of it as a dependency: 2,000 rows that
 * look something up in 2,000 rows cost minutes and gigabytes. Large ranges are therefore handed over as the result of
 * a call, `STANDIN.RANGE(3)`, made once for all formulas that read them.
 */
export const rangeFunction = "STANDIN.RANGE";

/** Smaller ranges stay references. */
export const minimumSharedCells = 64;
/** Below this many cells, counted once per reading formula, references are as good. */
const worthwhileCells = 100_000;

/** Numbers of large ranges; a range keeps its number as long as formulas are remembered. */
export class SharedRanges {
  private readonly numbers = new Map<WorksheetDocument, Map<string, number>>();
  private readonly ranges: SheetArea[] = [];

  numberOf(range: SheetArea): number {
    const { sheet, area } = range;
    let numbers = this.numbers.get(sheet);
    if (!numbers) this.numbers.set(sheet, (numbers = new Map()));
    const key = `${area.row},${area.column},${area.rows},${area.columns}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, this.ranges.length);
    return this.ranges.push(range) - 1;
  }

  /** Present values of a range, blanks as null. */
  values(number: number): CellValue[][] {
    const range = this.ranges[number];
    if (!range) return [];
    const { sheet, area } = range;
    return Array.from({ length: area.rows }, (_row, row) => {
      const cells = sheet.cells.row(area.row + row);
      return Array.from(
        { length: area.columns },
        (_column, column) => cells.get(area.column + column)?.value ?? null,
      );
    });
  }
}

/** Large, but no whole columns or rows: those the engine cuts to what is used. */
export function isLargeRange({ area }: SheetArea): boolean {
  return (
    area.rows * area.columns >= minimumSharedCells && area.rows < sheetRows && area.columns < sheetColumns
  );
}

/** Whether formulas together read so much that sharing pays. */
export function isSharingWorthwhile(plans: Iterable<FormulaPlan>): boolean {
  let cells = 0;
  for (const { areas } of plans) {
    for (const range of areas) if (isLargeRange(range)) cells += range.area.rows * range.area.columns;
    if (cells > worthwhileCells) return true;
  }
  return false;
}

/** Functions that want values, not references. */
const valueFunctions = new Set(
  (
    "SUM SUMIF SUMIFS SUMPRODUCT SUMSQ PRODUCT COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS AVERAGE AVERAGEA AVERAGEIF " +
    "AVERAGEIFS MAX MAXA MAXIFS MIN MINA MINIFS MATCH XMATCH INDEX VLOOKUP HLOOKUP LOOKUP XLOOKUP LARGE SMALL RANK " +
    "RANK.EQ RANK.AVG MEDIAN MODE.SNGL STDEV.S STDEV.P VAR.S VAR.P PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC " +
    "PERCENTRANK.INC CORREL FILTER SORT SORTBY UNIQUE TAKE DROP TOCOL TOROW VSTACK HSTACK TEXTJOIN CONCAT AND OR IF IFERROR " +
    "IFNA NPV IRR XNPV XIRR FREQUENCY TRANSPOSE MMULT ISNUMBER ISBLANK ISTEXT ISERROR"
  ).split(" "),
);

/** Per token whether a range there may be handed over as values: directly within a call that wants no reference. */
export function sharePlaces(tokens: readonly FormulaToken[], customNames: ReadonlySet<string>): boolean[] {
  const calls: string[] = [];
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    if (token.type === "open")
      calls.push(before?.type === "function" ? functionName(before.text) : (calls.at(-1) ?? ""));
    if (token.type === "close") calls.pop();
    const call = calls.at(-1) ?? "";
    return (
      (valueFunctions.has(call) || customNames.has(call)) && !isJoined(before) && !isJoined(tokens[index + 1])
    );
  });
}

function functionName(text: string): string {
  return text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
}

/** Part of `A1:INDEX(…)`, `@A1:A9` or an intersection. */
function isJoined(token: FormulaToken | undefined): boolean {
  return token?.type === "space" || (token?.type === "operator" && /^[:@#]$/.test(token.text));
}

/** `Sheet!$A$2:$A$99`, also in brackets: what a range token may have become. */
const rangeText = /^\(?(?:(?:'(?:[^']|'')+'|[^'!()]+)!)?\$?[A-Z]+\$?[0-9]+:\$?[A-Z]+\$?[0-9]+\)?$/i;

export function isRangeText(text: string): boolean {
  return rangeText.test(text);
}
