import { economicsOf } from "../money/economics";
import { hasProgrammeOrFunding } from "../money/money-plan";
import type { Plan } from "../plan";
import { sumCents } from "../values/money";
import { monthsBetween } from "../values/month";
import type { FactWording } from "./fact-wording";
import type { ModuleGroup, ScheduledUseCase } from "./module-groups";

/** Worded sums of the whole plan by full name. Sums with a missing cost begin with „mindestens". */
export function planFacts(
  plan: Plan,
  scheduled: readonly ScheduledUseCase[],
  word: FactWording,
): Record<string, string> {
  const { budget, schedule, input } = plan;
  const isLowerBound = budget.incomplete.length > 0;
  const facts: Record<string, string> = {
    "plan.company": input.settings.company,
    "plan.scheduled": word.count(scheduled.length),
    "plan.leftOut": word.count(plan.useCases.length - scheduled.length),
    "plan.horizonEnd": word.month(plan.horizonEnd),
    "budget.oneOff": word.money(budget.oneOffCents, lacks(scheduled, "oneOffCents")),
    "budget.running": word.money(budget.runningCents, lacks(scheduled, "runningCentsPerMonth")),
    "budget.total": word.money(budget.totalCents, isLowerBound),
  };
  const { start, end } = schedule;
  if (start) facts["plan.start"] = word.month(start);
  if (end) facts["plan.end"] = word.month(end);
  if (start && end) facts["plan.duration"] = word.months(monthsBetween(start, end) + 1);
  const quickWins = scheduled.filter(({ quadrant }) => quadrant === "quickWin").length;
  if (quickWins > 0) facts["plan.quickWins"] = word.count(quickWins);
  for (const each of budget.byYear) {
    facts[`budget.${each.year}.total`] = word.money(each.totalCents, isLowerBound);
  }
  for (const [key, value] of Object.entries(sharedSums(plan, scheduled, word))) facts[`plan.${key}`] = value;
  return { ...facts, ...programmeFacts(plan, word) };
}

/** Costs of the whole programme and what others pay, where there are any. */
function programmeFacts({ money, budget }: Plan, word: FactWording): Record<string, string> {
  if (!hasProgrammeOrFunding(money)) return {};
  const isLowerBound = budget.incomplete.length + money.programme.incomplete.length > 0;
  return {
    "budget.programme": word.money(money.programme.totalCents, money.programme.incomplete.length > 0),
    "budget.withProgramme": word.money(money.withProgramme.totalCents, isLowerBound),
    "budget.funding": word.money(money.funding.paidCents),
    "budget.net": word.money(money.netCents, isLowerBound),
  };
}

/** Worded sums of a module by key. */
export function moduleFacts(plan: Plan, group: ModuleGroup, word: FactWording): Record<string, string> {
  const { useCases } = group;
  const [lacksOneOff, lacksRunning] = [
    lacks(useCases, "oneOffCents"),
    lacks(useCases, "runningCentsPerMonth"),
  ];
  const oneOff = sumCents(useCases.map((each) => each.oneOffCents));
  const running = sumCents(useCases.map((each) => each.runningCents));
  const ends = useCases.map(({ end }) => end).sort();
  return {
    title: group.title,
    count: word.count(useCases.length),
    start: word.month(useCases[0]!.start),
    end: word.month(ends.at(-1)!),
    oneOff: word.money(oneOff, lacksOneOff),
    running: word.money(running, lacksRunning),
    total: word.money(oneOff + running, lacksOneOff || lacksRunning),
    withBenefit: word.number(useCases.filter(({ useCase }) => useCase.benefitCentsPerYear !== null).length),
    all: word.number(useCases.length),
    ...sharedSums(plan, useCases, word),
  };
}

/** Sums that a module has as well as the plan; absent where a summand is unknown, as a part of it would mislead. */
function sharedSums(
  plan: Plan,
  useCases: readonly ScheduledUseCase[],
  word: FactWording,
): Record<string, string> {
  const facts: Record<string, string> = {};
  const benefits = useCases.map(({ useCase }) => useCase.benefitCentsPerYear);
  if (benefits.some((benefit) => benefit !== null)) facts["benefit"] = word.money(sumCents(benefits));
  const value = completeSum(useCases.map((each) => economicsOf(each, plan).netPresentValueCents));
  if (value !== null) facts["npv"] = word.money(value);
  const days = completeSum(useCases.map(({ useCase }) => useCase.personDays));
  if (days !== null) facts["personDays"] = word.number(days);
  return facts;
}

/** The sum where every summand is known. */
function completeSum(values: readonly (number | null)[]): number | null {
  return values.length === 0 || values.includes(null)
    ? null
    : values.reduce<number>((sum, each) => sum + each!, 0);
}

/** Whether a sum over use cases is a lower bound, because a cost of one of them is missing. */
function lacks(useCases: readonly ScheduledUseCase[], cost: "oneOffCents" | "runningCentsPerMonth"): boolean {
  return useCases.some((each) => each.useCase[cost] === null);
}
