import { makeInsights } from "../../../src/core/insights/make-insights";
import type { Plan } from "../../../src/core/plan";
import { scoresSheet } from "../../../src/core/scoring/scores-sheet";
import { matrixSheet } from "../../../src/core/sheets/matrix-sheet";
import type { SheetContext } from "../../../src/core/sheets/sheet-context";
import type { SheetSpec } from "../../../src/core/sheets/sheet-spec";
import { scoringModels } from "../../../src/core/scoring/scoring-model";
import type { UseCase } from "../../../src/core/records";
import { differences, written } from "../sheets/support/written-workbook";
import { english, german, planned, tableOf } from "../sheets/support/sheet-builders";
import { dataSource, useCase } from "../support/plan-builders";

const headers = {
  id: "ID",
  name: "Anwendungsfall",
  benefit: "Nutzen",
  feasibility: "Machbarkeit",
  effort: "Aufwand",
  acceptance: "Akzeptanz",
  risk: "Risiko",
  visibility: "Sichtbarkeit",
  dataAvailability: "Datenverfügbarkeit",
  experience: "Nutzererlebnis",
  reach: "Reichweite",
  impact: "Wirkung",
  confidence: "Zuversicht (%)",
  ease: "Leichtigkeit",
  timeCriticality: "Zeitkritikalität",
  riskReduction: "Risikominderung",
  jobSize: "Job Size",
  personDays: "Personentage",
};

const full = {
  dataAvailability: 4,
  experience: 3,
  reach: 250,
  impact: 2,
  confidence: 0.8,
  ease: 6,
  timeCriticality: 2,
  riskReduction: 5,
  jobSize: 5,
};

const portfolio: UseCase[] = [
  useCase("UC-01", {
    ratings: { benefit: 5, risk: 1, visibility: 5 },
    dataSources: ["DQ-1"],
    further: full,
    personDays: 40,
  }),
  useCase("UC-02", {
    ratings: { feasibility: 5, effort: 2 },
    dataSources: ["DQ-2"],
    further: { ...full, reach: 5_000_000, confidence: 0.05, jobSize: null },
    personDays: 0,
  }),
  useCase("UC-03", {
    ratings: { benefit: null, acceptance: 2.5 },
    further: { ...full, dataAvailability: null, reach: null, timeCriticality: null },
    personDays: null,
  }),
];
const noRatings = {
  benefit: null,
  feasibility: null,
  effort: null,
  acceptance: null,
  risk: null,
  visibility: null,
};
const sources = [
  dataSource("DQ-1", { completeness: 2, timeliness: 1, consistency: 2 }),
  dataSource("DQ-2", { timeliness: null }),
];

const models = ["contract", ...scoringModels.map(({ key }) => key)];
const variants = models.flatMap((model) => [
  { model, name: "with every column", columns: headers },
  {
    model,
    name: "with the contract's columns only",
    columns: Object.fromEntries(Object.entries(headers).slice(0, 8)),
  },
  { model, name: "without a rating", columns: { id: "ID", name: "Anwendungsfall" } },
]);

/** The two sheets that show scores; neither looks at the roadmap's text. */
function sheetsOf(plan: Plan, options = german): SheetSpec[] {
  const context = { plan, ...options, insights: makeInsights(plan) } as unknown as SheetContext;
  return [matrixSheet(context), scoresSheet(context)];
}

/** The writer puts real sheet names into formulas; here they are the wanted ones. */
const named = (sheets: readonly SheetSpec[]) =>
  JSON.parse(JSON.stringify(sheets).replaceAll("{sheet:matrix}", "'Matrix'")) as SheetSpec[];

describe("matrix and scores sheet recalculate to what the core says", () => {
  test.each(variants)("$model $name", ({ model, columns }) => {
    const rows = portfolio.map((each) => ({
      ...each,
      ratings: "benefit" in columns ? each.ratings : noRatings,
      further: Object.fromEntries(Object.entries(each.further).filter(([key]) => key in columns)),
    }));
    const plan = planned(
      rows,
      { further: { scoringModel: model } },
      {
        dataSources: sources,
        place: { headers: columns },
      },
    );
    const sheets = named(sheetsOf(plan));
    expect(differences(written(plan, sheets), sheets)).toEqual([]);
  });
});

test("the points of a row add up to its lower bound, and the sheet names the model", () => {
  const plan = planned(portfolio, { further: { scoringModel: "rice" } }, { place: { headers } });
  const [matrix, sheet] = sheetsOf(plan, english) as [SheetSpec, SheetSpec];
  expect(JSON.stringify(sheet.blocks)).toContain("Scoring model: RICE");
  expect(JSON.stringify(matrix.blocks)).toContain("scoring model: RICE");
  const table = tableOf(sheet, "KI_Bewertung");
  const value = (row: number, key: string) => {
    const cell = table.rows[row]!.cells[table.columns.findIndex((column) => column.key === key)]!;
    return cell.kind === "formula" && cell.expected.kind === "number" ? cell.expected.number : null;
  };
  const points = table.columns.map(({ key }) => key).filter((key) => key.startsWith("points:"));
  table.rows.forEach((_, row) => {
    const sum = points.reduce((total, key) => total + value(row, key)!, 0);
    expect(sum).toBeCloseTo(value(row, "from")!, 9);
    expect(value(row, "from")! + value(row, "open")!).toBeCloseTo(value(row, "to")!, 8);
  });
});
