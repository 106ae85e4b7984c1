import type { StoredTextView } from "../../app/writer-actions";
import type { ConnectionReport } from "../../app/text-model-port";
import { comparisonKey, decideAll, keptDecisions } from "./review-choices";
import { reduceRun, startOfRun } from "./run-progress";
import type {
  FocusTarget,
  Preview,
  StoredDecision,
  WriterEvent,
  WriterState,
  WriterTask,
} from "./writer-state";

const focusAfterFailure: Readonly<Partial<Record<WriterTask, FocusTarget>>> = {
  generate: "preview",
  suggest: "suggestions",
};

/** The state after an event. */
export function reduceWriter(state: WriterState, event: WriterEvent): WriterState {
  switch (event.type) {
    case "draftChanged":
      return { ...outdated(state), draft: event.draft, connection: null };
    case "taskStarted":
      return {
        ...state,
        task: event.task,
        isCancelling: false,
        failure: null,
        // What an earlier test found is no news any more once the model is asked.
        connection: asksModel(event.task) ? null : state.connection,
        hasSent: state.hasSent || event.task === "generate" || event.task === "suggest",
      };
    case "taskFailed":
      return {
        ...ended(state),
        failure: { task: event.task, failure: event.failure },
        // The button that cancelled it is gone.
        focus: focusAfterFailure[event.task] ?? state.focus,
      };
    case "cancelRequested":
      return state.task ? { ...state, isCancelling: true } : state;
    case "tested":
      return tested(state, event.report);
    case "prepared":
      return { ...ended(state), preview: previewOf(state, event) };
    case "releaseChanged":
      return { ...outdated(state), release: event.release };
    case "workbookEdited":
      return outdated(state);
    case "storedLoaded":
      return storedLoaded(state, event.stored);
    case "storedFailed":
      return { ...state, storedFailure: event.failure };
    case "storedDecided":
      return { ...state, storedDecisions: withDecision(state.storedDecisions, event) };
    case "storedWritten":
      // The fields with their choices may be gone, and with them what had the focus.
      return { ...state, storedDecisions: {}, news: null, focus: "stored" };
    case "promptInserted":
      return { ...ended(outdated(state)), promptSheets: event.sheets };
    case "reviewerChanged":
      return { ...state, reviewer: event.reviewer };
    case "focused":
      return { ...state, focus: null };
    default:
      return reduceReview(state, event);
  }
}

type ReviewEvent = Extract<
  WriterEvent,
  | { type: "runStarted" | "progressed" | "generated" | "decided" | "reviewEnded" | "discarded" }
  | SuggestionEvent
>;

function reduceReview(state: WriterState, event: ReviewEvent): WriterState {
  switch (event.type) {
    case "runStarted": {
      const done = Object.keys(event.earlier?.texts.fields ?? {});
      // Another try is begun from the review, which goes.
      const focus = event.earlier ? "preview" : state.focus;
      return { ...state, run: startOfRun(state.preview?.preparation.modules ?? [], done), focus };
    }
    case "progressed":
      return state.run ? { ...state, run: reduceRun(state.run, event.progress) } : state;
    case "generated": {
      const before = state.isDiscarded ? {} : state.decisions;
      const decisions = keptDecisions(before, state.generated, event.generated);
      const reviewing = { generated: event.generated, isDiscarded: false, decisions };
      return { ...ended(state), ...reviewing, focus: "review" };
    }
    case "decided":
      return { ...state, decisions: decideAll(state.decisions, event.comparisons, event.decision) };
    case "discarded":
      return { ...state, isDiscarded: event.isDiscarded, news: null, focus: "review" };
    case "reviewEnded":
      return {
        ...state,
        generated: null,
        decisions: {},
        news: null,
        focus: event.isAccepted ? "stored" : "preview",
      };
    default:
      return reduceSuggestion(state, event);
  }
}

type SuggestionEvent = {
  type: "suggestionChanged" | "suggestionPrepared" | "suggested" | "proposalsChosen" | "proposalsKept";
};

function reduceSuggestion(state: WriterState, event: Extract<WriterEvent, SuggestionEvent>): WriterState {
  const { suggestion } = state;
  switch (event.type) {
    case "suggestionChanged": {
      const changed = { ...suggestion, ...event.change, preview: null };
      return { ...state, revision: state.revision + 1, suggestion: changed };
    }
    case "suggestionPrepared":
      return { ...ended(state), suggestion: { ...suggestion, preview: previewOf(state, event) } };
    case "suggested": {
      const result = { ...suggestion, result: event.result, chosen: [] };
      return { ...ended(state), suggestion: result, focus: "suggestions" };
    }
    case "proposalsChosen":
      return { ...state, suggestion: { ...suggestion, chosen: event.chosen } };
    case "proposalsKept":
      return {
        ...state,
        suggestion: { ...suggestion, preview: null, result: null, chosen: [] },
        news: null,
        focus: "suggestions",
      };
  }
}

function asksModel(task: WriterTask): boolean {
  return task === "test" || task === "generate" || task === "suggest";
}

function previewOf<Content>(
  { revision }: WriterState,
  event: { preparation: Content; revision: number },
): Preview<Content> {
  return { preparation: event.preparation, isCurrent: event.revision === revision };
}

function ended(state: WriterState): WriterState {
  return { ...state, task: null, isCancelling: false, run: null, failure: null, news: state.task };
}

/** Previews belong to what they were made from. */
function outdated(state: WriterState): WriterState {
  const { preview, suggestion } = state;
  const wasCurrent = preview?.isCurrent || suggestion.preview?.isCurrent;
  return {
    ...state,
    news: wasCurrent ? "outdated" : state.news,
    revision: state.revision + 1,
    preview: preview && { ...preview, isCurrent: false },
    suggestion: {
      ...suggestion,
      preview: suggestion.preview && { ...suggestion.preview, isCurrent: false },
    },
  };
}

/** The mode that works is used from now on. */
function tested(state: WriterState, report: ConnectionReport): WriterState {
  const mode = report.mode ?? state.draft.mode;
  const next = mode === state.draft.mode ? state : outdated(state);
  return { ...ended(next), connection: report, draft: { ...state.draft, mode } };
}

/** A reading in the background keeps what was decided about texts that are still there. */
function storedLoaded(state: WriterState, stored: StoredTextView): WriterState {
  const keys = new Set(stored.comparisons.map(comparisonKey));
  const kept = Object.entries(state.storedDecisions).filter(([key]) => keys.has(key));
  return { ...state, stored, storedFailure: null, storedDecisions: Object.fromEntries(kept) };
}

function withDecision(
  decisions: WriterState["storedDecisions"],
  { key, decision }: { key: string; decision: StoredDecision | null },
): WriterState["storedDecisions"] {
  const others = Object.entries(decisions).filter(([name]) => name !== key);
  return Object.fromEntries(decision ? [...others, [key, decision]] : others);
}
