import fc from "fast-check";
import { makePlan } from "../../../src/core/make-plan";
import { makeInsights } from "../../../src/core/insights/make-insights";
import type { PlanInput } from "../../../src/core/records";
import { makeSheets } from "../../../src/core/sheets/make-sheets";
import type { SpecCell } from "../../../src/core/sheets/sheet-spec";
import { useCase } from "../support/plan-builders";
import { english, german, planned, sheetOf, tableOf } from "../sheets/support/sheet-builders";
import { differences, written } from "../sheets/support/written-workbook";
import { costLine, fundingLine, moneyInputs, moneyTables } from "./money-arbitraries";

const euros = (amount: number) => Math.round(amount * 100);
/** 1 March 2027 as Excel counts days. */
const march2027 = 46_447;
const settings = { trainingPerPerson: euros(2500), peopleToTrain: 8, innovationBudget: euros(10_000) };

/** A firm whose invoices pay off, whose forecast lacks a running cost and whose chat bot never pays. */
const firm = planned(
  [
    useCase("UC-01", {
      name: "Rechnungen erfassen",
      durationMonths: 3,
      oneOffCents: euros(12_500.5),
      runningCentsPerMonth: euros(350),
      benefitCentsPerYear: euros(24_000),
      further: { softBenefit: "Weniger Ärger mit Belegen" },
    }),
    useCase("UC-02", {
      name: "Absatz vorhersagen",
      durationMonths: 6,
      oneOffCents: null,
      runningCentsPerMonth: null,
      benefitCentsPerYear: euros(30_000),
    }),
    useCase("UC-03", {
      name: "Fragen beantworten",
      oneOffCents: euros(5000),
      runningCentsPerMonth: euros(600),
      benefitCentsPerYear: euros(7200),
    }),
  ],
  { horizonMonths: 30, yearBudgetsCents: [euros(90_000)], further: settings },
  {
    further: moneyTables(
      [
        costLine("KO-01", { useCases: ["UC-02"], kind: "implementation", amount: 30_000 }),
        costLine("KO-02", {
          useCases: ["UC-01", "UC-02"],
          kind: "licences",
          amount: 1000.01,
          rhythm: "yearly",
        }),
        costLine("KO-03", {
          kind: "cloud",
          amount: 90,
          rhythm: "monthly",
          start: "2027-04",
          noticeMonths: 12,
        }),
        costLine("KO-04", {
          useCases: ["UC-01"],
          kind: "cloud",
          amount: 40,
          rhythm: "monthly",
          noticeMonths: 3,
        }),
      ],
      [
        fundingLine("FO-01", {
          programme: "Digital jetzt",
          applied: 20_000,
          granted: 12_000,
          payout: "2027-09",
        }),
        fundingLine("FO-02", { useCases: ["UC-02"], applied: 5000 }),
      ],
    ),
  },
);

/** What other areas find in arbitrary plans is none of this sheet's business. */
const asked = { ...german, requested: ["economics"], insights: makeInsights(firm) };

function cellsOf(row: { cells: readonly SpecCell[] } | undefined): SpecCell[] {
  return row!.cells.map((cell) => (cell.kind === "formula" ? cell.expected : cell));
}

describe("the sheet of economics", () => {
  test.each([
    ["German", german],
    ["English", english],
  ])("every %s formula shows what the core computed", (_, options) => {
    const sheets = makeSheets(firm, { ...options, requested: ["economics"] });
    expect(differences(written(firm, sheets), sheets)).toEqual([]);
  });

  test("so it does for any tables of costs and funding", () => {
    fc.assert(
      fc.property(moneyInputs, (input: PlanInput) => {
        const { useCases, settings: chosen, ...more } = input;
        const plan = planned(useCases, chosen, more);
        const sheets = makeSheets(plan, asked).filter(({ key }) =>
          ["budget", "roadmap", "economics"].includes(key),
        );
        expect(differences(written(plan, sheets), sheets)).toEqual([]);
      }),
      { seed: 20261121, numRuns: 25 },
    );
  });

  test("says why there is no payback, and no figure where an amount is unknown", () => {
    const table = tableOf(sheetOf(firm, "economics"), "KI_Wirtschaftlichkeit");
    const rows = Object.fromEntries(
      table.rows.map((row) => [
        row.id,
        Object.fromEntries(table.columns.map(({ key }, index) => [key, cellsOf(row)[index]])),
      ]),
    );
    expect(rows["UC-01"]).toMatchObject({
      operatingMonths: { number: 27 },
      totalCost: { cents: euros(12_500.5 + 27 * 350) },
      benefit: { cents: euros(54_000) },
      payback: { number: 12_500.5 / 1650 },
      lockIn: { number: 3 },
      note: { text: "" },
      softBenefit: { text: "Weniger Ärger mit Belegen" },
    });
    expect(rows["UC-03"]).toMatchObject({
      payback: { text: "" },
      note: { text: "Der Nutzen deckt die laufenden Kosten nicht" },
    });
    const open = planned([useCase("A", { oneOffCents: 100, benefitCentsPerYear: null })], {}, {});
    const only = tableOf(
      sheetOf(open, "economics", { ...german, requested: ["economics"] }),
      "KI_Wirtschaftlichkeit",
    );
    const texts = cellsOf(only.rows[0]).map((cell) => (cell.kind === "text" ? cell.text : null));
    expect(texts).toContain("Nutzen in € je Jahr fehlt");
  });

  test("appears when there are cost lines or funding, else only on request", () => {
    const keys = (plan: typeof firm) => makeSheets(plan, german).map(({ key }) => key);
    expect(keys(firm)).toContain("economics");
    expect(keys(planned([useCase("A")]))).not.toContain("economics");
  });

  test("its kinds of cost add up to the budget with the programme, year by year and in total", () => {
    fc.assert(
      fc.property(moneyInputs, (input) => {
        const plan = makePlan(input, { today: "2026-11-20" });
        const table = tableOf(sheetOf(plan, "economics", asked), "KI_Kostenarten");
        let all = 0;
        for (const row of table.rows) {
          const amounts = cellsOf(row).flatMap((cell) => (cell.kind === "money" ? cell.cents : []));
          const total = amounts.pop()!;
          expect(amounts.reduce((sum, cents) => sum + cents, 0)).toBe(total);
          all += total;
        }
        expect(all).toBe(plan.money.withProgramme.totalCents);
      }),
      { seed: 20261121, numRuns: 60 },
    );
  });

  test("in both languages every header can stand in a formula and is unique in its table", () => {
    for (const options of [german, english]) {
      const specs = makeSheets(firm, { ...options, requested: ["economics"] });
      const own = specs.filter(({ key }) => key === "economics" || key === "budget");
      const found = own.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === "table" ? block : [])),
      );
      expect(found.map(({ name }) => name)).toEqual(
        expect.arrayContaining(["KI_Programm", "KI_Foerderung", "KI_Budget_Netto", "KI_Kostenzeilen"]),
      );
      for (const { name, columns, rows } of found) {
        const headers = columns.map(({ header }) => header.toLowerCase());
        expect([name, new Set(headers).size]).toEqual([name, headers.length]);
        expect([name, headers.filter((header) => !/^[\p{L}\p{N} ]+$/u.test(header))]).toEqual([name, []]);
        expect([name, new Set(rows.map(({ id }) => id)).size]).toEqual([name, rows.length]);
      }
    }
  });

  test("a start that is moved in the roadmap moves the money month by month", () => {
    const sheets = makeSheets(firm, { ...german, requested: ["economics"] });
    const { document, calculation } = written(firm, sheets);
    const roadmap = tableOf(
      sheets.find(({ key }) => key === "roadmap")!,
      "KI_Fahrplan",
    );
    const flow = tableOf(
      sheets.find(({ key }) => key === "economics")!,
      "KI_Zahlungsstrom",
    );
    const amountIn = (month: string, key: string) => {
      const row = flow.at.row + 1 + flow.rows.findIndex(({ id }) => id === month);
      const column = flow.at.column + flow.columns.findIndex((each) => each.key === key);
      return document.sheets.find(({ name }) => name === "Wirtschaftlichkeit")!.cells.get(row, column)?.value;
    };
    expect(amountIn("2027-01", "oneOff")).toBe(47_500.5);
    const sheet = document.sheets.find(({ name }) => name === "Fahrplan")!;
    const at = {
      row: roadmap.at.row + 1 + roadmap.rows.findIndex(({ id }) => id === "UC-01"),
      column: roadmap.at.column + roadmap.columns.findIndex(({ key }) => key === "start"),
    };
    sheet.cells.set(at.row, at.column, {
      ...sheet.cells.get(at.row, at.column)!,
      value: march2027,
      formula: null,
    });
    calculation.recalculateNow();
    expect(amountIn("2027-01", "oneOff")).toBe(35_000);
    expect(amountIn("2027-03", "oneOff")).toBe(12_500.5);
  });
});
