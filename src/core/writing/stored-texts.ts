import type { ModuleField, RoadmapDraft, TextMark } from "../roadmap/roadmap-draft";
import type { WritingBrief } from "./brief";
import type { StoredText } from "./writing-record";

/** The rules' draft with stored texts put in, as far as they still fit the plan. */
export function overlayTexts(
  draft: RoadmapDraft,
  texts: readonly StoredText[],
  brief: WritingBrief,
): { draft: RoadmapDraft; outdated: StoredText[] } {
  throw new Error(`not built ${draft.summary}${texts.length}${brief.language}`);
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
  throw new Error(`not built ${draft.summary}${mark.model}${texts.summary}`);
}
