import type { ModelFailureKind } from "../model-failure";
import type { LogEntry, Proposal } from "./writing-record";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Words for texts by a model on the sheets; headers of tables hold letters, digits and spaces only. */
export interface WritingWords {
  /** Sentences with gaps; `reviewed` and `unreviewed` stand below each text. */
  marks: Words<"reviewed" | "unreviewed" | "legend" | "legendUnreviewed" | "byModel" | "byRules">;
  log: Words<
    | "title"
    | "intro"
    | "privacy"
    | "time"
    | "purpose"
    | "model"
    | "endpoint"
    | "prompt"
    | "payloadHash"
    | "requests"
    | "inputTokens"
    | "outputTokens"
    | "tokensFrom"
    | "counted"
    | "estimated"
    | "cost"
    | "passed"
    | "repaired"
    | "replaced"
    | "end"
    | "complete"
    | "accepted"
    | "acceptedBy"
    | "nobody"
    | "payloadHeading"
    | "payloadNote"
    | "part"
    | "payload"
  >;
  purposes: Words<LogEntry["purpose"]>;
  /** Why a run ended early, in a few words. */
  failures: Words<ModelFailureKind>;
  proposals: Words<
    | "title"
    | "intro"
    | "mark"
    | "id"
    | "kind"
    | "module"
    | "proposal"
    | "reason"
    | "origin"
    | "status"
    | "ratingTitle"
    | "ratingPrompt"
    | "ratingError"
  >;
  kinds: Words<Proposal["kind"]>;
  /** Choices of a proposal's status; the first is where it begins. */
  statuses: readonly [string, ...string[]];
}
