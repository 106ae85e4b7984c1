import { issueAt, type Issue } from "../issues";
import type { Plan } from "../plan";
import { placeOf } from "../records";
import { kpiStates } from "./kpi-state";
import { smartGoals } from "./smart-goals";

/** KPIs and goals that could never be missed because nobody can tell: hints, never errors. */
export function kpiIssues({ input, today }: Plan): Issue[] {
  const kpis = kpiStates(input, today)
    .filter(({ gaps }) => gaps.includes("vague"))
    .map(({ record, name }) =>
      issueAt(placeOf(record.place, "kpi"), "info", "vagueKpi", { ids: [record.id], params: { text: name } }),
    );
  const goals = smartGoals(input)
    .filter(({ parts }) => parts.specific === false)
    .map(({ record, text }) =>
      issueAt(placeOf(record.place, "goal"), "info", "vagueGoal", { ids: [record.id], params: { text } }),
    );
  return [...kpis, ...goals];
}
