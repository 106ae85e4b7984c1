import { fillWords } from "../sheets/fill-words";
import { listedReadiness } from "../scoring/data-readiness";
import { caseFacts, fact } from "./draft-text";
import type { ModuleGroup, ScheduledUseCase } from "./module-groups";
import { sourceFact, type FactContext } from "./fact-wording";

/** Below this readiness the data source caps the feasibility at 3 or less: it must be improved before the pilot. */
const weakReadiness = 50;
/** Ratings of 1–2 of 5 are the weak ones. */
const weakRating = 2;

/** What the success depends on, one line per reason that the tables give; the baseline for the evaluation always. */
export function successFactors(context: FactContext, group: ModuleGroup): string[] {
  const { roadmapWords: words } = context;
  const first = group.useCases[0] as ScheduledUseCase;
  return [
    ...group.useCases.flatMap((each) => dataFactor(context, each)),
    ...group.useCases
      .filter((each) => isWeak(each.useCase.ratings.acceptance))
      .map((each) =>
        fillWords(words.factorAcceptance, caseFacts(each.useCase.id, "name", "acceptance", "pilot")),
      ),
    ...group.useCases
      .filter((each) => isWeak(each.useCase.ratings.feasibility))
      .map((each) =>
        fillWords(words.factorFeasibility, caseFacts(each.useCase.id, "name", "feasibility", "pilot")),
      ),
    fillWords(words.factorBaseline, caseFacts(first.useCase.id, "name", "pilot", "evaluation")),
  ];
}

function isWeak(rating: number | null): boolean {
  return rating !== null && rating <= weakRating;
}

function dataFactor({ plan, roadmapWords: words }: FactContext, each: ScheduledUseCase): string[] {
  const sources = plan.input.dataSources.filter((source) => each.useCase.dataSources.includes(source.id));
  const { value, range } = listedReadiness(sources);
  if (value === null) {
    return range ? [fillWords(words.factorDataOpen, caseFacts(each.useCase.id, "name", "pilot"))] : [];
  }
  if (value >= weakReadiness || each.weakestDataSource === null) return [];
  return [
    fillWords(words.factorData, {
      ...caseFacts(each.useCase.id, "name", "readiness", "pilot"),
      source: fact(sourceFact(each.weakestDataSource, "name")),
    }),
  ];
}
