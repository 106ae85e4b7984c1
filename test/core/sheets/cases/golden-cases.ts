import { issueAt } from "../../../../src/core/issues";
import type { Plan } from "../../../../src/core/plan";
import type { SheetOptions } from "../../../../src/core/sheets/make-sheets";
import { dataSource, useCase } from "../../support/plan-builders";
import { english, german, planned } from "../support/sheet-builders";

export interface GoldenCase {
  /** The sentence that the case shows; also its folder. */
  name: string;
  plan: Plan;
  options: SheetOptions;
}

const euros = (amount: number) => Math.round(amount * 100);

const bakery = [
  useCase("UC-01", {
    name: "Rechnungen automatisch erfassen",
    area: "Buchhaltung",
    module: "Prozesse",
    owner: "Anna Berger",
    ratings: { benefit: 5, feasibility: 4, effort: 2, acceptance: 4, risk: 2, visibility: 3 },
    dataSources: ["DQ-1"],
    durationMonths: 3,
    personDays: 30,
    oneOffCents: euros(12_500.5),
    runningCentsPerMonth: euros(350),
    benefitCentsPerYear: euros(24_000),
    progress: 0.34,
  }),
  useCase("UC-02", {
    name: "Absatz je Filiale vorhersagen",
    area: "Vertrieb",
    module: "Prozesse",
    owner: "Jonas Ünal",
    ratings: { benefit: 5, feasibility: 2, effort: 4, acceptance: 2, risk: 4, visibility: 5 },
    dataSources: ["DQ-2"],
    predecessors: ["UC-01"],
    durationMonths: 6,
    personDays: 90,
    oneOffCents: euros(48_000),
    runningCentsPerMonth: null,
  }),
  useCase("UC-03", {
    name: "=Texte für Aktionen",
    area: "Marketing",
    owner: "",
    ratings: { benefit: 5, feasibility: null, effort: 2, acceptance: 5, risk: 1, visibility: 4 },
    durationMonths: null,
    personDays: null,
    oneOffCents: euros(3_000),
    runningCentsPerMonth: euros(99.99),
  }),
  useCase("UC-04", {
    name: "Telefonassistent",
    area: "Kundenservice",
    module: "Kundenkontakt",
    owner: "Anna Berger",
    ratings: { benefit: 3, feasibility: 3, effort: 5 },
    durationMonths: 9,
    personDays: 60,
    oneOffCents: euros(90_000),
    runningCentsPerMonth: euros(1_500),
  }),
  useCase("UC-05", {
    name: "Wissensdatenbank",
    predecessors: ["UC-05"],
    ratings: { benefit: 2, effort: 1 },
    oneOffCents: 0,
    runningCentsPerMonth: 0,
  }),
];

const sources = [
  dataSource("DQ-1", { name: "ERP", completeness: 4, timeliness: 5, consistency: 4 }),
  dataSource("DQ-2", {
    name: "Kassendaten",
    completeness: 2,
    timeliness: 2,
    consistency: 1,
    personalData: true,
  }),
];

const bakeryPlan = planned(
  bakery,
  {
    company: "Bäckerei Sonnenkorn GmbH",
    horizonMonths: 24,
    capacity: 20,
    yearBudgetsCents: [euros(70_000), euros(60_000)],
  },
  {
    dataSources: sources,
    settingUses: [
      { key: "company", value: "Bäckerei Sonnenkorn GmbH", source: "cell", place: null },
      { key: "horizonMonths", value: 24, source: "cell", place: null },
      { key: "state", value: null, source: "default", place: null },
    ],
    issues: [
      issueAt(
        { sheet: "Anwendungsfälle", table: "Anwendungsfaelle", row: 6, column: "Machbarkeit", address: "D6" },
        "warning",
        "missingValue",
        { ids: ["UC-03"] },
      ),
    ],
  },
);

/** One folder of expected files per case. */
export const goldenCases: readonly GoldenCase[] = [
  { name: "kleine-firma-mit-budget-kapazitaet-luecken-und-kreis", plan: bakeryPlan, options: german },
  { name: "the-same-in-english", plan: bakeryPlan, options: english },
  {
    name: "nur-namen-ohne-bewertung-kosten-und-dauer",
    plan: planned(
      ["Erster", "Zweiter"].map((name, index) =>
        useCase(`UC-0${index + 1}`, {
          name,
          ratings: {
            benefit: null,
            feasibility: null,
            effort: null,
            acceptance: null,
            risk: null,
            visibility: null,
          },
          durationMonths: null,
          personDays: null,
          oneOffCents: null,
          runningCentsPerMonth: null,
        }),
      ),
      {},
      { place: { table: null, sheet: "Tabelle 'A'", headerRow: 1, headers: { name: "Name" } } },
    ),
    options: german,
  },
  {
    name: "gar-kein-anwendungsfall",
    plan: planned([]),
    options: german,
  },
];
