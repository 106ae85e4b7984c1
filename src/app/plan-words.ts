import type { RoadmapWords } from "../core/roadmap/roadmap-words";
import type { AreaWords } from "../core/sheets/area-words";
import type { SheetWords } from "../core/sheets/sheet-words";
import { roadmapDe } from "../text/de/roadmap";
import { sheetsDe } from "../text/de/sheets";
import { roadmapEn } from "../text/en/roadmap";
import { sheetsEn } from "../text/en/sheets";
import { areaWords } from "./area-words";

export interface PlanWords {
  words: SheetWords;
  areaWords: AreaWords;
  roadmapWords: RoadmapWords;
}

/** What a plan is told with, on its sheets and to a model. */
export const planWords: Readonly<Record<"de" | "en", PlanWords>> = {
  de: { words: sheetsDe, areaWords: areaWords.de, roadmapWords: roadmapDe },
  en: { words: sheetsEn, areaWords: areaWords.en, roadmapWords: roadmapEn },
};
