import type { Issue, Severity } from "../issues";
import type { PlannedUseCase } from "../plan";
import type { Settings, UseCaseColumn } from "../records";
import { monthFromIndex, monthIndex, type Month } from "../values/month";
import { issueOfUseCase } from "./planning-issues";

/** What a given date contradicts; the words are chosen by it. */
export type DateConflict =
  "predecessor" | "earliestStart" | "projectStart" | "capacity" | "fixedStart" | "actualEnd";

export interface ConflictContext {
  /** All use cases by ID, to find the ends of predecessors. */
  planned: ReadonlyMap<string, PlannedUseCase>;
  settings: Pick<Settings, "projectStart" | "capacity">;
  /** Person-days of all scheduled use cases in a month, by month index. */
  loadAt(month: number): number;
}

/**
 * Given dates (fixed start, actual start and end) are obeyed even where they contradict a predecessor, the earliest
 * start, the project start, the capacity or each other; each contradiction is one issue.
 */
export function dateConflicts(planned: PlannedUseCase, context: ConflictContext): Issue[] {
  const { useCase, start, end } = planned;
  const { fixedStart, actualStart, actualEnd } = useCase;
  const given = actualStart !== null ? "actualStart" : fixedStart !== null ? "fixedStart" : "actualEnd";
  if (start === null || end === null || useCase[given] === null) return [];
  const report = reporterFor(planned, given);
  const issues: Issue[] = [];
  for (const id of useCase.predecessors) {
    const predecessorEnd = context.planned.get(id)?.end;
    if (predecessorEnd && predecessorEnd >= start)
      issues.push(report("predecessor", predecessorEnd, { other: id }));
  }
  if (useCase.earliestStart !== null && start < useCase.earliestStart) {
    issues.push(report("earliestStart", useCase.earliestStart));
  }
  const { projectStart } = context.settings;
  // Work that began before the project is no mistake in the table, only worth knowing.
  if (start < projectStart)
    issues.push(report("projectStart", projectStart, {}, actualStart ? "info" : "warning"));
  if (fixedStart !== null && start !== fixedStart) issues.push(report("fixedStart", fixedStart));
  if (actualEnd !== null && end !== actualEnd)
    issues.push(report("actualEnd", actualEnd, {}, "warning", "actualEnd"));
  const overloaded = overloadedMonth(planned, context);
  if (overloaded) issues.push(report("capacity", overloaded, { capacity: context.settings.capacity! }));
  return issues;
}

function reporterFor({ useCase, start, end }: PlannedUseCase, given: UseCaseColumn) {
  return (
    conflict: DateConflict,
    limit: Month,
    more: Issue["params"] = {},
    severity: Severity = "warning",
    column: UseCaseColumn = given,
  ): Issue => {
    const other = typeof more["other"] === "string" ? [more["other"]] : [];
    const params = { id: useCase.id, conflict, limit, start: start!, end: end!, ...more };
    return issueOfUseCase(useCase.place, column, severity, "dateConflict", {
      ids: [useCase.id, ...other],
      params,
    });
  };
}

/** The first month in which the sum exceeds the capacity although this use case needs people. */
function overloadedMonth(
  { useCase, start, end }: PlannedUseCase,
  { settings, loadAt }: ConflictContext,
): Month | null {
  if (settings.capacity === null || !useCase.personDays) return null;
  for (let month = monthIndex(start!); month <= monthIndex(end!); month++) {
    if (loadAt(month) > settings.capacity + 1e-9) return monthFromIndex(month);
  }
  return null;
}
