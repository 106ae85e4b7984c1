/** The reports, in the order of their tabs. */
export const reportSheets = [
  "dashboard",
  "onePager",
  "pilotPlan",
  "checklists",
  "fundingDescription",
] as const;
