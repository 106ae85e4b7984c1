import fc from "fast-check";
import { analyse } from "../../../src/core/analyse";
import { kpiIssues } from "../../../src/core/kpis/kpi-issues";
import { kpiStates, type KpiState } from "../../../src/core/kpis/kpi-state";
import { quarterFigures, quartersOf, returnsUntil } from "../../../src/core/kpis/return-by-quarter";
import { smartGoals } from "../../../src/core/kpis/smart-goals";
import { hasFigure, isVague } from "../../../src/core/kpis/vague-wording";
import { makePlan } from "../../../src/core/make-plan";
import type { Plan } from "../../../src/core/plan";
import type { UseCase } from "../../../src/core/records";
import { planInput, useCase } from "../support/plan-builders";
import { sheet, workbook, type Content } from "../support/source-builder";

const today = "2027-07-15";

function planWith(...sheets: readonly (readonly [string, readonly (readonly Content[])[]])[]): Plan {
  const list = sheet("Anwendungsfälle", [
    ["ID", "Anwendungsfall", "Nutzen", "Aufwand", "Dauer (Monate)"],
    ["UC-01", "Dokumentensuche", 4, 2, 3],
  ]);
  return analyse(workbook([list, ...sheets.map(([name, rows]) => sheet(name, rows))]), { today }).plan!;
}

const headers = [
  "Kennzahl",
  "Ausgangswert",
  "Zielwert",
  "Istwert",
  "Ziel bis",
  "Richtung",
  "Einheit",
  "Verantwortlich",
];
const stateOf = (...row: readonly Content[]): KpiState =>
  kpiStates(planWith(["Kennzahlen", [headers, ["Suchzeit je Dokument", ...row]]]).input, today)[0]!;

describe("a KPI's state", () => {
  test.each<[string, readonly Content[], string, number | null]>([
    ["falls as wanted, two thirds there", [15, 3, 7], "onTheWay", 8 / 12],
    ["reached", [15, 3, 3], "reached", 1],
    ["beyond the target", [15, 3, 2], "reached", 13 / 12],
    ["a quarter of the way", [15, 3, 12], "behind", 0.25],
    ["the wrong way", [15, 3, 18], "worse", -0.25],
    ["late", [15, 3, 7, "2027-06-30"], "overdue", 8 / 12],
    ["due today is not late", [15, 3, 7, today], "onTheWay", 8 / 12],
    ["rises as wanted", [100, 120, 115], "onTheWay", 0.75],
    ["nothing measured yet", [15, 3, null], "open", null],
    ["no baseline", [null, 3, 7], "open", null],
    ["baseline equals target", [3, 3, 3], "open", null],
  ])("%s", (_, row, progress, fulfilment) => {
    const state = stateOf(...row);
    expect(state.progress).toBe(progress);
    if (fulfilment === null) expect(state.fulfilment).toBeNull();
    else expect(state.fulfilment).toBeCloseTo(fulfilment, 12);
  });

  test("the direction follows from the values unless it is given, and contradictions are told", () => {
    expect(stateOf(15, 3, null).direction).toBe("down");
    expect(stateOf(15, 3, null, null, "steigt")).toMatchObject({ direction: "up" });
    expect(stateOf(15, 3, null, null, "steigt").gaps).toContain("againstDirection");
  });

  test("what is missing is named", () => {
    expect(stateOf(null, null, null).gaps).toEqual(["noBaseline", "noTarget", "noUnit", "noOwner"]);
    expect(stateOf(15, 3, null, null, null, "Minuten", "Einkauf").gaps).toEqual([]);
  });

  test("the newest measurement up to today counts, by ID or by name", () => {
    const plan = planWith(
      [
        "Kennzahlen",
        [
          ["ID", ...headers],
          ["KP-1", "Suchzeit", 15, 3, 15],
          ["KP-2", "Fehlerquote", 10, 5, null],
        ],
      ],
      [
        "Messwerte",
        [
          ["Kennzahl", "Datum", "Wert"],
          ["kp-1", "2027-06-30", 9],
          ["Suchzeit", "2027-03-31", 12],
          ["KP-1", "2027-12-31", 3],
          ["Fehlerquote", "2027-05-01", 8],
        ],
      ],
    );
    expect(kpiStates(plan.input, today).map(({ actual, measuredOn }) => [actual, measuredOn])).toEqual([
      [9, "2027-06-30"],
      [8, "2027-05-01"],
    ]);
  });

  test("fulfilment does not depend on the unit: scaling all three values changes nothing", () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(value, value, value, fc.integer({ min: 2, max: 60 }), (baseline, target, actual, scale) => {
        fc.pre(baseline !== target);
        const [one, other] = [
          stateOf(baseline, target, actual),
          stateOf(baseline * scale, target * scale, actual * scale),
        ];
        expect(other.fulfilment).toBeCloseTo(one.fulfilment!, 9);
        expect(other.progress).toBe(one.progress);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ["Effizienzsteigerung", true],
  ["Prozesse optimieren", true],
  ["Improve quality", true],
  ["Angebotsbearbeitung um 30 % beschleunigen", false],
  ["Suchzeit je Dokument", false],
  ["Suchzeit von 15 auf 3 Minuten verbessern", false],
  ["Reduce handling time by 40 percent to increase efficiency", false],
  ["Zahl der Rückfragen je Auftrag", false],
])("„%s“ is vague: %s", (text, vague) => {
  expect(isVague(text)).toBe(vague);
});

test("a figure needs a unit or a span", () => {
  expect([hasFigure("30 %"), hasFigure("15 → 3"), hasFigure("Phase 2"), hasFigure("ISO 27001")]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

describe("goals are held against SMART", () => {
  const goal = (...row: readonly Content[]) =>
    smartGoals(
      planWith(["Ziele", [["Ziel", "Kennzahl", "Erreichbar", "Bedeutung", "Termin"], row]]).input,
    )[0]!;

  test("one that is", () => {
    const text = "Angebotsbearbeitung bis Jahresende um 30 % beschleunigen";
    expect(goal(text, null, "ja", "Kunden warten zu lange")).toMatchObject({ isSmart: true });
  });

  test("one that is only a wish", () => {
    expect(goal("Effizienter werden").parts).toEqual({
      specific: false,
      measurable: false,
      achievable: null,
      relevant: null,
      timeBound: false,
    });
  });

  test("an unknown KPI measures nothing", () => {
    const plan = planWith(
      ["Kennzahlen", [headers, ["Suchzeit"]]],
      [
        "Ziele",
        [
          ["Ziel", "Kennzahl"],
          ["Handbücher sofort finden", "Suchzeit"],
          ["Handbücher sofort finden", "Laune"],
        ],
      ],
    );
    expect(smartGoals(plan.input).map(({ parts }) => parts.measurable)).toEqual([true, false]);
  });

  test("vague KPIs and goals are hints with their place", () => {
    const plan = planWith(
      ["Kennzahlen", [headers, ["Effizienz steigern"]]],
      [
        "Ziele",
        [
          ["Ziel", "Erreichbar"],
          ["Qualität verbessern", "ja"],
        ],
      ],
    );
    expect(kpiIssues(plan).map(({ code, severity, sheet, row }) => [code, severity, sheet, row])).toEqual([
      ["vagueKpi", "info", "Kennzahlen", 2],
      ["vagueGoal", "info", "Ziele", 2],
    ]);
  });
});

describe("return", () => {
  const plan = (given: Partial<UseCase>) =>
    makePlan(
      planInput([
        useCase("UC-01", {
          durationMonths: 3,
          oneOffCents: 600_000,
          runningCentsPerMonth: 10_000,
          benefitCentsPerYear: 1_200_000,
          ...given,
        }),
      ]),
      { today },
    );
  const kpi = (fulfilment: number | null) => [{ useCases: ["UC-01"], fulfilment }] as unknown as KpiState[];

  test.each<[string, number | null, "2027-03" | "2027-06" | "2028-06", string, number | null]>([
    ["in preparation", 1, "2027-03", "tooEarly", 0],
    ["three months of operation, fully effective", 1, "2027-06", "onTheWay", 300_000],
    ["fifteen months, fully effective", 1, "2028-06", "paidOff", 1_500_000],
    ["fifteen months, a quarter effective", 0.25, "2028-06", "adjust", 375_000],
    ["no KPI, no proof", null, "2028-06", "unproven", null],
  ])("%s", (_, fulfilment, until, verdict, shownBenefitCents) => {
    expect(returnsUntil(plan({}), kpi(fulfilment), until)).toMatchObject([{ verdict, shownBenefitCents }]);
  });

  test("the quarters add up to the cent to the whole", () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(cents, cents, cents, fc.integer({ min: 1, max: 9 }), (oneOff, running, benefit, months) => {
        const made = plan({
          oneOffCents: oneOff,
          runningCentsPerMonth: running,
          benefitCentsPerYear: benefit,
          durationMonths: months,
        });
        const quarters = quartersOf(made).map((span) => quarterFigures(made, span));
        const sum = (key: "costCents" | "benefitCents") =>
          quarters.reduce((total, each) => total + each[key], 0);
        const [whole] = returnsUntil(made, [], made.horizonEnd);
        expect([sum("costCents"), sum("benefitCents")]).toEqual([
          whole!.costCents,
          whole!.plannedBenefitCents,
        ]);
        expect(sum("costCents")).toBe(made.budget.totalCents);
      }),
      { numRuns: 60 },
    );
  });
});
