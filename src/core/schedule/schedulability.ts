import type { Reason } from "../plan";
import type { UseCase } from "../records";
import { dependentsOf, type DependencyGraph } from "./dependency-graph";
import type { Timing } from "./timing";

/** Sums of person-days may exceed the capacity by this much: noise of thirds and sevenths, not work. */
export const capacityTolerance = 1e-9;

export interface SchedulabilityInput {
  useCases: readonly UseCase[];
  graph: DependencyGraph;
  cycles: readonly (readonly number[])[];
  timings: readonly (Timing | null)[];
  /** Person-days per month; null = unlimited. */
  capacity: number | null;
}

/** Why each use case can't be scheduled at all, or null (contract rule 5); independent of dates and of the selection. */
export function unschedulableReasons(input: SchedulabilityInput): (Reason | null)[] {
  const { useCases, graph, cycles, timings, capacity } = input;
  const reasons = useCases.map((useCase, node) => ownReason(useCase, timings[node] ?? null, capacity));
  for (const path of cycles) {
    const ids = path.map((node) => useCases[node]!.id);
    for (const node of path)
      reasons[node] = { code: "cycle", params: { path: [...ids, ids[0]].join(" → ") } };
  }
  const blocked = reasons.flatMap((reason, node) => (reason ? [node] : []));
  for (const node of dependentsOf(graph, blocked)) {
    const missing = graph.predecessors[node]!.find((predecessor) => reasons[predecessor] !== null);
    // A dependent whose direct predecessor comes later in the walk still has one: the walk goes from cause to effect.
    reasons[node] = { code: "predecessorUnscheduled", params: { id: useCases[missing!]!.id } };
  }
  return reasons;
}

/** Person-days that a use case needs in each of its months; missing ones count as 0. */
export function monthlyDemand(useCase: UseCase, durationMonths: number): number {
  return (useCase.personDays ?? 0) / durationMonths;
}

function ownReason(useCase: UseCase, timing: Timing | null, capacity: number | null): Reason | null {
  if (!timing) return { code: "noDuration", params: {} };
  const demand = monthlyDemand(useCase, timing.durationMonths);
  if (capacity === null || demand <= capacity + capacityTolerance) return null;
  return { code: "overCapacity", params: { demand, capacity } };
}
