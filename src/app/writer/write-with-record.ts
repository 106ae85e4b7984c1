import type { SheetKey } from "../../core/sheets/sheet-spec";
import type { WritingRecord } from "../../core/writing/record/writing-record";
import { issueWords } from "../issue-words";
import type { ActionOptions, WriteOutcome } from "../pane-actions";
import { rulesWriter } from "../writer-port";
import { writePlan } from "../write-plan";
import type { PlannedWorkbook } from "./planned-workbook";
import type { WriterParts } from "./writer-parts";

/** Writes the sheets with what the workbook is to remember of a model from now on. */
export async function writeWithRecord(
  { workbook: port }: Pick<WriterParts, "workbook">,
  workbook: PlannedWorkbook,
  writing: WritingRecord,
  { signal, progress, language, requested }: ActionOptions & { requested?: readonly SheetKey[] },
): Promise<WriteOutcome> {
  const options = { writer: rulesWriter(), signal, progress, writing, requested };
  const { plan, sheets, report, keptEdits } = await writePlan(port, workbook, options);
  const word = issueWords(language);
  return {
    analysis: {
      plan,
      issues: plan.issues.map((issue) => ({ ...issue, message: word(issue) })),
      outputs: sheets,
    },
    sheets,
    mismatches: report.mismatches,
    keptEdits,
  };
}
