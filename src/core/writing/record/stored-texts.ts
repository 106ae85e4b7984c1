import {
  moduleFields,
  type ModuleDraft,
  type ModuleField,
  type RoadmapDraft,
  type TextMark,
} from "../../roadmap/roadmap-draft";
import type { WritingBrief } from "../brief/brief";
import { isSummaryFit, isTextFit } from "./stored-fit";
import { moduleKey, toDraftPlaceholders, toStoredPlaceholders } from "./stored-placeholders";
import type { StoredText } from "./writing-record";

/**
 * The rules' draft with stored texts put in, as far as they still fit the plan: their module and field are still asked
 * for, every placeholder has a value, and the text passes the checks that it passed when it was written. Of the others
 * the rules' text stands. Of two texts for one place the later counts.
 */
export function overlayTexts(
  draft: RoadmapDraft,
  texts: readonly StoredText[],
  brief: WritingBrief,
): { draft: RoadmapDraft; outdated: StoredText[] } {
  const outdated: StoredText[] = [];
  let result = draft;
  for (const stored of texts) {
    const next = withText(result, stored, brief);
    if (next) result = next;
    else outdated.push(stored);
  }
  return { draft: result, outdated };
}

/** Null where the text does not fit any more. */
function withText(draft: RoadmapDraft, stored: StoredText, brief: WritingBrief): RoadmapDraft | null {
  const { module: title, field, mark } = stored;
  if (title === null) {
    const text = toDraftPlaceholders(stored.text, draft.modules, null);
    const fits = field === "summary" && text !== null && isSummaryFit(text, brief);
    return fits ? { ...draft, summary: text, summaryMark: mark } : null;
  }
  const module = draft.modules.find((each) => moduleKey(each.title) === moduleKey(title));
  const asked = brief.modules.find((each) => each.id === module?.id);
  if (!module || !asked || !isField(field) || !asked.fields.includes(field)) return null;
  const text = toDraftPlaceholders(stored.text, draft.modules, module.id);
  if (text === null || !isTextFit(text, { field, module: asked, brief })) return null;
  const written: ModuleDraft = {
    ...module,
    fields: { ...module.fields, [field]: text },
    marks: { ...module.marks, [field]: mark },
  };
  return { ...draft, modules: draft.modules.map((each) => (each === module ? written : each)) };
}

function isField(field: string): field is ModuleField {
  return (moduleFields as readonly string[]).includes(field);
}

/** Texts of a run in the form in which they are stored. Keys of `fields` are module IDs. */
export function toStoredTexts(
  texts: {
    fields: Readonly<Record<string, Readonly<Partial<Record<ModuleField, string>>>>>;
    summary: string | null;
  },
  draft: RoadmapDraft,
  mark: TextMark,
): StoredText[] {
  const ofModules = draft.modules.flatMap(({ id, title }) => {
    const fields = Object.hasOwn(texts.fields, id) ? texts.fields[id] : undefined;
    return moduleFields.flatMap((field): StoredText[] => {
      const text = fields?.[field];
      if (text === undefined) return [];
      return [{ module: title, field, text: toStoredPlaceholders(text, draft.modules, id), mark }];
    });
  });
  if (texts.summary === null) return ofModules;
  const summary = toStoredPlaceholders(texts.summary, draft.modules, null);
  return [...ofModules, { module: null, field: "summary", text: summary, mark }];
}
