import { gateCriterionTable } from "../catalogue/gate-columns";
import { isSystem } from "../plausibility/use-case-kind";
import { milestonesOf } from "../roadmap/milestones";
import { scheduledUseCases, type ScheduledUseCase } from "../roadmap/module-groups";
import { fillWords } from "../sheets/fill-words";
import { moneyText } from "../sheets/number-words";
import type { SheetContext } from "../sheets/sheet-context";
import { recordsOf } from "../tables/records-of";
import { addDays, type IsoDate } from "../values/day";
import { addMonths } from "../values/month";
import { firstDay, stageDays } from "./stage-days";
import type { GateCriterion } from "./tasks-words";

/** Use cases shown; a checklist of hundreds is filled in by nobody. */
export const gateLimit = 15;

/** Scheduled use cases that are not finished, the earliest first. */
function openUseCases({ plan }: SheetContext): ScheduledUseCase[] {
  return scheduledUseCases(plan).filter((each) => each.useCase.progress !== 1);
}

/** Those that become a system: rules and training have no backup and no users to manage. */
export function gatedUseCases(context: SheetContext): { shown: ScheduledUseCase[]; left: number } {
  const open = openUseCases(context).filter(({ useCase }) => isSystem(useCase));
  return { shown: open.slice(0, gateLimit), left: Math.max(0, open.length - gateLimit) };
}

/** The workbook's own criteria, else the built-in ones. */
export function gateCriteria(context: SheetContext): readonly GateCriterion[] {
  const own = recordsOf(context.plan.input, gateCriterionTable);
  if (own.length === 0) return context.areaWords.tasks.gateCriteria;
  return own.map(({ id, values }) => ({
    key: id,
    criterion: String(values.criterion ?? ""),
    isRequired: values.isRequired !== false,
    evidence: String(values.evidence ?? ""),
  }));
}

export interface GateCheck {
  id: string;
  planned: ScheduledUseCase;
  criterion: GateCriterion;
  /** What the plan itself shows, or null; everything else a person has to answer. */
  found: string | null;
}

/** One line per use case and criterion. */
export function gateChecks(context: SheetContext): GateCheck[] {
  const criteria = gateCriteria(context);
  return gatedUseCases(context).shown.flatMap((planned) =>
    criteria.map((criterion) => ({
      id: `${planned.useCase.id}:${criterion.key}`,
      planned,
      criterion,
      found: shownByPlan(context, planned, criterion.key),
    })),
  );
}

/** Two criteria of the built-in list stand in the workbook's own tables. */
function shownByPlan(
  { areaWords, language }: SheetContext,
  { useCase }: ScheduledUseCase,
  key: string,
): string | null {
  const { fromPlan } = areaWords.tasks.gates;
  if (key === "owner" && useCase.owner !== "") return fillWords(fromPlan, { value: useCase.owner });
  if (key === "cost" && useCase.runningCentsPerMonth !== null) {
    return fillWords(fromPlan, { value: moneyText(useCase.runningCentsPerMonth, language) });
  }
  return null;
}

export interface Lesson {
  id: string;
  planned: ScheduledUseCase;
  cycle: number;
  review: IsoDate;
  transferTo: string[];
}

/** Months of operation after which the second cycle looks back. */
const secondCycleMonths = 3;

/** Two improvement cycles per use case: at the end of the pilot's evaluation and after three months of operation. */
export function lessonsOf(context: SheetContext): Lesson[] {
  const scheduled = scheduledUseCases(context.plan);
  return openUseCases(context)
    .slice(0, gateLimit)
    .flatMap((planned) => {
      const { operation } = milestonesOf(planned.start, planned.months);
      const secondReview = addDays(firstDay(addMonths(operation, secondCycleMonths)), -1);
      const transferTo = followers(planned, scheduled);
      return [stageDays(planned).evaluation.end, secondReview].map((review, index) => ({
        id: `${planned.useCase.id}:${index + 1}`,
        planned,
        cycle: index + 1,
        review,
        transferTo,
      }));
    });
}

/** Whom the lessons help: what builds on it, else the later ones of the same module. */
function followers(planned: ScheduledUseCase, scheduled: readonly ScheduledUseCase[]): string[] {
  const direct = scheduled.filter((each) => each.useCase.predecessors.includes(planned.useCase.id));
  const { module } = planned.useCase;
  const same = scheduled.filter(
    (each) => module !== "" && each.useCase.module === module && each.start > planned.start,
  );
  return (direct.length > 0 ? direct : same).slice(0, 3).map((each) => each.useCase.id);
}
