import type { WritingBrief } from "../core/writing/brief/brief";
import type { FieldProblem } from "../core/writing/checks/text-problem";
import type { ModelFailure } from "../core/writing/model-failure";
import type { Proposal } from "../core/writing/record/writing-record";
import type { ModuleField } from "../core/roadmap/roadmap-draft";

/** What speaks to a language model. `src/llm` implements it with the openai package; nothing else does. */
export interface TextModelPort {
  /** Asks for the texts of a brief. Never rejects but by an abort: trouble is part of the result. */
  write(order: WritingOrder, options: ModelRunOptions): Promise<ModelTexts>;
  /** Asks for proposals. Never rejects but by an abort. */
  suggest(order: SuggestionOrder, options: ModelRunOptions): Promise<ModelProposals>;
  /** One small request that tells apart what can be wrong with an endpoint. */
  test(access: ModelAccess, options: { signal?: AbortSignal }): Promise<ConnectionReport>;
  /** Where requests would go; asks nobody. */
  endpoint(access: ModelAccess): EndpointView;
}

/** @property host without path, query or credentials; empty where the address is none */
export interface EndpointView {
  host: string;
  region: "local" | "eu" | "other" | "unknown";
}

export type ProviderKind = "openai" | "azure" | "compatible" | "ollama" | "lmstudio";

/** How a server is held to the answer's shape, from the strictest to the loosest. */
export type AnswerMode = "jsonSchema" | "jsonObject" | "prompt";

/** Where a model is and how it is asked. The key never leaves this object but for the request's header. */
export interface ModelAccess {
  provider: ProviderKind;
  /** Without `/chat/completions`; for Azure the resource's address. */
  baseUrl: string;
  apiKey: string;
  /** Model; for Azure the deployment. */
  model: string;
  /** First mode to try; looser ones follow where the server refuses it. */
  mode: AnswerMode;
}

export interface ModelLimits {
  /** For the whole run. */
  timeoutSeconds: number;
  /** Input and output of the whole run together; null for none. */
  maxTokens: number | null;
  /** In ten-thousandths of a euro; null for none. Needs prices. */
  maxCostTenthousandths: number | null;
}

/** Euros per million tokens; null where nobody knows. */
export interface ModelPrices {
  input: number;
  output: number;
}

export interface WritingOrder {
  access: ModelAccess;
  brief: WritingBrief;
  /** Request bodies, one per part of the brief, literally as shown to the user: what is sent first. */
  bodies: readonly string[];
  limits: ModelLimits;
  prices: ModelPrices | null;
  /** Fields of modules that an earlier run has finished; their parts are not asked again. */
  finished?: ModelTexts["fields"];
  /** Summary of an earlier run; it is not asked again then. */
  finishedSummary?: string | null;
}

export interface ModelRunOptions {
  signal?: AbortSignal;
  /** Before each HTTP request, further tries included: what has left is known even when the run is cancelled. */
  onRequest?: (request: SentRequest) => void;
  /** After each HTTP request, an aborted one included: what the run has taken so far. */
  onUsage?: (usage: ModelUsage) => void;
  onProgress?: (progress: ModelProgress) => void;
}

/**
 * A request as it left.
 * @property isFollowUp it sends back an answer of the model and nothing new of the workbook
 */
export interface SentRequest {
  body: string;
  isFollowUp: boolean;
}

/** What happens during a run. */
export type ModelProgress =
  /** A module's text is complete (and checked). `done` of `total` modules. */
  | { kind: "module"; module: string; title: string; done: number; total: number }
  /** Characters received so far of the answer that is coming in, so that one sees that something happens. */
  | { kind: "receiving"; characters: number; module: string | null }
  | { kind: "repairing"; problems: number }
  /** Waits before another try. */
  | { kind: "waiting"; seconds: number };

export interface ModelTexts {
  /** Checked texts by module ID and field, as the draft holds them (placeholders, names as `{{name.…}}`). */
  fields: Readonly<Record<string, Readonly<Partial<Record<ModuleField, string>>>>>;
  /** Null where it failed or was not asked for. */
  summary: string | null;
  /** What is still wrong after the repair turn; the rules' text stands in there. */
  problems: readonly FieldProblem[];
  checks: { passed: number; repaired: number; replaced: number };
  usage: ModelUsage;
  /** Why the run ended early or came to nothing; null where every part was answered. */
  failure: ModelFailure | null;
  /** Number of repair turns. */
  repairs: number;
}

export interface ModelUsage {
  requests: number;
  inputTokens: number;
  outputTokens: number;
  /** The provider did not count, so characters were. */
  isEstimated: boolean;
}

export interface SuggestionOrder {
  access: ModelAccess;
  brief: WritingBrief;
  kind: Proposal["kind"];
  /** ID of the module in the brief. */
  module: string;
  /** Request body, literally as shown. */
  body: string;
  limits: ModelLimits;
  prices: ModelPrices | null;
}

export interface ModelProposals {
  proposals: readonly { title: string; reason: string }[];
  /** Entries left out because they stated figures, links or the like. */
  refused: number;
  usage: ModelUsage;
  failure: ModelFailure | null;
}

export interface ConnectionReport {
  failure: ModelFailure | null;
  /** The strictest mode that works; null after a failure. */
  mode: AnswerMode | null;
  /** Model as the server names it. */
  model: string | null;
  milliseconds: number;
}
