import { AppFailure, type FailureKind } from "../../../src/app/failure";
import type { WriteOutcome } from "../../../src/app/pane-actions";
import type { ConnectionReport, ModelProgress } from "../../../src/app/text-model-port";
import type {
  AcceptOptions,
  GenerateOptions,
  Generated,
  ModelSettings,
  Preparation,
  PrepareOptions,
  PrepareSuggestionOptions,
  StoredDecisions,
  StoredTextView,
  SuggestionPreparation,
  SuggestionResult,
  WriterActions,
} from "../../../src/app/writer-actions";
import type { Proposal } from "../../../src/core/writing/record/writing-record";
import { analysisOf, outputSheets, samplePlan } from "./scripted-actions";
import {
  body,
  generatedTexts,
  log,
  preparation,
  proposal,
  releasedColumns,
  settingsWithModel,
  texts,
} from "./writer-samples";

/** For tests that never open the view „Texte“. */
export const noWriter = (): Promise<WriterActions> => Promise.reject(new Error("not part of this test"));

/** The verbs of the view „Texte“ with prepared answers, so that tests decide when and how each ends. */
export class ScriptedWriter implements WriterActions {
  settings: ModelSettings = settingsWithModel;
  /** Settings as they were remembered, in order. */
  readonly saved: ModelSettings[] = [];
  readonly calls: string[] = [];
  failWith: FailureKind | null = null;
  /** A promise that verbs wait for, to look at the view in between. */
  hold: Promise<void> = Promise.resolve();
  report: ConnectionReport = { failure: null, mode: "jsonSchema", model: "test-model", milliseconds: 412 };
  preparation: Preparation = preparation;
  readonly prepared: PrepareOptions[] = [];
  generated: Generated = generatedTexts();
  sent: GenerateOptions | null = null;
  accepted: AcceptOptions | null = null;
  stored: StoredTextView = { comparisons: [], log: [], proposals: [] };
  storedDecisions: StoredDecisions | null = null;
  suggestion: SuggestionResult = {
    proposals: [proposal("V-01", "Veraltete Dokumente"), proposal("V-02", "Fehlende Rechte")],
    refused: 1,
    message: null,
    raw: { proposals: [], refused: 1, usage: texts.usage, failure: null },
    log: { ...log, purpose: "suggestions" },
  };
  asked: PrepareSuggestionOptions | null = null;
  kept: readonly Proposal[] = [];

  /** As the view gets the verbs. */
  load = async (): Promise<WriterActions> => this;

  readSettings = (): ModelSettings => this.settings;

  saveSettings = (settings: ModelSettings): void => {
    this.saved.push(settings);
  };

  testConnection = (_settings: ModelSettings, signal: AbortSignal): Promise<ConnectionReport> =>
    this.answer("testConnection", signal, () => this.report);

  prepare = (options: PrepareOptions): Promise<Preparation> => {
    this.prepared.push(options);
    return this.answer("prepare", options.signal, () => ({
      ...this.preparation,
      columns: releasedColumns(options.release),
    }));
  };

  generate = (_preparation: Preparation, options: GenerateOptions): Promise<Generated> => {
    this.sent = options;
    return this.answer("generate", options.signal, () => this.generated);
  };

  /** Tells the running verb's listener something. */
  tell(progress: ModelProgress): void {
    this.sent?.onProgress(progress);
  }

  accept = (_generated: Generated, options: AcceptOptions): Promise<WriteOutcome> => {
    this.accepted = options;
    return this.answer("accept", options.signal, outcome);
  };

  storedTexts = (options: { signal: AbortSignal }): Promise<StoredTextView> =>
    this.answer("storedTexts", options.signal, () => this.stored);

  reviewStored = (decisions: StoredDecisions, options: { signal: AbortSignal }): Promise<WriteOutcome> => {
    this.storedDecisions = decisions;
    return this.answer("reviewStored", options.signal, outcome);
  };

  prepareSuggestion = (options: PrepareSuggestionOptions): Promise<SuggestionPreparation> => {
    this.asked = options;
    return this.answer("prepareSuggestion", options.signal, () => ({
      order: null,
      body: body(1),
      bytes: 2_048,
      inputTokens: 500,
      outputTokens: 300,
      costTenthousandths: null,
      endpoint: preparation.endpoint,
    }));
  };

  suggest = (_preparation: SuggestionPreparation, options: GenerateOptions): Promise<SuggestionResult> =>
    this.answer("suggest", options.signal, () => this.suggestion);

  keepProposals = (
    proposals: readonly Proposal[],
    options: { signal: AbortSignal },
  ): Promise<WriteOutcome> => {
    this.kept = proposals;
    return this.answer("keepProposals", options.signal, outcome);
  };

  insertPrompt = (options: { signal: AbortSignal }): Promise<{ sheets: readonly string[] }> =>
    this.answer("insertPrompt", options.signal, () => ({ sheets: ["Prompt"] }));

  private async answer<Result>(name: string, signal: AbortSignal, result: () => Result): Promise<Result> {
    this.calls.push(name);
    const aborted = new Promise<never>((_, reject) =>
      signal.addEventListener("abort", () => reject(new AppFailure("cancelled", "aborted"))),
    );
    await Promise.race([this.hold, aborted]);
    if (this.failWith) throw new AppFailure(this.failWith, "Kaputt");
    return result();
  }
}

function outcome(): WriteOutcome {
  const analysis = { ...analysisOf(samplePlan()), outputs: outputSheets };
  return { analysis, sheets: outputSheets, mismatches: [], keptEdits: 0 };
}
