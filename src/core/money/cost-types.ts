import { bookedBetween } from "../budget/booking";
import { costKinds, type CostKind } from "../catalogue/cost-columns";
import type { Plan } from "../plan";
import type { Cents } from "../values/money";
import type { Month } from "../values/month";
import { paidBetween } from "./payment-series";
import type { UseCaseCostLine } from "./use-case-costs";

/** A cost line with the dates of its use case. */
export interface DatedCostLine extends UseCaseCostLine {
  start: Month;
  end: Month;
}

/** Lines of the use cases whose money counts. */
export function countedLines({ money, useCases }: Plan): DatedCostLine[] {
  const byId = new Map(useCases.map((each) => [each.useCase.id, each]));
  return money.useCaseLines.flatMap((line) => {
    const { start, end } = byId.get(line.useCaseId)!;
    return start && end ? [{ ...line, start, end }] : [];
  });
}

/** What a use case's line costs in the months `from`–`to` (inclusive); one amount, once or running. */
export function lineCost(line: DatedCostLine, from: Month, to: Month): Cents {
  return bookedBetween(line, from, to).totalCents;
}

/** Kinds of cost that occur, in the order of the catalogue. */
export function kindsInUse(plan: Plan): CostKind[] {
  const used = new Set([...countedLines(plan), ...plan.money.programme.lines].map(({ kind }) => kind));
  return costKinds.filter((kind) => used.has(kind));
}

/** What is spent on a kind of cost in the months `from`–`to` (inclusive). */
export function kindCost(plan: Plan, kind: CostKind, from: Month, to: Month): Cents {
  const lines = countedLines(plan).filter((line) => line.kind === kind);
  const programme = plan.money.programme.lines.filter((line) => line.kind === kind);
  return (
    lines.reduce((sum, line) => sum + lineCost(line, from, to), 0) +
    programme.reduce((sum, line) => sum + paidBetween(line, from, to), 0)
  );
}
