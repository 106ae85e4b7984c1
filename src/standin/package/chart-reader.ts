import type { WorksheetDocument } from "../document/workbook-document";
import type { SheetReadContext } from "./read-context";

export function readCharts(_context: SheetReadContext, _sheet: WorksheetDocument): void {}
