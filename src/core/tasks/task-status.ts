import { ownTaskTable, taskStatuses, type TaskStatus } from "../catalogue/task-columns";
import type { Task } from "./task";

/** Label of a status in the language of the sheet. */
export function statusLabel(status: TaskStatus, language: "de" | "en"): string {
  const choices = ownTaskTable.columns.find(({ key }) => key === "status")?.choices ?? [];
  return choices.find(({ key }) => key === status)?.label[language] ?? status;
}

/** What the drop-down of a status offers. */
export function statusLabels(language: "de" | "en"): string[] {
  return taskStatuses.map((status) => statusLabel(status, language));
}

/** The status proposed for a task: what the workbook says, else what its progress says. */
export function statusOf({ status, progress }: Pick<Task, "status" | "progress">): TaskStatus {
  if (status) return status;
  if (!progress) return "open";
  return progress >= 1 ? "done" : "running";
}
