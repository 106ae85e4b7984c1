import type { Issue } from "../issues";
import type { PlanInput } from "../records";
import { detailedUseCases } from "./use-case-costs";

/** Without the findings of the reading that a cost is missing where cost lines say it. */
export function withoutAnswered(issues: readonly Issue[], input: PlanInput): Issue[] {
  const { answered } = detailedUseCases(input);
  const isAnswered = ({ code, ids, params: { columnKey } }: Issue): boolean => {
    if (code !== "missingValue" || (columnKey !== "oneOffCost" && columnKey !== "runningCost")) return false;
    const [id] = ids;
    // Without an ID the whole column is missing.
    return id === undefined
      ? answered[columnKey].length === input.useCases.length
      : answered[columnKey].includes(id);
  };
  return issues.filter((issue) => !isAnswered(issue));
}
