import { join } from "node:path";
import { governanceSheet } from "../../../src/core/governance/governance-sheet";
import { privacySheet } from "../../../src/core/governance/privacy-sheet";
import { registerSheet } from "../../../src/core/governance/register-sheet";
import { riskSheet } from "../../../src/core/risks/risk-sheet";
import { printSpec } from "../../support/print-spec";
import { dataSource, useCase } from "../support/plan-builders";
import { english, german } from "../sheets/support/sheet-builders";
import { planWithRisks } from "../risks/risk-builders";
import { contextOf } from "./context-of";
import { expectGolden } from "../../support/golden-text";

const folder = join(__dirname, "cases");

const base = planWithRisks(
  [
    {
      risk: "Beleg falsch gelesen",
      kind: "technical",
      useCases: ["UC-01"],
      probability: 4,
      impact: 3,
      measure: "Vier Augen",
      effect: "avoidance",
      residualProbability: 2,
      owner: "Buchhaltung",
      due: "2026-12-01",
      status: "inProgress",
    },
    { risk: "Personaldaten im falschen Werkzeug", kind: "legal", probability: 3, impact: 5, status: "open" },
    { risk: "Noch nicht bewertet" },
  ],
  { company: "Muster GmbH" },
  [
    useCase("UC-01", {
      name: "Rechnungen erfassen",
      description: "Belege lesen",
      dataSources: ["DQ-1"],
      owner: "Anna Berger",
    }),
    useCase("UC-02", { name: "Wissenssuche", dataSources: ["DQ-2"], durationMonths: 3 }),
  ],
);
const plan = {
  ...base,
  input: {
    ...base.input,
    dataSources: [
      dataSource("DQ-1", {
        personalData: true,
        owner: "Buchhaltung",
        further: { purpose: "Zahlung", processorContract: "no", location: "eu" },
      }),
      dataSource("DQ-2", {
        personalData: false,
        further: { purpose: "Nachschlagen", accessRestricted: true },
      }),
      dataSource("DQ-3"),
    ],
  },
};
const makers = {
  risks: riskSheet,
  privacy: privacySheet,
  register: registerSheet,
  governance: governanceSheet,
};

describe.each([
  ["deutsch", german],
  ["english", english],
])("%s", (language, options) => {
  test.each(Object.entries(makers))("sheet %s", (key, make) => {
    expectGolden(join(folder, language), key, printSpec(make(contextOf(plan, options))));
  });
});
