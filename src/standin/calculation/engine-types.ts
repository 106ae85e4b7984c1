import type { CellValue } from "../document/cell-document";
import type { EngineValue } from "./engine-values";

/** One run of the engine: sheets with constants and formulas. */
export interface EngineJob {
  sheets: EngineSheet[];
  names: { name: string; formula: string; sheetIndex: number | null }[];
  date1904: boolean;
  /** Upper-case name → function; shadows a built-in of the same name. */
  functions: ReadonlyMap<string, EngineFunction>;
  /** Values of the ranges that formulas name by number. */
  rangeValues(number: number): CellValue[][];
}

export interface EngineSheet {
  name: string;
  /** 0-based row → column → cell. */
  rows: Map<number, Map<number, EngineCell>>;
  /** Only what `[@Column]` needs. */
  tables: {
    name: string;
    row: number;
    column: number;
    dataRows: number;
    columns: string[];
    showHeaders: boolean;
  }[];
  hiddenRows: ReadonlySet<number>;
  /** Used rows and columns, inclusive, for references to whole columns and rows; null for an empty sheet. */
  used: { top: number; left: number; bottom: number; right: number } | null;
}

export interface EngineCell {
  /** Constant, or cached result of a formula that this job does not calculate. */
  value: CellValue;
  formula: string | null;
  /** Results of ranges are cut to the cell's own row or column (formulas of the time before dynamic arrays). */
  scalarOnly: boolean;
  /** Filled in by the run for each cell with a formula. */
  result: EngineValue | undefined;
}

/** Called with one value per written argument; an argument left out between separators is {@link omittedArgument}. */
export type EngineFunction = (args: EngineValue[]) => EngineValue;

/** Stands for an omitted argument in rewritten formulas: the library can't tell it from a blank cell. */
export const omittedArgument = "\uE000";
/** Largest number of different formula texts in one job; the library's own limit is 10,000 and includes names. */
export const maximumFormulaTexts = 9_000;
