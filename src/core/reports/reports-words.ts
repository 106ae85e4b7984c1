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
  onePager: Words<"what" | "cost" | "top" | "why" | "next" | "risksAndLaw" | "decision"> & {
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
}
