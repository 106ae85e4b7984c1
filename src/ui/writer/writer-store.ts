import { failureOf } from "../../app/failure";
import type { ActionOptions, WriteOutcome } from "../../app/pane-actions";
import type { PaneState } from "../../app/pane-state";
import type { PaneStore } from "../../app/pane-store";
import type { Generated, Preparation, SuggestionPreparation, WriterActions } from "../../app/writer-actions";
import type { ReleaseChoices } from "../../core/writing/brief/release-choice";
import type { ModelProgress } from "../../app/text-model-port";
import type { Proposal } from "../../core/writing/record/writing-record";
import { acceptedKeys } from "./review-choices";
import { reduceWriter } from "./reduce-writer";
import { settingsOf, type SettingsDraft } from "./settings-draft";
import { initialWriterState, type WriterEvent, type WriterState, type WriterTask } from "./writer-state";

/** The view's state over time and its verbs; one per page, so that a run outlives a look at another tab. */
export interface WriterStore {
  getState(): WriterState;
  subscribe(listener: () => void): () => void;
  /** Events that need no verb. */
  send(event: WriterEvent): void;
  /** Remembers the settings as far as they can be read. */
  changeDraft(draft: SettingsDraft): void;
  testConnection(): Promise<void>;
  prepare(): Promise<void>;
  /** Other lights, and the preview made anew with them. */
  changeRelease(release: ReleaseChoices): Promise<void>;
  generate(preparation: Preparation, earlier: Generated | null): Promise<void>;
  accept(generated: Generated): Promise<void>;
  /** Reads the workbook in the background, beside whatever else runs. */
  loadStored(): Promise<void>;
  writeStored(): Promise<void>;
  prepareSuggestion(): Promise<void>;
  suggest(preparation: SuggestionPreparation): Promise<void>;
  keepProposals(proposals: readonly Proposal[]): Promise<void>;
  insertPrompt(): Promise<void>;
  cancel(): void;
}

/** Joins the pure state machine with the verbs of the app; what writes sheets goes through the pane's own store. */
export function createWriterStore(
  actions: WriterActions,
  pane: PaneStore,
  language: "de" | "en",
): WriterStore {
  let state = initialWriterState(actions.readSettings(), language);
  const listeners = new Set<() => void>();
  const tasks = taskRunner(send, () => state.task);
  let loading: AbortController | null = null;

  function send(event: WriterEvent): void {
    state = reduceWriter(state, event);
    for (const listener of listeners) listener();
  }

  const settings = () => settingsOf(state.draft, language);
  const options = (signal: AbortSignal): ActionOptions => ({ language, signal, progress: () => undefined });

  /** A step of the pane, with its progress, its notice and its lock against other steps. */
  async function write(verb: (options: ActionOptions) => Promise<WriteOutcome>, written: WriterEvent) {
    await pane.run({
      step: "writeTexts",
      write: async (given) => {
        const outcome = await verb(given);
        send(written);
        return outcome;
      },
    });
  }

  async function prepare(): Promise<void> {
    const { release, revision } = state;
    const used = settings();
    if (!used) return;
    await tasks.run("prepare", async (signal) => {
      const preparation = await actions.prepare({ ...options(signal), settings: used, release });
      return { type: "prepared", preparation, revision };
    });
  }

  async function storedTexts(signal: AbortSignal): Promise<WriterEvent> {
    try {
      return { type: "storedLoaded", stored: await actions.storedTexts(options(signal)) };
    } catch (thrown) {
      return { type: "storedFailed", failure: failureOf(thrown) };
    }
  }

  pane.subscribe(() => {
    if (changesInput(pane.getState())) sendOnce();
  });
  /** Progress of a step comes many times; one word that the workbook changed is enough. */
  function sendOnce(): void {
    const { preview, suggestion, task } = state;
    const isPreparing = task === "prepare" || task === "prepareSuggestion";
    if (preview?.isCurrent || suggestion.preview?.isCurrent || isPreparing) send({ type: "workbookEdited" });
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send,
    changeDraft(draft) {
      send({ type: "draftChanged", draft });
      const used = settings();
      if (used) actions.saveSettings(used);
    },
    async testConnection() {
      const used = settings();
      if (!used) return;
      await tasks.run("test", async (signal) => {
        const report = await actions.testConnection(used, signal);
        return { type: "tested", report };
      });
      const after = settings();
      if (after) actions.saveSettings(after);
    },
    prepare,
    async changeRelease(release) {
      send({ type: "releaseChanged", release });
      await prepare();
    },
    async generate(preparation, earlier) {
      await tasks.run("generate", async (signal) => {
        send({ type: "runStarted", earlier });
        const onProgress = tasks.whileCurrent((progress: ModelProgress) =>
          send({ type: "progressed", progress }),
        );
        const generated = await actions.generate(preparation, { signal, onProgress, earlier });
        return { type: "generated", generated };
      });
    },
    async accept(generated) {
      const accepted = acceptedKeys(generated.comparisons, state.decisions);
      const reviewer = state.reviewer.trim();
      await write((given) => actions.accept(generated, { ...given, accepted, reviewer }), {
        type: "reviewEnded",
        isAccepted: true,
      });
    },
    async loadStored() {
      loading?.abort();
      const own = new AbortController();
      loading = own;
      const event = await storedTexts(own.signal);
      if (loading === own) send(event);
    },
    async writeStored() {
      const keys = (wanted: string) =>
        Object.entries(state.storedDecisions).flatMap(([key, decision]) =>
          decision === wanted ? [key] : [],
        );
      const decisions = {
        toRules: keys("toRules"),
        reviewed: keys("reviewed"),
        reviewer: state.reviewer.trim(),
      };
      await write((given) => actions.reviewStored(decisions, given), { type: "storedWritten" });
    },
    async prepareSuggestion() {
      const { release, revision, suggestion } = state;
      const { kind, module } = suggestion;
      const used = settings();
      if (!used || module === null) return;
      await tasks.run("prepareSuggestion", async (signal) => {
        const asked = { ...options(signal), settings: used, release, kind, module };
        return { type: "suggestionPrepared", preparation: await actions.prepareSuggestion(asked), revision };
      });
    },
    async suggest(preparation) {
      await tasks.run("suggest", async (signal) => {
        const result = await actions.suggest(preparation, { signal, onProgress: () => undefined });
        return { type: "suggested", result };
      });
    },
    async keepProposals(proposals) {
      const log = state.suggestion.result?.log;
      if (!log) return;
      await write((given) => actions.keepProposals(proposals, { ...given, log }), { type: "proposalsKept" });
    },
    async insertPrompt() {
      await tasks.run("insertPrompt", async (signal) => {
        const { sheets } = await actions.insertPrompt(options(signal));
        return { type: "promptInserted", sheets };
      });
    },
    cancel() {
      send({ type: "cancelRequested" });
      tasks.abort();
    },
  };
}

/** The user's cells changed, or a step runs that may change them. */
function changesInput({ stale, activity }: PaneState): boolean {
  return stale || (activity !== null && !activity.quiet && activity.command.step !== "analyse");
}

/** Runs one task at a time; a preview that is asked for again takes the place of the one that is being made. */
function taskRunner(send: (event: WriterEvent) => void, running: () => WriterTask | null) {
  let current: AbortController | null = null;
  return {
    async run(task: WriterTask, work: (signal: AbortSignal) => Promise<WriterEvent>): Promise<void> {
      if (running() !== null && !(running() === "prepare" && task === "prepare")) return;
      current?.abort();
      const own = new AbortController();
      current = own;
      send({ type: "taskStarted", task });
      let event: WriterEvent;
      try {
        event = await work(own.signal);
      } catch (thrown) {
        event = { type: "taskFailed", task, failure: failureOf(thrown) };
      }
      // What an older task still has to say is of no interest any more.
      if (current !== own) return;
      current = null;
      send(event);
    },
    abort: () => current?.abort(),
    /** A listener that falls silent when its task is over. */
    whileCurrent<Value>(listener: (value: Value) => void): (value: Value) => void {
      const own = current;
      return (value) => {
        if (current === own) listener(value);
      };
    },
  };
}
