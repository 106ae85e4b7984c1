import type { WorkbookContent, WorkbookPort } from "../app/ports";
import { onEdited } from "./edit-events";
import { withHostErrors } from "./host-errors";
import { readWorkbook } from "./read-workbook";
import { selectCell } from "./select-cell";

/**
 * The workbook port over Office.js. What writes is loaded when something is written, so that the pane's first look
 * at a workbook stays small.
 * @param knownTables names under which input and output tables are usually found, so that reading takes one trip
 */
export function excelWorkbook(knownTables: readonly string[]): WorkbookPort {
  return {
    read: ({ signal }): Promise<WorkbookContent> =>
      withHostErrors(() =>
        Excel.run({ delayForCellEdit: true }, (context) => readWorkbook(context, { knownTables, signal })),
      ),
    write: async (request, options) => (await import("./write-or-put-back")).writeOrPutBack(request, options),
    select: (place) => withHostErrors(() => selectCell(place)),
    onEdited: (handler) => withHostErrors(() => onEdited(handler)),
    freezeFormulas: () => withHostErrors(async () => (await import("./freeze-formulas")).freezeFormulas()),
    insert: (specs, options) =>
      withHostErrors(async () => (await import("./insert-sheets")).insertSheets(specs, options)),
  };
}
