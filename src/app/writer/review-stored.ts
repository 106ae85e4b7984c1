import { resolveFacts, type ModuleField, type RoadmapDraft } from "../../core/roadmap/roadmap-draft";
import { moduleKey, withoutPlaceholders } from "../../core/writing/record/stored-placeholders";
import type { StoredText } from "../../core/writing/record/writing-record";
import type { ActionOptions, WriteOutcome } from "../pane-actions";
import type { FieldComparison, StoredDecisions, StoredTextView } from "../writer-actions";
import { placedTexts } from "./compare-texts";
import { readPlanned, standingTexts, type PlannedWorkbook } from "./planned-workbook";
import { writeWithRecord } from "./write-with-record";
import type { WriterParts } from "./writer-parts";

/** Texts of a model that the workbook remembers, beside what the rules would write. */
export function storedView(workbook: PlannedWorkbook): StoredTextView {
  const { rules, standing, facts, outdated } = standingTexts(workbook);
  const { texts, log, proposals } = workbook.state.writing;
  const comparisons = texts.map((text): FieldComparison => {
    const isOutdated = outdated.includes(text);
    const byRules = textAt(rules, text);
    return {
      module: moduleName(text),
      title: text.module ?? "",
      field: text.field as ModuleField | "summary",
      current: isOutdated
        ? withoutPlaceholders(text.text)
        : resolveFacts(textAt(standing, text) ?? "", facts),
      currentMark: text.mark,
      proposed: byRules === null ? null : resolveFacts(byRules, facts),
      problems: [],
      isOutdated,
    };
  });
  return { comparisons, log, proposals };
}

/** Gives texts of a model back to the rules or marks them as reviewed, then writes the roadmap. */
export async function reviewStoredTexts(
  parts: WriterParts,
  { toRules, reviewed, reviewer }: StoredDecisions,
  options: ActionOptions,
): Promise<WriteOutcome> {
  const workbook = await readPlanned(parts, options);
  const { writing } = workbook.state;
  const keyOf = (text: StoredText) => `${moduleName(text)}/${text.field}`;
  const texts = writing.texts
    .filter((text) => !toRules.includes(keyOf(text)))
    .map((text): StoredText =>
      reviewed.includes(keyOf(text))
        ? { ...text, mark: { ...text.mark, reviewedBy: reviewer.trim() } }
        : text,
    );
  return writeWithRecord(parts, workbook, { ...writing, texts }, options);
}

/** By title, because `m1` is another module after a change of dates; a module may be called „summary". */
function moduleName({ module }: StoredText): string {
  return module === null ? "summary" : `module ${module}`;
}

function textAt(draft: RoadmapDraft, { module, field }: StoredText): string | null {
  const title = moduleKey(module ?? "");
  const found = placedTexts(draft).find((each) => each.field === field && moduleKey(each.title) === title);
  return found?.text ?? null;
}
