import { horizonEndOf } from "../budget/year-budgets";
import { netPresentValue, paybackMonths, returnOnInvestment } from "../budget/finance";
import type { Plan, PlannedUseCase } from "../plan";
import { centsFromEuros, eurosFromCents, type Cents } from "../values/money";
import { monthsBetween } from "../values/month";

/** Why a use case has no payback, or which of its figures are lower bounds. */
export type EconomicsNote =
  | "missingBoth"
  | "missingOneOff"
  | "missingRunning"
  | "missingBenefit"
  | "notCovered"
  | "afterHorizon"
  | "none";

/** What a scheduled use case costs and brings from its start to the end of the horizon. */
export interface Economics {
  /** Months from `end` + 1 to the horizon's end; in these it runs, costs and brings its benefit. */
  operatingMonths: number;
  totalCostCents: Cents;
  /** Null without an annual benefit. */
  benefitCents: Cents | null;
  /** A fraction; null where an input is missing or nothing is spent. */
  returnOnInvestment: number | null;
  paybackMonths: number | null;
  /** Contract §4 KAPITALWERT over the operating months: the one-off cost at their beginning. */
  netPresentValueCents: Cents | null;
  note: EconomicsNote;
}

/** Figures of a use case with dates. Where a cost or the benefit is unknown, no figure is made up. */
export function economicsOf(
  { useCase, start, end }: PlannedUseCase,
  { input }: Pick<Plan, "input">,
): Economics {
  const { settings } = input;
  const horizonEnd = horizonEndOf(settings);
  const operatingMonths = Math.max(0, monthsBetween(end!, horizonEnd));
  const { oneOffCents, runningCentsPerMonth, benefitCentsPerYear } = useCase;
  const dueCents = start! <= horizonEnd ? (oneOffCents ?? 0) : 0;
  const totalCostCents = dueCents + (runningCentsPerMonth ?? 0) * operatingMonths;
  const benefitCents =
    benefitCentsPerYear === null ? null : Math.round((benefitCentsPerYear * operatingMonths) / 12);
  const base = { operatingMonths, totalCostCents, benefitCents };
  if (oneOffCents === null || runningCentsPerMonth === null || benefitCentsPerYear === null) {
    const note = missingNote(oneOffCents, runningCentsPerMonth);
    return { ...base, returnOnInvestment: null, paybackMonths: null, netPresentValueCents: null, note };
  }
  const investment = {
    benefitPerYear: eurosFromCents(benefitCentsPerYear),
    oneOff: eurosFromCents(dueCents),
    runningPerMonth: eurosFromCents(runningCentsPerMonth),
    months: operatingMonths,
  };
  const payback = paybackMonths({ ...investment, oneOff: eurosFromCents(oneOffCents) });
  return {
    ...base,
    returnOnInvestment: returnOnInvestment(investment),
    paybackMonths: payback,
    netPresentValueCents: centsFromEuros(netPresentValue(settings.discountRate, investment)),
    note: payback === null ? "notCovered" : payback > operatingMonths ? "afterHorizon" : "none",
  };
}

function missingNote(oneOffCents: Cents | null, runningCents: Cents | null): EconomicsNote {
  if (oneOffCents === null && runningCents === null) return "missingBoth";
  if (oneOffCents === null) return "missingOneOff";
  return runningCents === null ? "missingRunning" : "missingBenefit";
}
