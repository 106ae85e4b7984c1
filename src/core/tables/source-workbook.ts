/**
 * What an edge hands to the core: the workbook's cells as plain data, read in one go.
 * Nothing here knows about Office.js or files.
 */
export interface SourceCell {
  /** `blank` also for cells that hold an empty text. */
  kind: "blank" | "text" | "number" | "boolean" | "error";
  /** The value as Excel holds it: dates are serial numbers, errors their code such as `#N/A`. */
  value: string | number | boolean | null;
  /** What the user sees; IDs are taken from here. */
  text: string;
  /** The number format shows a date, so `value` is a serial number. */
  isDate: boolean;
  /** The number format shows a percentage, so 0.08 was typed as 8 %. */
  isPercent: boolean;
}

/** A worksheet's used range. */
export interface SourceSheet {
  name: string;
  /** Excel row number (1-based) of `cells[0]`. */
  firstRow: number;
  /** Column number (1-based, A = 1) of `cells[i][0]`. */
  firstColumn: number;
  cells: SourceCell[][];
}

/** An Excel table; all positions are 1-based and refer to the sheet. */
export interface SourceTable {
  name: string;
  sheet: string;
  firstRow: number;
  firstColumn: number;
  rowCount: number;
  columnCount: number;
  hasHeaders: boolean;
  hasTotals: boolean;
}

/** The readable content of a workbook; sheets that the add-in itself wrote are left out by the reader of the workbook. */
export interface SourceWorkbook {
  sheets: SourceSheet[];
  tables: SourceTable[];
  /** First year of the workbook's date system. */
  dateSystem: 1900 | 1904;
}
