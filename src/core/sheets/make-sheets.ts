import type { Issue } from "../issues";
import type { Plan } from "../plan";
import { draftRoadmap } from "../roadmap/draft-roadmap";
import type { RoadmapDraft } from "../roadmap/roadmap-draft";
import type { RoadmapWords } from "../roadmap/roadmap-words";
import { budgetSheet } from "./budget-sheet";
import { checkSheet } from "./check-sheet";
import { matrixSheet } from "./matrix-sheet";
import { roadmapSheet } from "./roadmap-sheet";
import type { SheetContext } from "./sheet-context";
import type { SheetSpec } from "./sheet-spec";
import type { SheetWords } from "./sheet-words";

export interface SheetOptions {
  words: SheetWords;
  roadmapWords: RoadmapWords;
  language: "de" | "en";
  /** Words an issue, as the pane and the JSON do. */
  issueText: (issue: Issue) => string;
  /** Label of a setting by its key. */
  settingLabel: (key: string) => string;
  /** Text of the roadmap where a model wrote it; by rules otherwise. */
  draft?: RoadmapDraft;
}

/** The output sheets of contract §5 in their order: matrix, budget, roadmap, check. Pure: same plan, same sheets. */
export function makeSheets(plan: Plan, options: SheetOptions): SheetSpec[] {
  const { draft, ...rest } = options;
  const context: SheetContext = { plan, ...rest, draft: draft ?? draftRoadmap({ plan, ...rest }) };
  return [matrixSheet(context), budgetSheet(context), roadmapSheet(context), checkSheet(context)];
}
