import type { WorkbookDocument, WorksheetDocument } from "../../standin/document/workbook-document";
import type { PaintServices } from "../paint/painted-cell";
import type { FloatingObject } from "./floating-layer";
import type { SelectionPainting } from "./selection-layer";
import type { SheetGeometry } from "./sheet-geometry";

/** What the view shows; replaced as a whole whenever something changed. */
export interface GridScene {
  workbook: WorkbookDocument;
  sheet: WorksheetDocument;
  geometry: SheetGeometry;
  services: PaintServices;
  floating: readonly FloatingObject[];
  selection: SelectionPainting;
}
