import type { ModelFailure, ModelFailureKind } from "../../core/writing/model-failure";

/** Waits before the second and the third try where the server says nothing: a busy server needs some air. */
export const backoffSeconds: readonly number[] = [1, 3];

/** Trouble that may be over soon. Everything else is the same at the next try, or costs money for nothing. */
const passing: ReadonlySet<ModelFailureKind> = new Set(["rateLimited", "serverError", "connectionLost"]);

export interface Trouble {
  failure: ModelFailure;
  /** Milliseconds that the server asks to wait; null where it does not. */
  retryAfter: number | null;
}

/**
 * Milliseconds to wait before the next try; null where there is none: trouble that stays, tries used up, or more to wait
 * than there is time.
 */
export function waitBefore(
  { failure, retryAfter }: Trouble,
  retries: number,
  remaining: number,
): number | null {
  const backoff = backoffSeconds[retries];
  if (backoff === undefined || !passing.has(failure.kind)) return null;
  const wait = retryAfter !== null && retryAfter > 0 ? retryAfter : backoff * 1_000;
  return wait < remaining ? wait : null;
}

/**
 * What the headers say about waiting, in milliseconds. A date counts from the server's own clock where it tells the
 * time, because clocks of devices go wrong. Null where nothing readable stands there.
 */
export function retryAfterOf(headers: Pick<Headers, "get">, wallClock: number): number | null {
  const milliseconds = numberOf(headers.get("retry-after-ms"));
  if (milliseconds !== null) return milliseconds;
  const text = headers.get("retry-after");
  const seconds = numberOf(text);
  if (seconds !== null) return seconds * 1_000;
  // Begins with the day of the week; engines take much else for a date.
  const date = /^[a-z]{3}/i.test(text ?? "") ? Date.parse(text ?? "") : NaN;
  if (Number.isNaN(date)) return null;
  const serverTime = Date.parse(headers.get("date") ?? "");
  return Math.max(0, date - (Number.isNaN(serverTime) ? wallClock : serverTime));
}

function numberOf(text: string | null): number | null {
  return text !== null && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : null;
}
