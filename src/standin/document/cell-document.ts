/** A rectangle of cells, 0-based. */
export interface CellArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type ErrorCode =
  | "#NULL!"
  | "#DIV/0!"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#NUM!"
  | "#N/A"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!"
  | "#GETTING_DATA";

/** An error value; `message` is what a custom function said about it. */
export interface CellError {
  error: ErrorCode;
  message?: string;
}

export type CellValue = number | string | boolean | CellError | null;

export interface CellDocument {
  /** Constant or last result. Dates are serial numbers. */
  value: CellValue;
  /**
   * Without leading `=`, en-US, in the canonical form of files: `Tab[[#This Row],[X]]`, and custom functions by their
   * visible name (`KI.SCORE`); the package reader and writer translate `_xldudf_KI_SCORE`.
   */
  formula: string | null;
  /** For the anchor of a dynamic or legacy array: the area its result fills. */
  spill: { area: CellArea; dynamic: boolean } | null;
  /** For a cell filled by an array: its anchor. */
  spillParent: { row: number; column: number } | null;
  /** Index into the style table. */
  style: number;
}
