import { lawInsights } from "../../law/law-insights";
import type { Plan } from "../../plan";
import type { Facts } from "../../roadmap/roadmap-draft";
import { roadmapFacts } from "../../roadmap/roadmap-facts";
import type { FactContext } from "../../roadmap/fact-wording";
import type { AreaWords } from "../../sheets/area-words";
import type { WritingBrief } from "./brief";
import { checkContext } from "./brief-check";
import type { BriefContext } from "./brief-context";
import { briefGroups } from "./brief-modules";
import { briefParts } from "./brief-parts";
import { briefReader, releasedNames, type BriefReader } from "./brief-reader";
import { pseudonymTable } from "../pseudonyms/pseudonymise";
import type { ReleaseChoices } from "./release-choice";
import { toldLaw } from "./told-law";

export interface BriefOptions extends FactContext {
  plan: Plan;
  areaWords: AreaWords;
  phases: Readonly<Record<string, Readonly<Record<string, string>>>>;
  release: ReleaseChoices;
}

/** Up to this many use cases all values are told; beyond, the request would grow past what small contexts hold. */
const detailedUpTo = 15;

/**
 * What a model is told about a plan. Every cell goes through the light of its column and through the pseudonyms; what
 * stays back can still be named by its fact. The same plan and choices give the same bytes.
 */
export function makeBrief(options: BriefOptions): WritingBrief {
  const { plan, language, phases, release, areaWords } = options;
  const pseudonyms = releasedNames(plan, pseudonymTable(plan, language), release);
  const reader = briefReader(release, pseudonyms);
  const law = lawInsights(plan);
  const groups = briefGroups(plan, options.words.common.noModule, reader);
  const context: BriefContext = {
    ...options,
    reader,
    law,
    toldLaw: toldLaw(plan, reader),
    insights: law,
    facts: worldFacts(roadmapFacts({ ...options, insights: law }), reader),
    isDetailed: plan.useCases.length <= detailedUpTo,
    sections: phases[plan.input.settings.timeScheme] ?? {},
  };
  return {
    language,
    modules: groups.map(({ module }) => module),
    parts: briefParts(context, groups),
    check: checkContext(context, groups, areaWords),
    pseudonyms,
  };
}

/** Keys of facts that hold a cell's text; all others are worded values. */
const textFacts = /(?:^|\.)(?:name|title|owner|area|company|baseline|target|actual)$|^name\./;

/** Facts as the model knows them; what is blank is no fact that a text could name. */
function worldFacts(facts: Facts, reader: BriefReader): Facts {
  return Object.fromEntries(
    Object.entries(facts)
      .map(([name, value]) => [name, textFacts.test(name) ? reader.inWorld(value) : value] as const)
      .filter(([, value]) => value.trim() !== ""),
  );
}
