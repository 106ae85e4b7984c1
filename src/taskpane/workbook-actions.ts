import { knownTableNames } from "../app/known-tables";
import type { PaneActions } from "../app/pane-actions";
import { workbookActions } from "../app/workbook-actions";
import { rulesWriter } from "../app/writer-port";
import { excelWorkbook } from "../excel/excel-workbook";
import { localDate } from "./local-time";

/** The app over this Excel workbook; texts are written by rules. */
export function createWorkbookActions(): PaneActions {
  return workbookActions({
    workbook: excelWorkbook(knownTableNames()),
    writer: rulesWriter(),
    today: localDate,
  });
}
