import type { SheetContext } from "../sheets/sheet-context";
import type { Task } from "../tasks/task";

/** The duties as dated tasks of the one list; each is a day, because the law knows no duration. */
export function obligationTasks({ insights, areaWords }: SheetContext): Task[] {
  return insights.obligations.map(({ id, key, due, article, useCaseIds }) => ({
    id: `obligation:${id}`,
    kind: "obligation",
    title: areaWords.law.duties[key] ?? key,
    useCaseId: useCaseIds.length === 1 ? useCaseIds[0]! : null,
    module: "",
    owner: "",
    start: due,
    end: due,
    basis: article,
  }));
}
