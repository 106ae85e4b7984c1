import type { PaneState } from "../../app/pane-state";
import { fillWords } from "../../core/sheets/fill-words";
import { useWording, type Wording } from "../words";
import { connectionSentence } from "./connection-text";
import { decidable } from "./review-choices";
import { runSentence } from "./run-text";
import type { WriterState } from "./writer-state";
import type { WriterProps } from "./writer-view";
import { failureSentence, kilobytes, writerWordsOf } from "./writer-words";

/** The live region: what a screen reader hears while the focus stays where it is. */
export function SpokenState({ state, pane }: WriterProps) {
  const wording = useWording();
  return (
    <p role="status" className="visually-hidden">
      {spoken(state, pane, wording)}
    </p>
  );
}

/** Characters that come in are not read out; modules, waits and repairs are. */
function spoken(state: WriterState, pane: PaneState, wording: Wording): string {
  const words = writerWordsOf(wording.language);
  if (state.isCancelling) return words.cancelling;
  if (state.task === "test") return words.settings.testing;
  if (state.task === "prepare" || state.task === "prepareSuggestion") return words.preview.preparing;
  if (state.task === "suggest") return words.suggestions.asking;
  if (state.run) {
    const { done, modules, waiting, repairing } = state.run;
    const count = fillWords(words.run.done, { done: done.length, total: modules.length });
    return waiting > 0 || repairing > 0 ? `${count}. ${runSentence(state.run, wording)}` : count;
  }
  if (state.failure) return failureSentence(state.failure.failure, wording);
  return result(state, pane, wording);
}

/** What the last task came to. */
function result({ generated, preview, connection }: WriterState, pane: PaneState, wording: Wording): string {
  const words = writerWordsOf(wording.language);
  if (generated) {
    const count = decidable(generated.comparisons).length;
    const found = count > 0 ? fillWords(words.review.result, { count }) : words.review.resultNone;
    return [generated.message, found].filter(Boolean).join(" ");
  }
  // After a write the pane's own line says what came of it.
  if (preview?.isCurrent === false) return pane.notice?.kind === "written" ? "" : words.preview.outdated;
  if (preview) {
    const { bodies, bytes, endpoint } = preview.preparation;
    const size = kilobytes(bytes, wording);
    return fillWords(words.preview.ready, { count: bodies.length, host: endpoint.host, size });
  }
  return connection ? connectionSentence(connection, wording) : "";
}
