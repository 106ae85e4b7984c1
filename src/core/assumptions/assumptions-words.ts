import type { ReferenceUnit } from "../plausibility/reference-figures";
import type { RuleKey } from "./rule-versions";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Parts of the sheet, in its order. */
export const assumptionGroups = [
  "run",
  "settings",
  "assumed",
  "scales",
  "scheme",
  "references",
  "rules",
  "law",
] as const;
export type AssumptionGroup = (typeof assumptionGroups)[number];

/** Words of the sheet `Annahmen`; headers of the table hold letters, digits and spaces only. */
export interface AssumptionWords {
  title: string;
  intro: string;
  headers: Words<"group" | "name" | "value" | "upper" | "unit" | "origin" | "note" | "stand" | "cell">;
  groups: Words<AssumptionGroup>;
  origins: Words<"cell" | "default" | "builtIn" | "assumed" | "rule" | "run" | "law" | "mapping">;
  units: Words<ReferenceUnit | "version">;
  /** What a run says about itself. */
  run: Words<"version" | "date" | "table" | "rows">;
  /** What counts where the workbook says nothing; `{label}` of `{id}`. */
  assumed: Words<"of" | "everywhere" | "duration" | "other">;
  /** Scales of mapped lists; `{header}` of the list counts as `{label}`, `{scale}` says how. */
  scales: Words<"name" | "ratings" | "steps" | "between">;
  scheme: Words<"gap" | "openGap">;
  rules: Words<RuleKey>;
  ruleNotes: Words<RuleKey>;
  setting: Words<"noEffect" | "defaultNote">;
  law: Words<"stand" | "previously">;
}
