import type { Month } from "../values/month";

/** The fixed rules that every run computes by (contract §3), each in one place of the core. */
export const ruleKeys = [
  "scores",
  "quadrants",
  "budget",
  "selection",
  "schedule",
  "finance",
  "plausibility",
] as const;
export type RuleKey = (typeof ruleKeys)[number];

/** Version of a rule and since when it holds; raise both when a rule gives other results for the same workbook. */
export const ruleVersions: Readonly<Record<RuleKey, { version: number; stand: Month }>> = {
  scores: { version: 1, stand: "2026-11" },
  quadrants: { version: 1, stand: "2026-11" },
  budget: { version: 1, stand: "2026-11" },
  selection: { version: 1, stand: "2026-11" },
  schedule: { version: 1, stand: "2026-11" },
  finance: { version: 1, stand: "2026-11" },
  plausibility: { version: 1, stand: "2026-11" },
};
