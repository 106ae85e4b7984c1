import type { FurtherTable } from "../catalogue/further-table";
import { gateCriterionTable } from "../catalogue/gate-columns";
import { measureTable } from "../catalogue/measure-columns";
import { pitfallTable } from "../catalogue/pitfall-columns";
import { startPlanTable } from "../catalogue/start-plan-columns";
import { ownTaskTable } from "../catalogue/task-columns";
import type { Plan } from "../plan";

/** Whether one of the tables has rows: then its sheet belongs to every run. */
function isFilled(...tables: readonly FurtherTable[]) {
  return ({ input }: Plan): boolean => tables.some(({ kind }) => (input.further[kind] ?? []).length > 0);
}

export const isTaskListUsed = isFilled(ownTaskTable);
export const isStartPlanUsed = isFilled(startPlanTable);
export const isGateUsed = isFilled(gateCriterionTable);
export const isChangeUsed = isFilled(measureTable, pitfallTable);
