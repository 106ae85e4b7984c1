import { fillWords } from "../sheets/fill-words";
import { caseFacts, fact, listed, quotedList } from "./draft-text";
import type { ModuleGroup, ScheduledUseCase } from "./module-groups";
import { sourceFact, type FactContext } from "./fact-wording";

/** Ratings of 4–5 of 5 are the high ones. */
const highRisk = 4;

/** Risks with what to do about each, as far as the tables show them. */
export function moduleRisks(context: FactContext, group: ModuleGroup): string[] {
  const { plan, roadmapWords: words } = context;
  const say = (sentence: string, each: ScheduledUseCase, ...keys: string[]) =>
    fillWords(sentence, caseFacts(each.useCase.id, "name", ...keys));
  const which = (isOne: (each: ScheduledUseCase) => boolean) => group.useCases.filter(isOne);
  const names = (cases: readonly ScheduledUseCase[]) =>
    quotedList(
      words,
      cases.map((each) => each.useCase.id),
    );
  const together = (sentence: string, cases: readonly ScheduledUseCase[]) =>
    cases.length === 0 ? [] : [fillWords(sentence, { list: names(cases), count: cases.length })];
  const risks = [
    ...which((each) => (each.useCase.ratings.risk ?? 0) >= highRisk).map((each) =>
      say(words.riskRated, each, "risk", "pilot", "evaluation"),
    ),
    ...group.useCases.flatMap((each) => personalData(context, each)),
    ...which((each) => each.score.value === null).map((each) =>
      say(words.riskUncertainScore, each, "scoreLow", "scoreHigh", "start"),
    ),
    ...together(
      words.riskMissingCosts,
      which((each) => plan.budget.incomplete.includes(each.useCase.id)),
    ),
    ...which((each) => each.durationAssumed).map((each) => say(words.riskAssumedDuration, each, "duration")),
    ...together(
      words.riskNoPersonDays,
      plan.input.settings.capacity === null ? [] : which((each) => each.useCase.personDays === null),
    ),
    ...(plan.schedule.criticalPath.length > 1
      ? together(
          words.riskCritical,
          which((each) => each.critical),
        )
      : []),
  ];
  return risks.length > 0 ? risks : [words.riskNone];
}

function personalData({ plan, roadmapWords: words }: FactContext, each: ScheduledUseCase): string[] {
  const sources = plan.input.dataSources.filter(
    (source) => source.personalData === true && each.useCase.dataSources.includes(source.id),
  );
  if (sources.length === 0) return [];
  const list = listed(
    sources.map((source) => fillWords(words.quoted, { name: fact(sourceFact(source.id, "name")) })),
    words.and,
  );
  const params = { ...caseFacts(each.useCase.id, "name", "pilot"), list, count: sources.length };
  return [fillWords(words.riskPersonalData, params)];
}
