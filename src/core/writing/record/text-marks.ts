import {
  moduleFields,
  type ModuleDraft,
  type ModuleField,
  type RoadmapDraft,
  type TextMark,
} from "../../roadmap/roadmap-draft";
import { fillWords } from "../../sheets/fill-words";
import { dateText } from "../../sheets/sheet-context";
import type { WritingWords } from "./writing-words";

/** Words and language of a sheet, as far as marks need them. */
export interface MarkContext {
  language: "de" | "en";
  words: { moduleFields: Readonly<Record<ModuleField, string>> };
  areaWords: { writing: Pick<WritingWords, "marks"> };
  draft: RoadmapDraft;
}

/** „KI-generiert, …" as it stands below a text; empty for a text by rules. */
export function markText(
  { language, areaWords }: Omit<MarkContext, "draft" | "words">,
  mark: TextMark | undefined,
): string {
  if (!mark) return "";
  const { reviewed, unreviewed } = areaWords.writing.marks;
  const params = { model: mark.model, date: dateText({ language }, mark.date), name: mark.reviewedBy ?? "" };
  return fillWords(mark.reviewedBy ? reviewed : unreviewed, params);
}

/** How many texts of a draft are by whom. */
export function countAuthors({ summaryMark, modules }: RoadmapDraft): { llm: number; rules: number } {
  const llm = marksOf({ summaryMark, modules }).length;
  return { llm, rules: 1 + modules.length * moduleFields.length - llm };
}

/** What a reader must know about the marks: that nobody checked some, and what they mean; empty without marks. */
export function legendText({ areaWords, draft }: MarkContext): string {
  const { legend, legendUnreviewed } = areaWords.writing.marks;
  const marks = marksOf(draft);
  if (marks.length === 0) return "";
  const count = marks.filter(({ reviewedBy }) => !reviewedBy).length;
  return count === 0 ? legend : `${fillWords(legendUnreviewed, { count })}\n${legend}`;
}

/** Which fields of a module are by a model and which by rules; empty where all are by rules. */
export function moduleAuthors({ words, areaWords }: Omit<MarkContext, "draft">, module: ModuleDraft): string {
  const { byModel, byRules } = areaWords.writing.marks;
  const isMarked = (field: ModuleField) => module.marks?.[field] !== undefined;
  const shown = moduleFields.filter((field) => module.fields[field] !== "");
  const line = (sentence: string, fields: readonly ModuleField[]) =>
    fields.length === 0
      ? []
      : [fillWords(sentence, { fields: fields.map((field) => words.moduleFields[field]).join(", ") })];
  if (!shown.some(isMarked)) return "";
  return [
    ...line(byModel, shown.filter(isMarked)),
    ...line(
      byRules,
      shown.filter((field) => !isMarked(field)),
    ),
  ].join(" · ");
}

function marksOf({ summaryMark, modules }: Pick<RoadmapDraft, "summaryMark" | "modules">): TextMark[] {
  const marks = modules.flatMap((module) => moduleFields.flatMap((field) => module.marks?.[field] ?? []));
  return summaryMark ? [summaryMark, ...marks] : marks;
}
