import type { Insights } from "../core/insights/insights";
import type { Plan } from "../core/plan";
import { draftRoadmap } from "../core/roadmap/draft-roadmap";
import type { RoadmapDraft } from "../core/roadmap/roadmap-draft";
import type { RoadmapWords } from "../core/roadmap/roadmap-words";
import { makeSheets } from "../core/sheets/make-sheets";
import type { AreaWords } from "../core/sheets/area-words";
import type { SheetKey, SheetSpec } from "../core/sheets/sheet-spec";
import type { SheetWords } from "../core/sheets/sheet-words";
import { roadmapDe } from "../text/de/roadmap";
import type { WritingRecord } from "../core/writing/record/writing-record";
import { sheetsDe } from "../text/de/sheets";
import { roadmapEn } from "../text/en/roadmap";
import { sheetsEn } from "../text/en/sheets";
import { areaWords } from "./area-words";
import { issueWords } from "./issue-words";
import { settingLabel } from "./setting-label";

type Language = "de" | "en";

const words: Readonly<
  Record<Language, { words: SheetWords; areaWords: AreaWords; roadmapWords: RoadmapWords }>
> = {
  de: { words: sheetsDe, areaWords: areaWords.de, roadmapWords: roadmapDe },
  en: { words: sheetsEn, areaWords: areaWords.en, roadmapWords: roadmapEn },
};

/** The roadmap's text by rules. */
export function rulesDraft(plan: Plan, language: Language): RoadmapDraft {
  return draftRoadmap({ plan, language, ...words[language] });
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
    ...words[language],
    language,
    draft,
    insights,
    requested,
    writing,
    issueText: issueWords(language),
    settingLabel: (key) => settingLabel(key, language),
  });
}
