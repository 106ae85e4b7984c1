import { briefOf } from "../../../../src/app/brief-of";
import type { Plan } from "../../../../src/core/plan";
import type { TableRecord, UseCase } from "../../../../src/core/records";
import type { WritingBrief } from "../../../../src/core/writing/brief/brief";
import { catalogueColumns } from "../../../../src/core/writing/brief/release-columns";
import type { ReleaseChoices } from "../../../../src/core/writing/brief/release-choice";
import { dataSource, useCase } from "../../support/plan-builders";
import { planned } from "../../sheets/support/sheet-builders";

/** Every column is let go. */
export const everythingSent: ReleaseChoices = Object.fromEntries(
  [...catalogueColumns.keys()].map((key) => [key, "send" as const]),
);

/** A row of a further table. */
export function row(id: string, values: TableRecord["values"]): TableRecord {
  return { id, values, place: { sheet: "", table: null, row: 2, columns: {} } };
}

/** A plan of two modules in which every kind of thing that a brief tells occurs once. */
export function smallPlan(
  given: Partial<UseCase> = {},
  tables: Readonly<Record<string, readonly TableRecord[]>> = {},
): Plan {
  return planned(
    [
      useCase("UC-01", {
        name: "Angebote mit Microsoft 365 Copilot",
        module: "Vertrieb",
        area: "Innendienst",
        owner: "Erika Musterfrau",
        description: "Angebote dauern zu lange.",
        aiType: "Sprachmodell",
        dataSources: ["DQ-01"],
        durationMonths: 4,
        oneOffCents: 900_000,
        runningCentsPerMonth: 20_000,
        benefitCentsPerYear: 1_500_000,
        ratings: { benefit: 5, effort: 2, risk: 4 },
        ...given,
      }),
      useCase("UC-02", { name: "Belege lesen", module: "Buchhaltung", predecessors: ["UC-01"] }),
      useCase("UC-03", {
        name: "Später",
        module: "Buchhaltung",
        durationMonths: null,
        ratings: { effort: null },
      }),
    ],
    { company: "Beispielwerk GmbH", industry: "Großhandel", further: { tone: "simple" } },
    {
      dataSources: [dataSource("DQ-01", { name: "CRM 2.0", system: "Dynamics", personalData: true })],
      further: {
        modules: [
          row("MO-01", { module: "Vertrieb", goal: "Schneller anbieten", responsibilities: "Erika leitet" }),
        ],
        risks: [row("RI-01", { risk: "Falsche Preise", measure: "Vier Augen", useCases: ["UC-01"] })],
        kpis: [row("KP-01", { kpi: "Angebotszeit", useCases: ["UC-01"], target: 2, unit: "Tage" })],
        measures: [row("VM-01", { measure: "Sprechstunde", useCases: ["UC-02"] })],
        roles: [row("RO-01", { role: "Datenverantwortliche", person: "Max Beispiel" })],
        goals: [row("ZI-01", { goal: "Angebote schneller bearbeiten" })],
        ...tables,
      },
    },
  );
}

/** The brief of a plan with its data as objects. */
export function told(
  plan: Plan,
  release: ReleaseChoices = {},
  language: "de" | "en" = "de",
): { brief: WritingBrief; parts: Record<string, unknown>[]; all: string } {
  const brief = briefOf(plan, language, release);
  return {
    brief,
    parts: brief.parts.map(({ data }) => JSON.parse(data) as Record<string, unknown>),
    all: brief.parts.map(({ data }) => data).join("\n"),
  };
}
