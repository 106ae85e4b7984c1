/** Ends a request from outside: by the user, at the deadline, or when nothing comes any more. */
export interface Watch {
  /** For `fetch`. */
  signal: AbortSignal;
  /** Settles with the promise, or rejects as soon as the request is to end. */
  within<Value>(promise: Promise<Value>): Promise<Value>;
  /** Something came: the time of silence begins anew. */
  heard(): void;
  /** Whether time ran out, as opposed to everything else. */
  isTimeUp(): boolean;
  /** Ends the request and all timers. */
  end(): void;
}

export interface WatchOptions {
  signal?: AbortSignal | undefined;
  /** Milliseconds until the deadline. */
  remaining: number;
  /** Longest silence after the first {@link Watch.heard}, in milliseconds. */
  silence: number;
}

/** Longest time that timers can measure. */
const longestTimer = 2 ** 31 - 1;

/** Begins to watch a request. Measures real time: a request that hangs does so whatever the clock of a test says. */
export function startWatch({ signal, remaining, silence }: WatchOptions): Watch {
  const controller = new AbortController();
  let isTimeUp = false;
  let stop: (reason: Error) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  stopped.catch(() => undefined);
  const abort = () => {
    stop(new DOMException("The request was ended.", "AbortError"));
    controller.abort();
  };
  const timeUp = () => {
    isTimeUp = true;
    abort();
  };
  const deadline = setTimeout(timeUp, Math.min(Math.max(0, remaining), longestTimer));
  let quiet: ReturnType<typeof setTimeout> | undefined;
  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  return {
    signal: controller.signal,
    within: (promise) => Promise.race([promise, stopped]),
    heard: () => {
      clearTimeout(quiet);
      quiet = setTimeout(timeUp, silence);
    },
    isTimeUp: () => isTimeUp,
    end: () => {
      clearTimeout(deadline);
      clearTimeout(quiet);
      signal?.removeEventListener("abort", abort);
      controller.abort();
    },
  };
}
