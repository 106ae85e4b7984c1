import type { WorksheetDocument } from "../document/workbook-document";

/** A sheet beside what it was when the file was opened; an empty sheet stands for what a new one was. */
export interface SheetPair {
  sheet: WorksheetDocument;
  openedSheet: WorksheetDocument;
  isNew: boolean;
}
