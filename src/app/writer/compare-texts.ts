import {
  moduleFields,
  resolveFacts,
  type Facts,
  type RoadmapDraft,
  type TextMark,
} from "../../core/roadmap/roadmap-draft";
import type { FieldComparison } from "../writer-actions";

/** A text of a draft with the place at which it stands. */
interface PlacedText extends Pick<FieldComparison, "module" | "title" | "field"> {
  text: string;
  mark: TextMark | null;
}

/** All texts of a draft in the order of the sheet, the summary first. */
export function placedTexts(draft: RoadmapDraft): PlacedText[] {
  const summary: PlacedText = {
    module: "summary",
    title: "",
    field: "summary",
    text: draft.summary,
    mark: draft.summaryMark ?? null,
  };
  const modules = draft.modules.flatMap(({ id, title, fields, marks }) =>
    moduleFields.map((field): PlacedText => ({
      module: id,
      title,
      field,
      text: fields[field],
      mark: marks?.[field] ?? null,
    })),
  );
  return [summary, ...modules];
}

/** What a new text is, by the place of the standing one. */
export type NewText = { proposed: string } | { problems: readonly string[] };

/**
 * Standing texts beside new ones, with facts and names put in.
 * @param newText null where nothing was asked for
 */
export function compareTexts(
  standing: RoadmapDraft,
  facts: Facts,
  newText: (place: Pick<FieldComparison, "module" | "field">) => NewText | null,
): FieldComparison[] {
  return placedTexts(standing).flatMap(({ text, mark, ...place }): FieldComparison[] => {
    const found = newText(place);
    if (!found) return [];
    const isProposed = "proposed" in found;
    return [
      {
        ...place,
        current: resolveFacts(text, facts),
        currentMark: mark,
        proposed: isProposed ? resolveFacts(found.proposed, facts) : null,
        problems: isProposed ? [] : found.problems,
      },
    ];
  });
}
