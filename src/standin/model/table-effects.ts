import type { CellArea, WorksheetDocument } from "../document/workbook-document";
import type { ModelContext } from "./model-context";

/** What Excel does to tables by itself after cells were written. */
export function afterContentWritten(_context: ModelContext, _sheet: WorksheetDocument, _area: CellArea): void {
  // filled in with the tables
}
