import type { PaneState } from "../app/pane-state";
import { noticeText } from "./notice-text";
import { useWording, type Wording } from "./words";
import { fillWords } from "../core/sheets/fill-words";

/** The live region: what a screen reader hears about steps, without moving the focus. */
export function StatusLine({ state }: { state: PaneState }) {
  const wording = useWording();
  return (
    <p role="status" className="visually-hidden">
      {spoken(state, wording)}
    </p>
  );
}

function spoken({ activity, notice, analysis }: PaneState, wording: Wording): string {
  const { words, number } = wording;
  if (activity && !activity.quiet)
    return activity.cancelling ? words.steps.cancelling : words.steps[activity.command.step];
  if (!notice) return "";
  if (notice.kind !== "checked") return noticeText(notice, wording)?.text ?? "";
  return fillWords(words.checked, {
    useCases: number(analysis?.plan?.useCases.length ?? 0),
    problems: number(analysis?.issues.length ?? 0),
  });
}
