import type { ModuleField, TextMark } from "../core/roadmap/roadmap-draft";
import type { ReleaseChoices, ReleasedColumn } from "../core/writing/brief/release-choice";
import type { LogEntry, Proposal } from "../core/writing/record/writing-record";
import type { ActionOptions, WriteOutcome } from "./pane-actions";
import type {
  AnswerMode,
  ConnectionReport,
  EndpointView,
  ModelLimits,
  ModelPrices,
  ModelProgress,
  ModelProposals,
  ModelTexts,
  ProviderKind,
} from "./text-model-port";

/**
 * The verbs of the pane's view „Texte": settings of the model, what would be sent, writing, review, proposals.
 * Every verb rejects with an `AppFailure`; trouble with the model is part of its result.
 */
export interface WriterActions {
  /** Settings of this device, with the key where it is kept. */
  readSettings(): ModelSettings;
  /** Keeps the settings on this device; the key only where `keepKey` says so, else for this session. */
  saveSettings(settings: ModelSettings): void;
  testConnection(settings: ModelSettings, signal: AbortSignal): Promise<ConnectionReport>;
  /** Reads the workbook and says what would be sent; sends nothing. */
  prepare(options: PrepareOptions): Promise<Preparation>;
  /** Sends what was prepared, literally. Changes nothing in the workbook. */
  generate(preparation: Preparation, options: GenerateOptions): Promise<Generated>;
  /** Writes the roadmap with the accepted texts, marks and logs them. */
  accept(generated: Generated, options: AcceptOptions): Promise<WriteOutcome>;
  /** Texts of a model that stand in the workbook, beside the rules' texts. */
  storedTexts(options: ActionOptions): Promise<StoredTextView>;
  /** Gives fields back to the rules, or marks unreviewed ones as reviewed; then writes the roadmap. */
  reviewStored(decisions: StoredDecisions, options: ActionOptions): Promise<WriteOutcome>;
  /** Says what a request for proposals would send. */
  prepareSuggestion(options: PrepareSuggestionOptions): Promise<SuggestionPreparation>;
  suggest(preparation: SuggestionPreparation, options: GenerateOptions): Promise<SuggestionResult>;
  /** Writes chosen proposals to the sheet of proposals, with empty ratings. */
  keepProposals(proposals: readonly Proposal[], options: KeepOptions): Promise<WriteOutcome>;
  /** Adds a sheet with the prompt in force, which a consultant may edit; it is then used instead. */
  insertPrompt(options: ActionOptions): Promise<{ sheets: readonly string[] }>;
}

/** What a person sets about the model; kept on the device. */
export interface ModelSettings {
  provider: ProviderKind;
  baseUrl: string;
  apiKey: string;
  /** Keep the key on this device beyond the session. */
  keepKey: boolean;
  model: string;
  mode: AnswerMode;
  limits: ModelLimits;
  /** As the user states them; null: those known for the model. */
  prices: ModelPrices | null;
  /** Keep the payload in the log sheet. */
  logPayload: boolean;
}

export interface PrepareOptions extends ActionOptions {
  settings: ModelSettings;
  /** Null: as the workbook remembers. New choices are remembered with the next accepted text or by this call's write. */
  release: ReleaseChoices | null;
}

/** What would be sent, whole and literally. */
export interface Preparation {
  /** Opaque to the pane. */
  readonly order: unknown;
  bodies: readonly string[];
  /** UTF-8 bytes of all bodies. */
  bytes: number;
  inputTokens: number;
  /** Upper estimate. */
  outputTokens: number;
  /** In ten-thousandths of a euro; null where no price is known. */
  costTenthousandths: number | null;
  /** Whose prices: the user's, the add-in's list as of `stand`, or none on this machine; null where nobody knows. */
  prices: { source: "own" | "list" | "local"; stand: string } | null;
  /** Where it goes: host, and what is known of its region. */
  endpoint: EndpointView;
  columns: readonly ReleasedColumn[];
  /** What replaced which name, for the pane only. */
  pseudonyms: readonly { name: string; pseudonym: string }[];
  prompt: { name: string; version: string; isOwn: boolean };
  modules: readonly { id: string; title: string }[];
}

export interface GenerateOptions {
  signal: AbortSignal;
  onProgress: (progress: ModelProgress) => void;
  /** Finished modules of an earlier try. */
  earlier?: Generated | null;
}

/** A field with the text that stands and one that could, both with facts and names put in. */
export interface FieldComparison {
  /** Module ID, or `summary`. */
  module: string;
  title: string;
  field: ModuleField | "summary";
  /** What the sheet would say without the new text. */
  current: string;
  currentMark: TextMark | null;
  /** Null where the rules' text has to stand in. */
  proposed: string | null;
  /** Why there is no proposed text; empty where there is one. */
  problems: readonly string[];
  /** A remembered text that does not fit the plan any more: the rules' text stands. */
  isOutdated?: boolean;
}

export interface Generated {
  readonly texts: ModelTexts;
  /** Opaque to the pane. */
  readonly order: unknown;
  comparisons: readonly FieldComparison[];
  /** What happened and what to do, in the pane's language; null where all went well. */
  message: string | null;
  log: LogEntry;
}

export interface AcceptOptions extends ActionOptions {
  /** Keys `module/field` of the accepted comparisons. */
  accepted: readonly string[];
  /** Name or initials of who read them. */
  reviewer: string;
}

export interface StoredTextView {
  /** `current` is the model's text, `proposed` what the rules would write; null where the module is gone. */
  comparisons: readonly FieldComparison[];
  log: readonly LogEntry[];
  proposals: readonly Proposal[];
}

export interface StoredDecisions {
  /** Keys `module/field`. */
  toRules: readonly string[];
  reviewed: readonly string[];
  reviewer: string;
}

export interface PrepareSuggestionOptions extends PrepareOptions {
  kind: Proposal["kind"];
  module: string;
}

/** As {@link Preparation}, for one request. */
export interface SuggestionPreparation {
  readonly order: unknown;
  body: string;
  bytes: number;
  inputTokens: number;
  outputTokens: number;
  costTenthousandths: number | null;
  endpoint: Preparation["endpoint"];
}

/** As it is kept, and as the pane shows it. */
export interface SuggestedProposal extends Proposal {
  shown: Pick<Proposal, "title" | "reason">;
}

export interface SuggestionResult {
  proposals: readonly SuggestedProposal[];
  refused: number;
  message: string | null;
  readonly raw: ModelProposals;
  log: LogEntry;
}

export interface KeepOptions extends ActionOptions {
  log: LogEntry;
}
