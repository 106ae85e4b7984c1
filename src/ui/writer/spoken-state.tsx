import type { PaneState } from "../../app/pane-state";
import type { EndpointView } from "../../app/text-model-port";
import { fillWords } from "../../core/sheets/fill-words";
import { useWording, type Wording } from "../words";
import { connectionSentence } from "./connection-text";
import { promptSentence } from "./prompt-text";
import { decidable } from "./review-choices";
import { runSentence } from "./run-text";
import type { Preview, WriterState, WriterTask } from "./writer-state";
import type { WriterProps } from "./writer-props";
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
  if (state.news === "outdated") return isPaneSpeaking(pane) ? "" : words.preview.outdated;
  return state.news ? outcomes[state.news](state, wording) : "";
}

/** A step of the pane changes the workbook, too; its own line says what came of it. */
function isPaneSpeaking({ activity, notice }: PaneState): boolean {
  return (activity !== null && !activity.quiet) || notice?.kind === "written";
}

/** What a task came to. */
const outcomes: Readonly<Record<WriterTask, (state: WriterState, wording: Wording) => string>> = {
  test: ({ connection }, wording) => (connection ? connectionSentence(connection, wording) : ""),
  prepare: ({ preview }, wording) =>
    preview ? readySentence(preview, preview.preparation.bodies.length, wording) : "",
  generate: ({ generated }, { language }) => {
    const words = writerWordsOf(language).review;
    const count = decidable(generated?.comparisons ?? []).length;
    return joined(generated?.message, count > 0 ? fillWords(words.result, { count }) : words.resultNone);
  },
  prepareSuggestion: ({ suggestion: { preview } }, wording) =>
    preview ? readySentence(preview, 1, wording) : "",
  suggest: ({ suggestion: { result } }, { language }) => {
    const words = writerWordsOf(language).suggestions;
    const count = result?.proposals.length ?? 0;
    return joined(result?.message, count > 0 ? fillWords(words.result, { count }) : words.resultNone);
  },
  insertPrompt: ({ promptSheets }, wording) => (promptSheets ? promptSentence(promptSheets, wording) : ""),
};

function readySentence(
  { preparation: { bytes, endpoint }, isCurrent }: Preview<{ bytes: number; endpoint: EndpointView }>,
  count: number,
  wording: Wording,
): string {
  const words = writerWordsOf(wording.language).preview;
  const size = kilobytes(bytes, wording);
  return isCurrent ? fillWords(words.ready, { count, host: endpoint.host, size }) : words.outdated;
}

function joined(message: string | null | undefined, found: string): string {
  return [message, found].filter(Boolean).join(" ");
}
