import * as replies from "../../support/model-server-replies";
import { startModelServer, type ModelServer, type Script } from "../../support/model-server";
import { ask, expectNoSecret, promptMarker, testKey, type Asked, type AskOptions } from "./ask";

const { status, failure, json, sse, events, html, cut, hang, redirect, page, byRequest } = replies;
const answer = '{"summary":"Kurz und gut, ohne Zahlen."}';
const partial = '{"summary":"Kurz und gut, ohne';

let server: ModelServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function asked(script: Script, options?: AskOptions): Promise<Asked> {
  server = await startModelServer(script);
  return ask(server.url, options);
}

/** What every server might do to get a secret into a log: say it back. */
const echo = { message: `${promptMarker} Bearer ${testKey} key=${testKey}` };

/** How often is asked, and how long is waited in between. */
interface Course {
  requests: number;
  waits: number[];
}
const passing: Course = { requests: 3, waits: [1_000, 3_000] };
const once: Course = { requests: 1, waits: [] };

describe("every failure has its name, and is tried again only where that may help", () => {
  const limit = (headers = {}) => failure(429, { ...echo, code: "rate_limit_exceeded" }, headers);
  const date = "Sat, 21 Nov 2026 12:00:00 GMT";
  const cases: [string, replies.Reply, { kind: string; status?: number; seconds?: number }, Course][] = [
    ["401", failure(401, { ...echo, code: "invalid_api_key" }), { kind: "wrongKey", status: 401 }, once],
    ["401 as a page", html(401), { kind: "wrongKey", status: 401 }, once],
    [
      "400 about the key",
      failure(400, { message: "API key not valid." }),
      { kind: "wrongKey", status: 400 },
      once,
    ],
    ["403", failure(403, echo), { kind: "forbidden", status: 403 }, once],
    [
      "403 for no credit",
      failure(403, { message: "Insufficient balance" }),
      { kind: "quotaExhausted", status: 403 },
      once,
    ],
    [
      "404 about the model",
      failure(404, { message: "The model `test-model` does not exist", code: "model_not_found" }),
      { kind: "unknownModel", status: 404 },
      once,
    ],
    [
      "404 about a deployment",
      failure(404, { code: "DeploymentNotFound" }),
      { kind: "unknownModel", status: 404 },
      once,
    ],
    [
      "404 with the model's name only",
      status(404, {}, { error: "test-model: not found, try pulling it" }),
      { kind: "unknownModel", status: 404 },
      once,
    ],
    [
      "400 about the model",
      status(400, {}, { object: "error", message: "Invalid model: test-model", type: "invalid_model" }),
      { kind: "unknownModel", status: 400 },
      once,
    ],
    ["404 about nothing", page(404, {}, "404 page not found"), { kind: "wrongAddress", status: 404 }, once],
    [
      "404 in other JSON",
      status(404, {}, { detail: "Not Found" }),
      { kind: "wrongAddress", status: 404 },
      once,
    ],
    [
      "404 about the path",
      status(404, {}, { error: "Unexpected endpoint or method. (POST /v1/models/chat/completions)" }),
      { kind: "wrongAddress", status: 404 },
      once,
    ],
    [
      "404 as a page about models",
      html(404, "<html>Our models are great</html>"),
      { kind: "wrongAddress", status: 404 },
      once,
    ],
    ["405", page(405, {}, ""), { kind: "wrongAddress", status: 405 }, once],
    ["402", failure(402, echo), { kind: "quotaExhausted", status: 402 }, once],
    [
      "429 for the quota",
      failure(429, { ...echo, code: "insufficient_quota" }),
      { kind: "quotaExhausted", status: 429 },
      once,
    ],
    ["429", limit(), { kind: "rateLimited", status: 429 }, passing],
    [
      "429 with seconds",
      limit({ "retry-after": "7" }),
      { kind: "rateLimited", status: 429, seconds: 7 },
      { requests: 3, waits: [7_000, 7_000] },
    ],
    [
      "429 with milliseconds",
      limit({ "retry-after-ms": "1500", "retry-after": "9" }),
      { kind: "rateLimited", status: 429, seconds: 2 },
      { requests: 3, waits: [1_500, 1_500] },
    ],
    [
      "429 with a date",
      limit({ "retry-after": "Sat, 21 Nov 2026 12:00:20 GMT", date }),
      { kind: "rateLimited", status: 429, seconds: 20 },
      { requests: 3, waits: [20_000, 20_000] },
    ],
    [
      "429 with more than there is time",
      limit({ "retry-after": "3600" }),
      { kind: "rateLimited", status: 429, seconds: 3600 },
      once,
    ],
    [
      "400 for the length",
      failure(400, { code: "context_length_exceeded" }),
      { kind: "tooLong", status: 400 },
      once,
    ],
    ["413", html(413), { kind: "tooLong", status: 413 }, once],
    [
      "400 by the filter",
      failure(400, { code: "content_filter" }),
      { kind: "contentFiltered", status: 400 },
      once,
    ],
    ["408", status(408), { kind: "serverError", status: 408 }, passing],
    ["409", status(409), { kind: "serverError", status: 409 }, passing],
    ["500", failure(500, echo), { kind: "serverError", status: 500 }, passing],
    ["502 as a page", html(502), { kind: "serverError", status: 502 }, passing],
    ["503 with other JSON", status(503, {}, [echo.message]), { kind: "serverError", status: 503 }, passing],
    ["529", page(529, {}, testKey), { kind: "serverError", status: 529 }, passing],
    ["418", page(418, {}, testKey), { kind: "badRequest", status: 418 }, once],
    [
      "an error with status 200",
      page(200, {}, { error: { ...echo, code: 429 } }),
      { kind: "rateLimited", status: 429 },
      passing,
    ],
    [
      "an error in another form with status 200",
      page(200, {}, { error: testKey }),
      { kind: "serverError" },
      passing,
    ],
    [
      "an error in the stream",
      events([{ error: { ...echo, type: "server_error", code: null } }]),
      { kind: "serverError" },
      passing,
    ],
    [
      "a quota that ends in the stream",
      events([{ error: { ...echo, code: "insufficient_quota" } }]),
      { kind: "quotaExhausted" },
      once,
    ],
    ["a page with status 200", html(), { kind: "loginPage" }, once],
    ["a redirect to a login", redirect("/login?to=x"), { kind: "loginPage", status: 302 }, once],
    [
      "a redirect to the service elsewhere",
      redirect("https://example.org/v1/chat/completions", 308),
      { kind: "wrongAddress", status: 308 },
      once,
    ],
    ["a refusal", json(null, { message: { refusal: echo.message } }), { kind: "refused" }, once],
    ["a streamed refusal", sse("", { message: { refusal: echo.message } }), { kind: "refused" }, once],
    ["the content filter", json("", { finish: "content_filter" }), { kind: "contentFiltered" }, once],
    ["the content filter by another name", json("", { finish: "safety" }), { kind: "contentFiltered" }, once],
    [
      "an error within the choice",
      page(200, {}, { choices: [{ error: { ...echo, code: 502 }, finish_reason: "error" }] }),
      { kind: "serverError", status: 502 },
      passing,
    ],
    ["no choices", page(200, {}, { choices: [] }), { kind: "emptyAnswer" }, once],
    ["no content", json(null), { kind: "emptyAnswer" }, once],
    ["a stream of nothing", events(["[DONE]"]), { kind: "emptyAnswer" }, once],
    ["an empty body", page(200, { "content-type": "application/json" }, ""), { kind: "emptyAnswer" }, once],
    ["204", page(204, {}, ""), { kind: "emptyAnswer" }, once],
    ["JSON without choices", page(200, {}, { message: { content: answer } }), { kind: "wrongAddress" }, once],
    ["something else", page(200, {}, "Ollama is running"), { kind: "wrongAddress" }, once],
    ["a cut before the first byte", cut(), { kind: "connectionLost" }, passing],
  ];
  test.each(cases)("%s", async (_, reply, expected, course) => {
    const asking = await asked(reply);
    expect(asking.result).toEqual({ ok: false, failure: expected, partial: "", requests: course.requests });
    expect(asking.waits).toEqual(course.waits);
    expect(asking.reported).toEqual(course.waits.map((wait) => Math.ceil(wait / 1_000)));
    expect(server!.requests).toHaveLength(course.requests);
    expect(server!.visits).toEqual([]);
    expectNoSecret(asking);
  });
});

describe("what came before a failure is kept", () => {
  test.each([
    ["at the token limit", sse(partial, { finish: "length" }), "truncated", 1],
    ["at the token limit by another name", sse(partial, { finish: "model_length" }), "truncated", 1],
    ["at the token limit, in one body", json(partial, { finish: "length" }), "truncated", 1],
    ["by the filter", sse(partial, { finish: "content_filter" }), "contentFiltered", 1],
    ["when the connection breaks", sse(partial, { end: "cut" }), "connectionLost", 3],
    ["when the stream just ends", sse(partial, { end: "close" }), "connectionLost", 3],
  ])("%s", async (_, reply, kind, requests) => {
    expect((await asked(reply)).result).toEqual({ ok: false, failure: { kind }, partial, requests });
  });

  test("the longest of several tries", async () => {
    const script = [sse(partial, { end: "cut" }), sse('{"s', { end: "cut" }), status(401)];
    const { result } = await asked(script);
    expect(result).toEqual({ ok: false, failure: { kind: "wrongKey", status: 401 }, partial, requests: 3 });
  });
});

test.each([
  ["whole", sse(`{"summary":"${testKey}"}`), "unusableAnswer"],
  [
    "whole, written in another way",
    sse(`{"summary":"${testKey.replace("-", "\\u002D")}"}`),
    "unusableAnswer",
  ],
  ["broken off", sse(`{"summary":"${testKey}`, { finish: "length" }), "truncated"],
])("an answer that says the key counts until there, %s", async (_, reply, kind) => {
  const asking = await asked(reply);
  expect(asking.result).toMatchObject({ failure: { kind }, partial: '{"summary":"', requests: 1 });
  expect(new Set(asking.texts.filter((text) => text.length >= 12))).toEqual(new Set(['{"summary":"']));
  expectNoSecret(asking);
});

test.each([
  ["429", status(429)],
  ["500", status(500)],
  ["a cut", sse(partial, { end: "cut" })],
  [
    "an error in the stream",
    events([{ choices: [{ delta: { content: "{" } }] }, { error: { message: "x" } }]),
  ],
])("%s passes: the next try counts", async (_, reply) => {
  const { result, waits } = await asked([reply, sse(answer)]);
  expect(result).toMatchObject({ ok: true, answer: { text: answer }, requests: 2 });
  expect(waits).toEqual([1_000]);
});

describe("time runs out", () => {
  test.each([
    ["before the first byte", hang(), ""],
    ["within the stream", sse(partial, { end: "hang" }), partial],
    [
      "within an error",
      byRequest(() => ({ send: (response) => void response.writeHead(400).write("x") })),
      null,
    ],
    ["in a stream that never ends", sse("x".repeat(10_000), { pieceLength: 10, pause: 5 }), null],
  ])("%s", async (_, reply, kept) => {
    const begin = performance.now();
    const { result } = await asked(reply, { time: 150 });
    expect(result.ok).toBe(false);
    if (kept !== null)
      expect(result).toEqual({ ok: false, failure: { kind: "timeout" }, partial: kept, requests: 1 });
    expect(performance.now() - begin).toBeLessThan(1_500);
  });

  test("before anything is sent", async () => {
    const { result } = await asked(json(answer), { time: 0 });
    expect(result).toMatchObject({ ok: false, failure: { kind: "timeout" } });
    expect(server!.requests).toEqual([]);
  });
});

describe("an abort rejects at once and sends nothing more", () => {
  const cases: [string, Script][] = [
    ["before the first byte", hang()],
    ["within the stream", sse(partial, { end: "hang" })],
  ];
  test.each(cases)("%s", async (_, script) => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 60);
    await expect(asked(script, { signal: abort.signal })).rejects.toMatchObject({ name: "AbortError" });
    expect(server!.requests).toHaveLength(1);
  });

  test("while waiting for the next try", async () => {
    const abort = new AbortController();
    const wait = (_: number, signal?: AbortSignal) =>
      new Promise<void>((_, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason as Error));
        abort.abort();
      });
    const asking = asked(status(500), { signal: abort.signal, surroundings: { wait } });
    await expect(asking).rejects.toMatchObject({ name: "AbortError" });
    expect(server!.requests).toHaveLength(1);
  });

  test("before anything", async () => {
    const asking = asked(json(answer), { signal: AbortSignal.abort() });
    await expect(asking).rejects.toMatchObject({ name: "AbortError" });
    expect(server!.requests).toEqual([]);
  });
});
