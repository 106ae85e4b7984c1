import type { WorkbookDocument, WorksheetDocument } from "../document/workbook-document";
import type { PackageParts } from "./package-parts";
import type { StyleWriter } from "./style-writer";
import { setOrderedChild } from "./xml-edits";
import type { XmlEdits } from "./xml-edits";

/** What the writers of a sheet's sections share. */
export interface SheetWriteContext {
  document: WorkbookDocument;
  sheet: WorksheetDocument;
  /** The sheet as it was opened; an empty one for a new sheet. */
  opened: WorksheetDocument;
  isNew: boolean;
  parts: PackageParts;
  path: string;
  edits: XmlEdits;
  styles: StyleWriter;
  /** Something that this sheet's formulas may refer to was edited, so that new results count as edits. */
  resultsCount: boolean;
  /** Number for `cm` that marks a dynamic array. */
  dynamicArrayMark(): number;
  /** The sheet in front. Exactly one is marked so: two marked sheets are edited together by every keystroke. */
  isActive: boolean;
}

/** Children of a worksheet in the order of the schema (CT_Worksheet). */
export const worksheetOrder: readonly string[] = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** Replaces, adds or (with an empty text) removes a section of the sheet. */
export function setSection(context: SheetWriteContext, name: string, xml: string): void {
  setOrderedChild(context.edits, context.edits.document.root, worksheetOrder, name, xml);
}
