import type { Issue, Severity } from "../core/issues";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** How many issues there are of each severity. */
export function countBySeverity(issues: readonly Issue[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const issue of issues) counts[issue.severity] += 1;
  return counts;
}

/** Errors, then warnings, then notes; each in the order of the workbook. */
export function worstFirst<Item extends Issue>(issues: readonly Item[]): Item[] {
  return severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
}
