import { AppFailure } from "../app/failure";
import type { WorkbookPort, WriteReport, WriteRequest } from "../app/ports";
import type { BeforeWriting } from "./before-writing";
import { translateHostError } from "./host-errors";
import { putBack } from "./put-back";
import { writeWorkbook } from "./write-workbook";

/** Applies a request as one entry of the undo list; a failure puts back what had already been written. */
export async function writeOrPutBack(
  request: WriteRequest,
  options: Parameters<WorkbookPort["write"]>[1],
): Promise<WriteReport> {
  let undo: (() => Promise<string[]>) | null = null;
  const onBefore = (before: BeforeWriting, changed: WriteRequest["sheets"]) => {
    undo = () => putBack(before, changed);
  };
  try {
    return await Excel.run(runOptions(), (context) =>
      writeWorkbook(context, request, { ...options, onBefore }),
    );
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
