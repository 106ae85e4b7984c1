import { addCosts, noCosts } from "../core/budget/booking";
import type { Insights } from "../core/insights/insights";
import type { Issue } from "../core/issues";
import type { Phase, Plan, PlannedUseCase, Quadrant } from "../core/plan";
import { isQuickWinCandidate } from "../core/scoring/quick-win-candidate";
import { wordedAssessment, type WordedAssessment } from "../core/law/law-text-of-phrase";
import { eurosFromCents } from "../core/values/money";
import type { ReportedMapping } from "./mapping";
import { areaWords } from "./area-words";
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
  /** What was proposed for the columns of the lists; absent where nobody asked and nothing was missing. */
  mapping?: ReportedMapping[];
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
  /** Pre-check under the AI Act in the language of the run, no legal advice; null without insights. */
  aiAct: WordedAssessment | null;
  /** Low risk, high visibility, finished within the window; null where that is open. */
  quickWinCandidate: boolean | null;
}

interface Money {
  oneOff: number;
  running: number;
  total: number;
}

type MoneyByYear = (Money & { year: number })[];

export interface ReportedBudget extends Money {
  /** The use cases only, as everything here up to `incomplete`. */
  byYear: MoneyByYear;
  incomplete: string[];
  /** Costs of the programme as a whole; `incomplete` has the IDs of lines without an amount. */
  programme: Money & { byYear: MoneyByYear; incomplete: string[] };
  withProgramme: Money & { byYear: MoneyByYear };
  /** `paid` is what reduces the net: granted for the plan and paid out within the horizon. */
  funding: { applied: number; granted: number; paid: number; byYear: { year: number; paid: number }[] };
  /** Use cases and programme less funding. */
  net: number;
  netByYear: { year: number; net: number }[];
}

export interface ReportSource {
  plan: Plan | null;
  insights: Insights | null;
  /** Of the sentences; German where nothing is worded. */
  language?: "de" | "en";
  issues: readonly (Issue & { message: string })[];
  sheets: readonly { key: string; sheetName: string }[];
  hostRoundTrips: number | null;
  writer: WriterReport;
  /** Null where nobody asked and nothing was missing. */
  mapping?: ReportedMapping[] | null;
}

/** Builds the report; without a plan (unusable input) it carries the issues and empty sections. */
export function reportOf(source: ReportSource): Report {
  const { plan, issues, sheets, hostRoundTrips, writer, mapping } = source;
  return {
    issues: issues.map(reportedIssue),
    useCases: plan?.useCases.map((each) => reportedUseCase(each, { ...source, plan })) ?? [],
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
    ...(mapping && { mapping }),
  };
}

function reportedIssue(issue: Issue & { message: string }): ReportedIssue {
  const { severity, code, ids, sheet, table, row, column, message } = issue;
  return { severity, code, ids: [...ids], sheet, table, row, column, message };
}

function reportedUseCase(
  planned: PlannedUseCase,
  { plan, insights, language = "de" }: ReportSource & { plan: Plan },
): ReportedUseCase {
  const { useCase, score } = planned;
  const assessment = insights?.aiAct.get(useCase.id);
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
    quickWinCandidate: isQuickWinCandidate(planned, plan.input.settings),
    aiAct: assessment ? wordedAssessment(assessment, { words: areaWords[language].law, language }) : null,
  };
}

const nothing = { oneOff: 0, running: 0, total: 0, byYear: [] };
const emptyBudget: ReportedBudget = {
  ...nothing,
  incomplete: [],
  programme: { ...nothing, incomplete: [] },
  withProgramme: nothing,
  funding: { applied: 0, granted: 0, paid: 0, byYear: [] },
  net: 0,
  netByYear: [],
};

function reportedBudget(plan: Plan | null): ReportedBudget {
  if (!plan) return { ...emptyBudget };
  const { budget, money } = plan;
  const { programme, funding, years } = money;
  const useCasesOf = (year: number) => budget.byYear.find((each) => each.year === year) ?? noCosts;
  return {
    ...euros(budget),
    byYear: budget.byYear.map((year) => ({ year: year.year, ...euros(year) })),
    incomplete: [...budget.incomplete],
    programme: {
      ...euros(programme),
      byYear: years.map((each) => ({ year: each.year, ...euros(each.programme) })),
      incomplete: [...programme.incomplete],
    },
    withProgramme: {
      ...euros(money.withProgramme),
      byYear: years.map((each) => ({
        year: each.year,
        ...euros(addCosts(useCasesOf(each.year), each.programme)),
      })),
    },
    funding: {
      applied: eurosFromCents(funding.appliedCents),
      granted: eurosFromCents(funding.grantedCents),
      paid: eurosFromCents(funding.paidCents),
      byYear: years.map(({ year, fundingCents }) => ({ year, paid: eurosFromCents(fundingCents) })),
    },
    net: eurosFromCents(money.netCents),
    netByYear: years.map(({ year, netCents }) => ({ year, net: eurosFromCents(netCents) })),
  };
}

function euros(amounts: { oneOffCents: number; runningCents: number; totalCents: number }): Money {
  return {
    oneOff: eurosFromCents(amounts.oneOffCents),
    running: eurosFromCents(amounts.runningCents),
    total: eurosFromCents(amounts.totalCents),
  };
}
