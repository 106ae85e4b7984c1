/** Words of the rating round. Headers of tables hold letters, digits and spaces only. */
export interface RatingWords {
  form: Readonly<
    Record<"title" | "hint" | "privacy" | "sheetName" | "unknown" | "wrongTitle" | "wrong", string>
  >;
  sheet: Readonly<
    Record<
      | "title"
      | "intro"
      | "privacy"
      | "raters"
      | "noRaters"
      | "criterion"
      | "count"
      | "unknown"
      | "median"
      | "mean"
      | "spread"
      | "deviation"
      | "outliers"
      | "state"
      | "discuss"
      | "agree"
      | "nobody"
      | "agreed"
      | "current"
      | "change"
      | "changeNew"
      | "changeOther"
      | "changeSame"
      | "raterColumn"
      | "key"
      | "copyHeading"
      | "copyNote"
      | "outlierText",
      string
    >
  >;
}
