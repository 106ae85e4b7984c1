/** Figures of one investment. Money in one unit throughout (euros or cents), `months` ≥ 0 is the period looked at. */
export interface Investment {
  benefitPerYear: number;
  oneOff: number;
  runningPerMonth: number;
  months: number;
}

/** Total cost of ownership = one-off + running · months. */
export function totalCostOfOwnership({
  oneOff,
  runningPerMonth,
  months,
}: Omit<Investment, "benefitPerYear">): number {
  return oneOff + runningPerMonth * months;
}

/** Return on investment = (benefit − cost)/cost over the period, a fraction; null without cost. */
export function returnOnInvestment(investment: Investment): number | null {
  const cost = totalCostOfOwnership(investment);
  const benefit = (investment.benefitPerYear * investment.months) / 12;
  return cost > 0 ? (benefit - cost) / cost : null;
}

/** Months until the one-off cost is earned back; null where the monthly net benefit is not positive. */
export function paybackMonths({
  benefitPerYear,
  oneOff,
  runningPerMonth,
}: Omit<Investment, "months">): number | null {
  const net = benefitPerYear / 12 - runningPerMonth;
  return net > 0 ? oneOff / net : null;
}

/**
 * Net present value: the one-off cost at time 0, the net benefit at the end of each month, discounted with the
 * monthly rate (1 + annual rate)^(1/12) − 1. Closed annuity form, so long periods cost nothing.
 * @param annualRate a fraction > −1; 0 has its own branch because the annuity formula divides by the rate
 */
export function netPresentValue(annualRate: number, investment: Investment): number {
  const { benefitPerYear, oneOff, runningPerMonth, months } = investment;
  const net = benefitPerYear / 12 - runningPerMonth;
  // expm1/log1p keep the digits that (1 + rate)^(1/12) − 1 loses for small rates.
  const logMonthly = Math.log1p(annualRate) / 12;
  const annuity = annualRate === 0 ? months : -Math.expm1(-months * logMonthly) / Math.expm1(logMonthly);
  return net * annuity - oneOff;
}
