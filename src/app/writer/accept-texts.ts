import { fieldKey as storedKey, withTexts } from "../state/writing-state";
import type { ModuleField, RoadmapDraft, TextMark } from "../../core/roadmap/roadmap-draft";
import { toStoredTexts } from "../../core/writing/stored-texts";
import type { StoredText, WritingRecord } from "../../core/writing/writing-record";
import type { ActionOptions, WriteOutcome } from "../pane-actions";
import type { AcceptOptions, Generated, StoredDecisions } from "../writer-actions";
import { rulesDraft } from "../output-specs";
import { withLog } from "./merge-record";
import { placedTexts } from "./compare-texts";
import { readPlanned, standingTexts } from "./planned-workbook";
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
  const record = withLog(withTexts(workbook.state.writing, stored), entry);
  return writeWithRecord(parts, workbook, record, options);
}

/** Gives texts of a model back to the rules or marks them as reviewed, then writes the roadmap. */
export async function reviewStoredTexts(
  parts: WriterParts,
  { toRules, reviewed, reviewer }: StoredDecisions,
  options: ActionOptions,
): Promise<WriteOutcome> {
  const workbook = await readPlanned(parts, options);
  const { standing } = standingTexts(workbook);
  const dropped = storedKeys(standing, toRules);
  const confirmed = storedKeys(standing, reviewed);
  const texts = workbook.state.writing.texts.flatMap((text): StoredText[] => {
    const key = storedKey(text);
    if (dropped.has(key)) return [];
    return confirmed.has(key) ? [{ ...text, mark: { ...text.mark, reviewedBy: reviewer.trim() } }] : [text];
  });
  const record: WritingRecord = { ...workbook.state.writing, texts };
  return writeWithRecord(parts, workbook, record, options);
}

/** Fields as the pane names them (`m1/goal`) as the workbook does, by title. */
function storedKeys(draft: RoadmapDraft, keys: readonly string[]): Set<string> {
  const wanted = new Set(keys);
  return new Set(
    placedTexts(draft)
      .filter(({ module, field }) => wanted.has(`${module}/${field}`))
      .map(({ module, title, field }) =>
        storedKey({ module: module === "summary" ? null : title, field: field as ModuleField | "summary" }),
      ),
  );
}
