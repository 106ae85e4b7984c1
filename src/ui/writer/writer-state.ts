import type { AppFailure } from "../../app/failure";
import type { ConnectionReport, ModelProgress } from "../../app/text-model-port";
import type {
  Generated,
  ModelSettings,
  Preparation,
  StoredTextView,
  SuggestionPreparation,
  SuggestionResult,
} from "../../app/writer-actions";
import type { ReleaseChoices } from "../../core/writing/brief/release-choice";
import type { Proposal } from "../../core/writing/record/writing-record";
import type { Decisions } from "./review-choices";
import type { RunProgress } from "./run-progress";
import { draftOf, lacksKey, settingsOf, type SettingsDraft } from "./settings-draft";

/** State of the view „Texte": plain data and one pure function; effects are in writer-store.ts. */
export interface WriterState {
  language: "de" | "en";
  draft: SettingsDraft;
  /** What runs now; one thing at a time. */
  task: WriterTask | null;
  isCancelling: boolean;
  /** What a person who does not see the view has to hear next; null where something else speaks. */
  news: WriterTask | "outdated" | null;
  /** Why the last task came to nothing. */
  failure: { task: WriterTask; failure: AppFailure } | null;
  connection: ConnectionReport | null;
  preview: Preview<Preparation> | null;
  /** Counts what makes previews outdated, so that one that was begun before is not taken for current. */
  revision: number;
  /** Lights that a person chose here; null: as the workbook remembers. */
  release: ReleaseChoices | null;
  run: RunProgress | null;
  /** Something was sent in this session: the notice about data protection has been seen. */
  hasSent: boolean;
  generated: Generated | null;
  /** The person does not want these texts, but they were paid for: they can be had back until others come. */
  isDiscarded: boolean;
  decisions: Decisions;
  /** Name or initials of who reads the texts. */
  reviewer: string;
  stored: StoredTextView | null;
  /** Why the texts of the workbook could not be read. */
  storedFailure: AppFailure | null;
  storedDecisions: Readonly<Record<string, StoredDecision>>;
  suggestion: SuggestionState;
  /** Sheets with the prompt that were just added; null where nobody asked. */
  promptSheets: readonly string[] | null;
  /** Section that takes the keyboard's focus next, because what had it is gone or the result stands there. */
  focus: FocusTarget | null;
}

export type FocusTarget = "preview" | "review" | "stored" | "suggestions";

export type WriterTask = "test" | "prepare" | "generate" | "prepareSuggestion" | "suggest" | "insertPrompt";

/** What would be sent. Not current: settings, lights or the workbook changed since, so it must be made anew. */
export interface Preview<Content> {
  preparation: Content;
  isCurrent: boolean;
}

export type StoredDecision = "reviewed" | "toRules";

export interface SuggestionState {
  kind: Proposal["kind"];
  /** ID of the module; null until one is chosen. */
  module: string | null;
  preview: Preview<SuggestionPreparation> | null;
  result: SuggestionResult | null;
  /** IDs of proposals that are to be kept. */
  chosen: readonly string[];
}

export type WriterEvent =
  | { type: "draftChanged"; draft: SettingsDraft }
  | { type: "taskStarted"; task: WriterTask }
  | { type: "taskFailed"; task: WriterTask; failure: AppFailure }
  | { type: "cancelRequested" }
  | { type: "tested"; report: ConnectionReport }
  /** `revision`: as it was when the preparation began. */
  | { type: "prepared"; preparation: Preparation; revision: number }
  | { type: "releaseChanged"; release: ReleaseChoices }
  | { type: "workbookEdited" }
  | { type: "runStarted"; earlier: Generated | null }
  | { type: "progressed"; progress: ModelProgress }
  | { type: "generated"; generated: Generated }
  | { type: "decided"; comparisons: Generated["comparisons"]; decision: "accepted" | "rejected" }
  | { type: "reviewerChanged"; reviewer: string }
  /** Accepted texts stand in the workbook, or there were none to decide about. */
  | { type: "reviewEnded"; isAccepted: boolean }
  | { type: "discarded"; isDiscarded: boolean }
  | { type: "storedLoaded"; stored: StoredTextView }
  | { type: "storedFailed"; failure: AppFailure }
  | { type: "storedDecided"; key: string; decision: StoredDecision | null }
  | { type: "storedWritten" }
  | { type: "suggestionChanged"; change: Partial<Pick<SuggestionState, "kind" | "module">> }
  | { type: "suggestionPrepared"; preparation: SuggestionPreparation; revision: number }
  | { type: "suggested"; result: SuggestionResult }
  | { type: "proposalsChosen"; chosen: readonly string[] }
  | { type: "proposalsKept" }
  | { type: "promptInserted"; sheets: readonly string[] }
  | { type: "focused" };

const emptySuggestion: SuggestionState = {
  kind: "useCase",
  module: null,
  preview: null,
  result: null,
  chosen: [],
};

export function initialWriterState(settings: ModelSettings, language: "de" | "en"): WriterState {
  return {
    language,
    draft: draftOf(settings, language),
    task: null,
    isCancelling: false,
    news: null,
    failure: null,
    connection: null,
    preview: null,
    revision: 0,
    release: null,
    run: null,
    hasSent: false,
    generated: null,
    isDiscarded: false,
    decisions: {},
    reviewer: "",
    stored: null,
    storedFailure: null,
    storedDecisions: {},
    suggestion: emptySuggestion,
    promptSheets: null,
    focus: null,
  };
}

/** Whether the shown preview may be sent now. */
export function maySend(state: WriterState): boolean {
  return (
    state.preview?.isCurrent === true &&
    state.task === null &&
    !lacksKey(state.draft) &&
    settingsOf(state.draft, state.language) !== null
  );
}
