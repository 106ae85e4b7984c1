import type { Operation } from "../catalogue/system-columns";
import type { Sourcing } from "../catalogue/use-case-sourcing-columns";
import type { Plan, PlannedUseCase } from "../plan";

export type SourcingReason = "decided" | "dataInside" | "special" | "standard" | "unknown";
export type OperationReason = "decided" | "dataInside" | "personalData" | "noPersonalData" | "unknown";

export interface SourcingAdvice {
  planned: PlannedUseCase;
  sourcing: Sourcing;
  sourcingReason: SourcingReason;
  operation: Operation | null;
  operationReason: OperationReason;
}

/**
 * Make or buy and where it runs, for every use case that somebody answered one of the questions for. A decision
 * stands; else own development only where needs are special or data must stay in, a standard product otherwise.
 */
export function sourcingAdvice(plan: Plan): SourcingAdvice[] {
  return plan.useCases
    .filter(({ useCase }) => asked.some((key) => (useCase.further[key] ?? null) !== null))
    .map((planned) => ({ planned, ...sourcingOf(planned), ...operationOf(planned, plan) }));
}

const asked = ["standardSolution", "specialNeeds", "dataStayInside", "sourcing", "operation"];

function sourcingOf({
  useCase: { further },
}: PlannedUseCase): Pick<SourcingAdvice, "sourcing" | "sourcingReason"> {
  const decided = further["sourcing"];
  if (decided === "buy" || decided === "make") return { sourcing: decided, sourcingReason: "decided" };
  if (further["specialNeeds"] === true) return { sourcing: "make", sourcingReason: "special" };
  if (further["standardSolution"] === true) return { sourcing: "buy", sourcingReason: "standard" };
  if (further["dataStayInside"] === true) return { sourcing: "make", sourcingReason: "dataInside" };
  return { sourcing: "open", sourcingReason: "unknown" };
}

function operationOf(
  { useCase }: PlannedUseCase,
  { input }: Plan,
): Pick<SourcingAdvice, "operation" | "operationReason"> {
  const decided = useCase.further["operation"];
  if (decided === "cloud" || decided === "onPremise" || decided === "hybrid") {
    return { operation: decided, operationReason: "decided" };
  }
  if (useCase.further["dataStayInside"] === true)
    return { operation: "onPremise", operationReason: "dataInside" };
  const sources = input.dataSources.filter(({ id }) => useCase.dataSources.includes(id));
  if (sources.some(({ personalData }) => personalData === true)) {
    return { operation: "hybrid", operationReason: "personalData" };
  }
  const isKnown = sources.length > 0 && sources.every(({ personalData }) => personalData === false);
  return isKnown
    ? { operation: "cloud", operationReason: "noPersonalData" }
    : { operation: null, operationReason: "unknown" };
}
