import { Button } from "@fluentui/react-components";
import type { PaneState } from "../app/pane-state";
import { viewOf } from "../app/pane-state";
import type { PaneStore } from "../app/pane-store";
import { useWording } from "./words";

/** The two verbs that always make sense once there is a plan; the first step has its own button. */
export function CommandBar({ state, store }: { state: PaneState; store: PaneStore }) {
  const { words } = useWording();
  const busy = state.activity !== null && !state.activity.quiet;
  const view = viewOf(state);
  if (view === "starting" && !state.notice) return null;
  return (
    <div className="commands">
      {view === "plan" && (
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void store.run({ step: "write" })}
        >
          {state.outputs.length > 0 ? words.actions.writeAgain : words.actions.write}
        </Button>
      )}
      <Button disabledFocusable={busy} onClick={() => void store.run({ step: "analyse" })}>
        {words.actions.check}
      </Button>
    </div>
  );
}
