type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Fields of a module in the order in which they are shown. */
export const moduleSheetFields = [
  "goal",
  "milestones",
  "responsibilities",
  "budget",
  "staff",
  "tools",
  "successFactors",
  "dependencies",
  "quickWins",
  "scaling",
  "kpis",
  "risks",
  "communication",
] as const;
export type ModuleSheetField = (typeof moduleSheetFields)[number];

/** Words of the module sheet; headers hold letters, digits and spaces only. */
export interface ModuleWords {
  fields: Words<ModuleSheetField>;
  sheet: Words<
    | "title"
    | "intro"
    | "orderHeading"
    | "fieldsHeading"
    | "fieldsNote"
    | "module"
    | "rank"
    | "role"
    | "impact"
    | "feasibility"
    | "product"
    | "priority"
    | "count"
    | "start"
    | "end"
    | "oneOff"
    | "running"
    | "personDays"
    | "why"
    | "field"
    | "content"
    | "origin"
    | "fromTable"
    | "fromPlan"
    | "none"
  >;
  /** Sentences with gaps; `{maturity}` is worded with one decimal. */
  order: Words<"foundationFirst" | "byWeight" | "unknownMaturity" | "unrated">;
  roles: Words<"foundation" | "business">;
  texts: Words<
    | "noUseCase"
    | "milestonePart"
    | "milestoneLine"
    | "budget"
    | "atLeast"
    | "staff"
    | "staffMissing"
    | "toolsSystems"
    | "toolsTypes"
    | "toolsOpen"
    | "waitsFor"
    | "carries"
    | "quickWinRule"
    | "quickWinRuleNone"
    | "scaleNext"
    | "scaleFollowers"
    | "scaleNone"
    | "kpiBenefit"
    | "kpiOpen"
  >;
  /** Words in a module's name that make it a foundation, lower case. */
  foundationWords: readonly string[];
}
