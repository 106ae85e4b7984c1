import { bookedBetween } from "../budget/booking";
import { costsOf } from "../make-plan";
import type { Plan } from "../plan";
import { eurosFromCents, type Cents } from "../values/money";
import { addMonths, type Month } from "../values/month";
import { fundingPaid } from "./funding";
import { paidBetween } from "./payment-series";

/** Money of one month. */
export interface CashFlowMonth {
  month: Month;
  oneOffCents: Cents;
  runningCents: Cents;
  programmeCents: Cents;
  fundingCents: Cents;
  /** Benefit per year of everything that runs in this month. */
  activeBenefitCents: Cents;
  /** A twelfth of it, rounded on the running total so that the months add up. */
  benefitCents: Cents;
  netCents: Cents;
  cumulatedCents: Cents;
  /** The first month from which on the cumulated flow stays at or above 0, after having been below. */
  isBreakEven: boolean;
}

/** Month by month from the first payment (at the latest the project start) to the horizon's end. */
export function cashFlow(plan: Plan): CashFlowMonth[] {
  const { money, horizonEnd } = plan;
  const counted = plan.useCases.flatMap(({ useCase, start, end }) =>
    start && end
      ? [{ costs: costsOf(useCase, start, end), benefitCents: useCase.benefitCentsPerYear ?? 0 }]
      : [],
  );
  let [benefitTotal, cumulatedCents] = [0, 0];
  const months: Omit<CashFlowMonth, "isBreakEven">[] = [];
  for (let month = firstMonth(plan); month <= horizonEnd; month = addMonths(month, 1)) {
    const booked = counted.map(({ costs }) => bookedBetween(costs, month, month));
    const oneOffCents = booked.reduce((sum, each) => sum + each.oneOffCents, 0);
    const runningCents = booked.reduce((sum, each) => sum + each.runningCents, 0);
    const programmeCents = money.programme.lines.reduce(
      (sum, line) => sum + paidBetween(line, month, month),
      0,
    );
    const fundingCents = money.funding.lines.reduce(
      (sum, line) => sum + fundingPaid(line, { from: month, to: month }),
      0,
    );
    const running = counted.filter(({ costs }) => costs.end < month);
    const activeBenefitCents = running.reduce((sum, each) => sum + each.benefitCents, 0);
    const before = Math.round(benefitTotal / 12);
    benefitTotal += activeBenefitCents;
    const benefitCents = Math.round(benefitTotal / 12) - before;
    const netCents = benefitCents + fundingCents - oneOffCents - runningCents - programmeCents;
    cumulatedCents += netCents;
    const costs = { oneOffCents, runningCents, programmeCents, fundingCents };
    months.push({ month, ...costs, activeBenefitCents, benefitCents, netCents, cumulatedCents });
  }
  const lastBelow = months.reduce((last, each, index) => (each.cumulatedCents < 0 ? index : last), -1);
  return months.map((each, index) => ({ ...each, isBreakEven: lastBelow >= 0 && index === lastBelow + 1 }));
}

/** Net present value of a cash flow at its first month's beginning, each month's net at its end. */
export function presentValueCents(months: readonly CashFlowMonth[], annualRate: number): Cents {
  const euros = months.reduce(
    (sum, { netCents }, index) => sum + eurosFromCents(netCents) / (1 + annualRate) ** ((index + 1) / 12),
    0,
  );
  return Math.round(euros * 100);
}

function firstMonth({ input, useCases, money }: Plan): Month {
  return [
    ...useCases.flatMap(({ start }) => start ?? []),
    ...money.programme.lines.map(({ first }) => first),
    ...money.funding.lines.filter((line) => line.counts && line.grantedCents).map(({ payout }) => payout),
  ].reduce((first, month) => (month < first ? month : first), input.settings.projectStart);
}
