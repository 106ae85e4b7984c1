import { lawInsights, type LawInsights } from "../law/law-insights";
import type { LawWords } from "../law/law-words";
import type { Phase, Plan, Quadrant } from "../plan";
import type { DataSource, TimeScheme } from "../records";
import { nameFacts } from "../writing/pseudonyms/pseudonymise";
import { factWording, prefixed } from "./fact-wording";
import { listFacts } from "./list-facts";
import type { Stage } from "./milestones";
import { moduleGroups, scheduledUseCases } from "./module-groups";
import type { Facts } from "./roadmap-draft";
import type { RoadmapWords } from "./roadmap-words";
import { moduleFacts, planFacts } from "./sum-facts";
import { useCaseFacts } from "./use-case-facts";

/** What facts are worded with. What is absent has no facts: without the law's words there is no class to name. */
export interface FactContext {
  plan: Plan;
  language: "de" | "en";
  words: {
    months: readonly string[];
    common: { noModule: string };
    stages: Readonly<Record<Stage, string>>;
    phases?: Readonly<Record<TimeScheme, Readonly<Record<Phase, string>>>>;
    quadrants?: Readonly<Record<Quadrant, string>>;
  };
  roadmapWords: RoadmapWords;
  areaWords?: { law: Pick<LawWords, "classes"> };
  /** Computed where it is not handed in. */
  insights?: Pick<LawInsights, "aiAct">;
}

/** Name of a use case's fact; braces would end the placeholder. */
export function caseFactName(id: string, key: string): string {
  return `${id.replaceAll(/[{}]/g, "")}.${key}`;
}

/** Name of a data source's fact. */
export function sourceFact(id: string, key: string): string {
  return `source.${id.replaceAll(/[{}]/g, "")}.${key}`;
}

/** Every value that a roadmap text may state, worded. */
export function roadmapFacts(options: FactContext): Facts {
  const { plan } = options;
  const insights = options.insights ?? (options.areaWords ? lawInsights(plan) : undefined);
  const context: FactContext = insights ? { ...options, insights } : options;
  const word = factWording(context);
  const scheduled = scheduledUseCases(plan);
  const facts: Record<string, string> = {
    ...planFacts(plan, scheduled, word),
    ...listFacts(plan, word),
    ...nameFacts(plan),
  };
  for (const each of plan.useCases) facts[caseFactName(each.useCase.id, "name")] = each.useCase.name;
  for (const each of scheduled) {
    Object.assign(
      facts,
      prefixed(useCaseFacts(context, each, word), (key) => caseFactName(each.useCase.id, key)),
    );
  }
  for (const source of plan.input.dataSources) facts[sourceFact(source.id, "name")] = sourceName(source);
  for (const group of moduleGroups(plan, context.words.common.noModule)) {
    Object.assign(
      facts,
      prefixed(moduleFacts(plan, group, word), (key) => `${group.id}.${key}`),
    );
  }
  return facts;
}

function sourceName(source: DataSource): string {
  return source.name || source.id;
}
