import { Button } from "@fluentui/react-components";
import type { PaneState } from "../app/pane-state";
import type { PaneStore } from "../app/pane-store";
import { Section } from "./section";
import { SheetChips } from "./sheet-chips";
import { useWording } from "./words";

/** Ways to the generated sheets, and freezing for passing the workbook on. */
export function ResultSheets({ state, store }: { state: PaneState; store: PaneStore }) {
  const { words } = useWording();
  const busy = state.activity !== null && !state.activity.quiet;
  return (
    <Section heading={words.result.heading}>
      <SheetChips sheets={state.outputs} store={store} />
      <p className="muted">{words.result.freezeHint}</p>
      <Button size="small" disabledFocusable={busy} onClick={() => void store.run({ step: "freeze" })}>
        {words.actions.freeze}
      </Button>
    </Section>
  );
}
