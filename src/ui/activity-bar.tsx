import { Button, ProgressBar } from "@fluentui/react-components";
import type { PaneState, StepProgress } from "../app/pane-state";
import { useWording, type Wording } from "./words";
import { fillWords } from "../core/sheets/fill-words";

/** What the running step is doing, with a way to stop it. A background check stays invisible. */
export function ActivityBar({ state, onCancel }: { state: PaneState; onCancel: () => void }) {
  const wording = useWording();
  const { words } = wording;
  const { activity } = state;
  if (!activity || (activity.quiet && state.analysis)) return null;
  const { progress } = activity;
  const label = activity.cancelling ? words.steps.cancelling : words.steps[activity.command.step];
  return (
    <div className="activity">
      <div className="activity-text">
        <strong>{label}</strong>
        {progress && <span className="muted">{progressText(wording, progress)}</span>}
        <ProgressBar
          aria-label={label}
          value={progress && progress.total > 0 ? progress.done : undefined}
          max={progress && progress.total > 0 ? progress.total : undefined}
        />
      </div>
      <Button size="small" disabledFocusable={activity.cancelling} onClick={onCancel}>
        {words.actions.cancel}
      </Button>
    </div>
  );
}

function progressText({ words, number }: Wording, progress: StepProgress): string {
  const label = words.progress[progress.key] ?? "";
  if (!label || progress.total <= 1) return label;
  return fillWords(words.progressCount, {
    label,
    done: number(progress.done),
    total: number(progress.total),
  });
}
