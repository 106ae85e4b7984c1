import fc from "fast-check";
import { bookedBetween } from "../../../src/core/budget/booking";
import {
  budgetPlan,
  fiscalQuarterStart,
  fiscalYearStart,
  periodName,
} from "../../../src/core/budget/budget-plan";
import {
  netPresentValue,
  paybackMonths,
  returnOnInvestment,
  totalCostOfOwnership,
} from "../../../src/core/budget/finance";
import { makePlan } from "../../../src/core/make-plan";
import { centsFromEuros } from "../../../src/core/values/money";
import { addMonths, fiscalYearOf, type Month } from "../../../src/core/values/month";
import { planInputs, seeded } from "../support/plan-arbitraries";

const today = "2026-11-20";

/** Month by month, as somebody with paper would do it. */
function slowBooking(costs: Parameters<typeof bookedBetween>[0], from: Month, to: Month) {
  let [oneOffCents, runningCents] = [0, 0];
  for (let month = from; month <= to; month = addMonths(month, 1)) {
    if (month === costs.start) oneOffCents += costs.oneOffCents;
    if (month > costs.end) runningCents += costs.runningCentsPerMonth;
  }
  return { oneOffCents, runningCents, totalCents: oneOffCents + runningCents };
}

describe("rule 3: budget", () => {
  test("years and totals equal the sum of their lines to the cent, booked month by month up to the horizon", () => {
    fc.assert(
      fc.property(planInputs, (input) => {
        const { budget, useCases, horizonEnd } = makePlan(input, { today });
        const { fiscalYearStart: first, projectStart, horizonMonths } = input.settings;
        expect(horizonEnd).toBe(addMonths(projectStart, horizonMonths - 1));
        const counted = useCases.filter(({ selected, start }) => selected && start);
        const booked = counted.map(({ useCase, start, end }) => ({
          oneOffCents: useCase.oneOffCents ?? 0,
          runningCentsPerMonth: useCase.runningCentsPerMonth ?? 0,
          start: start!,
          end: end!,
        }));
        for (const { year, oneOffCents, runningCents, totalCents } of budget.byYear) {
          const months = Array.from({ length: 12 }, (_, index) =>
            addMonths(`${year}-${String(first).padStart(2, "0")}` as Month, index),
          );
          expect(months.every((month) => fiscalYearOf(month, first) === year)).toBe(true);
          const inside = months.filter((month) => month <= horizonEnd);
          const lines = booked.map((costs) => slowBooking(costs, inside[0]!, inside[inside.length - 1]!));
          expect(oneOffCents).toBe(lines.reduce((sum, line) => sum + line.oneOffCents, 0));
          expect(runningCents).toBe(lines.reduce((sum, line) => sum + line.runningCents, 0));
          expect(totalCents).toBe(oneOffCents + runningCents);
        }
        const sum = (key: "oneOffCents" | "runningCents" | "totalCents") =>
          budget.byYear.reduce((total, year) => total + year[key], 0);
        expect([budget.oneOffCents, budget.runningCents, budget.totalCents]).toEqual([
          sum("oneOffCents"),
          sum("runningCents"),
          sum("totalCents"),
        ]);
        expect(budget.totalCents).toBe(
          useCases.reduce((total, each) => total + each.oneOffCents + each.runningCents, 0),
        );
        expect(budget.incomplete).toEqual(
          counted
            .filter(({ useCase }) => useCase.oneOffCents === null || useCase.runningCentsPerMonth === null)
            .map(({ useCase }) => useCase.id),
        );
        expect(Number.isInteger(budget.totalCents)).toBe(true);
      }),
      seeded,
    );
  });

  test("booking in closed form equals booking month by month; periods partition it", () => {
    const month = fc.integer({ min: 0, max: 60 }).map((step) => addMonths("2026-01", step));
    fc.assert(
      fc.property(
        month,
        month,
        month,
        fc.nat(30),
        fc.integer({ min: 1, max: 12 }),
        (start, from, to, duration, first) => {
          const costs = {
            oneOffCents: 12_345,
            runningCentsPerMonth: 777,
            start,
            end: addMonths(start, duration),
          };
          expect(bookedBetween(costs, from, to)).toEqual(slowBooking(costs, from, to));
          const years = budgetPlan([costs], fiscalYearStart(start, first), 6, "year");
          const quarters = budgetPlan([costs], fiscalYearStart(start, first), 24, "quarter");
          const months = budgetPlan([costs], fiscalYearStart(start, first), 72, "month");
          const total = (periods: typeof years) =>
            periods.reduce((sum, { totalCents }) => sum + totalCents, 0);
          expect([total(quarters), total(months)]).toEqual([total(years), total(years)]);
          expect(quarters.map((each) => each.from)).toContain(fiscalQuarterStart(start, first));
        },
      ),
      seeded,
    );
  });

  test.each([
    [0.005, 1],
    [-0.005, -1],
    [1.005, 101],
    [1234.565, 123457],
    [2.675, 268],
    [1e-7, 0],
    [123456789.12, 12345678912],
  ])("%p € are %p cents, half away from zero", (euros, cents) => expect(centsFromEuros(euros)).toBe(cents));

  test.each([
    ["2027-01", "year", "2027"],
    ["2027-04", "year", "2027/28"],
    ["2099-04", "year", "2099/00"],
    ["2027-04", "quarter", "Q2 2027"],
    ["2027-05", "quarter", "2027-05/07"],
    ["2027-05", "month", "2027-05"],
  ] as const)("period from %s as %s", (from, length, name) => expect(periodName(from, length)).toBe(name));

  test("finance figures", () => {
    const investment = { benefitPerYear: 24_000, oneOff: 10_000, runningPerMonth: 500, months: 24 };
    expect(totalCostOfOwnership(investment)).toBe(22_000);
    expect(returnOnInvestment(investment)).toBeCloseTo(26_000 / 22_000, 12);
    expect(paybackMonths(investment)).toBeCloseTo(10_000 / 1_500, 12);
    expect(paybackMonths({ ...investment, runningPerMonth: 2_000 })).toBeNull();
    expect(returnOnInvestment({ ...investment, oneOff: 0, runningPerMonth: 0 })).toBeNull();
    expect(netPresentValue(0, investment)).toBe(26_000);
    const monthly = 1.08 ** (1 / 12) - 1;
    const slow = Array.from({ length: 24 }, (_, index) => 1_500 / (1 + monthly) ** (index + 1)).reduce(
      (sum, flow) => sum + flow,
      -10_000,
    );
    expect(netPresentValue(0.08, investment)).toBeCloseTo(slow, 6);
  });
});
