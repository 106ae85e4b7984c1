import fc from "fast-check";
import {
  rankRisks,
  residualOf,
  riskBounds,
  riskClassOf,
  usualRiskBounds,
} from "../../../src/core/risks/rank-risks";
import { planWithRisks, type RiskValues } from "./risk-builders";

const today = "2026-12-10";
const ranked = (rows: readonly RiskValues[], further = {}) =>
  rankRisks(planWithRisks(rows, { further }).input, { today });

const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
const anyRisk = fc.record({
  probability: rating,
  impact: rating,
  measure: fc.constantFrom("", "etwas tun"),
  effect: fc.constantFrom("avoidance" as const, "mitigation" as const, null),
  residualProbability: rating,
  residualImpact: rating,
});

describe("the ranked list", () => {
  test("puts the largest value first, unrated risks last, equal ones by ID", () => {
    const rows = [
      { id: "A", probability: 2, impact: 2 },
      { id: "B", probability: 5, impact: null },
      { id: "D", probability: 3, impact: 4 },
      { id: "C", probability: 4, impact: 3 },
    ];
    expect(ranked(rows).map(({ id, value }) => [id, value])).toEqual([
      ["C", 12],
      ["D", 12],
      ["A", 4],
      ["B", null],
    ]);
  });

  test("does not depend on the order of rows, and keeps every risk once", () => {
    const rows = fc
      .array(anyRisk, { maxLength: 12 })
      .map((all) => all.map((each, index) => ({ ...each, id: `R${index}` })));
    fc.assert(
      fc.property(rows, (given) => {
        const summary = (list: readonly RiskValues[]) =>
          ranked(list).map(({ id, value, residual }) => ({ id, value, residual }));
        expect(summary([...given].reverse())).toEqual(summary(given));
        expect(
          summary(given)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(given.map(({ id }) => id).sort());
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});

describe("classes", () => {
  test.each([
    [1, "low"],
    [4, "low"],
    [5, "medium"],
    [9, "medium"],
    [10, "high"],
    [15, "high"],
    [16, "critical"],
    [25, "critical"],
    [null, null],
  ] as const)("value %s is %s", (value, expected) => {
    expect(riskClassOf(value, usualRiskBounds)).toBe(expected);
  });

  test("follow the settings, and none begins below the one before it", () => {
    expect(riskBounds({ further: { riskMedium: 12, riskHigh: 8 } })).toEqual({
      medium: 12,
      high: 12,
      critical: 16,
    });
  });
});

describe("the residual risk", () => {
  const rated = {
    probability: 4,
    impact: 5,
    measure: "Prüfung",
    effect: null,
    residualProbability: null,
    residualImpact: null,
  };

  test.each([
    ["stays the risk itself without a measure", { measure: "", residualProbability: 1 }, 20],
    ["is open while nobody says how far the measure helps", {}, null],
    [
      "keeps the impact when the measure avoids",
      { effect: "avoidance" as const, residualProbability: 2 },
      10,
    ],
    [
      "keeps the probability when the measure mitigates",
      { effect: "mitigation" as const, residualImpact: 1 },
      4,
    ],
    [
      "is open when only the part is rated that the measure leaves alone",
      { effect: "avoidance" as const, residualImpact: 3 },
      null,
    ],
    ["takes both ratings where both are given", { residualProbability: 1, residualImpact: 2 }, 2],
  ])("%s", (_, given, expected) => {
    expect(residualOf({ ...rated, ...given })).toBe(expected);
  });
});

describe("a measure", () => {
  test.each([
    ["due before the run and open", { due: "2026-12-09", status: "open" }, true],
    ["due before the run without a status", { due: "2026-12-09" }, true],
    ["due on the day of the run", { due: today, status: "open" }, false],
    ["done", { due: "2026-01-01", status: "done" }, false],
    ["accepted", { due: "2026-01-01", status: "accepted" }, false],
    ["without a date", { status: "open" }, false],
  ])("%s: overdue is told rightly", (_, given, overdue) => {
    expect(ranked([given])[0]?.overdue).toBe(overdue);
  });
});
