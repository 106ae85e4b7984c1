import type { SheetKey, SheetSpec } from "../core/sheets/sheet-spec";
import type { SourceWorkbook } from "../core/tables/source-workbook";
import type { CellPlace } from "../core/issues";

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
}

/** An output sheet as it stands now, for finding what a person changed. */
export interface OutputSheet {
  key: SheetKey;
  sheetName: string;
  tables: readonly OutputTable[];
}

export interface OutputTable {
  name: string;
  /** Excel row number of the first data row and column number (1-based) of the first column. */
  firstRow: number;
  firstColumn: number;
  headers: readonly string[];
  /** Formulas where there are some, else values; as Excel holds them. */
  formulas: readonly (readonly (string | number | boolean)[])[];
  values: readonly (readonly (string | number | boolean)[])[];
}

export interface WriteRequest {
  sheets: readonly { spec: SheetSpec; sheetName: string; exists: boolean }[];
  /** New content of our custom XML part. */
  state: string;
  /** Sheet to show at the end, by key. */
  activate: SheetKey | null;
}

export interface WriteReport {
  /** Sheets that were created. */
  created: readonly string[];
  /** Cells whose content after writing differs from the plan; empty when all is well. */
  mismatches: readonly { sheet: string; address: string; expected: string; found: string }[];
}

/** Round trips so far, where the host can count them (the stand-in can, Excel cannot). */
export interface TripCounter {
  roundTrips(): number | null;
}
