import { knownTableNames } from "../app/known-tables";
import type { PaneActions } from "../app/pane-actions";
import { workbookActions } from "../app/workbook-actions";
import { rulesWriter } from "../app/writer-port";
import { excelWorkbook } from "../excel/excel-workbook";

/** The app over this Excel workbook; texts are written by rules. */
export function createWorkbookActions(): PaneActions {
  return workbookActions({
    workbook: excelWorkbook(knownTableNames()),
    writer: rulesWriter(),
    today: localDate,
  });
}

/** Today in the user's time zone as `YYYY-MM-DD`; `toISOString` would give yesterday shortly after midnight. */
function localDate(): string {
  const now = new Date();
  const part = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
