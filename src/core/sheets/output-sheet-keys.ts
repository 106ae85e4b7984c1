import type { OutputSheetName } from "./sheet-words";

/** Output sheets that are written on request, in the order of their tabs; the pane offers them. */
export const furtherSheetKeys: readonly OutputSheetName[] = [
  "dashboard",
  "onePager",
  "economics",
  "scores",
  "ratingRound",
  "risks",
  "privacy",
  "register",
  "governance",
  "inventory",
  "tasks",
  "horizons",
  "startPlan",
  "modules",
  "gates",
  "change",
  "kpis",
  "roi",
  "pilotPlan",
  "checklists",
  "fundingDescription",
];
