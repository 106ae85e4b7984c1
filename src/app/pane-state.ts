import type { TableMapping } from "../core/mapping/table-mapping";
import type { AppFailure } from "./failure";
import type { SheetKey } from "../core/sheets/sheet-spec";
import type { ActionOptions, Analysis, InsertOutcome, WriteOutcome, WrittenSheet } from "./pane-actions";

/*
 * State machine of the task pane: plain data and one pure function. The pane is a function of this state; effects
 * (calling the verbs) are in pane-store.ts.
 */

/** What a person can ask for, with what it needs. */
export type PaneCommand =
  | { step: "analyse" }
  /** `sheets`: keys of output sheets beyond the usual ones. */
  | { step: "write"; sheets?: readonly SheetKey[] }
  | { step: "insertSample" }
  /** `parts`: keys of the template's sheets that are wanted. */
  | { step: "insertTemplate"; name: string; parts: readonly string[] }
  /** `mappings`: all that the workbook is to remember. */
  | { step: "saveMapping"; mappings: readonly TableMapping[] }
  /** `names`: people as typed, separated by commas, semicolons or lines. */
  | { step: "startRatingRound"; names: string }
  /** `write`: the verb of another view that writes output sheets, e.g. accepted texts. */
  | { step: "writeTexts"; write: (options: ActionOptions) => Promise<WriteOutcome> }
  | { step: "freeze" };

export interface StepProgress {
  key: string;
  done: number;
  total: number;
}

export interface Activity {
  command: PaneCommand;
  progress: StepProgress | null;
  /** The user asked to stop; the step ends at its next safe point. */
  cancelling: boolean;
  /** Runs by itself in the background: the pane stays usable and the last message stays. */
  quiet: boolean;
}

/** What the last step has to say; stays until dismissed or the next step begins. */
export type Notice =
  /** `template`: not the sample tables. */
  | { kind: "inserted"; outcome: InsertOutcome; template: boolean }
  /** `added`: sheets that were not there before, of a workbook that had some; else empty. */
  | { kind: "written"; outcome: WriteOutcome; added: readonly WrittenSheet[] }
  | { kind: "formsInserted"; sheets: readonly string[] }
  | { kind: "frozen"; cells: number }
  | { kind: "checked" }
  | { kind: "cancelled"; command: PaneCommand; failure: AppFailure }
  | { kind: "failed"; command: PaneCommand | null; failure: AppFailure };

export interface PaneState {
  activity: Activity | null;
  analysis: Analysis | null;
  /** The workbook was edited after the analysis began. */
  stale: boolean;
  notice: Notice | null;
  /** Output sheets, of this or an earlier run. */
  outputs: readonly WrittenSheet[];
}

export type PaneEvent =
  | { type: "started"; command: PaneCommand; quiet: boolean }
  | { type: "progressed"; progress: StepProgress }
  | { type: "cancelRequested" }
  | { type: "analysed"; analysis: Analysis }
  | { type: "inserted"; outcome: InsertOutcome }
  | { type: "formsInserted"; sheets: readonly string[] }
  | { type: "written"; outcome: WriteOutcome }
  | { type: "frozen"; cells: number }
  | { type: "failed"; failure: AppFailure }
  | { type: "edited" }
  | { type: "dismissed" };

export const initialPaneState: PaneState = {
  activity: null,
  analysis: null,
  stale: false,
  notice: null,
  outputs: [],
};

/** The state after an event; events that do not fit the state change nothing. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "started": {
      const activity = { command: event.command, progress: null, cancelling: false, quiet: event.quiet };
      return { ...state, activity, notice: event.quiet ? state.notice : null, stale: false };
    }
    case "progressed":
      return state.activity ? { ...state, activity: { ...state.activity, progress: event.progress } } : state;
    case "cancelRequested":
      return state.activity ? { ...state, activity: { ...state.activity, cancelling: true } } : state;
    case "analysed":
      return {
        ...state,
        activity: null,
        analysis: event.analysis,
        outputs: event.analysis.outputs,
        notice: state.activity?.quiet ? state.notice : { kind: "checked" },
      };
    case "inserted":
      return {
        ...state,
        activity: null,
        notice: {
          kind: "inserted",
          outcome: event.outcome,
          template: state.activity?.command.step === "insertTemplate",
        },
      };
    case "formsInserted":
      return { ...state, activity: null, notice: { kind: "formsInserted", sheets: event.sheets } };
    case "written":
      return {
        ...state,
        activity: null,
        analysis: event.outcome.analysis,
        outputs: event.outcome.sheets,
        notice: { kind: "written", outcome: event.outcome, added: addedSheets(state, event.outcome) },
      };
    case "frozen":
      return { ...state, activity: null, notice: { kind: "frozen", cells: event.cells } };
    case "failed":
      return failed(state, event.failure);
    case "edited":
      // What a step itself writes comes back as edits, too.
      return state.activity && !state.activity.quiet ? state : { ...state, stale: true };
    case "dismissed":
      return { ...state, notice: null };
  }
}

/** Sheets that somebody asked for; the log of a model's runs comes by itself and is no news. */
function addedSheets({ outputs }: PaneState, { sheets }: WriteOutcome): readonly WrittenSheet[] {
  if (outputs.length === 0) return [];
  return sheets.filter(({ key }) => key !== "writerLog" && !outputs.some((output) => output.key === key));
}

/** A background check that fails says nothing while there is an older analysis; it only marks that one as stale. */
function failed(state: PaneState, failure: AppFailure): PaneState {
  const { activity } = state;
  const rest = { ...state, activity: null };
  if (activity?.quiet && (state.analysis || failure.kind === "cancelled")) return { ...rest, stale: true };
  if (activity && failure.kind === "cancelled")
    return { ...rest, notice: { kind: "cancelled", command: activity.command, failure } };
  return { ...rest, notice: { kind: "failed", command: activity?.command ?? null, failure } };
}

/** What the start page shows. */
export type PaneView = "starting" | "firstStep" | "plan";

/** `starting` until the first analysis is there; `firstStep` while the workbook has no use cases to plan. */
export function viewOf(state: PaneState): PaneView {
  if (!state.analysis) return "starting";
  return state.analysis.plan && state.analysis.plan.useCases.length > 0 ? "plan" : "firstStep";
}
