import type { Plan } from "../core/plan";
import type { Facts } from "../core/roadmap/roadmap-draft";
import { roadmapFacts } from "../core/roadmap/roadmap-facts";
import type { WritingBrief } from "../core/writing/brief/brief";
import { makeBrief } from "../core/writing/brief/make-brief";
import type { ReleaseChoices } from "../core/writing/brief/release-choice";
import { roadmapDe } from "../text/de/roadmap";
import { sheetsDe } from "../text/de/sheets";
import { roadmapEn } from "../text/en/roadmap";
import { sheetsEn } from "../text/en/sheets";
import { areaWords } from "./area-words";

const words = {
  de: { words: sheetsDe, phases: sheetsDe.phases, areaWords: areaWords.de, roadmapWords: roadmapDe },
  en: { words: sheetsEn, phases: sheetsEn.phases, areaWords: areaWords.en, roadmapWords: roadmapEn },
} as const;

/** What a model is told about a plan, and what its texts are checked against, in the words of a language. */
export function briefOf(plan: Plan, language: "de" | "en", release: ReleaseChoices): WritingBrief {
  return makeBrief({ plan, language, release, ...words[language] });
}

/** Every value that a text about a plan may state, worded as on the sheets. */
export function factsOf(plan: Plan, language: "de" | "en"): Facts {
  return roadmapFacts({ plan, language, ...words[language] });
}
