import type { WorkbookDocument, WorksheetDocument } from "../document/workbook-document";
import type { PackageParts } from "./package-parts";

/** Children of a workbook in the order of the schema (CT_Workbook). */
export const workbookOrder: readonly string[] = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
  "fileRecoveryPr webPublishObjects extLst"
).split(" ");

export interface WorkbookWriteContext {
  document: WorkbookDocument;
  opened: WorkbookDocument;
  parts: PackageParts;
  path: string;
  /** Path of each sheet's part, also of new ones. */
  sheetPaths: ReadonlyMap<WorksheetDocument, string>;
  activeSheet: WorksheetDocument | undefined;
}

/** Position in the file of every sheet, before and after; sheets that are no worksheets count. */
export interface SheetPlaces {
  before: (WorksheetDocument | null)[];
  after: (WorksheetDocument | null)[];
}
