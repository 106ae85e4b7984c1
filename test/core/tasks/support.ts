import { makeInsights } from "../../../src/core/insights/make-insights";
import type { Plan } from "../../../src/core/plan";
import type { FieldValues, PlanInput, TableRecord } from "../../../src/core/records";
import { draftRoadmap } from "../../../src/core/roadmap/draft-roadmap";
import { makeSheets } from "../../../src/core/sheets/make-sheets";
import type { SheetContext } from "../../../src/core/sheets/sheet-context";
import type { SheetSpec } from "../../../src/core/sheets/sheet-spec";
import { useCase } from "../support/plan-builders";
import { german, planned } from "../sheets/support/sheet-builders";

/** Sheets of the roadmap's structure, in the order of their tabs. */
export const structureSheets = ["tasks", "horizons", "startPlan", "modules", "gates", "change"] as const;

/** What the sheets are made from. */
export function contextOf(plan: Plan): SheetContext {
  const { requested: _requested, insights: _insights, draft: _draft, ...rest } = german;
  return { plan, ...rest, insights: makeInsights(plan), draft: draftRoadmap({ plan, ...rest }) };
}

/** The usual sheets and those of the roadmap's structure. */
export function sheetsOf(plan: Plan): SheetSpec[] {
  return makeSheets(plan, { ...german, requested: structureSheets });
}

/** A row of a further table. */
export function record(id: string, values: FieldValues): TableRecord {
  return { id, values, place: { sheet: "Eigene Aufgaben", table: null, row: 2, columns: {} } };
}

/** Records by kind of table. */
export function tables(further: Record<string, readonly TableRecord[]>): Partial<PlanInput> {
  return { further };
}

/** Three use cases of two areas; the second waits for the first. */
export const threeUseCases = [
  useCase("UC-01", {
    name: "Belege lesen",
    area: "Buchhaltung",
    module: "Prozesse",
    owner: "Anna Berger",
    durationMonths: 4,
    runningCentsPerMonth: 10_000,
    oneOffCents: 500_000,
    progress: 0.5,
  }),
  useCase("UC-02", {
    name: "Mahnungen vorschlagen",
    area: "Buchhaltung",
    module: "Dateninfrastruktur",
    durationMonths: 6,
    predecessors: ["UC-01"],
    runningCentsPerMonth: null,
  }),
  useCase("UC-03", { name: "Angebote entwerfen", area: "Vertrieb", module: "Vertrieb", durationMonths: 1 }),
];

/** A plan of {@link threeUseCases} from January 2027 on. */
export const smallPlan = planned(threeUseCases);
