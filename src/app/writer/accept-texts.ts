import { withTexts } from "../state/writing-state";
import type { TextMark } from "../../core/roadmap/roadmap-draft";
import { toStoredTexts } from "../../core/writing/record/stored-texts";
import type { WriteOutcome } from "../pane-actions";
import type { AcceptOptions, Generated } from "../writer-actions";
import { rulesDraft } from "../output-specs";
import { withUpdatedLog } from "./merge-record";
import { readPlanned } from "./planned-workbook";
import type { TextOrder } from "./prepare-texts";
import type { WriterParts } from "./writer-parts";
import { writeWithRecord } from "./write-with-record";

/** Writes the roadmap with the accepted texts; the workbook is read anew, so edits since the request count. */
export async function acceptTexts(
  parts: WriterParts,
  { texts, order, log }: Generated,
  options: AcceptOptions,
): Promise<WriteOutcome> {
  const { workbook: asked, order: sent } = order as TextOrder;
  const accepted = new Set(options.accepted);
  const fields = Object.entries(texts.fields).map(([module, written]) => [
    module,
    Object.fromEntries(Object.entries(written).filter(([field]) => accepted.has(`${module}/${field}`))),
  ]);
  const summary = accepted.has("summary/summary") ? texts.summary : null;
  const mark: TextMark = {
    model: sent.access.model,
    date: parts.today(),
    reviewedBy: options.reviewer.trim(),
  };
  const stored = toStoredTexts(
    { fields: Object.fromEntries(fields), summary },
    rulesDraft(asked.plan, asked.language),
    mark,
  );
  const workbook = await readPlanned(parts, options);
  const entry = {
    ...log,
    acceptedBy: stored.length > 0 ? (mark.reviewedBy ?? "") : "",
    accepted: stored.length,
  };
  const record = withUpdatedLog(withTexts(workbook.state.writing, stored), entry);
  return writeWithRecord(parts, workbook, record, options);
}
