import type { DataSource } from "../records";
import { fillWords } from "../sheets/fill-words";
import { moneyText, numberText } from "../sheets/number-words";
import type { Plan } from "../plan";
import { sumCents, type Cents } from "../values/money";
import { monthNumberOf, yearOf, type Month } from "../values/month";
import { milestonesOf, type Stage } from "./milestones";
import { moduleGroups, scheduledUseCases, type ModuleGroup, type ScheduledUseCase } from "./module-groups";
import type { Facts } from "./roadmap-draft";
import type { RoadmapWords } from "./roadmap-words";

/** What facts are worded with. */
export interface FactContext {
  plan: Plan;
  language: "de" | "en";
  words: {
    months: readonly string[];
    common: { noModule: string };
    stages: Readonly<Record<Stage, string>>;
  };
  roadmapWords: RoadmapWords;
}

/** Name of a use case's fact; braces would end the placeholder. */
export function caseFactName(id: string, key: string): string {
  return `${id.replaceAll(/[{}]/g, "")}.${key}`;
}

/** Name of a data source's fact. */
export function sourceFact(id: string, key: string): string {
  return `source.${id.replaceAll(/[{}]/g, "")}.${key}`;
}

/** Every value that a roadmap text may state, worded. Sums with a missing cost begin with „mindestens". */
export function roadmapFacts(context: FactContext): Facts {
  const { plan } = context;
  const word = wording(context);
  const scheduled = scheduledUseCases(plan);
  const facts: Record<string, string> = {
    "plan.company": plan.input.settings.company,
    "plan.scheduled": word.count(scheduled.length),
    "plan.leftOut": word.count(plan.useCases.length - scheduled.length),
    "plan.horizonEnd": word.month(plan.horizonEnd),
    "budget.oneOff": word.money(plan.budget.oneOffCents, lacks(scheduled, "oneOffCents")),
    "budget.running": word.money(plan.budget.runningCents, lacks(scheduled, "runningCentsPerMonth")),
    "budget.total": word.money(plan.budget.totalCents, plan.budget.incomplete.length > 0),
  };
  if (plan.schedule.start) facts["plan.start"] = word.month(plan.schedule.start);
  if (plan.schedule.end) facts["plan.end"] = word.month(plan.schedule.end);
  for (const each of plan.budget.byYear) {
    facts[`budget.${each.year}.total`] = word.money(each.totalCents, plan.budget.incomplete.length > 0);
  }
  for (const each of plan.useCases) facts[caseFactName(each.useCase.id, "name")] = each.useCase.name;
  for (const each of scheduled) Object.assign(facts, caseFactValues(each, word));
  for (const source of plan.input.dataSources) facts[sourceFact(source.id, "name")] = sourceName(source);
  for (const group of moduleGroups(plan, context.words.common.noModule)) {
    Object.assign(facts, moduleFacts(group, word));
  }
  return facts;
}

function sourceName(source: DataSource): string {
  return source.name || source.id;
}

function wording({ language, words, roadmapWords }: FactContext) {
  return {
    month: (month: Month) => `${words.months[monthNumberOf(month) - 1]} ${yearOf(month)}`,
    money: (cents: Cents, isLowerBound = false) =>
      (isLowerBound ? `${roadmapWords.atLeast} ` : "") + moneyText(cents, language),
    number: (value: number) => numberText(value, language),
    count: (count: number) => fillWords(roadmapWords.useCases, { count }),
    months: (count: number) => fillWords(roadmapWords.months, { count }),
  };
}
type Wording = ReturnType<typeof wording>;

function caseFactValues(each: ScheduledUseCase, word: Wording): Record<string, string> {
  const { useCase } = each;
  const milestones = milestonesOf(each.start, each.months);
  const facts: Record<string, string> = {
    start: word.month(each.start),
    end: word.month(each.end),
    duration: word.months(each.months),
    pilot: word.month(milestones.pilot),
    evaluation: word.month(milestones.evaluation),
    rollout: word.month(milestones.rollout),
    operation: word.month(milestones.operation),
    owner: useCase.owner,
    area: useCase.area,
    scoreLow: word.number(each.score.low),
    scoreHigh: word.number(each.score.high),
  };
  if (each.score.value !== null) facts["score"] = word.number(each.score.value);
  if (each.dataReadiness !== null) facts["readiness"] = word.number(each.dataReadiness);
  if (useCase.oneOffCents !== null) facts["oneOff"] = word.money(useCase.oneOffCents);
  if (useCase.runningCentsPerMonth !== null) facts["running"] = word.money(useCase.runningCentsPerMonth);
  if (useCase.benefitCentsPerYear !== null) facts["benefit"] = word.money(useCase.benefitCentsPerYear);
  for (const [criterion, rating] of Object.entries(useCase.ratings)) {
    if (rating !== null) facts[criterion] = word.number(rating);
  }
  return prefixed(facts, (key) => caseFactName(useCase.id, key));
}

/** Whether a sum over use cases is a lower bound, because a cost of one of them is missing. */
function lacks(useCases: readonly ScheduledUseCase[], cost: "oneOffCents" | "runningCentsPerMonth"): boolean {
  return useCases.some((each) => each.useCase[cost] === null);
}

function moduleFacts(group: ModuleGroup, word: Wording): Record<string, string> {
  const { useCases } = group;
  const [lacksOneOff, lacksRunning] = [
    lacks(useCases, "oneOffCents"),
    lacks(useCases, "runningCentsPerMonth"),
  ];
  const sum = (amount: (each: ScheduledUseCase) => Cents | null) => sumCents(useCases.map(amount));
  const oneOff = sum((each) => each.oneOffCents);
  const running = sum((each) => each.runningCents);
  const withBenefit = useCases.filter((each) => each.useCase.benefitCentsPerYear !== null);
  return prefixed(
    {
      title: group.title,
      count: word.count(useCases.length),
      oneOff: word.money(oneOff, lacksOneOff),
      running: word.money(running, lacksRunning),
      total: word.money(oneOff + running, lacksOneOff || lacksRunning),
      benefit: word.money(sum((each) => each.useCase.benefitCentsPerYear)),
      withBenefit: word.number(withBenefit.length),
      all: word.number(useCases.length),
    },
    (key) => `${group.id}.${key}`,
  );
}

function prefixed(
  facts: Readonly<Record<string, string>>,
  nameOf: (key: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [nameOf(key), value]));
}
