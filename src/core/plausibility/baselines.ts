import type { FieldValue, PlanInput, UseCase } from "../records";

/** Which use cases have something measured before the introduction. */
export interface Baselines {
  /** Whether the workbook records baselines at all. */
  recorded: boolean;
  has: (useCase: UseCase) => boolean;
}

/** Baselines from the table of KPIs, whose rows refer to use cases, and from the use cases' own columns. */
export function baselinesOf(input: Pick<PlanInput, "further" | "useCases">): Baselines {
  const rows = (input.further["kpis"] ?? []).filter(({ values }) => isGiven(values["baseline"]));
  const measured = new Set(
    rows.flatMap(({ values }) =>
      Object.values(values).flatMap((value) => (Array.isArray(value) ? value : [])),
    ),
  );
  const has = (useCase: UseCase) =>
    measured.has(useCase.id) ||
    Object.entries(useCase.further).some(([key, value]) => /baseline/i.test(key) && isGiven(value));
  return { recorded: rows.length > 0 || input.useCases.some(has), has };
}

function isGiven(value: FieldValue | undefined): boolean {
  return value !== null && value !== undefined && value !== "";
}
