/** What the model client needs of its surroundings. */
export interface ModelSurroundings {
  fetch: typeof fetch;
  /** Milliseconds since any fixed time. */
  now: () => number;
  /** Resolves after a time, rejects with an AbortError when the signal says so. */
  wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Address of the page, for telling mixed content and missing CORS apart; null outside a browser. */
  pageOrigin: string | null;
}
