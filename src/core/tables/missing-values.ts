import type { Severity } from "../issues";
import type { Criterion, Settings, UseCase, UseCaseColumn } from "../records";
import type { IssueLog } from "./issue-log";
import type { RecordTable } from "./record-table";
import { isBlank } from "./table-region";

/** What follows from a missing value; the words are chosen by it. */
export type MissingEffect = "scoreRange" | "readinessRange" | "countsAsZero" | "unscheduled";

interface MissingContext {
  log: IssueLog;
  criteriaWithColumn: readonly Criterion[];
  settings: Pick<Settings, "weights" | "capacity">;
}

/**
 * Blank cells that matter: weighted criteria (the score becomes a range), costs and person-days (they count as 0).
 * A missing column is told once.
 */
export function reportMissingValues(
  table: RecordTable<UseCaseColumn>,
  useCases: readonly UseCase[],
  { log, criteriaWithColumn, settings }: MissingContext,
): void {
  if (useCases.length === 0) return;
  const report = (keys: readonly UseCaseColumn[], effect: MissingEffect, severity: Severity) => {
    for (const key of keys) {
      if (!table.has(key)) {
        const params = { columnKey: key, effect };
        log.add(table.place(table.region.headerRow, key), severity, "missingValue", { params });
        continue;
      }
      for (const { id, place } of useCases) {
        if (!isBlank(table.cell(place.row, key))) continue;
        const params = { id, columnKey: key, effect };
        log.add(table.place(place.row, key), severity, "missingValue", { ids: [id], params });
      }
    }
  };
  report(
    criteriaWithColumn.filter((criterion) => settings.weights[criterion] > 0),
    "scoreRange",
    "warning",
  );
  report(["oneOffCost", "runningCost"], "countsAsZero", "warning");
  report(["personDays"], "countsAsZero", settings.capacity === null ? "info" : "warning");
}
