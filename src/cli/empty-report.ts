import type { Report } from "../app/report";

const noMoney = { oneOff: 0, running: 0, total: 0, byYear: [] };

/** The JSON of a run that could not even open its input. */
export function emptyReport(message: string, requested: "rules" | "llm"): Report {
  const issue = { severity: "error", code: "unreadableWorkbook", ids: [], sheet: null, table: null } as const;
  return {
    issues: [{ ...issue, ids: [], row: null, column: null, message }],
    useCases: [],
    budget: {
      ...noMoney,
      incomplete: [],
      programme: { ...noMoney, incomplete: [] },
      withProgramme: noMoney,
      funding: { applied: 0, granted: 0, paid: 0, byYear: [] },
      net: 0,
      netByYear: [],
    },
    schedule: { start: null, end: null, criticalPath: [] },
    sheets: {},
    settings: [],
    hostRoundTrips: null,
    writer: { requested, used: "rules", fields: { llm: 0, rules: 0 }, repairs: 0, reason: null },
  };
}
