import type { Cents } from "../values/money";
import type { Month } from "../values/month";

/**
 * An output sheet as plain data. The core describes what the sheet should be; the Excel adapter writes it and
 * the golden-file printer prints it. All positions are 0-based, relative to the sheet's A1.
 */
export interface SheetSpec {
  key: SheetKey;
  /** Wanted name, at most 31 characters; the writer falls back to `name (KI)` when a user's sheet has it. */
  name: string;
  tabColor: string;
  blocks: readonly Block[];
  /** Rows and columns that stay visible when scrolling. */
  freeze: { rows: number; columns: number } | null;
  /** Widths in characters of the default font, from column A on. */
  columnWidths: readonly number[];
  print: PrintSpec;
}

export type SheetKey = "matrix" | "budget" | "roadmap" | "check" | (string & {});

export interface PrintSpec {
  orientation: "portrait" | "landscape";
  paper: "a4" | "a3";
  /** Rows repeated on each printed page, 0-based inclusive. */
  titleRows: { first: number; last: number } | null;
  /** Pages wide; the height follows. */
  fitToPagesWide: number;
  /** So many columns from A on are repeated on each page to the right. */
  titleColumns?: number;
  footer: string;
  /** At most so many pages tall: shrinks a sheet that is to be one page. Absent: as many as it takes. */
  fitToPagesTall?: number;
  /** Rows above which a printed page begins because the rows around them belong together, 0-based. */
  pageStarts?: readonly number[];
  /** What is printed; absent: everything. Keeps helper columns off the paper. */
  area?: Area;
}

export interface Position {
  row: number;
  column: number;
}

export interface Area extends Position {
  rows: number;
  columns: number;
}

/** A reference to an area of the same or another output sheet; `sheet` is a spec's key, so renamed sheets still work. */
export interface AreaReference extends Area {
  sheet?: SheetKey;
}

/**
 * A typed cell. Texts are written so that Excel stores exactly this text; formulas come from the core only and are
 * en-US with `,` as separator. A formula may name another output sheet as `{sheet:matrix}`; the writer puts the
 * quoted real name there.
 */
export type SpecCell =
  | { kind: "blank" }
  | { kind: "text"; text: string }
  | { kind: "number"; number: number; format?: CellFormat }
  | { kind: "money"; cents: Cents }
  | { kind: "percent"; fraction: number }
  | { kind: "month"; month: Month; format?: "month" | "monthShort" }
  | { kind: "date"; date: string }
  | { kind: "link"; text: string; sheet: string; address: string }
  | FormulaCell;

export interface FormulaCell {
  kind: "formula";
  /** With leading `=`. */
  formula: string;
  format: CellFormat;
  /** What the core computed for it: printed in golden files and compared with the host's result after writing. */
  expected: SpecCell;
}

/** Number formats by meaning; the adapter owns the format codes. */
export type CellFormat =
  | "general"
  | "text"
  | "integer"
  | "decimal"
  | "score"
  | "money"
  | "percent"
  | "month"
  | "monthShort"
  | "date"
  | "year";

/** How a cell looks, by meaning; colours and fonts are in one palette. */
export type Role =
  | "title"
  | "subtitle"
  | "heading"
  | "label"
  | "value"
  | "note"
  | "text"
  | "header"
  | "total"
  | "input"
  | "muted"
  | "kpiLabel"
  | "kpiValue"
  | "good"
  | "warning"
  | "error"
  | "barPreparation"
  | "barPilot"
  | "barEvaluation"
  | "barRollout"
  | "barDone"
  | "timelineYear"
  | "timelineMonth"
  | "timelineCell"
  | "body"
  | "today"
  | "quickWin"
  | "strategic"
  | "filler"
  | "defer";

export type Block =
  | CellsBlock
  | TableBlock
  | RoleBlock
  | MergeBlock
  | RuleBlock
  | ValidationBlock
  | ChartBlock
  | RowHeightBlock;

/** A matrix of cells with one role. */
export interface CellsBlock {
  kind: "cells";
  at: Position;
  rows: readonly (readonly SpecCell[])[];
  role?: Role;
  wrap?: boolean;
}

/**
 * An Excel table. Every row carries an id (use-case ID or a stable key); with the column key it identifies a cell
 * across runs, sorting and inserted rows.
 */
export interface TableBlock {
  kind: "table";
  at: Position;
  /** Table name in the workbook, e.g. `KI_Matrix`. */
  name: string;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
}

export interface TableColumn {
  key: string;
  header: string;
  format: CellFormat;
  /** `editable`: a person's change is kept on the next run; `user`: never written after the first time. */
  owner: "computed" | "editable" | "user";
  wrap?: boolean;
  align?: "left" | "center" | "right";
}

export interface TableRow {
  id: string;
  cells: readonly SpecCell[];
}

/** Gives an area a look without changing its content. */
export interface RoleBlock {
  kind: "role";
  area: Area;
  role: Role;
  wrap?: boolean;
  align?: "left" | "center" | "right";
}

export interface MergeBlock {
  kind: "merge";
  area: Area;
}

/** A conditional format. Rules of one sheet apply in their order; `formula` is relative to the area's first cell. */
export interface RuleBlock {
  kind: "rule";
  area: Area;
  rule:
    | { type: "formula"; formula: string; fill?: string; color?: string; bold?: boolean; stop?: boolean }
    | { type: "dataBar"; color: string; min?: number; max?: number }
    | { type: "colorScale"; low: string; middle?: string; high: string };
}

export interface ValidationBlock {
  kind: "validation";
  area: Area;
  rule:
    | { type: "list"; values: readonly string[] }
    | { type: "wholeNumber"; min: number; max: number }
    | { type: "decimal"; min: number; max?: number }
    /** ISO dates, both allowed. */
    | { type: "date"; min: string; max: string };
  prompt?: { title: string; message: string };
  /** Shown when the entry is refused; without it any entry is accepted. */
  error?: { title: string; message: string };
}

export interface ChartBlock {
  kind: "chart";
  /** Unique within the sheet; a second run finds the chart by it. */
  name: string;
  chart: "scatter" | "bubble" | "bar" | "columnStacked" | "columnClustered" | "line";
  title: string;
  /** Area of cells that the chart covers. */
  area: Area;
  series: readonly ChartSeries[];
  xAxis: ChartAxis;
  yAxis: ChartAxis;
  legend: boolean;
}

export interface ChartSeries {
  name: string;
  /** x values (scatter, bubble) or categories. */
  x: AreaReference;
  y: AreaReference;
  size?: AreaReference;
  color?: string;
  /** Writes the series' name beside its points: the one kind of point label that every host draws. */
  label?: "seriesName";
  /** Scatter only: a line without markers (for thresholds) instead of points. */
  line?: boolean;
}

export interface ChartAxis {
  title: string;
  min?: number;
  max?: number;
  majorUnit?: number;
  /** Of the numbers along the axis; without it the host takes the format of the cells. */
  format?: CellFormat;
}

export interface RowHeightBlock {
  kind: "rowHeight";
  row: number;
  rows: number;
  /** Points. */
  height: number;
}
