/**
 * Why a model's text did not come, or came only in part, named by what the user can do about it. The sentences are in
 * `text/{de,en}/model-failures.ts`; no failure carries a key, a prompt or a cell's text.
 */
export const modelFailureKinds = [
  /** No endpoint, or no model, was named. */
  "notConfigured",
  /** The address is no URL, or nothing there speaks the protocol (404 without a word about the model). */
  "wrongAddress",
  /** Nothing answers: connection refused, unknown host, no network. */
  "unreachable",
  /** The server is there but does not allow web pages of this origin to call it. */
  "corsBlocked",
  /** An https page may not call an http address other than this machine. */
  "mixedContent",
  /** 401. */
  "wrongKey",
  /** 403. */
  "forbidden",
  /** 404 that names the model. */
  "unknownModel",
  /** 400 or 422: the server does not understand the request in any of the three forms. */
  "badRequest",
  /** 413, or 400 that says so: the request is longer than the model can read at once. */
  "tooLong",
  /** The server can neither keep to a schema nor to JSON. */
  "noStructuredOutput",
  /** 429, also after waiting. */
  "rateLimited",
  /** 429 or 402 because the account is used up; waiting does not help. */
  "quotaExhausted",
  /** 5xx, also after waiting. */
  "serverError",
  /** No answer within the time of the run. */
  "timeout",
  /** The connection broke within the answer, also after another try. */
  "connectionLost",
  /** A page in HTML with status 200: a proxy asks for a login. */
  "loginPage",
  /** The answer ended at the token limit. */
  "truncated",
  "refused",
  "contentFiltered",
  /** No choices or no content. */
  "emptyAnswer",
  /** Not the JSON that was asked for, also after the repair turn. */
  "unusableAnswer",
  /** More than any honest answer needs; reading stopped. */
  "answerTooLarge",
  /** The cap on tokens or money of the run was reached. */
  "capReached",
  "cancelled",
] as const;
export type ModelFailureKind = (typeof modelFailureKinds)[number];

/**
 * @property status HTTP status where there was one
 * @property seconds how long the server asks to wait, where it does
 */
export interface ModelFailure {
  kind: ModelFailureKind;
  status?: number;
  seconds?: number;
}
