import type { CellArea } from "../document/cell-document";
import type { WorksheetDocument } from "../document/workbook-document";

/** A formula as the engine gets it, and what it depends on. */
export interface FormulaPlan {
  engineText: string;
  /** The same with large ranges handed over as values; null without such ranges. */
  sharedText: string | null;
  /** The ranges that {@link sharedText} does not read by reference. */
  sharedAreas: SheetArea[];
  /** Every area the formula may read, except through {@link dynamicReferences}. */
  areas: SheetArea[];
  /** Upper-case names of called functions without `_xlfn.`, custom ones included. */
  functions: string[];
  /** Refers to another workbook: no value to be had here. */
  external: boolean;
  /** A range with a call at its end, which the engine does not know. */
  openRange: boolean;
  /** OFFSET, INDIRECT and the like: reads cells that the text doesn't name. */
  dynamicReferences: boolean;
  /** SUBTOTAL and the like look at whether the cells they read hold formulas. */
  readsFormulas: boolean;
  /** `A1#`: the text for the engine changes when the array in A1 does. */
  readsSpills: boolean;
}

export interface SheetArea {
  sheet: WorksheetDocument;
  area: CellArea;
}
