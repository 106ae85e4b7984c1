import type { Insights } from "../core/insights/insights";
import type { Issue } from "../core/issues";
import type { Phase, Plan, PlannedUseCase, Quadrant } from "../core/plan";
import { eurosFromCents } from "../core/values/money";
import type { WriterReport } from "./writer-port";

/**
 * The machine-readable result of a run. Values are keys, independent of the language; months `YYYY-MM`, `end`
 * inclusive; money in euros; `row` is Excel's row number. Extend it freely, change it only by an issue.
 */
export interface Report {
  issues: ReportedIssue[];
  useCases: ReportedUseCase[];
  budget: ReportedBudget;
  schedule: { start: string | null; end: string | null; criticalPath: string[] };
  /** Names of the written sheets by key; empty when nothing was written. */
  sheets: Record<string, string>;
  settings: { key: string; value: string | number | boolean | null; source: "cell" | "default" }[];
  /** Round trips to the host, null where nobody can count them. */
  hostRoundTrips: number | null;
  writer: WriterReport;
}

export interface ReportedIssue {
  severity: Issue["severity"];
  code: string;
  ids: string[];
  sheet: string | null;
  table: string | null;
  row: number | null;
  column: string | null;
  message: string;
}

export interface ReportedUseCase {
  id: string;
  name: string;
  score: number | null;
  scoreLow: number;
  scoreHigh: number;
  rank: number;
  quadrant: Quadrant | null;
  dataReadiness: number | null;
  selected: boolean;
  /** Key of the reason; `reasonParams` has the numbers and IDs it speaks of. */
  reason: string;
  reasonParams: Readonly<Record<string, string | number>>;
  start: string | null;
  end: string | null;
  phase: Phase | null;
  /** Filled by the AI Act pre-check once it exists. */
  aiAct: null;
}

interface Money {
  oneOff: number;
  running: number;
  total: number;
}

export interface ReportedBudget extends Money {
  byYear: (Money & { year: number })[];
  incomplete: string[];
}

export interface ReportSource {
  plan: Plan | null;
  insights: Insights | null;
  issues: readonly (Issue & { message: string })[];
  sheets: readonly { key: string; sheetName: string }[];
  hostRoundTrips: number | null;
  writer: WriterReport;
}

/** Builds the report; without a plan (unusable input) it carries the issues and empty sections. */
export function reportOf({ plan, issues, sheets, hostRoundTrips, writer }: ReportSource): Report {
  return {
    issues: issues.map(reportedIssue),
    useCases: plan?.useCases.map(reportedUseCase) ?? [],
    budget: reportedBudget(plan),
    schedule: {
      start: plan?.schedule.start ?? null,
      end: plan?.schedule.end ?? null,
      criticalPath: [...(plan?.schedule.criticalPath ?? [])],
    },
    sheets: Object.fromEntries(sheets.map(({ key, sheetName }) => [key, sheetName])),
    settings: plan?.input.settingUses.map(({ key, value, source }) => ({ key, value, source })) ?? [],
    hostRoundTrips,
    writer,
  };
}

function reportedIssue(issue: Issue & { message: string }): ReportedIssue {
  const { severity, code, ids, sheet, table, row, column, message } = issue;
  return { severity, code, ids: [...ids], sheet, table, row, column, message };
}

function reportedUseCase(planned: PlannedUseCase): ReportedUseCase {
  const { useCase, score } = planned;
  return {
    id: useCase.id,
    name: useCase.name,
    score: score.value,
    scoreLow: score.low,
    scoreHigh: score.high,
    rank: planned.rank,
    quadrant: planned.quadrant,
    dataReadiness: planned.dataReadiness,
    selected: planned.selected,
    reason: planned.reason.code,
    reasonParams: planned.reason.params,
    start: planned.start,
    end: planned.end,
    phase: planned.phase,
    aiAct: null,
  };
}

function reportedBudget(plan: Plan | null): ReportedBudget {
  if (!plan) return { oneOff: 0, running: 0, total: 0, byYear: [], incomplete: [] };
  const { budget } = plan;
  return {
    ...euros(budget),
    byYear: budget.byYear.map((year) => ({ year: year.year, ...euros(year) })),
    incomplete: [...budget.incomplete],
  };
}

function euros(amounts: { oneOffCents: number; runningCents: number; totalCents: number }): Money {
  return {
    oneOff: eurosFromCents(amounts.oneOffCents),
    running: eurosFromCents(amounts.runningCents),
    total: eurosFromCents(amounts.totalCents),
  };
}
