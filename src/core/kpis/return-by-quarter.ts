import { bookedBetween } from "../budget/booking";
import { costsOf } from "../make-plan";
import type { Plan, PlannedUseCase } from "../plan";
import type { Cents } from "../values/money";
import { addMonths, monthsBetween, type Month } from "../values/month";
import type { KpiState } from "./kpi-state";

/** What a use case cost and brought up to a month. */
export interface UseCaseReturn {
  planned: PlannedUseCase;
  costCents: Cents;
  /** A twelfth of the yearly benefit for each month of operation, rounded once. */
  plannedBenefitCents: Cents;
  /** Mean fulfilment of its KPIs, 0–1; null where none has a value. */
  fulfilment: number | null;
  /** Planned benefit times fulfilment; null where no KPI says how much of it came true. */
  shownBenefitCents: Cents | null;
  verdict: ReturnVerdict;
}

export type ReturnVerdict = "paidOff" | "onTheWay" | "adjust" | "tooEarly" | "unproven";

/** Below this share of the planned effect a use case asks for a decision. */
const acceptableFulfilment = 0.5;

/**
 * Cost and benefit of every scheduled use case from the first month up to `until` (inclusive). How much of the
 * planned benefit has come true is taken from its KPIs and from nothing else.
 */
export function returnsUntil(plan: Plan, states: readonly KpiState[], until: Month): UseCaseReturn[] {
  return plan.useCases.flatMap((planned): UseCaseReturn[] => {
    const { useCase, start, end } = planned;
    if (!start || !end) return [];
    const costCents = bookedBetween(costsOf(useCase, start, end), start, until).totalCents;
    const months = Math.max(0, monthsBetween(end, until));
    const plannedBenefitCents = Math.round(((useCase.benefitCentsPerYear ?? 0) * months) / 12);
    const fulfilment = fulfilmentOf(useCase.id, states);
    const shownBenefitCents = fulfilment === null ? null : Math.round(plannedBenefitCents * fulfilment);
    const figures = { costCents, plannedBenefitCents, fulfilment, shownBenefitCents };
    return [{ planned, ...figures, verdict: verdictOf(months, figures) }];
  });
}

/** Quarters of three months from the project start to the horizon's end, each with its last month. */
export function quartersOf(plan: Plan): { from: Month; to: Month }[] {
  const { projectStart } = plan.input.settings;
  const start =
    plan.schedule.start === null || plan.schedule.start > projectStart ? projectStart : plan.schedule.start;
  const quarters: { from: Month; to: Month }[] = [];
  for (let from = start; from <= plan.horizonEnd; from = addMonths(from, 3)) {
    const to = addMonths(from, 2);
    quarters.push({ from, to: to > plan.horizonEnd ? plan.horizonEnd : to });
  }
  return quarters;
}

/** Cost and planned benefit of all scheduled use cases in the months `from`–`to`. */
export function quarterFigures(plan: Plan, { from, to }: { from: Month; to: Month }) {
  const before = addMonths(from, -1);
  return plan.useCases.reduce(
    (sum, { useCase, start, end }) => {
      if (!start || !end) return sum;
      const benefit = (until: Month) =>
        Math.round(((useCase.benefitCentsPerYear ?? 0) * Math.max(0, monthsBetween(end, until))) / 12);
      return {
        costCents: sum.costCents + bookedBetween(costsOf(useCase, start, end), from, to).totalCents,
        benefitCents: sum.benefitCents + benefit(to) - benefit(before),
      };
    },
    { costCents: 0, benefitCents: 0 },
  );
}

function fulfilmentOf(id: string, states: readonly KpiState[]): number | null {
  const values = states
    .filter(({ useCases }) => useCases.includes(id))
    .flatMap(({ fulfilment }) => fulfilment ?? [])
    .map((value) => Math.min(1, Math.max(0, value)));
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function verdictOf(
  months: number,
  {
    costCents,
    fulfilment,
    shownBenefitCents,
  }: Pick<UseCaseReturn, "costCents" | "fulfilment" | "shownBenefitCents">,
): ReturnVerdict {
  if (months <= 0) return "tooEarly";
  if (fulfilment === null || shownBenefitCents === null) return "unproven";
  if (shownBenefitCents >= costCents) return "paidOff";
  return fulfilment >= acceptableFulfilment ? "onTheWay" : "adjust";
}
