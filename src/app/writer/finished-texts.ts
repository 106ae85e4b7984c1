import { moduleFields, type TextMark } from "../../core/roadmap/roadmap-draft";
import { overlayTexts, toStoredTexts } from "../../core/writing/record/stored-texts";
import { rulesDraft } from "../output-specs";
import type { WritingOrder } from "../text-model-port";
import type { Generated } from "../writer-actions";
import type { TextOrder } from "./prepare-texts";

/** Only tells texts of the earlier try from those by rules. */
const taken: TextMark = { model: "", date: "", reviewedBy: null };

/**
 * What an earlier try has finished, as far as it still fits: between two tries the workbook may change, and `m1` be
 * another module. The way is that of remembered texts, which meet the same question on every run.
 */
export function finishedTexts(
  earlier: Pick<Generated, "texts" | "order">,
  { order, workbook }: Pick<TextOrder, "order" | "workbook">,
): Pick<WritingOrder, "finished" | "finishedSummary"> {
  const { workbook: asked } = earlier.order as TextOrder;
  const stored = toStoredTexts(earlier.texts, rulesDraft(asked.plan, asked.language), taken);
  const { draft } = overlayTexts(rulesDraft(workbook.plan, workbook.language), stored, order.brief);
  const finished = draft.modules.map(({ id, fields, marks = {} }) => {
    const fitting = moduleFields.filter((field) => marks[field] === taken);
    return [id, Object.fromEntries(fitting.map((field) => [field, fields[field]]))];
  });
  return {
    finished: Object.fromEntries(finished),
    finishedSummary: draft.summaryMark === taken ? draft.summary : null,
  };
}
