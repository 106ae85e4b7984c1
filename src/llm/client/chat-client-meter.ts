import type { ModelFailure } from "../../core/writing/model-failure";

/** What a provider counted. */
export interface CountedTokens {
  inputTokens: number;
  outputTokens: number;
}

/** What an HTTP request took. */
export interface Taken {
  /** Whether a model may have read it. Errors before an answer cost nothing. */
  isRead: boolean;
  /** Null where the provider did not count to the end. */
  counted: CountedTokens | null;
  /** Tokens that came, by estimate or by what the provider had counted until the answer broke off. */
  receivedTokens: number;
}

/** A request that no model has read. */
export const unread: Taken = { isRead: false, counted: null, receivedTokens: 0 };

/** A request of whose answer nothing came, although a model may be at it. */
export const unanswered: Taken = { ...unread, isRead: true };

/** Decides on every HTTP request of a question, further tries included, and learns what each has taken. */
export interface Meter {
  /** Why a body must not be sent; null where it is sent at once. */
  begin(body: string): ModelFailure | null;
  /** Also told where the request was aborted. */
  end(body: string, taken: Taken): void;
}
