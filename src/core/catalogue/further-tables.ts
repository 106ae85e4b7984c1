import { goalTable } from "./goal-columns";
import { kpiTable } from "./kpi-columns";
import { measurementTable } from "./measurement-columns";
import { lawDateTable } from "./law-date-columns";
import { costsTable } from "./cost-columns";
import { fundingTable } from "./funding-columns";
import { gateCriterionTable } from "./gate-columns";
import { measureTable } from "./measure-columns";
import { moduleTable } from "./module-columns";
import { pitfallTable } from "./pitfall-columns";
import { startPlanTable } from "./start-plan-columns";
import { ownTaskTable } from "./task-columns";
import { referenceTable } from "./reference-columns";
import type { FurtherTable } from "./further-table";
import { riskTable } from "./risk-columns";
import { roleTable } from "./role-columns";
import { toolTable } from "./tool-columns";
import { assessmentTable } from "./assessment-columns";
import { systemTable } from "./system-columns";
import { teamTable } from "./team-columns";
import { painTable } from "./pain-columns";
import { promptTable } from "./prompt-columns";

/** Every further input table; the reader, the templates and the pane go through this list. */
export const furtherTables: readonly FurtherTable[] = [
  ownTaskTable,
  startPlanTable,
  moduleTable,
  gateCriterionTable,
  measureTable,
  pitfallTable,
  riskTable,
  toolTable,
  roleTable,
  referenceTable,
  costsTable,
  fundingTable,
  assessmentTable,
  systemTable,
  teamTable,
  painTable,
  lawDateTable,
  kpiTable,
  measurementTable,
  goalTable,
  promptTable,
];
