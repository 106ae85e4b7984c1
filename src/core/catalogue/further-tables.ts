import { gateCriterionTable } from "./gate-columns";
import { measureTable } from "./measure-columns";
import { moduleTable } from "./module-columns";
import { pitfallTable } from "./pitfall-columns";
import { startPlanTable } from "./start-plan-columns";
import { ownTaskTable } from "./task-columns";
import type { FurtherTable } from "./further-table";

/** Every further input table; the reader, the templates and the pane go through this list. */
export const furtherTables: readonly FurtherTable[] = [
  ownTaskTable,
  startPlanTable,
  moduleTable,
  gateCriterionTable,
  measureTable,
  pitfallTable,
];
