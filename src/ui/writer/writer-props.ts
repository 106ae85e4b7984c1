import type { PaneState } from "../../app/pane-state";
import type { PaneStore } from "../../app/pane-store";
import type { WriterState } from "./writer-state";
import type { WriterStore } from "./writer-store";

/** What every part of the view gets. */
export interface WriterProps {
  state: WriterState;
  writer: WriterStore;
  pane: PaneState;
  paneStore: PaneStore;
}

/** Something runs, here or in the rest of the pane, so nothing else may begin. */
export function isBusy({ state, pane }: Pick<WriterProps, "state" | "pane">): boolean {
  return state.task !== null || (pane.activity !== null && !pane.activity.quiet);
}
