import type { PaneState } from "../../app/pane-state";
import type { PaneStore } from "../../app/pane-store";

/** What every tool gets. */
export interface ToolProps {
  state: PaneState;
  store: PaneStore;
}
