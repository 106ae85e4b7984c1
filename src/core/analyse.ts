import type { Issue } from "./issues";
import { withoutAnswered } from "./money/answered-issues";
import { makePlan } from "./make-plan";
import type { Plan } from "./plan";
import type { IdAssignments } from "./tables/assign-ids";
import { readPlanInput, type ReadOptions } from "./tables/read-plan-input";
import type { SourceWorkbook } from "./tables/source-workbook";

export interface Analysis {
  /** Null where no use-case table was found; its `issues` are those of the analysis. */
  plan: Plan | null;
  /** What the reading and the planning noticed, in this order. */
  issues: readonly Issue[];
  idAssignments: IdAssignments;
}

/** From the workbook's cells to the finished plan. */
export function analyse(source: SourceWorkbook, options: ReadOptions): Analysis {
  const { input, issues: readIssues, idAssignments } = readPlanInput(source, options);
  if (!input) return { plan: null, issues: readIssues, idAssignments };
  const plan = makePlan(input, options);
  const issues = [...withoutAnswered(readIssues, input), ...plan.issues];
  return { plan: { ...plan, issues }, issues, idAssignments };
}
