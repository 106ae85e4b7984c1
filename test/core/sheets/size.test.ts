import { makeSheets } from "../../../src/core/sheets/make-sheets";
import type { SheetSpec } from "../../../src/core/sheets/sheet-spec";
import { useCase as caseOf } from "../support/plan-builders";
import { german, planned, tableOf } from "./support/sheet-builders";

const many = planned(
  Array.from({ length: 2000 }, (_, index) =>
    caseOf(`UC-${index + 1}`, {
      module: `Modul ${index % 700}`,
      owner: `Person ${index % 90}`,
      durationMonths: (index % 9) + 1,
      personDays: index % 40,
      predecessors: index % 5 === 0 && index > 0 ? [`UC-${index}`] : [],
      oneOffCents: index * 1000,
      runningCentsPerMonth: index * 10,
      ratings: { benefit: (index % 5) + 1, effort: ((index >> 2) % 5) + 1 },
    }),
  ),
  { capacity: 400, horizonMonths: 60 },
);
const sheets = makeSheets(many, german);

function formulas(spec: SheetSpec): string[] {
  return spec.blocks.flatMap((block) => {
    const rows =
      block.kind === "cells" ? block.rows : block.kind === "table" ? block.rows.map((row) => row.cells) : [];
    return rows.flat().flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));
  });
}

describe("2,000 use cases", () => {
  test("need few distinct formulas, so that the engine keeps every result", () => {
    const distinct = new Set(sheets.flatMap(formulas));
    expect(distinct.size).toBeLessThan(300);
  });

  test("have a row each in the ranking, the budget or the list beside it", () => {
    const [matrix, budget] = sheets as [SheetSpec, SheetSpec];
    expect(tableOf(matrix, "KI_Matrix").rows).toHaveLength(2000);
    expect(tableOf(budget, "KI_Budget").rows).toHaveLength(many.useCases.filter((each) => each.start).length);
  });

  test("are drawn as four series, because 2,000 labels would cover the points", () => {
    const chart = sheets[0]?.blocks.find((block) => block.kind === "chart");
    expect(chart?.kind === "chart" && chart.series.map((series) => series.name)).toEqual([
      "Quick Win",
      "Strategisch",
      "Lückenfüller",
      "Zurückstellen",
      "Grenze Nutzen",
      "Grenze Aufwand",
    ]);
  });
});
