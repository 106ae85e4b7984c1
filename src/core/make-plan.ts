import { bookedWithinHorizon, horizonEndOf, yearBudgets } from "./budget/year-budgets";
import { addCosts, noCosts, type BookedCosts } from "./budget/booking";
import type { Issue } from "./issues";
import { moneyPlan } from "./money/money-plan";
import { programmeLimitIssues } from "./money/programme-limits";
import { programmeLines } from "./money/programme-costs";
import { detailedUseCases } from "./money/use-case-costs";
import type { Plan, PlannedUseCase, Schedule } from "./plan";
import type { BudgetTotals } from "./budget/budget-totals";
import type { PlanInput, Settings, UseCase } from "./records";
import { criticalPath } from "./schedule/critical-path";
import { dateConflicts } from "./schedule/date-conflicts";
import { phaseOf } from "./schedule/phase";
import { planProblem, type PlanProblem } from "./schedule/plan-problem";
import { cycleIssues, mandatoryIssues, scheduledIssues, unscheduledIssue } from "./schedule/planning-issues";
import { selectUseCases, type Selection } from "./schedule/select-use-cases";
import { isKnownForbidden } from "./scoring/forbidden";
import { gateReasons } from "./scoring/gates";
import { scoreUseCases, type ScoredUseCase } from "./scoring/score-use-cases";
import { addMonths, monthFromIndex, monthIndex, type Month } from "./values/month";

/**
 * Computes the whole plan: score, rank and quadrant, selection, schedule, costs (contract rules 1–5).
 * `issues` holds what the planning noticed; what the reading noticed is the caller's.
 * @param today ISO date of the run; it is only passed on, no result depends on it
 */
export function makePlan(given: PlanInput, { today }: { today: string }): Plan {
  const { settings } = given;
  const detailed = detailedUseCases(given);
  const programme = programmeLines(given);
  const input = { ...given, useCases: detailed.useCases };
  const scored = scoreUseCases(input);
  const byRank = scored
    .map((_, node) => node)
    .sort((first, second) => scored[first]!.rank - scored[second]!.rank);
  const problem = planProblem(input, byRank, programme.lines);
  const gates = gateReasons(input, scored, isKnownForbidden);
  const selection = selectUseCases({
    ids: input.useCases.map(({ id }) => id),
    mandatory: input.useCases.map(({ mandatory }) => mandatory),
    byRank,
    graph: problem.graph,
    exclusions: problem.exclusions,
    problem: problem.placing,
    limits: problem.limits,
    gates,
  });
  const horizonEnd = horizonEndOf(settings);
  const dated = scored.map((item, node) => ({
    ...datedUseCase(item, node, { problem, selection, settings }),
    ...(gates[node] ? { gate: gates[node] } : {}),
  }));
  const path = criticalPath(
    dated.flatMap(({ useCase, start, end }) => (start && end ? [{ ...useCase, start, end }] : [])),
  );
  const onPath = new Set(path);
  const planned = dated.map((item) => ({ ...item, critical: onPath.has(item.useCase.id) }));
  const budget = budgetOf(planned, settings);
  const counted = new Set(planned.flatMap(({ useCase, start }) => (start ? [useCase.id] : [])));
  const money = moneyPlan(given, {
    budget,
    programme: programme.lines,
    useCaseLines: detailed.lines,
    isCounted: (id) => counted.has(id),
  });
  return {
    // As read: planning it again must not apply the rules about money twice.
    input: given,
    today,
    useCases: planned,
    budget,
    money,
    schedule: scheduleOf(planned, path, selection),
    horizonEnd,
    issues: [
      ...planningIssues(planned, { problem, selection, settings }),
      ...detailed.issues,
      ...programme.issues,
      ...programmeLimitIssues(money, given),
      ...money.funding.issues,
    ],
  };
}

interface Computed {
  problem: PlanProblem;
  selection: Selection;
  settings: Settings;
}

function datedUseCase(
  scored: ScoredUseCase,
  node: number,
  { problem, selection, settings }: Computed,
): PlannedUseCase {
  const { placement } = selection;
  const selected = selection.selected[node]!;
  const timing = problem.timings[node] ?? null;
  const start = placement.isPlaced(node) ? monthFromIndex(placement.startOf(node)) : null;
  const end = start === null ? null : monthFromIndex(placement.endOf(node));
  const costs =
    start && end ? bookedWithinHorizon(costsOf(scored.useCase, start, end), horizonEndOf(settings)) : noCosts;
  return {
    ...scored,
    selected,
    reason: (selected && problem.unschedulable[node]) || selection.reasons[node]!,
    start,
    end,
    durationMonths: timing?.durationMonths ?? null,
    durationAssumed: timing?.assumed ?? false,
    phase: start === null ? null : phaseOf(start, settings.projectStart, settings.timeScheme),
    oneOffCents: costs.oneOffCents,
    runningCents: costs.runningCents,
    critical: false,
  };
}

/** What a scheduled use case costs and when; missing costs count as 0. */
export function costsOf(useCase: UseCase, start: Month, end: Month): BookedCosts {
  return {
    oneOffCents: useCase.oneOffCents ?? 0,
    runningCentsPerMonth: useCase.runningCentsPerMonth ?? 0,
    start,
    end,
  };
}

function budgetOf(planned: readonly PlannedUseCase[], settings: Settings): BudgetTotals {
  const counted = planned.flatMap(({ useCase, start, end }) =>
    start && end ? [{ useCase, costs: costsOf(useCase, start, end) }] : [],
  );
  const byYear = yearBudgets(
    counted.map(({ costs }) => costs),
    settings,
  );
  const totals = counted.reduce(
    (sum, { costs }) => addCosts(sum, bookedWithinHorizon(costs, horizonEndOf(settings))),
    noCosts,
  );
  const incomplete = counted
    .filter(({ useCase }) => useCase.oneOffCents === null || useCase.runningCentsPerMonth === null)
    .map(({ useCase }) => useCase.id);
  return { ...totals, byYear, incomplete };
}

function scheduleOf(
  planned: readonly PlannedUseCase[],
  path: readonly string[],
  { placement }: Selection,
): Schedule {
  const scheduled = planned.filter(({ start }) => start !== null);
  const start = scheduled.reduce<Month | null>(
    (first, item) => (first && first <= item.start! ? first : item.start),
    null,
  );
  const end = scheduled.reduce<Month | null>(
    (last, item) => (last && last >= item.end! ? last : item.end),
    null,
  );
  const load = [];
  if (start && end) {
    for (let month = start; month <= end; month = addMonths(month, 1)) {
      load.push({ month, personDays: Math.round(placement.loadAt(monthIndex(month)) * 1e9) / 1e9 });
    }
  }
  return { start, end, criticalPath: path, load };
}

function planningIssues(
  planned: readonly PlannedUseCase[],
  { problem, selection, settings }: Computed,
): Issue[] {
  const context = {
    planned: new Map(planned.map((item) => [item.useCase.id, item])),
    settings,
    loadAt: (month: number) => selection.placement.loadAt(month),
  };
  const horizonEnd = horizonEndOf(settings);
  return [
    ...cycleIssues(planned, problem.cycles),
    ...mandatoryIssues(planned, selection),
    ...planned.flatMap((item, node) => {
      const obstacle = problem.unschedulable[node];
      if (obstacle) return unscheduledIssue(item, obstacle);
      return item.start ? [...scheduledIssues(item, horizonEnd), ...dateConflicts(item, context)] : [];
    }),
  ];
}
