import type { PitfallArea, PitfallCheck } from "../catalogue/pitfall-columns";
import type { MeasureType } from "../catalogue/measure-columns";
import type { TimeScheme } from "../records";
import type { BarStage } from "../roadmap/milestones";
import type { Outside } from "./sections";
import type { TaskKind } from "./task";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What happens in one or several weeks of the start plan; weeks 1–12. */
export interface StartPlanStep {
  id: string;
  task: string;
  week: number;
  lastWeek: number;
  result: string;
  owner: string;
}

/** A criterion of the step from prototype to production. */
export interface GateCriterion {
  key: string;
  criterion: string;
  isRequired: boolean;
  evidence: string;
}

/** Something that plans fail on, and what helps. */
export interface Pitfall {
  key: string;
  area: PitfallArea;
  pitfall: string;
  countermeasure: string;
  check: PitfallCheck | null;
}

/** A value to collect while real users try the pilot. */
export interface FeedbackMeasure {
  key: string;
  measure: string;
  unit: string;
}

/** Words of the task list, the horizons, the start plan, the gates and the change. */
export interface TaskWords {
  kinds: Readonly<Record<TaskKind, string>>;
  /** What the view selector offers; a comma would end an entry of the list. */
  views: Readonly<Record<TimeScheme, string>>;
  outside: Readonly<Record<Outside, string>>;
  /** Gaps `{stage}`, `{name}`. */
  stageTask: string;
  gateTask: string;
  weekBasis: string;
  undated: string;
  pilotOpen: string;
  startPlanModule: string;
  /** Gap `{pilot}` in task and result. */
  startPlanSteps: readonly Omit<StartPlanStep, "id">[];
  feedback: readonly FeedbackMeasure[];
  /** Gaps `{area}`, `{name}`. */
  changeMeasures: Readonly<Record<Exclude<MeasureType, "other">, string>>;
  gateCriteria: readonly GateCriterion[];
  pitfalls: readonly Pitfall[];
  list: Words<
    | "title"
    | "intro"
    | "view"
    | "projectStart"
    | "monday"
    | "date"
    | "section"
    | "count"
    | "doneCount"
    | "doneShare"
    | "firstStart"
    | "lastEnd"
    | "outsideCount"
    | "sectionsHeading"
    | "tasksHeading"
    | "id"
    | "task"
    | "source"
    | "useCase"
    | "module"
    | "owner"
    | "start"
    | "end"
    | "status"
    | "progress"
    | "due"
    | "outside"
    | "basis"
    | "months"
    | "sectionA"
    | "sectionB"
    | "sectionP"
    | "sectionT"
    | "overdue"
    | "running"
    | "planned"
    | "done"
  >;
  horizons: Words<
    | "title"
    | "intro"
    | "horizon"
    | "from"
    | "to"
    | "goal"
    | "measures"
    | "starts"
    | "milestones"
    | "oneOff"
    | "running"
    | "total"
    | "goalOperation"
    | "goalOperationBenefit"
    | "goalFirstResult"
    | "goalStart"
    | "goalKeep"
    | "goalNothing"
    | "measureStartPlan"
    | "measureMany"
    | "measureFor"
    | "more"
    | "none"
    | "sumNote"
    | "yearHeading"
    | "month"
    | "pilot"
    | "evaluation"
    | "operation"
    | "operating"
    | "tasks"
  >;
  startPlan: Words<
    | "title"
    | "intro"
    | "pilotHeading"
    | "pilotNone"
    | "pilotReason"
    | "pilotQuickWin"
    | "pilotBest"
    | "pilotDates"
    | "pilotMoney"
    | "pilotNoBenefit"
    | "blocksHeading"
    | "block"
    | "week"
    | "result"
    | "feedback"
    | "progressTotal"
    | "feedbackHeading"
    | "feedbackNote"
    | "measure"
    | "unit"
    | "before"
    | "target"
    | "week9"
    | "week10"
    | "change"
    | "comment"
  >;
  gates: Words<
    | "title"
    | "intro"
    | "resultHeading"
    | "checkHeading"
    | "lessonsHeading"
    | "lessonsNote"
    | "useCase"
    | "step"
    | "rollout"
    | "required"
    | "fulfilled"
    | "refused"
    | "result"
    | "passed"
    | "failed"
    | "pending"
    | "prototype"
    | "production"
    | "criterion"
    | "isRequired"
    | "answer"
    | "evidence"
    | "checkedOn"
    | "criterionNote"
    | "yes"
    | "no"
    | "unanswered"
    | "fromPlan"
    | "cycle"
    | "review"
    | "outcome"
    | "lesson"
    | "adjustment"
    | "transfer"
    | "transferTo"
    | "leftOut"
  >;
  change: Words<
    | "title"
    | "intro"
    | "measuresHeading"
    | "pitfallsHeading"
    | "pitfallsNote"
    | "type"
    | "measure"
    | "area"
    | "pitfall"
    | "countermeasure"
    | "covered"
    | "reason"
    | "yes"
    | "partly"
    | "no"
    | "byHand"
    | "byHandReason"
    | "openList"
  >;
  /** Gaps `{part}`, `{all}`, `{list}`. */
  checks: Readonly<Record<PitfallCheck, string>>;
  nothingScheduled: string;
  /** Name of a stage within a list of milestones. */
  stageIn: Readonly<Record<BarStage | "operation", string>>;
}
