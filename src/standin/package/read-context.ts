import type { DifferentialStyle, WorkbookDocument } from "../document/workbook-document";
import type { PackageParts } from "./package-parts";
import type { Relationship } from "./relationships";
import type { ColorSource } from "./theme-colors";
import type { XmlDocument } from "./xml-tree";

/** What reading a sheet needs from the rest of the workbook. */
export interface ReadContext {
  parts: PackageParts;
  document: WorkbookDocument;
  sharedStrings: readonly string[];
  differentialStyles: readonly DifferentialStyle[];
  colors: ColorSource;
  /** Values of a cell's `cm` attribute that mark a dynamic array. */
  dynamicArrayMarks: ReadonlySet<number>;
}

export interface SheetReadContext extends ReadContext {
  path: string;
  xml: XmlDocument;
  relationships: readonly Relationship[];
}
