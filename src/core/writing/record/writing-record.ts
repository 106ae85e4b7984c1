import type { TextMark } from "../../roadmap/roadmap-draft";

/** What the workbook remembers about texts by a model. Holds no names of people but those who accepted a text. */
export interface WritingRecord {
  texts: readonly StoredText[];
  log: readonly LogEntry[];
  proposals: readonly Proposal[];
  /** Release lights that differ from the catalogue's, as pairs, so that a key is a text like any other. */
  release: readonly (readonly [string, "send" | "pseudonymise" | "holdBack"])[];
}

export const emptyWritingRecord: WritingRecord = { texts: [], log: [], proposals: [], release: [] };

/**
 * A text that a person accepted, or that the command line wrote. It names facts (and people) by placeholders only; those
 * of its own module as `{{module.total}}` and of others by title, because `m1` is another module after a change of dates.
 */
export interface StoredText {
  /** Title of the module; null for the summary. */
  module: string | null;
  /** A module field, or `summary`. */
  field: string;
  text: string;
  mark: TextMark;
}

/** One run of a model, as the sheet `KI-Protokoll` lists it: no prompt text, no answer text, no key. */
export interface LogEntry {
  /** `YYYY-MM-DDTHH:MM` local time. */
  time: string;
  /** `texts` or `suggestions`. */
  purpose: "texts" | "suggestions";
  model: string;
  /** Host of the endpoint, without path, query or credentials. */
  endpoint: string;
  /** Name and version of the prompt, e.g. `marketing 2`. */
  prompt: string;
  /** SHA-256 of each request body that was sent, retries included, hex, a line each in the order of sending. */
  payloadHash: string;
  requests: number;
  /** As the provider counted, else estimated. */
  inputTokens: number;
  outputTokens: number;
  tokensEstimated: boolean;
  /** Null where no price is known. In ten-thousandths of a euro, because a run costs fractions of a cent. */
  costTenthousandths: number | null;
  /** Fields that passed, passed after the repair turn, and were replaced by the rules' text. */
  passed: number;
  repaired: number;
  replaced: number;
  /** Why it ended early, a `ModelFailureKind`; null where it did not. */
  failure: string | null;
  /** Who accepted how many of the fields; empty while nobody did. */
  acceptedBy: string;
  accepted: number;
  /** Request bodies a line each, without those that send back an answer; only where the user asked for it. */
  payload?: string;
}

/** Something that a model proposes and a person may rate; never goes into a table by itself. */
export interface Proposal {
  /** `V-01` … */
  id: string;
  kind: "useCase" | "risk" | "measure" | "kpi";
  /** Title of the module for which it was asked. */
  module: string;
  /** Like {@link StoredText.text}, facts and names by placeholders only; so is the reason. */
  title: string;
  reason: string;
  model: string;
  /** ISO date. */
  date: string;
}
