import { goalTable, type GoalColumn } from "../catalogue/goal-columns";
import { kpiTable } from "../catalogue/kpi-columns";
import type { PlanInput, TableRecord } from "../records";
import { recordsOf } from "../tables/records-of";
import { idKey, tidySpaces } from "../values/normalise-text";
import { hasDate, hasFigure, isVague } from "./vague-wording";

/** Specific, measurable, achievable, relevant, time-bound (Doran 1981). */
export const smartParts = ["specific", "measurable", "achievable", "relevant", "timeBound"] as const;
export type SmartPart = (typeof smartParts)[number];

export interface SmartGoal {
  record: TableRecord<GoalColumn>;
  text: string;
  /** Null while only a person can say. */
  parts: Readonly<Record<SmartPart, boolean | null>>;
  isSmart: boolean;
}

/** Each goal held against the five letters; wording alone never makes a goal achievable or relevant. */
export function smartGoals(input: PlanInput): SmartGoal[] {
  const kpis = recordsOf(input, kpiTable);
  const known = new Set(
    kpis.flatMap(({ id, values }) => [idKey(id), idKey(tidySpaces(String(values.kpi ?? "")))]),
  );
  return recordsOf(input, goalTable).map((record) => {
    const { values } = record;
    const text = String(values.goal ?? "");
    const useCases = Array.isArray(values.useCases) ? values.useCases.length : 0;
    const hasKpi =
      Boolean(values.kpi) && (known.size === 0 || known.has(idKey(tidySpaces(String(values.kpi)))));
    const parts: SmartGoal["parts"] = {
      specific: text.trim().split(/\s+/).length >= 3 && !isVague(text),
      measurable: hasKpi || hasFigure(text),
      achievable: typeof values.achievable === "boolean" ? values.achievable : null,
      relevant: values.relevance || useCases > 0 ? true : null,
      timeBound: Boolean(values.due) || hasDate(text),
    };
    return { record, text, parts, isSmart: smartParts.every((part) => parts[part] === true) };
  });
}
