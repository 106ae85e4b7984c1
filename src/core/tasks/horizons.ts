import { goalTable } from "../catalogue/goal-columns";
import type { Phase } from "../plan";
import { milestonesOf } from "../roadmap/milestones";
import { scheduledUseCases, type ScheduledUseCase } from "../roadmap/module-groups";
import { phaseOf } from "../schedule/phase";
import { listed } from "../roadmap/draft-text";
import { fillWords } from "../sheets/fill-words";
import { moneyText } from "../sheets/number-words";
import { monthText, type SheetContext } from "../sheets/sheet-context";
import { recordsOf } from "../tables/records-of";
import { sumCents } from "../values/money";
import { addMonths, laterMonth, monthOfDate, type Month } from "../values/month";
import { phases, sectionStarts } from "./sections";
import type { Task, TaskKind } from "./task";

/** A section of the chosen scheme with what belongs to it; months inclusive, `to` before `from` where nothing is left. */
export interface Horizon {
  section: Phase;
  from: Month;
  to: Month;
  goal: string;
  measures: readonly string[];
  starts: readonly ScheduledUseCase[];
  milestones: readonly string[];
}

/** Lines of one cell; beyond, the task list has the rest. */
const lineLimit = 6;

/** The three horizons. The first also holds what began before the project start, the last reaches to the end. */
export function horizonsOf(context: SheetContext, tasks: readonly Task[]): Horizon[] {
  const { plan } = context;
  const { projectStart, timeScheme } = plan.input.settings;
  const starts = sectionStarts(timeScheme);
  const scheduled = scheduledUseCases(plan);
  const firstMonth =
    plan.schedule.start && plan.schedule.start < projectStart ? plan.schedule.start : projectStart;
  return phases.map((section, index) => {
    const from = index === 0 ? firstMonth : addMonths(projectStart, starts[index]!);
    const next = starts[index + 1];
    const planned = next === undefined ? plan.horizonEnd : addMonths(projectStart, next - 1);
    const to = planned < plan.horizonEnd ? planned : plan.horizonEnd;
    const isIn = (month: Month) => phaseOf(month, projectStart, timeScheme) === section;
    return {
      section,
      from,
      to,
      goal:
        ownGoals(context, isIn).join("\n") ||
        goalOf(context, scheduled, { from, to: laterMonth(to, from), isLast: next === undefined }),
      measures: measuresOf(
        context,
        tasks.filter((task) => isIn(monthOfDate(task.start))),
      ),
      starts: scheduled.filter((each) => isIn(each.start)),
      milestones: milestoneLines(context, scheduled, isIn),
    };
  });
}

/** Goals of the workbook's own that are due within a horizon. */
function ownGoals({ plan }: SheetContext, isIn: (month: Month) => boolean): string[] {
  return recordsOf(plan.input, goalTable).flatMap(({ values: { goal, due } }) =>
    typeof goal === "string" && typeof due === "string" && isIn(monthOfDate(due)) ? [goal] : [],
  );
}

/** One checkable sentence: what is in operation by the horizon's end, else the next result on the way there. */
function goalOf(
  context: SheetContext,
  scheduled: readonly ScheduledUseCase[],
  { from, to, isLast }: { from: Month; to: Month; isLast: boolean },
): string {
  const { horizons } = context.areaWords.tasks;
  if (scheduled.length === 0) return horizons.goalNothing;
  const month = monthText(context, to);
  const reached = scheduled.filter((each) => each.end < to);
  const isNew = reached.some((each) => each.end >= addMonths(from, -1));
  if (reached.length > 0 && !isNew && isLast) return fillWords(horizons.goalKeep, { count: reached.length });
  if (reached.length > 0) {
    const benefit = sumCents(reached.map((each) => each.useCase.benefitCentsPerYear));
    const names = shortened(
      context,
      reached.map((each) => each.useCase.name),
      4,
    );
    return fillWords(benefit > 0 ? horizons.goalOperationBenefit : horizons.goalOperation, {
      to: month,
      count: reached.length,
      list: listed(names, context.roadmapWords.and),
      benefit: moneyText(benefit, context.language),
    });
  }
  const first = scheduled[0]!;
  const isEvaluated = milestonesOf(first.start, first.months).rollout <= to;
  return fillWords(isEvaluated ? horizons.goalFirstResult : horizons.goalStart, {
    to: month,
    name: first.useCase.name,
  });
}

/** Names up to a limit and how many follow. */
export function shortened(context: SheetContext, names: readonly string[], limit: number): string[] {
  if (names.length <= limit) return [...names];
  const more = fillWords(context.areaWords.tasks.horizons.more, { count: names.length - limit + 1 });
  return [...names.slice(0, limit - 1), more.replace(/^… /, "")];
}

/** What is to be done besides the use cases' own stages; many tasks of one kind become one line. */
function measuresOf(context: SheetContext, tasks: readonly Task[]): string[] {
  const { kinds, horizons } = context.areaWords.tasks;
  const order: readonly TaskKind[] = [
    "startPlan",
    "own",
    "goal",
    "data",
    "obligation",
    "change",
    "training",
    "gate",
  ];
  return order.flatMap((kind) => {
    const found = tasks.filter((task) => task.kind === kind);
    if (found.length === 0) return [];
    if (kind === "startPlan") return [fillWords(horizons.measureStartPlan, { count: found.length })];
    if (kind === "own" && found.length <= 2) return found.map((task) => task.title);
    const ids = [...new Set(found.flatMap(({ useCaseId }) => useCaseId ?? []))];
    const list = ids.length > 0 ? shortened(context, ids, 3).join(", ") : "";
    const sentence = list === "" ? horizons.measureMany : horizons.measureFor;
    return [fillWords(sentence, { kind: kinds[kind], count: found.length, list })];
  });
}

/** Pilots and operation that begin within a horizon. */
function milestoneLines(
  context: SheetContext,
  scheduled: readonly ScheduledUseCase[],
  isIn: (month: Month) => boolean,
): string[] {
  const { stageIn } = context.areaWords.tasks;
  const all = scheduled.flatMap((each) => {
    const milestones = milestonesOf(each.start, each.months);
    return (["pilot", "operation"] as const).flatMap((stage) =>
      isIn(milestones[stage])
        ? [
            {
              month: milestones[stage],
              line: `${monthText(context, milestones[stage])}: ${stageIn[stage]} ${each.useCase.id}`,
            },
          ]
        : [],
    );
  });
  return all
    .sort((first, second) => (first.month < second.month ? -1 : first.month > second.month ? 1 : 0))
    .map(({ line }) => line);
}

/** Lines of a cell, at most six or as many as asked for. */
export function cellLines(
  context: SheetContext,
  lines: readonly string[],
  limit: number = lineLimit,
): string {
  const { horizons } = context.areaWords.tasks;
  if (lines.length === 0) return horizons.none;
  if (lines.length <= limit) return lines.join("\n");
  const more = fillWords(horizons.more, { count: lines.length - limit + 1 });
  return [...lines.slice(0, limit - 1), more].join("\n");
}
