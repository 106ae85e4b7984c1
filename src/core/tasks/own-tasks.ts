import { ownTaskTable, type TaskStatus } from "../catalogue/task-columns";
import { scheduledUseCases } from "../roadmap/module-groups";
import { moduleOf, type SheetContext } from "../sheets/sheet-context";
import { recordsOf } from "../tables/records-of";
import { givenDays } from "./change-measures";
import { firstDay, lastDay } from "./stage-days";
import type { Task } from "./task";

/** The user's own tasks. Without dates they take those of their use case, else the first month of the project. */
export function ownTasks(context: SheetContext): Task[] {
  const { plan, areaWords } = context;
  const scheduled = scheduledUseCases(plan);
  const { projectStart } = plan.input.settings;
  return recordsOf(plan.input, ownTaskTable).map(({ id, values, place }): Task => {
    const named = Array.isArray(values.useCases) ? values.useCases[0] : undefined;
    const related = scheduled.find((each) => each.useCase.id === named);
    const proposed = {
      start: firstDay(related?.start ?? projectStart),
      end: lastDay(related?.end ?? projectStart),
    };
    const isDated = Boolean(values.start ?? values.end);
    return {
      id,
      kind: "own",
      title: String(values.task ?? ""),
      useCaseId: named ?? null,
      module: String(values.module ?? "") || (related ? moduleOf(context, related.useCase) : ""),
      owner: String(values.owner ?? ""),
      ...givenDays(values, proposed),
      basis: isDated ? place.sheet : areaWords.tasks.undated,
      progress: typeof values.progress === "number" ? values.progress : null,
      status: (values.status ?? null) as TaskStatus | null,
    };
  });
}
