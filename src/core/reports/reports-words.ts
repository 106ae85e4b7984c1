import type { Stage } from "../roadmap/milestones";
import type { CheckState, ReportChecklist, FundingTopicKey, PilotRole } from "./report-keys";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Words of the reports. Headers of tables hold letters, digits and spaces only. */
export interface ReportWords {
  dashboard: {
    title: string;
    intro: string;
    /** Stands where there is no figure yet. */
    none: string;
    covers: string;
    lowerBound: string;
    thisMonth: string;
    /** Gap: `{year}`. */
    figures: Words<
      | "useCases"
      | "selected"
      | "quickWins"
      | "firstYear"
      | "limit"
      | "total"
      | "benefit"
      | "return"
      | "presentValue"
      | "breakEven"
      | "progress"
      | "issues"
    >;
    charts: Words<"matrix" | "quadrants" | "budget" | "load" | "cash" | "count" | "personDays">;
    data: Words<"all" | "selected" | "cost" | "limit" | "load" | "capacity" | "spent" | "returned">;
    lists: Words<
      "risks" | "unrated" | "aiAct" | "kpis" | "milestones" | "milestonesNote" | "stage" | "month"
    >;
  };
  onePager: Words<"what" | "year" | "cost" | "top" | "why" | "next" | "risksAndLaw" | "decision"> & {
    title: string;
    intro: string;
    nothingScheduled: string;
    /** Gap: `{goals}`. */
    goals: string;
    goalsMissing: string;
    /** Gaps: `{benefit}`, `{count}`. */
    benefitGoal: string;
    benefit: string;
    /** Gaps: `{risk}`, `{class}`, `{value}`, `{count}`, `{measure}`. */
    risk: string;
    risksUnrated: string;
    measure: string;
    measureMissing: string;
    /** Gaps: `{counts}`, `{stand}`. */
    law: string;
    lawNothing: string;
    /** Gaps: `{duty}`, `{article}`, `{date}`. */
    duty: string;
    decisions: Words<
      | "id"
      | "decision"
      | "amount"
      | "until"
      | "result"
      | "remark"
      | "open"
      | "yes"
      | "no"
      | "budget"
      | "pilot"
      | "pilotOpen"
      | "accountability"
    > & { ids: Words<"budget" | "pilot" | "accountability"> };
  };
  /** Points with a proposal from the plan and room for own words. */
  topics: Words<"id" | "title" | "content" | "answer" | "state" | "answered" | "open" | "fromPlan">;
  pilot: Words<
    | "title"
    | "intro"
    | "otherPilot"
    | "noPilot"
    | "chosen"
    | "aboutHeading"
    | "kpiHeading"
    | "milestoneHeading"
    | "roleHeading"
    | "budgetHeading"
    | "gateHeading"
    | "questionHeading"
    | "questionNote"
    | "riskHeading"
    | "id"
    | "kpi"
    | "how"
    | "owner"
    | "baseline"
    | "target"
    | "actual"
    | "reached"
    | "stage"
    | "result"
    | "remark"
    | "from"
    | "done"
    | "role"
    | "task"
    | "person"
    | "days"
    | "topic"
    | "question"
    | "answers"
    | "rating"
    | "item"
    | "basis"
    | "amount"
    | "missing"
    | "fromPlan"
    | "verdict"
    | "go"
    | "noGo"
    | "undecided"
  > & {
    topics: Words<"subject" | "reason" | "goal" | "time" | "data" | "aiAct" | "testGroup" | "limits">;
    /** Gaps: `{start}`, `{end}`, `{months}`. */
    time: string;
    /** Gap: `{class}`. */
    aiAct: string;
    /** Gap: `{count}`. */
    aiActOpen: string;
    /** Gap: `{area}`. */
    testGroup: string;
    /** Gaps: `{kpi}`, `{baseline}`, `{target}`. */
    kpiGoal: string;
    stageIds: Words<Stage>;
    stageResults: Words<Stage>;
    amountIds: Words<"oneOff" | "running" | "benefit">;
    roles: Readonly<Record<PilotRole, { name: string; task: string }>>;
    questions: readonly { id: string; topic: string; question: string }[];
  };
  checklists: Words<
    | "title"
    | "intro"
    | "progressHeading"
    | "itemsHeading"
    | "id"
    | "list"
    | "point"
    | "state"
    | "until"
    | "checkedOn"
    | "proof"
    | "owner"
    | "purpose"
    | "count"
    | "doneCount"
    | "refusedCount"
    | "share"
    | "verdict"
    | "complete"
    | "gaps"
    | "inWork"
  > & {
    states: Words<CheckState>;
    lists: Readonly<Record<ReportChecklist, { name: string; purpose: string }>>;
    /** Gaps: `{point}`, `{evidence}`. */
    evidence: string;
    /** Gap: `{tool}`. */
    toolPoint: string;
    /** What a team does after each part of a course on AI for small firms. */
    exercises: readonly { id: string; point: string }[];
  };
  funding: Words<
    | "title"
    | "intro"
    | "openPoints"
    | "topicsHeading"
    | "packagesHeading"
    | "yearsHeading"
    | "yearsNote"
    | "kindsHeading"
    | "grantsHeading"
    | "grantsNote"
    | "grantsMissing"
    | "id"
    | "useCase"
    | "package"
    | "packageContent"
    | "result"
    | "personDays"
    | "startsIn"
    | "note"
    | "lowerBound"
    | "remark"
    | "granted"
    | "net"
    | "kind"
    | "basis"
    | "amount"
    | "share"
    | "fromLines"
    | "fromUseCases"
    | "programme"
    | "fundedFor"
    | "wholeProgramme"
    | "applied"
    | "payout"
  > & {
    topics: Words<FundingTopicKey>;
    /** Gap: `{count}`. */
    employees: string;
    /** Gaps: `{level}`, `{meaning}`. */
    maturity: string;
    /** Gaps: `{yes}`, `{answered}`. */
    infrastructure: string;
    /** Gaps: `{title}`, `{names}`. */
    module: string;
    /** Gap: `{list}`. */
    techniques: string;
    /** Gaps: `{start}`, `{end}`, `{count}`. */
    timetable: string;
    /** Gaps: `{atLeast}`, `{total}`, `{granted}`, `{net}`. */
    costs: string;
    /** Gap: `{benefit}`. */
    benefit: string;
    /** Gaps: `{risk}`, `{measure}`. */
    risk: string;
    /** Gaps: `{personal}`, `{all}`, `{open}`. */
    privacy: string;
  };
}
