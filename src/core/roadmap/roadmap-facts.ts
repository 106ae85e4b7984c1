import { lawInsights } from "../law/law-insights";
import type { DataSource } from "../records";
import { nameFacts } from "../writing/pseudonyms/pseudonymise";
import { listFacts } from "./list-facts";
import { moduleGroups, scheduledUseCases } from "./module-groups";
import type { Facts } from "./roadmap-draft";
import { moduleFacts, planFacts } from "./sum-facts";
import { useCaseFacts } from "./use-case-facts";
import { caseFactName, factWording, prefixed, sourceFact, type FactContext } from "./fact-wording";

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
