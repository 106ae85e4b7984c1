import { smartGoals } from "../kpis/smart-goals";
import type { AiActClass } from "../law/assessment";
import { riskListRows } from "../risks/risk-rows";
import { scheduledUseCases, type ScheduledUseCase } from "../roadmap/module-groups";
import { driverText } from "../scoring/score-drivers";
import { explainedModel } from "../scoring/scores-table";
import { fillWords } from "../sheets/fill-words";
import { moneyText } from "../sheets/number-words";
import { dateText, type SheetContext } from "../sheets/sheet-context";
import type { Task } from "../tasks/task";
import { allTasks } from "../tasks/task-sources";
import { addDays } from "../values/day";

const topCount = 5;
const stepCount = 6;
/** Steps of one kind at most, so that no source fills the list alone. */
const stepsPerKind = 2;
const windowDays = 90;

/** The best ranked of what is scheduled. */
export function topUseCases({ plan }: SheetContext): ScheduledUseCase[] {
  return scheduledUseCases(plan)
    .sort((first, second) => first.rank - second.rank)
    .slice(0, topCount);
}

/** Quadrant, benefit and which criterion carries the score. */
export function useCaseReason(context: SheetContext, planned: ScheduledUseCase): string {
  const { words, areaWords, language } = context;
  const { benefitCentsPerYear } = planned.useCase;
  const benefit = !benefitCentsPerYear
    ? ""
    : fillWords(areaWords.reports.onePager.benefit, { benefit: moneyText(benefitCentsPerYear, language) });
  const parts = [
    planned.quadrant ? words.quadrants[planned.quadrant] : "",
    benefit,
    driverText(context, explainedModel(context), planned),
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** The user's goals, else what the use cases bring in a year, else what is missing. */
export function goalText(context: SheetContext): string {
  const { plan, areaWords, language } = context;
  const own = areaWords.reports.onePager;
  const goals = smartGoals(plan.input).map(({ text }) => text);
  if (goals.length > 0) return fillWords(own.goals, { goals: goals.join("; ") });
  const known = scheduledUseCases(plan).flatMap(({ useCase }) => useCase.benefitCentsPerYear ?? []);
  if (known.length === 0) return own.goalsMissing;
  const benefit = known.reduce((sum, cents) => sum + cents, 0);
  return fillWords(own.benefitGoal, { benefit: moneyText(benefit, language), count: known.length });
}

/** What is to be done first from the day of the run on, of each kind only a few. */
export function nextSteps(context: SheetContext): Task[] {
  const { today } = context.plan;
  const open = allTasks(context).filter(({ end, status }) => end >= today && status !== "done");
  const first = open[0]?.start ?? today;
  const last = addDays(first > today ? first : today, windowDays);
  const steps: Task[] = [];
  for (const task of open) {
    if (task.start > last || steps.length === stepCount) break;
    if (steps.filter(({ kind }) => kind === task.kind).length < stepsPerKind) steps.push(task);
  }
  return steps;
}

/** The largest rated risk with its measure, and how many there are. */
export function riskLine(context: SheetContext): string {
  const { reports, risks: words } = context.areaWords;
  const risks = riskListRows(context);
  const top = risks.find(({ value }) => value !== null);
  if (!top) return reports.onePager.risksUnrated;
  const measure = top.measure
    ? fillWords(reports.onePager.measure, { measure: top.measure })
    : reports.onePager.measureMissing;
  return fillWords(reports.onePager.risk, {
    risk: top.risk,
    class: top.class ? words.classes[top.class].name : "",
    value: top.value ?? "",
    count: risks.length,
    measure,
  });
}

const classOrder: readonly AiActClass[] = ["prohibited", "high", "limited", "minimal", "review"];

/** Classes of the AI Act with their numbers and the next duty. */
export function lawLine(context: SheetContext): string {
  const { areaWords, insights, plan } = context;
  const own = areaWords.reports.onePager;
  const all = [...insights.aiAct.values()];
  if (all.length === 0) return own.lawNothing;
  const counts = classOrder.flatMap((key) => {
    const count = all.filter((each) => each.class === key).length;
    return count > 0 ? [`${count} × ${areaWords.law.classes[key]}`] : [];
  });
  const next = insights.obligations.find(({ due }) => due >= plan.today) ?? insights.obligations[0];
  const duty = next
    ? fillWords(own.duty, {
        duty: areaWords.law.duties[next.key] ?? next.key,
        article: next.article,
        date: dateText(context, next.due),
      })
    : "";
  return `${fillWords(own.law, { counts: counts.join(", "), stand: dateText(context, all[0]!.stand) })} ${duty}`.trim();
}
