import { startPlanTable, type StartPlanColumn } from "../catalogue/start-plan-columns";
import type { Plan } from "../plan";
import type { TableRecord } from "../records";
import { pilotProposal } from "../scoring/quick-win-candidate";
import { fillWords } from "../sheets/fill-words";
import type { SheetContext } from "../sheets/sheet-context";
import { recordsOf } from "../tables/records-of";
import { addDays, type IsoDate } from "../values/day";
import { sectionFrame } from "./sections";
import type { Task } from "./task";
import type { StartPlanStep } from "./tasks-words";

/** The steps in the order of their weeks: the workbook's own, else the built-in ones. */
export function startPlanSteps(context: SheetContext): StartPlanStep[] {
  const own = recordsOf(context.plan.input, startPlanTable);
  const steps = own.length > 0 ? ownSteps(own) : builtInSteps(context);
  return steps
    .map((step, index) => ({ step, index }))
    .sort((first, second) => first.step.week - second.step.week || first.index - second.index)
    .map(({ step }) => step);
}

/** Own steps without a week follow the one above them. */
function ownSteps(records: readonly TableRecord<StartPlanColumn>[]): StartPlanStep[] {
  let week = 1;
  return records.map(({ id, values }) => {
    if (typeof values.week === "number") week = Math.round(values.week);
    const last = typeof values.lastWeek === "number" ? Math.round(values.lastWeek) : week;
    return {
      id,
      task: String(values.task ?? ""),
      week,
      lastWeek: Math.max(week, last),
      result: String(values.result ?? ""),
      owner: String(values.owner ?? ""),
    };
  });
}

function builtInSteps(context: SheetContext): StartPlanStep[] {
  const { areaWords } = context;
  const pilot = pilotOf(context.plan)?.useCase.name ?? areaWords.tasks.pilotOpen;
  return areaWords.tasks.startPlanSteps.map((step, index) => ({
    ...step,
    id: `W${String(step.week).padStart(2, "0")}-${index + 1}`,
    task: fillWords(step.task, { pilot }),
    result: fillWords(step.result, { pilot }),
  }));
}

/** The one use case that the weeks 5–12 try out, by the scoring's rule; null where nothing is scheduled. */
export function pilotOf(plan: Plan) {
  return pilotProposal(plan.useCases, plan.input.settings);
}

/** Monday of the first and Friday of the last week. */
export function stepDays(step: Pick<StartPlanStep, "week" | "lastWeek">, monday: IsoDate) {
  return { start: addDays(monday, 7 * (step.week - 1)), end: addDays(monday, 7 * step.lastWeek - 3) };
}

/** The start plan as dated tasks. */
export function startPlanTasks(context: SheetContext): Task[] {
  const { monday } = sectionFrame(context.plan.input.settings.projectStart);
  const pilot = pilotOf(context.plan);
  const module = context.areaWords.tasks.startPlanModule;
  return startPlanSteps(context).map((step) => ({
    id: step.id,
    kind: "startPlan",
    title: step.task,
    useCaseId: step.week > 4 ? (pilot?.useCase.id ?? null) : null,
    module,
    owner: step.owner,
    ...stepDays(step, monday),
    basis: fillWords(context.areaWords.tasks.weekBasis, { week: weekText(step) }),
  }));
}

/** „5" or „5–6". */
export function weekText({ week, lastWeek }: Pick<StartPlanStep, "week" | "lastWeek">): string {
  return week === lastWeek ? `${week}` : `${week}–${lastWeek}`;
}
