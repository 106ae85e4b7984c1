/** Functions about costs and their return. Wrappers only; booking and finance formulas are in core/budget. */
import { sumBookedBetween, type BookedCosts, type CostSum } from "../core/budget/booking";
import { budgetPlan as planPeriods, periodName, type PeriodLength } from "../core/budget/budget-plan";
import {
  netPresentValue,
  paybackMonths,
  returnOnInvestment,
  totalCostOfOwnership,
} from "../core/budget/finance";
import { centsFromEuros, eurosFromCents } from "../core/values/money";
import { functionResultsDe as labels } from "../text/de/function-results";
import {
  choice,
  isBlank,
  optionalMonth,
  optionalNumber,
  requiredMonth,
  requiredNumber,
  rowsOf,
  type Limits,
} from "./arguments";
import { invalid, known } from "./function-error";

const notNegative: Limits = { min: 0 };

/** Rows without start or end are not scheduled, so nothing of them falls due; a blank cost counts as 0. */
function readCosts(range: unknown): BookedCosts[] {
  return rowsOf(range).flatMap((cells, index) => {
    const parameter = { name: "costs", row: index + 1 };
    if (cells.length !== 4) throw invalid("wrongColumns", { name: "costs" }, { found: cells.length });
    if (cells.every(isBlank)) return [];
    const [oneOff, monthly] = [cells[0], cells[1]].map((cell) =>
      centsFromEuros(optionalNumber(cell, parameter, notNegative) ?? 0),
    );
    const [start, end] = [optionalMonth(cells[2], parameter), optionalMonth(cells[3], parameter)];
    if (start === null || end === null) return [];
    if (end < start) throw invalid("endBeforeStart", parameter);
    return [{ oneOffCents: oneOff ?? 0, runningCentsPerMonth: monthly ?? 0, start, end }];
  });
}

const costKinds: Readonly<Record<string, keyof CostSum>> = {
  gesamt: "totalCents",
  einmalig: "oneOffCents",
  laufend: "runningCents",
  total: "totalCents",
  "one-off": "oneOffCents",
  running: "runningCents",
};

/**
 * Costs that fall due in a span of months: one-off costs in the start month, running costs from the month after the end.
 * @customfunction BUDGET
 * @helpurl functions.html#BUDGET
 * @param costs Range of four columns: one-off, monthly, start, end. Rows without start or end are not counted.
 * @param from First month, inclusive.
 * @param to Last month, inclusive.
 * @param [kind] einmalig, laufend or gesamt (default).
 * @returns Costs in euros.
 */
export function budget(costs: any[][], from: any, to: any, kind?: any): number {
  const sum = sumBookedBetween(
    readCosts(costs),
    requiredMonth(from, { name: "from" }),
    requiredMonth(to, { name: "to" }),
  );
  return eurosFromCents(sum[choice(kind, { name: "kind" }, costKinds, "totalCents")]);
}

const periodLengths: Readonly<Record<string, PeriodLength>> = {
  Monat: "month",
  Quartal: "quarter",
  Jahr: "year",
  month: "month",
  quarter: "quarter",
  year: "year",
};

/** The most periods in one result: large results stay at #BUSY! in Excel on the web (office-js #2786). */
const periodLimit = 600;

/**
 * Budget by period: one row each with period, one-off, running and total costs.
 * @customfunction BUDGETPLAN
 * @helpurl functions.html#BUDGETPLAN
 * @param costs Range of four columns: one-off, monthly, start, end. Rows without start or end are not counted.
 * @param start First month of the first period.
 * @param periods Number of periods, 1–600.
 * @param [grid] Monat, Quartal or Jahr (default).
 * @returns Header and one row per period: period, one-off, running, total in euros.
 */
export function budgetPlan(costs: any[][], start: any, periods: any, grid?: any): any[][] {
  const booked = readCosts(costs);
  const length = choice(grid, { name: "grid" }, periodLengths, "year");
  const count = requiredNumber(periods, { name: "periods" }, { min: 1, max: periodLimit, whole: true });
  const rows = planPeriods(booked, requiredMonth(start, { name: "start" }), count, length);
  return [
    [...labels.budgetPlan],
    ...rows.map((row) => [
      periodName(row.from, length),
      eurosFromCents(row.oneOffCents),
      eurosFromCents(row.runningCents),
      eurosFromCents(row.totalCents),
    ]),
  ];
}

/**
 * Total cost of ownership: one-off costs plus monthly costs over the months.
 * @customfunction TCO
 * @helpurl functions.html#TCO
 * @param oneOff One-off costs in euros.
 * @param monthly Running costs per month in euros.
 * @param months Months of operation.
 * @returns Costs in euros.
 */
export function totalCost(oneOff: any, monthly: any, months: any): number {
  return totalCostOfOwnership({
    oneOff: requiredNumber(oneOff, { name: "oneOff" }, notNegative),
    runningPerMonth: requiredNumber(monthly, { name: "monthly" }, notNegative),
    months: requiredNumber(months, { name: "months" }, notNegative),
  });
}

/** The figures that the return functions share; both costs must be given, 0 is an answer. */
function readInvestment(annualBenefit: unknown, oneOff: unknown, monthly: unknown) {
  return {
    benefitPerYear: requiredNumber(annualBenefit, { name: "annualBenefit" }, notNegative),
    oneOff: requiredNumber(oneOff, { name: "oneOff" }, notNegative),
    runningPerMonth: requiredNumber(monthly, { name: "monthly" }, notNegative),
  };
}

/**
 * Return on investment: (benefit − costs) ÷ costs over the months, as a fraction (0.25 = 25 %).
 * @customfunction ROI
 * @helpurl functions.html#ROI
 * @param annualBenefit Benefit per year in euros.
 * @param oneOff One-off costs in euros.
 * @param monthly Running costs per month in euros.
 * @param months Months looked at.
 * @returns Return as a fraction.
 */
export function roi(annualBenefit: any, oneOff: any, monthly: any, months: any): number {
  const result = returnOnInvestment({
    ...readInvestment(annualBenefit, oneOff, monthly),
    months: requiredNumber(months, { name: "months" }, notNegative),
  });
  return known(result, "noCost");
}

/**
 * Payback in months: one-off costs ÷ (benefit per month − running costs per month).
 * @customfunction AMORTISATION
 * @helpurl functions.html#AMORTISATION
 * @param annualBenefit Benefit per year in euros.
 * @param oneOff One-off costs in euros.
 * @param monthly Running costs per month in euros.
 * @returns Months until the one-off costs are earned back.
 */
export function payback(annualBenefit: any, oneOff: any, monthly: any): number {
  return known(paybackMonths(readInvestment(annualBenefit, oneOff, monthly)), "noPayback");
}

/**
 * Net present value: one-off costs at once, benefit minus running costs at each month's end, discounted monthly.
 * @customfunction KAPITALWERT
 * @helpurl functions.html#KAPITALWERT
 * @param rate Discount rate per year, e.g. 5 % or 0.05; from 1 on the number counts as per cent.
 * @param annualBenefit Benefit per year in euros.
 * @param oneOff One-off costs in euros.
 * @param monthly Running costs per month in euros.
 * @param months Months looked at.
 * @returns Net present value in euros.
 */
export function presentValue(rate: any, annualBenefit: any, oneOff: any, monthly: any, months: any): number {
  const entered = requiredNumber(rate, { name: "rate" }, notNegative);
  // As in the settings table, where a bare 5 means 5 %.
  return netPresentValue(entered >= 1 ? entered / 100 : entered, {
    ...readInvestment(annualBenefit, oneOff, monthly),
    months: requiredNumber(months, { name: "months" }, notNegative),
  });
}
