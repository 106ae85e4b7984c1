import type { Insights } from "../insights/insights";
import { makeInsights } from "../insights/make-insights";
import type { Issue } from "../issues";
import type { Plan } from "../plan";
import { draftRoadmap } from "../roadmap/draft-roadmap";
import type { RoadmapDraft } from "../roadmap/roadmap-draft";
import type { RoadmapWords } from "../roadmap/roadmap-words";
import { emptyWritingRecord, type WritingRecord } from "../writing/record/writing-record";
import type { AreaWords } from "./area-words";
import { furtherSheetKeys } from "./output-sheet-keys";
import { outputSheets } from "./output-sheets";
import { withPageStarts } from "./page-starts";
import type { SheetContext } from "./sheet-context";
import type { SheetKey, SheetSpec } from "./sheet-spec";
import type { SheetWords } from "./sheet-words";

export interface SheetOptions {
  words: SheetWords;
  areaWords: AreaWords;
  roadmapWords: RoadmapWords;
  language: "de" | "en";
  /** Words an issue, as the pane and the JSON do. */
  issueText: (issue: Issue) => string;
  /** Label of a setting by its key. */
  settingLabel: (key: string) => string;
  /** Text of the roadmap where a model wrote it; by rules otherwise. */
  draft?: RoadmapDraft;
  /** What else follows from the plan; computed where it is not handed in. */
  insights?: Insights;
  /** Sheets that are asked for beyond the usual ones. */
  requested?: readonly SheetKey[];
  /** What the workbook remembers of a model; nothing where it is left out. */
  writing?: WritingRecord;
}

/** The output sheets in their order: those of every run, those in use, those asked for. Pure: same plan, same sheets. */
export function makeSheets(plan: Plan, options: SheetOptions): SheetSpec[] {
  const { draft, insights, requested = [], ...rest } = options;
  const context: SheetContext = {
    plan,
    ...rest,
    insights: insights ?? makeInsights(plan),
    draft: draft ?? draftRoadmap({ plan, ...rest }),
  };
  const { writing = emptyWritingRecord } = rest;
  const kinds = outputSheets.filter(({ key, isUsed, isRemembered }) =>
    isRemembered
      ? isRemembered(writing)
      : !furtherSheetKeys.includes(key) || requested.includes(key) || isUsed?.(plan),
  );
  const written = new Set<SheetKey>(kinds.map(({ key }) => key));
  return kinds.map(({ make }) => withPageStarts(make({ ...context, written })));
}
