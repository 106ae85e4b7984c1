import type { TaskStatus } from "../catalogue/task-columns";
import type { IsoDate } from "../values/day";

/** Where a task comes from; one source each in `task-sources.ts`. */
export type TaskKind =
  "useCase" | "obligation" | "data" | "startPlan" | "gate" | "change" | "goal" | "training" | "own";

/** One line of the dated task list. All time schemes are views of this list; none has dates of its own. */
export interface Task {
  /** Stable across runs: source and subject, e.g. `gate:UC-03:backup`. */
  id: string;
  kind: TaskKind;
  /** In the language of the sheet. */
  title: string;
  useCaseId: string | null;
  module: string;
  /** Role or person, "" where nobody was named. */
  owner: string;
  start: IsoDate;
  /** Inclusive. */
  end: IsoDate;
  /** Article, source or rule that the task follows from; "" where it speaks for itself. */
  basis: string;
  /** 0–1, where the workbook says so; what a person types into the list has precedence. */
  progress?: number | null;
  status?: TaskStatus | null;
}
