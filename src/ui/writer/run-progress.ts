import type { ModelProgress } from "../../app/text-model-port";
import type { Preparation } from "../../app/writer-actions";

/** What a run has told so far. */
export interface RunProgress {
  modules: Preparation["modules"];
  /** IDs of modules whose texts are complete. */
  done: readonly string[];
  /** The module whose text is coming in; null where nobody knows. */
  current: string | null;
  characters: number;
  /** Problems that are being repaired; 0 for none. */
  repairing: number;
  /** Seconds until another try; 0 for none. */
  waiting: number;
}

export type ModuleStatus = "done" | "now" | "waiting";

/** @param done modules that an earlier run has finished */
export function startOfRun(modules: Preparation["modules"], done: readonly string[] = []): RunProgress {
  return { modules, done, current: null, characters: 0, repairing: 0, waiting: 0 };
}

/** The run after what it has just told. */
export function reduceRun(run: RunProgress, progress: ModelProgress): RunProgress {
  const quiet = { ...run, repairing: 0, waiting: 0 };
  switch (progress.kind) {
    case "module":
      return { ...quiet, done: [...new Set([...run.done, progress.module])], current: null };
    case "receiving":
      return { ...quiet, current: progress.module, characters: progress.characters };
    case "repairing":
      return { ...quiet, repairing: progress.problems };
    case "waiting":
      return { ...quiet, waiting: progress.seconds };
  }
}

/** Where nobody knows which module is coming in, the first that is not done is taken to be. */
export function moduleStatus(run: RunProgress, module: string): ModuleStatus {
  if (run.done.includes(module)) return "done";
  const now = run.current ?? run.modules.find(({ id }) => !run.done.includes(id))?.id;
  return module === now ? "now" : "waiting";
}
