import { governanceTasks } from "../governance/governance-tasks";
import { dataTasks, skillTasks } from "../inventory/data-tasks";
import { obligationTasks } from "../law/obligation-tasks";
import type { SheetContext } from "../sheets/sheet-context";
import { changeTasks } from "./change-measures";
import { ownTasks } from "./own-tasks";
import { startPlanTasks } from "./start-plan";
import type { Task } from "./task";
import { gateTasks, useCaseTasks } from "./use-case-tasks";

/** Every area's contribution to the one dated list; one line each. */
export const taskSources: readonly ((context: SheetContext) => readonly Task[])[] = [
  startPlanTasks,
  useCaseTasks,
  gateTasks,
  changeTasks,
  obligationTasks,
  governanceTasks,
  dataTasks,
  skillTasks,
  ownTasks,
];

/** All tasks by their start, then end, then ID: the order is independent of the sources' order. */
export function allTasks(context: SheetContext): Task[] {
  const tasks = taskSources.flatMap((source) => [...source(context)]);
  return tasks
    .map((task) => ({ task, key: `${task.start}|${task.end}|${task.id}` }))
    .sort((first, second) => (first.key < second.key ? -1 : first.key > second.key ? 1 : 0))
    .map(({ task }) => task);
}
