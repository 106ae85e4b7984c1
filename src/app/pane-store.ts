import { failureOf } from "./failure";
import type { ActionOptions, MappingView, PaneActions } from "./pane-actions";
import { initialPaneState, reducePane, type PaneCommand, type PaneEvent, type PaneState } from "./pane-state";

/** Milliseconds without an edit before the pane checks again by itself: long enough to fill a few cells. */
const quietAfterEdit = 1500;
/** Milliseconds in which Excel still reports what a step itself wrote. */
const echoTime = 1000;

/** The pane's state over time and its verbs; one per page. */
export interface PaneStore {
  getState(): PaneState;
  subscribe(listener: () => void): () => void;
  /** Runs a step; a background check gives way to it, but while another step runs it does nothing. */
  run(command: PaneCommand): Promise<void>;
  cancel(): void;
  dismiss(): void;
  /** Shows a cell; a failure becomes a notice. */
  select: PaneActions["select"];
  /** What the columns of the workbook's lists probably are; null after a failure, which becomes a notice. */
  proposeMapping(signal: AbortSignal): Promise<MappingView | null>;
  /** First analysis, then one after each burst of edits. */
  start(): Promise<void>;
}

/** Joins the pure state machine with the verbs of the app. */
export function createPaneStore(actions: PaneActions, language: "de" | "en"): PaneStore {
  let state = initialPaneState;
  let abort: AbortController | null = null;
  let running: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastWriting = Number.NEGATIVE_INFINITY;
  const listeners = new Set<() => void>();

  function send(event: PaneEvent): void {
    state = reducePane(state, event);
    for (const listener of listeners) listener();
  }

  async function run(command: PaneCommand, quiet: boolean): Promise<void> {
    if (state.activity?.quiet) {
      abort?.abort();
      await running;
    }
    if (state.activity) return;
    clearTimeout(timer);
    running = perform(command, quiet);
    await running;
    if (
      command.step === "startRatingRound" ||
      command.step === "insertSample" ||
      command.step === "insertTemplate"
    )
      await run({ step: "analyse" }, true);
  }

  async function perform(command: PaneCommand, quiet: boolean): Promise<void> {
    abort = new AbortController();
    const progress: ActionOptions["progress"] = (now) => send({ type: "progressed", progress: now });
    send({ type: "started", command, quiet });
    try {
      send(await callVerb(actions, command, { language, signal: abort.signal, progress }));
    } catch (thrown) {
      send({ type: "failed", failure: failureOf(thrown) });
    }
    if (command.step !== "analyse") lastWriting = Date.now();
  }

  function scheduleRefresh(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void run({ step: "analyse" }, true), quietAfterEdit);
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run: (command) => run(command, false),
    cancel() {
      send({ type: "cancelRequested" });
      abort?.abort();
    },
    dismiss: () => send({ type: "dismissed" }),
    async select(place) {
      try {
        await actions.select(place);
      } catch (thrown) {
        send({ type: "failed", failure: failureOf(thrown) });
      }
    },
    async proposeMapping(signal) {
      try {
        return await actions.proposeMapping({ language, signal, progress: () => undefined });
      } catch (thrown) {
        const failure = failureOf(thrown);
        if (failure.kind !== "cancelled") send({ type: "failed", failure });
        return null;
      }
    },
    async start() {
      await run({ step: "analyse" }, true);
      await actions.onEdited(() => {
        // An echo is checked like an edit, as it could be one, but the pane does not call it a change by the user.
        const echo = Date.now() - lastWriting < echoTime;
        if (!echo) send({ type: "edited" });
        if (state.stale || (echo && !state.activity)) scheduleRefresh();
      });
    },
  };
}

/** Calls the verb of a step and says what came of it. */
async function callVerb(
  actions: PaneActions,
  command: PaneCommand,
  options: ActionOptions,
): Promise<PaneEvent> {
  switch (command.step) {
    case "analyse":
      return { type: "analysed", analysis: await actions.analyse(options) };
    case "write":
      return { type: "written", outcome: await actions.write({ ...options, sheets: command.sheets ?? [] }) };
    case "insertSample":
      return { type: "inserted", outcome: await actions.insertSample(options) };
    case "insertTemplate": {
      const { name, parts } = command;
      return { type: "inserted", outcome: await actions.insertTemplate({ ...options, name, parts }) };
    }
    case "saveMapping": {
      const { mappings } = command;
      return { type: "analysed", analysis: await actions.saveMapping({ ...options, mappings }) };
    }
    case "startRatingRound": {
      const { names } = command;
      const { sheets } = await actions.startRatingRound({ ...options, names });
      return { type: "formsInserted", sheets };
    }
    case "writeTexts":
      return { type: "written", outcome: await command.write(options) };
    case "freeze":
      return { type: "frozen", cells: await actions.freeze(options) };
  }
}
