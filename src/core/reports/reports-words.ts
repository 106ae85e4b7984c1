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
}
