import type { CellContent } from "../core/sheets/cell-content";
import type { Area, SheetKey, SheetSpec } from "../core/sheets/sheet-spec";
import type { SourceWorkbook } from "../core/tables/source-workbook";
import type { CellPlace } from "../core/issues";

/** Namespace of the add-in's custom XML part; the only thing by which it is found. */
export const stateNamespace = "urn:ki-fahrplan:state";

/** What the app needs of a workbook. `src/excel` implements it with Office.js; nothing else does. */
export interface WorkbookPort {
  /** Reads everything the planning needs. Round trips do not depend on the number of rows. */
  read(options: { signal?: AbortSignal }): Promise<WorkbookContent>;
  /** Applies planned sheets and the new state, then reads back and compares. */
  write(request: WriteRequest, options: { signal?: AbortSignal; progress?: Progress }): Promise<WriteReport>;
  /** Shows a cell to the user. */
  select(place: Pick<CellPlace, "sheet" | "address">): Promise<void>;
  /** Calls back after a user's edit, debounced by the host's own event batching; returns how to stop. */
  onEdited(handler: (sheet: string) => void): Promise<() => Promise<void>>;
  /** Turns `KI.*` formulas on the add-in's own sheets into their values for good. Returns the number of cells. */
  freezeFormulas(): Promise<number>;
  /**
   * Adds sheets that belong to the user from then on (sample and template tables).
   * A name that exists gets a suffix, so nothing that exists is touched.
   * `hideAfterFirst`: only the first of them is shown.
   */
  insert(
    specs: readonly SheetSpec[],
    options: { language: "de" | "en"; signal?: AbortSignal; hideAfterFirst?: boolean },
  ): Promise<InsertReport>;
}

export interface InsertReport {
  /** Names of the added sheets, in order. */
  sheets: readonly string[];
}

export type Progress = (step: { key: string; done: number; total: number }) => void;

export interface WorkbookContent {
  /** The user's sheets and tables; output sheets of the add-in are left out. */
  source: SourceWorkbook;
  /** Our custom XML part, or null. */
  state: string | null;
  /** Output sheets of an earlier run, recognised by their hidden names. */
  outputs: readonly OutputSheet[];
  /** All sheet names in order, including hidden ones. */
  sheetNames: readonly string[];
  /** All names defined in the workbook; no table can have one of them. */
  definedNames: readonly string[];
  /** The workbook structure is protected: no sheet can be added. */
  structureProtected: boolean;
}

/** An output sheet as it stands now, for finding what a person changed. */
export interface OutputSheet {
  key: SheetKey;
  sheetName: string;
  /** The sheet is protected, so that it cannot be written. */
  isProtected: boolean;
  tables: readonly OutputTable[];
  /** Everything on the sheet, for noticing what a person put beside the add-in's own blocks. */
  cells: CellGrid;
}

/** A used range; rows and columns are 1-based as in Excel, blank cells are `""`. */
export interface CellGrid {
  firstRow: number;
  firstColumn: number;
  values: readonly (readonly CellContent[])[];
}

export interface OutputTable {
  name: string;
  /** Excel row number of the first data row and column number (1-based) of the first column. */
  firstRow: number;
  firstColumn: number;
  headers: readonly string[];
  /** Formulas where there are some, else values; as Excel holds them. */
  formulas: readonly (readonly CellContent[])[];
  values: readonly (readonly CellContent[])[];
}

export interface WriteRequest {
  sheets: readonly SheetToWrite[];
  released?: readonly ReleasedSheet[];
  /** New content of our custom XML part. */
  state: string;
  /** Sheet to show at the end, by key; ignored when nothing had to be written. */
  activate: SheetKey | null;
  dateSystem: 1900 | 1904;
  /** Language of month names in date formats. */
  language: "de" | "en";
  /** Whether formulas must show what the core computed; not so where kept edits make other results right. */
  checkResults: boolean;
}

export interface SheetToWrite {
  spec: SheetSpec;
  sheetName: string;
  exists: boolean;
  /** Areas that an earlier run filled on the existing sheet; what is left of them is cleared. */
  earlierAreas: readonly Area[];
  /** Tables of an earlier run on the existing sheet that this one does not have any more. */
  droppedTables: readonly string[];
  /**
   * The existing sheet was written from an equal spec: if its cells still hold what was written, it is left alone,
   * so that a run without news changes nothing in the file.
   */
  sameAsWritten: boolean;
}

/** An output sheet of an earlier run that becomes the user's: it stays, only its tables give their names free. */
export interface ReleasedSheet {
  sheetName: string;
  tables: readonly { name: string; newName: string }[];
}

export interface WriteReport {
  /** Sheets that were created. */
  created: readonly string[];
  /** Existing sheets that were written anew. */
  updated: readonly string[];
  /** Cells whose content after writing differs from the plan; empty when all is well. */
  mismatches: readonly Mismatch[];
}

export interface Mismatch {
  sheet: string;
  address: string;
  expected: string;
  found: string;
  /** The cell holds its formula, but the host computes something else than the core. */
  isResult: boolean;
}
