import type { OutputSheetName } from "./sheet-words";

/** Output sheets that are written on request, in the order of their tabs; the pane offers them. */
export const furtherSheetKeys: readonly OutputSheetName[] = [
  "dashboard",
  "onePager",
  "tasks",
  "horizons",
  "startPlan",
  "modules",
  "gates",
  "change",
  "economics",
  "scores",
  "ratingRound",
  "inventory",
  "risks",
  "privacy",
  "register",
  "governance",
  "kpis",
  "roi",
  "pilotPlan",
  "fundingDescription",
  "checklists",
];
