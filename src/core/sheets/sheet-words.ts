import type { Phase, Quadrant, ReasonCode } from "../plan";
import type { Criterion, TimeScheme } from "../records";
import type { Severity } from "../issues";
import type { Stage } from "../roadmap/milestones";
import type { ModuleField } from "../roadmap/roadmap-draft";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** A name in twelve months, January first. */
export type MonthNames = readonly [
  ...[string, string, string, string, string, string],
  ...[string, string, string, string, string, string],
];

/** Keys of the output sheets. */
export type OutputSheetName =
  | "dashboard"
  | "onePager"
  | "pilotPlan"
  | "checklists"
  | "fundingDescription"
  | "economics"
  | "tasks"
  | "horizons"
  | "startPlan"
  | "modules"
  | "gates"
  | "change"
  | "risks"
  | "privacy"
  | "register"
  | "governance"
  | "scores"
  | "ratingRound"
  | "matrix"
  | "budget"
  | "roadmap"
  | "check"
  | "assumptions"
  | "inventory"
  | "kpis"
  | "roi"
  | "proposals"
  | "writerLog";

/**
 * The words of the output sheets. Sentences have gaps as in {@link fillWords}. Headers of tables are part of formulas,
 * so they hold letters, digits and spaces only.
 */
export interface SheetWords {
  sheetNames: Words<OutputSheetName>;
  common: Words<
    | "subtitle"
    | "subtitleWithoutCompany"
    | "id"
    | "name"
    | "module"
    | "noModule"
    | "yes"
    | "no"
    | "atLeast"
    | "none"
    | "footer"
    | "helperHeading"
    | "reason"
  >;
  criteria: Readonly<Record<Criterion, string>>;
  quadrants: Readonly<Record<Quadrant, string>>;
  phases: Readonly<Record<TimeScheme, Readonly<Record<Phase, string>>>>;
  /** `neededBy` and `blockedPredecessor` word what the codes `selected` and `predecessorNotSelected` also stand for. */
  reasons: Words<ReasonCode | "neededBy" | "predecessorExcluded">;
  months: MonthNames;
  matrix: Words<
    | "title"
    | "intro"
    | "chartHeading"
    | "gridHeading"
    | "rankingHeading"
    | "weightsHeading"
    | "score"
    | "rank"
    | "quadrant"
    | "readiness"
    | "low"
    | "high"
    | "position"
    | "order"
    | "sourceRow"
    | "readinessLow"
    | "readinessHigh"
    | "chartNote"
    | "benefitThreshold"
    | "effortThreshold"
    | "thresholdLineBenefit"
    | "thresholdLineEffort"
    | "offsetX"
    | "offsetY"
    | "pointX"
    | "pointY"
    | "lowEffort"
    | "highEffort"
    | "highBenefit"
    | "lowBenefit"
    | "noGrid"
    | "selected"
  >;
  budget: Words<
    | "title"
    | "intro"
    | "oneOff"
    | "running"
    | "total"
    | "byYear"
    | "byQuarter"
    | "byModule"
    | "byUseCase"
    | "byCostType"
    | "notCounted"
    | "notCountedNote"
    | "nothingLeftOut"
    | "year"
    | "quarter"
    | "period"
    | "note"
    | "limit"
    | "rest"
    | "from"
    | "to"
    | "count"
    | "share"
    | "cumulated"
    | "oneOffInput"
    | "runningInput"
    | "start"
    | "end"
    | "missingOneOff"
    | "missingRunning"
    | "missingBoth"
    | "overrun"
    | "withinLimit"
    | "limitState"
    | "chartTitle"
    | "chartMoney"
    | "benefitPerYear"
    | "payback"
  >;
  roadmap: Words<
    | "title"
    | "intro"
    | "owner"
    | "start"
    | "end"
    | "phase"
    | "progress"
    | "duration"
    | "predecessors"
    | "predecessorsEnd"
    | "status"
    | "personDaysPerMonth"
    | "comment"
    | "legend"
    | "load"
    | "capacity"
    | "today"
    | "todayMark"
    | "todayBefore"
    | "todayAfter"
    | "statusConflict"
    | "statusNoStart"
    | "statusDone"
    | "statusLate"
    | "statusRunning"
    | "statusPlanned"
    | "startPromptTitle"
    | "startPrompt"
    | "startError"
    | "progressPromptTitle"
    | "progressPrompt"
    | "progressError"
    | "unscheduled"
    | "nothingUnscheduled"
    | "milestones"
    | "milestonesNote"
    | "dependencies"
    | "dependenciesNote"
    | "noDependencies"
    | "predecessorId"
    | "predecessorEnd"
    | "dependencyState"
    | "dependencyKept"
    | "dependencyBroken"
    | "texts"
    | "summary"
    | "timelineCut"
    | "done"
    | "nothingScheduled"
    | "projectStart"
    | "date"
  >;
  stages: Readonly<Record<Stage, string>>;
  moduleFields: Readonly<Record<ModuleField, string>>;
  check: Words<
    | "title"
    | "severity"
    | "code"
    | "sheet"
    | "row"
    | "column"
    | "message"
    | "cell"
    | "ids"
    | "settingsHeading"
    | "setting"
    | "value"
    | "source"
    | "fromCell"
    | "byDefault"
    | "summary"
    | "summaryClean"
    | "defaultsNote"
  >;
  severities: Readonly<Record<Severity, string>>;
}
