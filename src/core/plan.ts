import type { Issue } from "./issues";
import type { MoneyPlan } from "./money/money-plan";
import type { PlanInput, UseCase } from "./records";
import type { Cents } from "./values/money";
import type { Month } from "./values/month";
import type { BudgetTotals } from "./budget/budget-totals";

export type Quadrant = "quickWin" | "strategic" | "filler" | "defer";
export type Phase = "p1" | "p2" | "p3";

/** Score of one use case, 0–100. */
export interface Score {
  /** Exact score, or null where a criterion is blank. */
  value: number | null;
  /** Range over all possible ratings of the blank criteria; equals `value` where that exists. */
  low: number;
  high: number;
}

/** Why a use case is not selected or not scheduled; worded at the edge. */
export type ReasonCode =
  | "selected"
  | "mandatory"
  | "overBudget"
  | "excludedBy"
  | "predecessorNotSelected"
  | "cycle"
  | "noDuration"
  | "overCapacity"
  | "predecessorUnscheduled"
  | "gateForbidden"
  | "gateNoData"
  | "gateLowData"
  | "gateNoRoi"
  | "gateLoss";

export interface Reason {
  code: ReasonCode;
  params: Readonly<Record<string, string | number>>;
}

/** A use case with everything computed about it. */
export interface PlannedUseCase {
  useCase: UseCase;
  score: Score;
  /** 1 = best; unique. */
  rank: number;
  quadrant: Quadrant | null;
  /** 0–100, of the weakest listed data source; null where none is listed or rated. */
  dataReadiness: number | null;
  /**
   * Readiness over all possible values of blank ratings of the listed sources; null where no listed source has any
   * rating column, so that nothing caps the feasibility. Where `low < high`, {@link dataReadiness} is null.
   */
  dataReadinessRange: { low: number; high: number } | null;
  /** ID of the data source that determines {@link dataReadiness}. */
  weakestDataSource: string | null;
  /** Feasibility that enters the score, after the cap by data readiness. */
  cappedFeasibility: number | null;
  selected: boolean;
  reason: Reason;
  /** What an exclusion rule has against it; absent without one. A mandatory use case is selected all the same. */
  gate?: Reason;
  start: Month | null;
  /** Inclusive. */
  end: Month | null;
  /** Whole months, where known or assumed. */
  durationMonths: number | null;
  durationAssumed: boolean;
  phase: Phase | null;
  /** Fully booked costs within the horizon; 0 for what is not scheduled. */
  oneOffCents: Cents;
  runningCents: Cents;
  /** On the critical path. */
  critical: boolean;
}

export interface MonthLoad {
  month: Month;
  personDays: number;
}

export interface Schedule {
  start: Month | null;
  end: Month | null;
  criticalPath: readonly string[];
  /** Person-days of the scheduled use cases by month, from the first to the last month with work. */
  load: readonly MonthLoad[];
}

/** The whole computed plan. */
export interface Plan {
  input: PlanInput;
  /** ISO date of the run; moves only the default start and the marker. */
  today: string;
  /** In the order of the user's table. */
  useCases: readonly PlannedUseCase[];
  /** Use cases only; programme costs and funding are in {@link money}. */
  budget: BudgetTotals;
  money: MoneyPlan;
  schedule: Schedule;
  /** Last month inside the horizon. */
  horizonEnd: Month;
  issues: readonly Issue[];
}
