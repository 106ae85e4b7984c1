import { economicsOf } from "../money/economics";
import { milestonesOf } from "./milestones";
import type { FactWording, FactContext } from "./fact-wording";
import type { ScheduledUseCase } from "./module-groups";

/** Worded values of a scheduled use case by key; a value that the plan does not know has no key. */
export function useCaseFacts(
  context: FactContext,
  each: ScheduledUseCase,
  word: FactWording,
): Record<string, string> {
  return {
    ...dateFacts(each, word),
    ...stateFacts(context, each, word),
    ...moneyFacts(context, each, word),
    ...ratingFacts(each, word),
  };
}

function dateFacts(each: ScheduledUseCase, word: FactWording): Record<string, string> {
  const milestones = milestonesOf(each.start, each.months);
  return {
    start: word.month(each.start),
    end: word.month(each.end),
    duration: word.months(each.months),
    pilot: word.month(milestones.pilot),
    evaluation: word.month(milestones.evaluation),
    rollout: word.month(milestones.rollout),
    operation: word.month(milestones.operation),
  };
}

function stateFacts(
  { plan, words, areaWords, insights }: FactContext,
  each: ScheduledUseCase,
  word: FactWording,
): Record<string, string> {
  const { useCase, phase, quadrant } = each;
  const facts: Record<string, string> = {
    owner: useCase.owner,
    area: useCase.area,
    rank: word.number(each.rank),
    scoreLow: word.number(each.score.low),
    scoreHigh: word.number(each.score.high),
  };
  if (each.score.value !== null) facts["score"] = word.number(each.score.value);
  if (each.dataReadiness !== null) facts["readiness"] = word.number(each.dataReadiness);
  if (useCase.personDays !== null) facts["personDays"] = word.number(useCase.personDays);
  if (useCase.progress !== null) facts["progress"] = word.percent(useCase.progress);
  const phaseLabel = phase && words.phases?.[plan.input.settings.timeScheme][phase];
  if (phaseLabel) facts["phase"] = phaseLabel;
  const quadrantLabel = quadrant && words.quadrants?.[quadrant];
  if (quadrantLabel) facts["quadrant"] = quadrantLabel;
  const aiAct = insights?.aiAct.get(useCase.id)?.class;
  if (aiAct && areaWords) facts["aiAct"] = areaWords.law.classes[aiAct];
  return facts;
}

function moneyFacts(
  { plan }: FactContext,
  each: ScheduledUseCase,
  word: FactWording,
): Record<string, string> {
  const { oneOffCents, runningCentsPerMonth, benefitCentsPerYear } = each.useCase;
  const facts: Record<string, string> = {};
  if (oneOffCents !== null) facts["oneOff"] = word.money(oneOffCents);
  if (runningCentsPerMonth !== null) facts["running"] = word.money(runningCentsPerMonth);
  if (benefitCentsPerYear !== null) facts["benefit"] = word.money(benefitCentsPerYear);
  const economics = economicsOf(each, plan);
  if (oneOffCents !== null && runningCentsPerMonth !== null) {
    facts["tco"] = word.money(economics.totalCostCents);
  }
  if (economics.netPresentValueCents !== null) facts["npv"] = word.money(economics.netPresentValueCents);
  if (economics.returnOnInvestment !== null) facts["roi"] = word.percent(economics.returnOnInvestment);
  // Begun months count: „after 8 months" would be wrong for 7.5.
  if (economics.paybackMonths !== null) facts["payback"] = word.months(Math.ceil(economics.paybackMonths));
  return facts;
}

/** Ratings by criterion; that of the benefit has a key of its own, because `benefit` is money. */
function ratingFacts({ useCase }: ScheduledUseCase, word: FactWording): Record<string, string> {
  return Object.fromEntries(
    Object.entries(useCase.ratings).flatMap(([criterion, rating]) =>
      rating === null
        ? []
        : [[criterion === "benefit" ? "benefitRating" : criterion, word.number(rating)] as const],
    ),
  );
}
