import type { IncomingHttpHeaders, ServerResponse } from "node:http";

/** A request as it came in. */
export interface ServedRequest {
  method: string;
  path: string;
  /** With the question mark, empty without one. */
  query: string;
  headers: IncomingHttpHeaders;
  /** Literal. */
  body: string;
  /** Milliseconds of `performance.now` when it was complete. */
  time: number;
}

/** How a request is answered. */
export interface Reply {
  send: (response: ServerResponse, request: ServedRequest) => void | Promise<void>;
}

type Headers = Readonly<Record<string, string>>;

export interface AnswerOptions {
  finish?: string | null;
  model?: string;
  usage?: { prompt_tokens: number; completion_tokens: number; total_tokens?: number } | null;
  /** Further members of the message or of the first delta: `refusal`, `reasoning_content` … */
  message?: Readonly<Record<string, unknown>>;
  headers?: Headers;
  /** Milliseconds before the status line. */
  delay?: number;
}

export interface StreamOptions extends AnswerOptions {
  /** Characters per event. */
  pieceLength?: number;
  /** Milliseconds between events. */
  pause?: number;
  /** Ends before the last event: `[DONE]` and `finish_reason` do not come. */
  end?: "done" | "cut" | "hang" | "close";
}

const model = "test-model";
const usual = {
  finish: "stop",
  model,
  usage: { prompt_tokens: 100, completion_tokens: 20 },
  message: {},
} as const;

/** The whole answer as one JSON body. */
export function json(text: string | null, options: AnswerOptions = {}): Reply {
  const { finish, model, usage, message } = { ...usual, ...options };
  const body = {
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1,
    model,
    choices: [{ index: 0, message: { role: "assistant", content: text, ...message }, finish_reason: finish }],
    ...(usage && { usage: { total_tokens: usage.prompt_tokens + usage.completion_tokens, ...usage } }),
  };
  return after(options.delay, page(200, { "content-type": "application/json", ...options.headers }, body));
}

/** The answer as a stream of events. */
export function sse(text: string, options: StreamOptions = {}): Reply {
  const { finish, model, usage, message } = { ...usual, ...options };
  const chunk = (choices: unknown[], more = {}) => ({
    id: "chatcmpl-1",
    object: "chat.completion.chunk",
    created: 1,
    model,
    choices,
    ...more,
  });
  const delta = (content: object, finish_reason: string | null = null) =>
    chunk([{ index: 0, delta: content, finish_reason }]);
  const list: unknown[] = [delta({ role: "assistant", content: "", ...message })];
  const { pieceLength = 40 } = options;
  for (let start = 0; start < text.length; start += pieceLength)
    list.push(delta({ content: text.slice(start, start + pieceLength) }));
  if ((options.end ?? "done") === "done") {
    list.push(delta({}, finish));
    if (usage) list.push(chunk([], { usage }));
    list.push("[DONE]");
  }
  return events(list, options);
}

/** Events of any content: objects as JSON, strings as they are. */
export function events(list: readonly unknown[], options: StreamOptions = {}): Reply {
  const { pause = 0, end = "done", headers = {}, delay } = options;
  return after(delay, {
    send: async (response) => {
      response.writeHead(200, { "content-type": "text/event-stream", ...headers });
      response.flushHeaders();
      for (const item of list) {
        if (response.destroyed) return;
        response.write(`data: ${typeof item === "string" ? item : JSON.stringify(item)}\n\n`);
        if (pause > 0) await sleep(pause);
      }
      if (end === "hang") return;
      if (end === "cut") await cutOff(response);
      else response.end();
    },
  });
}

/** Any page: objects are sent as JSON. */
export function page(status: number, headers: Headers, body: string | object): Reply {
  return {
    send: (response) => {
      response.writeHead(status, headers);
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    },
  };
}

/** A status, by default with an error as OpenAI words it. */
export function status(code: number, headers: Headers = {}, body?: string | object): Reply {
  const usualBody = { error: { message: `Status ${code}`, type: "error", param: null, code: null } };
  return page(code, { "content-type": "application/json", ...headers }, body ?? usualBody);
}

/** An error as OpenAI words it. */
export function failure(
  code: number,
  error: Readonly<Record<string, unknown>>,
  headers: Headers = {},
): Reply {
  return status(code, headers, { error: { message: "", type: "error", param: null, code: null, ...error } });
}

/** A page in HTML, e.g. that of a proxy that wants a login. */
export function html(code = 200, text = "<!DOCTYPE html><html><body>Anmeldung</body></html>"): Reply {
  return page(code, { "content-type": "text/html; charset=utf-8" }, text);
}

export function redirect(location: string, code = 302): Reply {
  return page(code, { location }, "");
}

/** Never answers. */
export function hang(): Reply {
  return { send: () => undefined };
}

/** Closes the connection before the first byte. */
export function cut(): Reply {
  return { send: (response) => void response.socket?.destroy() };
}

/** A reply that depends on what was asked: `byRequest((request) => json(answerFor(request.body, …)))`. */
export function byRequest(make: (request: ServedRequest) => Reply): Reply {
  return { send: (response, request) => make(request).send(response, request) };
}

/** Waits before a reply. */
export function after(milliseconds: number | undefined, reply: Reply): Reply {
  if (!milliseconds) return reply;
  return {
    send: async (response, request) => {
      await sleep(milliseconds);
      if (!response.destroyed) await reply.send(response, request);
    },
  };
}

/** What was written is let through first: a reset would overtake it, and a browser forgets what it has not read. */
async function cutOff(response: ServerResponse): Promise<void> {
  await sleep(150);
  response.socket?.destroy();
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
