import type { Plan } from "../core/plan";
import type { Facts } from "../core/roadmap/roadmap-draft";
import { roadmapFacts } from "../core/roadmap/roadmap-facts";
import type { WritingBrief } from "../core/writing/brief/brief";
import { makeBrief } from "../core/writing/brief/make-brief";
import type { ReleaseChoices } from "../core/writing/brief/release-choice";
import { planWords } from "./plan-words";

/** What a model is told about a plan, and what its texts are checked against, in the words of a language. */
export function briefOf(plan: Plan, language: "de" | "en", release: ReleaseChoices): WritingBrief {
  const words = planWords[language];
  return makeBrief({ plan, language, release, phases: words.words.phases, ...words });
}

/** Every value that a text about a plan may state, worded as on the sheets. */
export function factsOf(plan: Plan, language: "de" | "en"): Facts {
  return roadmapFacts({ plan, language, ...planWords[language] });
}
