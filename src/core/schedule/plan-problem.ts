import { fiscalYearWithin, yearLimits } from "../budget/year-budgets";
import { paidBetween, type PaymentSeries } from "../money/payment-series";
import type { Reason } from "../plan";
import type { PlanInput, Settings, UseCase } from "../records";
import { laterMonth, monthIndex } from "../values/month";
import { cyclePaths } from "./cycles";
import { dependencyGraph, type DependencyGraph } from "./dependency-graph";
import type { PlacingProblem, PlacingTask } from "./placement";
import { monthlyDemand, unschedulableReasons } from "./schedulability";
import type { YearLimit } from "./select-use-cases";
import { timingOf, type Timing } from "./timing";

/** The planning task in numbers; nodes are the use cases in table order. */
export interface PlanProblem {
  graph: DependencyGraph;
  cycles: readonly (readonly number[])[];
  timings: readonly (Timing | null)[];
  /** Why a use case can't be scheduled, or null. */
  unschedulable: readonly (Reason | null)[];
  placing: PlacingProblem;
  exclusions: readonly ReadonlySet<number>[];
  limits: readonly YearLimit[];
}

/**
 * @param byRank nodes in the order of rank
 * @param programme costs of the programme, which come first from the budgets
 */
export function planProblem(
  { useCases, settings }: PlanInput,
  byRank: readonly number[],
  programme: readonly PaymentSeries[] = [],
): PlanProblem {
  const graph = dependencyGraph(useCases);
  const cycles = cyclePaths(graph);
  const timings = useCases.map((useCase) => timingOf(useCase, settings.durationByEffort));
  const unschedulable = unschedulableReasons({
    useCases,
    graph,
    cycles,
    timings,
    capacity: settings.capacity,
  });
  const priorities = placingPriorities(useCases, byRank);
  const tasks = useCases.map((useCase, node) => {
    const timing = timings[node];
    if (!timing || unschedulable[node]) return null;
    return placingTask(useCase, timing, settings, priorities[node]!);
  });
  const starts = tasks.flatMap((task) => (task ? [task.pinned ?? task.earliest] : []));
  const origin = starts.reduce((first, start) => Math.min(first, start), monthIndex(settings.projectStart));
  return {
    graph,
    cycles,
    timings,
    unschedulable,
    placing: { tasks, graph, capacity: settings.capacity, origin },
    exclusions: symmetricExclusions(useCases),
    limits: costLimits(useCases, { settings, timings, programme }),
  };
}

/** Order of placing: mandatory, score (midpoint), ID. */
function placingPriorities(useCases: readonly UseCase[], byRank: readonly number[]): number[] {
  const priorities = useCases.map(() => 0);
  const order = [
    ...byRank.filter((node) => useCases[node]!.mandatory),
    ...byRank.filter((node) => !useCases[node]!.mandatory),
  ];
  for (const [priority, node] of order.entries()) priorities[node] = priority;
  return priorities;
}

function placingTask(useCase: UseCase, timing: Timing, settings: Settings, priority: number): PlacingTask {
  const { durationMonths, pinnedStart } = timing;
  return {
    durationMonths,
    demand: monthlyDemand(useCase, durationMonths),
    earliest: monthIndex(laterMonth(settings.projectStart, useCase.earliestStart ?? settings.projectStart)),
    pinned: pinnedStart === null ? null : monthIndex(pinnedStart),
    priority,
  };
}

function symmetricExclusions(useCases: readonly UseCase[]): Set<number>[] {
  const nodeById = new Map(useCases.map((useCase, node) => [useCase.id, node]));
  const exclusions = useCases.map(() => new Set<number>());
  for (const [node, useCase] of useCases.entries()) {
    for (const id of useCase.excludes) {
      const other = nodeById.get(id);
      if (other === undefined || other === node) continue;
      exclusions[node]!.add(other);
      exclusions[other]!.add(node);
    }
  }
  return exclusions;
}

function costLimits(
  useCases: readonly UseCase[],
  {
    settings,
    timings,
    programme,
  }: { settings: Settings; timings: readonly (Timing | null)[]; programme: readonly PaymentSeries[] },
): YearLimit[] {
  const oneOff = useCases.map((useCase) => useCase.oneOffCents ?? 0);
  const running = useCases.map((useCase) => useCase.runningCentsPerMonth ?? 0);
  return yearLimits(settings).map(({ year, limitCents }) => {
    const { from, to } = fiscalYearWithin(year, settings);
    const [first, last] = [monthIndex(from), monthIndex(to)];
    // The same booking as bookedBetween, on month indexes: it runs millions of times in a large selection.
    const costOf = (node: number, start: number) => {
      const months = last - Math.max(first, start + timings[node]!.durationMonths) + 1;
      return (
        (start >= first && start <= last ? oneOff[node]! : 0) + (months > 0 ? months * running[node]! : 0)
      );
    };
    const programmeCents = programme.reduce((sum, series) => sum + paidBetween(series, from, to), 0);
    return { year, limitCents, programmeCents, costOf };
  });
}
