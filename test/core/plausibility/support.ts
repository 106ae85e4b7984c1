import { referenceTable } from "../../../src/core/catalogue/reference-columns";
import type { Issue } from "../../../src/core/issues";
import { makePlan } from "../../../src/core/make-plan";
import type { FieldValues, PlanInput, Settings, TableRecord, UseCase } from "../../../src/core/records";
import { checkPlausibility } from "../../../src/core/plausibility/check-plausibility";
import { planInput, useCase } from "../support/plan-builders";

/** A use case of the company's table with its ratings and amounts in euros. */
export interface Row {
  id?: string;
  name?: string;
  description?: string;
  status?: string;
  benefit?: number;
  effort?: number;
  months?: number | null;
  oneOff?: number | null;
  running?: number | null;
  perYear?: number | null;
  further?: FieldValues;
}

export const cents = (euros: number | null | undefined) =>
  euros === null || euros === undefined ? null : euros * 100;

/** A row of the table; what is left out is inside the references. */
export function row(given: Row = {}, index = 0): UseCase {
  const { months = 3, oneOff = 20_000, running = 2500, perYear = null } = given;
  return useCase(given.id ?? `UC-${index + 1}`, {
    name: given.name ?? "Angebote entwerfen",
    description: given.description ?? "",
    status: given.status ?? "",
    ratings: { benefit: given.benefit ?? 3, effort: given.effort ?? 3 },
    durationMonths: months,
    oneOffCents: cents(oneOff),
    runningCentsPerMonth: cents(running),
    benefitCentsPerYear: cents(perYear),
    further: given.further ?? {},
    place: {
      sheet: "Anwendungsfälle",
      table: "Anwendungsfaelle",
      row: 4 + index,
      columns: {
        name: { letter: "B", header: "Anwendungsfall" },
        effort: { letter: "E", header: "Aufwand" },
        durationMonths: { letter: "F", header: "Dauer" },
        oneOffCost: { letter: "G", header: "Einmalkosten" },
        runningCost: { letter: "H", header: "Laufend" },
        annualBenefit: { letter: "I", header: "Nutzen (€/Jahr)" },
      },
    },
  });
}

/** A row of a further table. */
export function record(id: string, values: FieldValues): TableRecord {
  return { id, values, place: { sheet: "Werte", table: null, row: 2, columns: {} } };
}

export interface Workbook {
  rows?: readonly Row[];
  settings?: Partial<Settings>;
  references?: readonly FieldValues[];
  more?: Partial<PlanInput>;
}

/** The findings of a small workbook. */
export function findings({ rows = [{}], settings = {}, references = [], more = {} }: Workbook): Issue[] {
  const further = {
    [referenceTable.kind]: references.map((values, index) => record(`RW-${index + 1}`, values)),
    ...more.further,
  };
  const input = planInput(rows.map(row), settings, { ...more, further });
  return checkPlausibility(makePlan(input, { today: "2026-12-10" }));
}

/** Rules that fired, in their order. */
export function rulesOf(workbook: Workbook): string[] {
  return findings(workbook).map(({ params }) => String(params["rule"]));
}
