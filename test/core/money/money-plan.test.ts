import fc from "fast-check";
import { makePlan } from "../../../src/core/make-plan";
import { costLines } from "../../../src/core/money/cost-lines";
import { programmeLines } from "../../../src/core/money/programme-costs";
import { addMonths, type Month } from "../../../src/core/values/month";
import { planInputs, seeded } from "../support/plan-arbitraries";
import { dataSource, planInput, useCase } from "../support/plan-builders";
import { costLine, fundingLine, moneyInputs, moneyTables } from "./money-arbitraries";

const today = "2026-11-20";
const quiet = { oneOffCents: null, runningCentsPerMonth: null };

function plan(...given: Parameters<typeof planInput>) {
  return makePlan(planInput(...given), { today });
}

function codes({ issues }: ReturnType<typeof makePlan>): string[] {
  return issues.map(({ code }) => code);
}

describe("cost lines of a use case", () => {
  test.each([
    {
      name: "answer blank cells: once as one-off, a twelfth of yearly plus monthly as running",
      own: quiet,
      lines: [
        costLine("KO-01", { useCases: ["A"], amount: 1000 }),
        costLine("KO-02", { useCases: ["A"], amount: 500.5, rhythm: "once" }),
        costLine("KO-03", { useCases: ["A"], amount: 120, rhythm: "yearly" }),
        costLine("KO-04", { useCases: ["A"], amount: 40, rhythm: "monthly" }),
      ],
      expected: { oneOffCents: 150_050, runningCentsPerMonth: 5000 },
      issues: [],
      incomplete: [],
    },
    {
      name: "round yearly amounts once for all lines together",
      own: quiet,
      lines: [
        costLine("KO-01", { useCases: ["A"], amount: 0.06, rhythm: "yearly" }),
        costLine("KO-02", { useCases: ["A"], amount: 0.06, rhythm: "yearly" }),
      ],
      expected: { oneOffCents: null, runningCentsPerMonth: 1 },
      issues: [],
      incomplete: ["A"],
    },
    {
      name: "leave a filled cell alone and tell the difference",
      own: { oneOffCents: 200_000, runningCentsPerMonth: 5000 },
      lines: [
        costLine("KO-01", { useCases: ["A"], amount: 1000 }),
        costLine("KO-02", { useCases: ["A"], amount: 50, rhythm: "monthly" }),
      ],
      expected: { oneOffCents: 200_000, runningCentsPerMonth: 5000 },
      issues: ["costLinesDiffer"],
      incomplete: [],
    },
    {
      name: "follow the roadmap's dates, whatever dates the line names",
      own: quiet,
      lines: [costLine("KO-01", { useCases: ["A"], amount: 1, start: "2028-01" })],
      expected: { oneOffCents: 100, runningCentsPerMonth: null },
      issues: ["costLineDates"],
      incomplete: ["A"],
    },
  ])("$name", ({ own, lines, expected, issues, incomplete }) => {
    const result = plan([useCase("A", own)], {}, { further: moneyTables(lines) });
    expect(result.useCases[0]!.useCase).toMatchObject(expected);
    expect(codes(result)).toEqual(issues);
    expect(result.budget.incomplete).toEqual(incomplete);
    expect(result.money.programme.totalCents).toBe(0);
  });

  test("an amount for several use cases is divided to the cent", () => {
    const lines = [costLine("KO-01", { useCases: ["A", "B", "C"], amount: 100 })];
    const { useCases, budget } = plan(
      ["A", "B", "C"].map((id) => useCase(id, quiet)),
      {},
      { further: moneyTables(lines) },
    );
    expect(useCases.map((each) => each.useCase.oneOffCents)).toEqual([3334, 3333, 3333]);
    expect(budget.oneOffCents).toBe(10_000);
  });
});

describe("settings about use cases", () => {
  test.each([
    ["Prototyp", 30_000],
    ["PoC läuft", 30_000],
    ["Proof-of-Concept", 30_000],
    ["Produktiv", 10_000],
    ["Epoche", 10_000],
    ["", 10_000],
  ])("status %j makes a one-off cost of 100 € %d cents with factor 3", (status, cents) => {
    const { useCases } = plan([useCase("A", { status, oneOffCents: 10_000 })], {
      further: { productionFactor: 3 },
    });
    expect(useCases[0]!.useCase.oneOffCents).toBe(cents);
  });

  test.each([
    { name: "a silo", source: { silo: true }, lines: [], months: 5, oneOffCents: 12_500 },
    {
      name: "low readiness",
      source: { completeness: 2, timeliness: 2, consistency: 4 },
      lines: [],
      months: 5,
      oneOffCents: 12_500,
    },
    {
      name: "a silo whose cleaning is paid by a line",
      source: { silo: true },
      lines: [costLine("KO-01", { useCases: ["A"], kind: "dataCleaning", amount: 100 })],
      months: 5,
      oneOffCents: 10_000,
    },
    { name: "good data", source: {}, lines: [], months: 4, oneOffCents: 10_000 },
    {
      name: "readiness that is open",
      source: { completeness: null, timeliness: 1, consistency: 4 },
      lines: [],
      months: 4,
      oneOffCents: 10_000,
    },
  ])("a buffer of 25 % with $name: $months months", ({ source, lines, months, oneOffCents }) => {
    const { useCases } = plan(
      [useCase("A", { durationMonths: 4, oneOffCents: 10_000, dataSources: ["D"] })],
      { further: { cleaningBuffer: 0.25 } },
      { dataSources: [dataSource("D", source)], further: moneyTables(lines) },
    );
    expect(useCases[0]!.durationMonths).toBe(months);
    expect(useCases[0]!.useCase.oneOffCents).toBe(oneOffCents);
  });

  test("planning the input of a plan again gives the same plan", () => {
    const given = planInput(
      [useCase("A", { status: "Prototyp", oneOffCents: 10_000, durationMonths: 2, dataSources: ["D"] })],
      { further: { productionFactor: 3, cleaningBuffer: 0.5 } },
      { dataSources: [dataSource("D", { silo: true })] },
    );
    const once = makePlan(given, { today });
    expect(makePlan(once.input, { today })).toEqual(once);
  });
});

describe("programme costs", () => {
  const further = moneyTables([
    costLine("KO-01", { amount: 1000, rhythm: "yearly", start: "2027-04", kind: "licences" }),
    costLine("KO-02", { amount: 10, rhythm: "monthly", start: "2027-11", end: "2028-02" }),
    costLine("KO-03", { amount: 500 }),
  ]);

  test("fall due in full, yearly ones every twelve months up to the horizon", () => {
    const { money, budget } = plan([useCase("A")], {}, { further });
    expect(money.programme).toMatchObject({
      oneOffCents: 50_000,
      runningCents: 304_000,
      totalCents: 354_000,
      incomplete: [],
    });
    expect(money.years.map(({ year, programme }) => [year, programme.totalCents])).toEqual([
      [2027, 152_000],
      [2028, 102_000],
      [2029, 100_000],
    ]);
    expect(budget.totalCents).toBe(0);
  });

  test("settings: training times people and consulting once, innovation every year", () => {
    const { money } = plan([useCase("A")], {
      further: {
        trainingPerPerson: 200_000,
        peopleToTrain: 4,
        externalConsulting: 1_500_000,
        innovationBudget: 1_000_000,
      },
    });
    expect(money.years.map(({ programme }) => programme.totalCents)).toEqual([
      3_300_000, 1_000_000, 1_000_000,
    ]);
  });

  test("half an entry for training and a line that ends before it starts are told and count nothing", () => {
    const lines = [costLine("KO-01", { amount: 1, rhythm: "monthly", start: "2027-05", end: "2027-04" })];
    const result = plan([useCase("A")], { further: { peopleToTrain: 4 } }, { further: moneyTables(lines) });
    expect(codes(result)).toEqual(["costLineNeverRuns", "trainingIncomplete"]);
    expect(result.money.programme.totalCents).toBe(0);
  });

  test("come first from the budget: what is left decides on the use cases", () => {
    const settings = { yearBudgetsCents: [200_000] };
    const small = useCase("A", { oneOffCents: 48_000 });
    const large = useCase("B", { oneOffCents: 48_001 });
    const { useCases } = plan([small], settings, { further });
    expect(useCases[0]!.selected).toBe(true);
    const refused = plan([large], settings, { further }).useCases[0]!;
    expect(refused.selected).toBe(false);
    expect(refused.reason).toEqual({
      code: "overBudget",
      params: { year: 2027, limitCents: 200_000, totalCents: 200_001 },
    });
  });

  test("that alone exceed a budget are told", () => {
    const result = plan([useCase("A")], { yearBudgetsCents: [100_000] }, { further });
    expect(codes(result)).toEqual(["programmeExceedsBudget"]);
  });
});

describe("funding", () => {
  test("granted reduces the net, applied for is only shown; without a month it comes last", () => {
    const { money } = plan(
      [useCase("A", { oneOffCents: 1_000_000 })],
      {},
      {
        further: moneyTables(
          [],
          [
            fundingLine("FO-01", { applied: 5000, granted: 3000, payout: "2027-06" }),
            fundingLine("FO-02", { applied: 9000 }),
            fundingLine("FO-03", { granted: 1000 }),
            fundingLine("FO-04", { granted: 700, payout: "2031-01" }),
          ],
        ),
      },
    );
    expect(money.funding).toMatchObject({
      appliedCents: 1_400_000,
      grantedCents: 470_000,
      paidCents: 400_000,
    });
    expect(money.years.map(({ netCents }) => netCents)).toEqual([700_000, 0, -100_000]);
    expect(money.netCents).toBe(600_000);
  });

  test("for use cases that are not in the plan does not count", () => {
    const result = plan(
      [useCase("A", { oneOffCents: 300 }), useCase("B", { durationMonths: null, ratings: { effort: null } })],
      {},
      {
        further: moneyTables([], [fundingLine("FO-01", { useCases: ["B"], granted: 3, payout: "2027-01" })]),
      },
    );
    expect(result.money.netCents).toBe(300);
    expect(codes(result)).toContain("fundingNotCounted");
  });
});

describe("every table of costs and funding", () => {
  test("totals equal the sum of their lines to the cent, booked month by month", () => {
    fc.assert(
      fc.property(moneyInputs, (input) => {
        const { money, budget, horizonEnd } = makePlan(input, { today });
        const { programme, funding, years } = money;
        const booked = programmeLines(input).lines.map((line) => {
          let cents = 0;
          for (let month: Month = line.first; month <= line.last && month <= horizonEnd;) {
            cents += line.amountCents;
            month = addMonths(month, line.everyMonths);
          }
          return cents;
        });
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expect(programme.totalCents).toBe(sum(booked));
        expect(programme.oneOffCents + programme.runningCents).toBe(programme.totalCents);
        expect(sum(years.map((year) => year.programme.totalCents))).toBe(programme.totalCents);
        expect(sum(years.map((year) => year.useCaseCents))).toBe(budget.totalCents);
        expect(sum(years.map((year) => year.fundingCents))).toBe(funding.paidCents);
        expect(sum(years.map((year) => year.netCents))).toBe(money.netCents);
        expect(money.netCents).toBe(budget.totalCents + programme.totalCents - funding.paidCents);
        const shared = costLines(input).filter(({ useCases }) => useCases.length > 0);
        const once = shared.filter(({ rhythm }) => rhythm === "once");
        expect(sum(money.useCaseLines.map((line) => line.oneOffCents))).toBe(
          sum(once.map(({ amountCents }) => amountCents)),
        );
      }),
      seeded,
    );
  });

  test("the order of the lines changes nothing but the order of the lines", () => {
    fc.assert(
      fc.property(moneyInputs, (input) => {
        const costs = [...(input.further["costs"] ?? [])].reverse();
        const funding = [...(input.further["funding"] ?? [])].reverse();
        const plain = makePlan(input, { today });
        const turned = makePlan({ ...input, further: moneyTables(costs, funding) }, { today });
        expect(turned.useCases).toEqual(plain.useCases);
        expect(turned.budget).toEqual(plain.budget);
        expect(turned.money.years).toEqual(plain.money.years);
        expect(turned.money.netCents).toBe(plain.money.netCents);
      }),
      seeded,
    );
  });

  test("programme costs and funding never change what a use case costs, nor any plan without budgets", () => {
    fc.assert(
      fc.property(moneyInputs, (input) => {
        const programmeOnly = (input.further["costs"] ?? []).filter(
          ({ values }) => (values["useCases"] as string[]).length === 0,
        );
        const given = {
          ...input,
          settings: { ...input.settings, yearBudgetsCents: [] },
          further: moneyTables(programmeOnly, input.further["funding"]),
        };
        const without = { ...given, settings: { ...given.settings, further: {} }, further: {} };
        const [plain, loaded] = [makePlan(without, { today }), makePlan(given, { today })];
        expect(loaded.useCases).toEqual(plain.useCases);
        expect(loaded.budget).toEqual(plain.budget);
      }),
      seeded,
    );
  });

  test("blank tables and settings add nothing", () => {
    fc.assert(
      fc.property(planInputs, (input) => {
        const { money, budget, issues } = makePlan(input, { today });
        expect(money.netCents).toBe(budget.totalCents);
        expect(money.years.map(({ year, totalCents }) => ({ year, totalCents }))).toEqual(
          budget.byYear.map(({ year, totalCents }) => ({ year, totalCents })),
        );
        expect(makePlan({ ...input, further: moneyTables([]) }, { today }).issues).toEqual(issues);
      }),
      seeded,
    );
  });
});
