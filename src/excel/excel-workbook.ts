import type { InsertReport, WorkbookContent, WorkbookPort, WriteReport, WriteRequest } from "../app/ports";
import { AppFailure } from "../app/failure";
import type { BeforeWriting } from "./before-writing";
import { freezeFormulas } from "./freeze-formulas";
import { translateHostError, withHostErrors } from "./host-errors";
import { insertSheets } from "./insert-sheets";
import { onEdited } from "./edit-events";
import { putBack } from "./put-back";
import { readWorkbook } from "./read-workbook";
import { selectCell } from "./select-cell";
import { writeWorkbook } from "./write-workbook";

/**
 * The workbook port over Office.js.
 * @param knownTables names under which input and output tables are usually found, so that reading takes one trip
 */
export function excelWorkbook(knownTables: readonly string[]): WorkbookPort {
  return {
    read: ({ signal }): Promise<WorkbookContent> =>
      withHostErrors(() =>
        Excel.run({ delayForCellEdit: true }, (context) => readWorkbook(context, { knownTables, signal })),
      ),
    write,
    select: (place) => withHostErrors(() => selectCell(place)),
    onEdited: (handler) => withHostErrors(() => onEdited(handler)),
    freezeFormulas: () => withHostErrors(() => freezeFormulas()),
    insert: (specs, options): Promise<InsertReport> => withHostErrors(() => insertSheets(specs, options)),
  };
}

async function write(request: WriteRequest, options: Parameters<WorkbookPort["write"]>[1]): Promise<WriteReport> {
  let undo: (() => Promise<string[]>) | null = null;
  const onBefore = (before: BeforeWriting, changed: WriteRequest["sheets"]) => {
    undo = () => putBack(before, changed);
  };
  try {
    return await Excel.run(runOptions(), (context) => writeWorkbook(context, request, { ...options, onBefore }));
  } catch (thrown) {
    const failure = translateHostError(thrown);
    // Widened again: the assignment happens in a callback, which the compiler cannot see.
    const standing = await (undo as (() => Promise<string[]>) | null)?.();
    throw new AppFailure(failure.kind, failure.message, { cause: failure.cause ?? failure, standing });
  }
}

/** One entry in Excel's undo list where the host can group (ExcelApi 1.20); elsewhere each step is its own. */
function runOptions(): Excel.RunOptions {
  const grouped = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  return grouped ? { delayForCellEdit: true, mergeUndoGroup: true } : { delayForCellEdit: true };
}
