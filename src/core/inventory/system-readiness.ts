import { systemTable, type SystemColumn } from "../catalogue/system-columns";
import type { PlanInput, TableRecord } from "../records";
import { recordsOf } from "../tables/records-of";

/** From this readiness on a system is fit for an early integration. */
export const earlyIntegrationLevel = 4;

export interface SystemReadiness {
  record: TableRecord<SystemColumn>;
  name: string;
  /** 1–5; null where nobody rated it. */
  level: number | null;
  /** Null while the rating is open. */
  isEarly: boolean | null;
}

/** The systems, readiest first, those without a rating last. */
export function systemReadiness(input: PlanInput): SystemReadiness[] {
  return recordsOf(input, systemTable)
    .map((record) => {
      const rating = record.values.aiReadiness;
      const level = typeof rating === "number" ? rating : null;
      const isEarly = level === null ? null : level >= earlyIntegrationLevel;
      return { record, name: String(record.values.system ?? ""), level, isEarly };
    })
    .sort(
      (first, second) =>
        (second.level ?? 0) - (first.level ?? 0) || (first.record.id < second.record.id ? -1 : 1),
    );
}
