import type { Report } from "../app/report";

/** The JSON of a run that could not even open its input. */
export function emptyReport(message: string, requested: "rules" | "llm"): Report {
  const issue = { severity: "error", code: "unreadableWorkbook", ids: [], sheet: null, table: null } as const;
  return {
    issues: [{ ...issue, ids: [], row: null, column: null, message }],
    useCases: [],
    budget: { oneOff: 0, running: 0, total: 0, byYear: [], incomplete: [] },
    schedule: { start: null, end: null, criticalPath: [] },
    sheets: {},
    settings: [],
    hostRoundTrips: null,
    writer: { requested, used: "rules", fields: { llm: 0, rules: 0 }, repairs: 0, reason: null },
  };
}
