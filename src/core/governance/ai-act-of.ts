import type { Insights } from "../insights/insights";
import type { AiActClass } from "../law/assessment";

/** Class of a use case by ID; null where none is known. */
export function classesOf({ aiAct }: Pick<Insights, "aiAct">): (useCaseId: string) => AiActClass | null {
  return (useCaseId) => aiAct.get(useCaseId)?.class ?? null;
}
