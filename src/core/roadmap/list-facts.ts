import { kpiStates } from "../kpis/kpi-state";
import type { Plan } from "../plan";
import { rankRisks } from "../risks/rank-risks";
import type { FactWording } from "./fact-wording";

/** Name of a fact of a row of another list: `kpi.KP-01.target`; braces would end the placeholder. */
export function rowFactName(list: string, id: string, key: string): string {
  return `${list}.${id.replaceAll(/[{}]/g, "")}.${key}`;
}

/** Worded values of KPIs and risks by full name. */
export function listFacts(plan: Plan, word: FactWording): Record<string, string> {
  const facts: Record<string, string> = {};
  const add = (list: string, id: string, values: Readonly<Record<string, string | null>>) => {
    for (const [key, value] of Object.entries(values)) {
      if (value !== null && value !== "") facts[rowFactName(list, id, key)] = value;
    }
  };
  for (const kpi of kpiStates(plan.input, plan.today)) {
    const unit = typeof kpi.record.values.unit === "string" ? kpi.record.values.unit : "";
    const measured = (value: number | null) =>
      value === null ? null : [word.number(value), unit].filter((part) => part !== "").join("\u00A0");
    add("kpi", kpi.record.id, {
      name: kpi.name,
      baseline: measured(kpi.baseline),
      target: measured(kpi.target),
      actual: measured(kpi.actual),
      due: kpi.due && word.date(kpi.due),
    });
  }
  for (const risk of rankRisks(plan.input, plan)) {
    add("risk", risk.id, {
      name: risk.risk,
      value: risk.value === null ? null : word.number(risk.value),
      due: risk.due && word.date(risk.due),
    });
  }
  return facts;
}
