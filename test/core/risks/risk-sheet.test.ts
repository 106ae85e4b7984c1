import fc from "fast-check";
import { outputSheets } from "../../../src/core/sheets/output-sheets";
import { furtherSheetKeys } from "../../../src/core/sheets/output-sheet-keys";
import { riskSheet } from "../../../src/core/risks/risk-sheet";
import { contextOf } from "../governance/context-of";
import type { Plan } from "../../../src/core/plan";
import { putCell } from "../../standin/calculation/sheet-builder";
import { english, german, tableOf } from "../sheets/support/sheet-builders";
import { differences, written } from "../sheets/support/written-workbook";
import { planWithRisks, riskInputSheet, type RiskValues } from "./risk-builders";

function riskBook(plan: Plan) {
  const spec = riskSheet(contextOf(plan));
  const workbook = written(plan, [riskInputSheet(plan), spec]);
  const sheet = workbook.document.sheets.find(({ name }) => name === spec.name)!;
  const at = (row: number, column: number) => sheet.cells.get(row, column)?.value ?? "";
  return {
    spec,
    workbook,
    /** What the grid shows at a probability and an impact. */
    field: (probability: number, impact: number) => at(6 + 5 - probability, 1 + impact),
    shown: (id: string, key: string) => {
      const table = tableOf(spec, "KI_Risiken");
      const column = table.columns.findIndex((each) => each.key === key);
      return at(table.at.row + 1 + table.rows.findIndex((row) => row.id === id), column);
    },
    type: (sheetName: string, row: number, column: number, value: number | string | null) => {
      putCell(
        workbook.document.sheets.find(({ name }) => name === sheetName)!,
        row,
        column,
        value,
      );
      workbook.calculation.invalidateAll();
      workbook.calculation.recalculateNow();
    },
  };
}

const three: RiskValues[] = [
  {
    probability: 4,
    impact: 5,
    kind: "legal",
    measure: "AVV",
    effect: "avoidance",
    residualProbability: 2,
    due: "2026-12-01",
  },
  { probability: 2, impact: 2, status: "done", due: "2026-12-01" },
  { probability: 4, impact: 5 },
];

describe("the grid", () => {
  test("holds each rated risk at its probability and impact", () => {
    const book = riskBook(planWithRisks(three));
    expect(book.field(4, 5)).toBe("RI-01, RI-03");
    expect(book.field(2, 2)).toBe("RI-02");
    expect(book.field(5, 5)).toBe("");
  });

  test("follows a rating that is changed in the user's table, and so do value, class and rank", () => {
    const book = riskBook(planWithRisks(three));
    // Second risk, column Eintrittswahrscheinlichkeit, then Auswirkung.
    book.type("Risiken", 3, 4, 5);
    book.type("Risiken", 3, 5, 5);
    expect(book.field(2, 2)).toBe("");
    expect(book.field(5, 5)).toBe("RI-02");
    expect([book.shown("RI-02", "value"), book.shown("RI-02", "class"), book.shown("RI-02", "rank")]).toEqual(
      [25, "kritisch", 1],
    );
  });

  test("says how many more there are when a field holds more than six", () => {
    const book = riskBook(planWithRisks(Array.from({ length: 8 }, () => ({ probability: 3, impact: 3 }))));
    expect(book.field(3, 3)).toBe("RI-01, RI-02, RI-03, RI-04, RI-05, RI-06 +2");
  });
});

describe("without own risks", () => {
  test("the sheet appears only on request", () => {
    const kind = outputSheets.find(({ key }) => key === "risks")!;
    expect(furtherSheetKeys).toContain("risks");
    expect([planWithRisks([]), planWithRisks(three)].map((plan) => kind.isUsed?.(plan))).toEqual([
      false,
      true,
    ]);
  });

  test("the usual risks are proposals without any rating", () => {
    const book = riskBook(planWithRisks([]));
    const table = tableOf(book.spec, "KI_Risiken");
    expect(table.rows.length).toBeGreaterThan(8);
    expect(book.shown("V-01", "status")).toBe("Vorschlag, Bewertung offen");
    expect(table.rows.map(({ id }) => book.shown(id, "value")).join("")).toBe("");
    expect(table.columns.find(({ key }) => key === "probability")?.owner).toBe("editable");
  });

  test("a proposal that is rated on the sheet moves into the grid", () => {
    const book = riskBook(planWithRisks([]));
    const table = tableOf(book.spec, "KI_Risiken");
    book.type("Risikomatrix", table.at.row + 1, 4, 3);
    book.type("Risikomatrix", table.at.row + 1, 5, 4);
    expect(book.field(3, 4)).toBe("V-01");
    expect(book.shown("V-01", "class")).toBe("hoch");
  });
});

test.each([
  ["German", german],
  ["English", english],
])("every formula shows what the core computed, in %s", (_, options) => {
  const rating = fc.option(fc.constantFrom(1, 2, 2.5, 3, 4, 5), { nil: null });
  const risk = fc.record({
    probability: rating,
    impact: rating,
    measure: fc.constantFrom(null, "=1+1", "Prüfen"),
    effect: fc.constantFrom(null, "avoidance", "mitigation"),
    residualProbability: rating,
    residualImpact: rating,
    status: fc.constantFrom(null, "open", "done"),
    due: fc.constantFrom(null, "2026-01-31", "2027-01-31"),
  });
  fc.assert(
    fc.property(fc.array(risk, { maxLength: 10 }), (rows) => {
      const plan = planWithRisks(rows);
      const spec = [riskSheet(contextOf(plan, options))];
      expect(differences(written(plan, [riskInputSheet(plan), ...spec]), spec)).toEqual([]);
    }),
    { seed: 7, numRuns: 12 },
  );
});

test("a risk that is named in no language of ours stays text", () => {
  const sheet = riskSheet(contextOf(planWithRisks([{ risk: "=HYPERLINK(1)" }])));
  expect(tableOf(sheet, "KI_Risiken").rows[0]?.cells[1]).toEqual({ kind: "text", text: "=HYPERLINK(1)" });
});
