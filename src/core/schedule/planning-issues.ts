import { issueAt, type Issue } from "../issues";
import type { PlannedUseCase } from "../plan";
import { placeOf, type RecordPlace, type UseCaseColumn } from "../records";
import type { Month } from "../values/month";
import type { Selection } from "./select-use-cases";

/** An issue at a cell of a use case. */
export function issueOfUseCase(
  place: RecordPlace,
  column: UseCaseColumn,
  ...rest: Parameters<typeof issueAt> extends [unknown, ...infer Rest] ? Rest : never
): Issue {
  return issueAt(placeOf(place, column), ...rest);
}

/** One issue per cycle; `ids` is the path, each a predecessor of the next, the last of the first. */
export function cycleIssues(
  planned: readonly PlannedUseCase[],
  cycles: readonly (readonly number[])[],
): Issue[] {
  return cycles.map((path) => {
    const ids = path.map((node) => planned[node]!.useCase.id);
    const params = { path: [...ids, ids[0]].join(" → ") };
    return issueOfUseCase(planned[path[0]!]!.useCase.place, "predecessors", "error", "cycle", {
      ids,
      params,
    });
  });
}

/** What keeps a use case from being scheduled, except cycles, which are told once per cycle. */
export function unscheduledIssue({ useCase }: PlannedUseCase, reason: PlannedUseCase["reason"]): Issue[] {
  const { id, place } = useCase;
  const { params } = reason;
  switch (reason.code) {
    case "noDuration":
      return [
        issueOfUseCase(place, "durationMonths", "error", "missingValue", {
          ids: [id],
          params: { id, effect: "unscheduled" },
        }),
      ];
    case "overCapacity":
      return [
        issueOfUseCase(place, "personDays", "error", "overCapacity", {
          ids: [id],
          params: { id, ...params },
        }),
      ];
    case "predecessorUnscheduled": {
      const predecessor = String(params["id"]);
      return [
        issueOfUseCase(place, "predecessors", "error", "predecessorUnscheduled", {
          ids: [id, predecessor],
          params: { id, predecessor },
        }),
      ];
    }
    default:
      return [];
  }
}

/** Notes on a scheduled use case: assumed duration, end beyond the horizon. */
export function scheduledIssues({ useCase, ...planned }: PlannedUseCase, horizonEnd: Month): Issue[] {
  const { id, place } = useCase;
  const issues: Issue[] = [];
  if (planned.durationAssumed) {
    const params = { id, months: planned.durationMonths!, effort: useCase.ratings.effort! };
    issues.push(issueOfUseCase(place, "durationMonths", "info", "durationAssumed", { ids: [id], params }));
  }
  if (planned.end !== null && planned.end > horizonEnd) {
    const params = { id, end: planned.end, horizonEnd };
    issues.push(issueOfUseCase(place, "name", "warning", "beyondHorizon", { ids: [id], params }));
  }
  return issues;
}

/** What the mandatory use cases break. */
export function mandatoryIssues(planned: readonly PlannedUseCase[], selection: Selection): Issue[] {
  const exceeded = selection.exceeded.map(({ node, year, limitCents, totalCents }) => {
    const { id, place } = planned[node]!.useCase;
    const params = { id, year, limitCents, totalCents };
    return issueOfUseCase(place, "mandatory", "warning", "mandatoryExceedsBudget", { ids: [id], params });
  });
  const exclusions = selection.mandatoryExclusions.map(({ node, other }) => {
    const { id, place } = planned[node]!.useCase;
    const otherId = planned[other]!.useCase.id;
    const detail = { ids: [id, otherId], params: { id, other: otherId } };
    return issueOfUseCase(place, "excludes", "error", "mandatoryExclusion", detail);
  });
  return [...exceeded, ...exclusions];
}
