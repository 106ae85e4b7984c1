import { findings, record, rulesOf, type Workbook } from "./support";

const systems = (count: number, given = {}) => Array.from({ length: count }, () => ({ ...given }));
const midSize = { employees: 120 };
const kpi = (id: string, values = {}) => ({
  further: { kpis: [record("KPI-1", { useCases: [id], baseline: 10, ...values })] },
});

describe("each rule fires where there is ground for it, and only there", () => {
  test.each<[rule: string, ground: Workbook, none: Workbook]>([
    ["systemsExceedFrame", { rows: systems(3) }, { rows: systems(2) }],
    ["systemsExceedFrame", { rows: systems(3, { running: null }) }, { rows: systems(3, { running: 900 }) }],
    [
      "systemsExceedFrameWithBudget",
      { rows: systems(3, { oneOff: 1 }), settings: { yearBudgetsCents: [20_000_000] } },
      { rows: systems(3, { oneOff: 1 }) },
    ],
    [
      "systemsExceedBudget",
      { rows: [{ oneOff: 1, running: null }], settings: { yearBudgetsCents: [2_000_000] } },
      { rows: [{ oneOff: 1, running: null }], settings: { yearBudgetsCents: [2_400_000] } },
    ],
    ["firstYearAbove", { rows: [{ oneOff: 160_000 }], settings: midSize }, { rows: [{ oneOff: 160_000 }] }],
    [
      "firstYearAbove",
      { rows: [{ oneOff: 90_000 }], settings: { ...midSize, further: { externalConsulting: 4_000_000 } } },
      { rows: [{ oneOff: 90_000 }], settings: { ...midSize, further: { externalConsulting: 1_000_000 } } },
    ],
    [
      "firstYearBelow",
      { rows: [{ oneOff: 20_000, running: 2000 }], settings: midSize },
      { rows: [{ oneOff: 20_000, running: 2000 }], settings: { employees: 12 } },
    ],
    [
      "firstYearBelow",
      { rows: [{ oneOff: 5000, running: 2000 }], settings: midSize },
      { rows: [{ oneOff: 5000, running: null }], settings: midSize },
    ],
    [
      "trainingBelow",
      { settings: { further: { trainingPerPerson: 50_000 } } },
      { settings: { further: { trainingPerPerson: 200_000 } } },
    ],
    [
      "trainingBelow",
      { rows: [{ name: "KI-Schulung für 20 Mitarbeitende", oneOff: 10_000 }] },
      { rows: [{ name: "KI-Schulung für 20 Mitarbeitende", oneOff: 40_000 }] },
    ],
    [
      "trainingBelow",
      {
        settings: { further: { peopleToTrain: 10 } },
        more: { further: { costs: [record("KO-1", { kind: "training", amount: 5000 })] } },
      },
      {
        settings: { further: { peopleToTrain: 10 } },
        more: { further: { costs: [record("KO-1", { kind: "training", amount: 20_000 })] } },
      },
    ],
    [
      "trainingBelowTotal",
      { rows: [{ name: "Weiterbildung", oneOff: 1500 }] },
      { rows: [{ name: "Trainingsdaten sammeln", oneOff: 1500 }] },
    ],
    [
      "productionFactor",
      { settings: { further: { productionFactor: 1 } } },
      { settings: { further: { productionFactor: 3 } } },
    ],
    ["runningCostMissing", { rows: [{ running: 0 }] }, { rows: [{ running: 0, name: "KI-Richtlinie" }] }],
    ["runningCostMissing", { rows: [{ running: null }] }, { rows: [{ running: null, oneOff: null }] }],
    ["runningCostsMissing", { rows: systems(4, { running: 0 }) }, { rows: systems(3, { running: 0 }) }],
    [
      "runningFarBelow",
      { rows: [{ running: 150, oneOff: 60_000 }], settings: midSize },
      { rows: [{ running: 150, oneOff: 60_000 }] },
    ],
    ["runningFarAbove", { rows: [{ running: 10_001 }] }, { rows: [{ running: 10_000 }] }],
    [
      "benefitWithoutCost",
      { rows: [{ oneOff: 0, running: null, perYear: 9000 }] },
      { rows: [{ oneOff: 1, running: null, perYear: 9000 }] },
    ],
    [
      "earlyPayback",
      { rows: [{ oneOff: 25_000, running: 0, perYear: 60_000 }] },
      { rows: [{ oneOff: 24_999, running: 0, perYear: 60_000 }] },
    ],
    [
      "paybackWithoutBaseline",
      { rows: [{ perYear: 90_000 }, { perYear: 90_000 }], more: kpi("UC-2") },
      { rows: [{ perYear: 90_000 }], more: kpi("UC-1") },
    ],
    [
      "earlyBenefitWithoutBaseline",
      { rows: [{ perYear: 90_000 }] },
      { rows: [{ perYear: 90_000, further: { baseline: 15 } }] },
    ],
    [
      "benefitWithoutBaseline",
      { rows: [{ perYear: 40_000 }] },
      { rows: [{ perYear: 40_000 }], more: kpi("UC-1") },
    ],
    [
      "earlyReturn",
      { rows: [{ months: 1, oneOff: 10_000, perYear: 90_000 }] },
      { rows: [{ months: 9, oneOff: 10_000, perYear: 60_000 }] },
    ],
    ["complexWithoutReturn", { rows: [{ effort: 4 }] }, { rows: [{ effort: 4, perYear: 40_000 }] }],
    [
      "complexWithoutReturn",
      { rows: [{ effort: 5 }] },
      { rows: [{ effort: 5, oneOff: null, running: null }] },
    ],
    ["pilotTooLong", { rows: [{ months: 12 }] }, { rows: [{ months: 9 }] }],
    ["pilotTooLong", { rows: [{ months: 4, status: "Pilot" }] }, { rows: [{ months: 3, status: "Pilot" }] }],
    ["firstPilotLate", { rows: systems(2, { months: 9 }) }, { rows: [{ months: 9 }, { months: 3 }] }],
    ["roadmapTooLong", { rows: [{ months: 28 }] }, { rows: [{ months: 28 }], settings: { timeScheme: "B" } }],
    [
      "quickWinTooLong",
      { rows: [{ months: 7, benefit: 5, effort: 2 }] },
      { rows: [{ months: 6, benefit: 5, effort: 2 }] },
    ],
    [
      "quickWinTooLong",
      { rows: [{ months: 4, benefit: 5, effort: 2 }], settings: { further: { quickWinWindowMonths: 3 } } },
      { rows: [{ months: 3, benefit: 5, effort: 2 }], settings: { further: { quickWinWindowMonths: 3 } } },
    ],
    [
      "effectAbovePractice",
      { rows: [{ description: "Die Bearbeitungszeit sinkt um 60 %." }] },
      { rows: [{ description: "60 % der Belege sind digital. Die Bearbeitungszeit sinkt um 40 %." }] },
    ],
    [
      "effectAbovePractice",
      { more: kpi("UC-1", { kpi: "Öffnungsrate", target: 15 }) },
      { more: kpi("UC-1", { kpi: "Öffnungsrate", target: 12 }) },
    ],
    [
      "effectAbovePractice",
      { more: kpi("UC-1", { kpi: "Standardanfragen automatisch (%)", target: 90 }) },
      { more: kpi("UC-1", { kpi: "Standardanfragen automatisch (%)", target: 65 }) },
    ],
    [
      "unknownFigure",
      { references: [{ key: "Mondphase", value: 3 }] },
      { references: [{ key: "pilotDays", value: 90 }] },
    ],
    [
      "repeatedFigure",
      {
        references: [
          { key: "pilotDays", value: 90 },
          { key: "PilotDays", value: 60 },
        ],
      },
      {
        references: [
          { key: "pilotDays", value: 90 },
          { key: "phaseMonths", value: 3 },
        ],
      },
    ],
  ])("%s", (rule, ground, none) => {
    expect(rulesOf(ground)).toContain(rule);
    expect(rulesOf(none)).not.toContain(rule);
  });
});

test("three systems at the reference running cost break the first-year frame: the documents' own figures", () => {
  const [found] = findings({ rows: systems(3), settings: { yearBudgetsCents: [20_000_000] } });
  expect(found).toMatchObject({
    severity: "info",
    code: "plausibility",
    ids: ["UC-1", "UC-2", "UC-3"],
    params: {
      count: 3,
      lowCents: 7_200_000,
      highCents: 18_000_000,
      frameLowCents: 5_000_000,
      frameHighCents: 15_000_000,
      budgetCents: 20_000_000,
      source: "itArticle",
      stand: "2026-11",
    },
  });
});

test("a finding about a use case points at the cell concerned", () => {
  expect(findings({ rows: [{}, { running: 0 }] })).toMatchObject([
    { ids: ["UC-2"], sheet: "Anwendungsfälle", row: 5, column: "Laufend", address: "H5" },
  ]);
});

test("a plan that only funding carries promises no early return", () => {
  const granted = { programme: "Zuschuss", granted: 500_000, payout: "2027-03" };
  const funded = { further: { funding: [record("FO-01", granted)] } };
  expect(rulesOf({ rows: [{ oneOff: 20_000 }], more: funded })).toEqual([]);
});

test("a use case that is left out of the plan gives no ground", () => {
  const budget = { yearBudgetsCents: [1_000_000] };
  expect(rulesOf({ rows: [{ oneOff: 90_000, running: 0, perYear: 500_000 }], settings: budget })).toEqual([]);
});

test("names only, a company profile and nothing about money: not a word", () => {
  expect(
    rulesOf({
      rows: systems(8, { oneOff: null, running: null, effort: 5, months: null }),
      settings: midSize,
    }),
  ).toEqual([]);
});
