import { costsTable, type CostKind, type CostRhythm } from "../catalogue/cost-columns";
import type { PlanInput, RecordPlace } from "../records";
import { recordsOf } from "../tables/records-of";
import { centsFromEuros, type Cents } from "../values/money";
import type { Month } from "../values/month";

/** A row of the table `Kosten` with an amount. */
export interface CostLine {
  id: string;
  /** Empty for a cost of the whole programme. */
  useCases: readonly string[];
  kind: CostKind;
  name: string;
  /** Per payment. */
  amountCents: Cents;
  rhythm: CostRhythm;
  start: Month | null;
  end: Month | null;
  noticeMonths: number | null;
  place: RecordPlace;
}

/** The cost lines in row order; rows without an amount are left out, the reading has told them. */
export function costLines(input: Pick<PlanInput, "further">): CostLine[] {
  return recordsOf(input, costsTable).flatMap(({ id, values, place }) => {
    const { amount } = values;
    if (typeof amount !== "number") return [];
    return {
      id,
      useCases: [...new Set((values.useCases ?? []) as readonly string[])],
      kind: (values.kind ?? "other") as CostKind,
      name: (values.name ?? "") as string,
      amountCents: centsFromEuros(amount),
      rhythm: (values.rhythm ?? "once") as CostRhythm,
      start: (values.start ?? null) as Month | null,
      end: (values.end ?? null) as Month | null,
      noticeMonths: (values.noticeMonths ?? null) as number | null,
      place,
    };
  });
}

/** IDs of programme lines without an amount: sums with them are lower bounds. */
export function linesWithoutAmount(input: Pick<PlanInput, "further">): string[] {
  return recordsOf(input, costsTable)
    .filter(({ values }) => typeof values.amount !== "number" && hasNoUseCase(values.useCases))
    .map(({ id }) => id);
}

function hasNoUseCase(ids: unknown): boolean {
  return !Array.isArray(ids) || ids.length === 0;
}
