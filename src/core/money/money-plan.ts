import { addCosts, noCosts, type CostSum } from "../budget/booking";
import { fiscalYearWithin, horizonEndOf } from "../budget/year-budgets";
import type { BudgetTotals } from "../budget/budget-totals";
import type { PlanInput } from "../records";
import type { Cents } from "../values/money";
import { fiscalYearOf, type Month } from "../values/month";
import { linesWithoutAmount } from "./cost-lines";
import { fundingOf, fundingPaid, type Funding } from "./funding";
import { paidBetween } from "./payment-series";
import type { ProgrammeLine } from "./programme-costs";
import type { UseCaseCostLine } from "./use-case-costs";

/** A fiscal year as far as the horizon reaches, with everything that is paid and received in it. */
export interface MoneyYear {
  year: number;
  from: Month;
  to: Month;
  useCaseCents: Cents;
  programme: CostSum;
  /** Use cases and programme. */
  totalCents: Cents;
  fundingCents: Cents;
  netCents: Cents;
  limitCents: Cents | null;
}

/** What the tables `Kosten` and `Förderung` and the settings about money add to the budget of the use cases. */
export interface MoneyPlan {
  /** Cost lines of use cases, whether or not the use case is in the plan. */
  useCaseLines: readonly UseCaseCostLine[];
  programme: CostSum & {
    lines: readonly ProgrammeLine[];
    /** Lines without an amount: the sums are lower bounds. */
    incomplete: readonly string[];
  };
  funding: Funding;
  years: readonly MoneyYear[];
  /** Use cases and programme within the horizon. */
  withProgramme: CostSum;
  /** After the funding that is paid out within the horizon. */
  netCents: Cents;
}

/** Whether there is anything to show beside the use cases' own costs. */
export function hasProgrammeOrFunding({ programme, funding }: MoneyPlan): boolean {
  return programme.lines.length > 0 || programme.incomplete.length > 0 || funding.lines.length > 0;
}

/** What a programme line costs in the months `from`–`to` (inclusive). */
export function programmeCost(line: ProgrammeLine, from: Month, to: Month): CostSum {
  const cents = paidBetween(line, from, to);
  return line.rhythm === "once"
    ? { oneOffCents: cents, runningCents: 0, totalCents: cents }
    : { oneOffCents: 0, runningCents: cents, totalCents: cents };
}

/** Adds programme and funding to the budget of the use cases, which stays as it is. */
export function moneyPlan(
  input: PlanInput,
  {
    budget,
    programme,
    useCaseLines,
    isCounted,
  }: {
    budget: BudgetTotals;
    programme: readonly ProgrammeLine[];
    useCaseLines: readonly UseCaseCostLine[];
    isCounted: (useCaseId: string) => boolean;
  },
): MoneyPlan {
  const { settings } = input;
  const horizonEnd = horizonEndOf(settings);
  const funding = fundingOf(input, isCounted);
  const inPlan = programme
    .map((line) => programmeCost(line, "0000-01", horizonEnd))
    .reduce(addCosts, noCosts);
  const years = yearsOf(budget, programme, funding, settings).map((year): MoneyYear => {
    const { from, to } = fiscalYearWithin(year, settings);
    const own = budget.byYear.find((each) => each.year === year);
    const costs = programme.map((line) => programmeCost(line, from, to)).reduce(addCosts, noCosts);
    const useCaseCents = own?.totalCents ?? 0;
    const totalCents = useCaseCents + costs.totalCents;
    const fundingCents = funding.lines.reduce((sum, line) => sum + fundingPaid(line, { from, to }), 0);
    return {
      year,
      from,
      to,
      useCaseCents,
      programme: costs,
      totalCents,
      fundingCents,
      netCents: totalCents - fundingCents,
      limitCents: own?.limitCents ?? null,
    };
  });
  const withProgramme = addCosts(budget, inPlan);
  return {
    useCaseLines,
    programme: { ...inPlan, lines: programme, incomplete: linesWithoutAmount(input) },
    funding,
    years,
    withProgramme,
    netCents: withProgramme.totalCents - funding.paidCents,
  };
}

/** The years of the budget, from an earlier one where programme or funding begin before the first use case. */
function yearsOf(
  { byYear }: BudgetTotals,
  programme: readonly ProgrammeLine[],
  { lines }: Funding,
  { fiscalYearStart }: PlanInput["settings"],
): number[] {
  const months = [
    ...programme.map(({ first }) => first),
    ...lines.filter((line) => line.counts && line.grantedCents).map(({ payout }) => payout),
  ];
  const own = byYear.map(({ year }) => year);
  const last = Math.max(...own);
  const first = Math.min(...own, ...months.map((month) => fiscalYearOf(month, fiscalYearStart)));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
