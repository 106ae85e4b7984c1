import { inspect } from "node:util";
import type { AnswerMode, ModelAccess } from "../../../src/app/text-model-port";
import { askModel } from "../../../src/llm/client/chat-client";
import type { ChatRequest, ChatResult } from "../../../src/llm/client/chat-request";
import type { Taken } from "../../../src/llm/client/chat-client-meter";
import type { ModelSurroundings } from "../../../src/llm/model-surroundings";

/** Stands in every question; must not stand in any failure. */
export const promptMarker = "Vertrauliche Zelle";
export const testKey = "sk-test-0123456789abcdef";

export interface Asked {
  /** With the number of HTTP requests. */
  result: DistributiveOmit<ChatResult, "terms"> & { requests: number };
  /** Of the last request. */
  mode: AnswerMode;
  /** What each HTTP request took. */
  taken: Taken[];
  /** Milliseconds of every wait between tries; the test does not wait. */
  waits: number[];
  /** Seconds as reported. */
  reported: number[];
  /** Texts as they came in. */
  texts: string[];
}

type DistributiveOmit<Type, Key extends PropertyKey> = Type extends unknown ? Omit<Type, Key> : never;

export interface AskOptions {
  access?: Partial<ModelAccess>;
  surroundings?: Partial<ModelSurroundings>;
  /** Milliseconds for everything. */
  time?: number;
  signal?: AbortSignal;
  body?: string;
}

/** A body as small as the protocol allows. */
export function bodyOf(mode: AnswerMode, more: object = {}): string {
  const format = { jsonSchema: "json_schema", jsonObject: "json_object", prompt: null }[mode];
  return JSON.stringify({
    model: "test-model",
    messages: [{ role: "user", content: promptMarker }],
    ...(format && { response_format: { type: format } }),
    stream: true,
    ...more,
  });
}

export function accessTo(baseUrl: string, more: Partial<ModelAccess> = {}): ModelAccess {
  return {
    provider: "compatible",
    baseUrl,
    apiKey: testKey,
    model: "test-model",
    mode: "jsonSchema",
    ...more,
  };
}

/** Surroundings whose waits pass at once, on a clock that knows about them. */
export function fastSurroundings(waits: number[] = []): ModelSurroundings {
  const begin = performance.now();
  const waited = () => waits.reduce((sum, wait) => sum + wait, 0);
  return {
    fetch: (...args) => fetch(...args),
    now: () => performance.now() - begin + waited(),
    wait: async (milliseconds, signal) => {
      waits.push(milliseconds);
      signal?.throwIfAborted();
    },
    pageOrigin: null,
  };
}

/** Asks a server as the writer does. */
export async function ask(baseUrl: string, options: AskOptions = {}): Promise<Asked> {
  const asked = {
    waits: [] as number[],
    reported: [] as number[],
    texts: [] as string[],
    taken: [] as Taken[],
  };
  let requests = 0;
  const surroundings = { ...fastSurroundings(asked.waits), ...options.surroundings };
  const request: ChatRequest = {
    access: accessTo(baseUrl, options.access),
    body: options.body ?? bodyOf(options.access?.mode ?? "jsonSchema"),
    bodyFor: (mode) => bodyOf(mode),
    terms: { mode: options.access?.mode ?? "jsonSchema", gone: [] },
    deadline: surroundings.now() + (options.time ?? 60_000),
    onText: (text) => asked.texts.push(text),
    onWaiting: (seconds) => asked.reported.push(seconds),
    meter: {
      begin: () => {
        requests += 1;
        return null;
      },
      end: (_, taken) => asked.taken.push(taken),
    },
    ...(options.signal && { signal: options.signal }),
  };
  const { terms, ...result } = await askModel(request, surroundings);
  return { result: { ...result, requests }, mode: terms.mode, ...asked };
}

/** Neither key nor prompt, however deep. */
export function expectNoSecret(value: unknown): void {
  const text = inspect(value, { depth: null, showHidden: true }) + JSON.stringify(value);
  expect(text).not.toContain(testKey);
  expect(text).not.toContain(promptMarker);
}
