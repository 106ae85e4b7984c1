import type { Insights } from "../core/insights/insights";
import type { Plan } from "../core/plan";
import { draftRoadmap } from "../core/roadmap/draft-roadmap";
import type { RoadmapDraft } from "../core/roadmap/roadmap-draft";
import { makeSheets } from "../core/sheets/make-sheets";
import type { SheetKey, SheetSpec } from "../core/sheets/sheet-spec";
import type { WritingRecord } from "../core/writing/record/writing-record";
import { issueWords } from "./issue-words";
import { planWords } from "./plan-words";
import { settingLabel } from "./setting-label";

type Language = "de" | "en";

/** The roadmap's text by rules. */
export function rulesDraft(plan: Plan, language: Language): RoadmapDraft {
  return draftRoadmap({ plan, language, ...planWords[language] });
}

/** The output sheets in the words of a language. */
export function outputSpecs({
  plan,
  language,
  draft,
  insights,
  requested,
  writing,
}: {
  plan: Plan;
  language: Language;
  draft: RoadmapDraft;
  insights: Insights;
  requested: readonly SheetKey[];
  writing?: WritingRecord;
}): SheetSpec[] {
  return makeSheets(plan, {
    ...planWords[language],
    language,
    draft,
    insights,
    requested,
    writing,
    issueText: issueWords(language),
    settingLabel: (key) => settingLabel(key, language),
  });
}
