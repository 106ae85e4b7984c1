import { LLMock } from "@copilotkit/aimock";
import { ask, type AskOptions } from "./ask";

/** The ordinary cases against somebody else's idea of the protocol. */
const answer = '{"m1":{"goal":"Mehr Zeit für Kundschaft."},"summary":"Kurz und gut."}';

let mock: LLMock;
beforeEach(async () => {
  mock = new LLMock({ port: 0 });
  await mock.start();
});
afterEach(() => mock.stop());

const asked = (options?: AskOptions) => ask(`${mock.url}/v1`, options);

test("a streamed answer with its usage", async () => {
  const usage = { prompt_tokens: 120, completion_tokens: 30 };
  mock.onMessage(/.*/, { content: answer, usage }, { chunkSize: 9, latency: 3 });
  const body = JSON.stringify({
    model: "test-model",
    messages: [{ role: "user", content: "Bitte schreiben." }],
    stream: true,
    stream_options: { include_usage: true },
  });
  const { result, texts, taken } = await asked({ body });
  expect(result).toMatchObject({
    ok: true,
    answer: { text: answer, model: "test-model" },
    requests: 1,
  });
  expect(taken).toMatchObject([{ counted: { inputTokens: 120, outputTokens: 30 } }]);
  expect(texts.length).toBeGreaterThan(3);
});

test("an answer in one body", async () => {
  mock.onMessage(/.*/, { content: answer });
  const body = JSON.stringify({
    model: "test-model",
    messages: [{ role: "user", content: "Bitte schreiben." }],
  });
  expect((await asked({ body })).result).toMatchObject({ ok: true, answer: { text: answer } });
});

test.each([
  [401, "invalid_api_key", "wrongKey", 1],
  [403, "forbidden", "forbidden", 1],
  [404, "model_not_found", "unknownModel", 1],
  [429, "rate_limit_exceeded", "rateLimited", 3],
  [429, "insufficient_quota", "quotaExhausted", 1],
  [500, "server_error", "serverError", 3],
])("%i %s", async (status, code, kind, requests) => {
  mock.onMessage(/.*/, { error: { message: `An error: ${code}`, type: code, code }, status });
  expect((await asked()).result).toMatchObject({
    ok: false,
    failure: { kind, status },
    partial: "",
    requests,
  });
});

test("a passing error, then the answer", async () => {
  mock.onMessage(/.*/, { content: answer });
  mock.nextRequestError(503, { message: "overloaded" });
  expect((await asked()).result).toMatchObject({ ok: true, answer: { text: answer }, requests: 2 });
});

test("the token limit, the content filter and a connection that breaks", async () => {
  const half = answer.slice(0, 40);
  mock.onMessage(/.*/, { content: half, finishReason: "length" });
  expect((await asked()).result).toMatchObject({ ok: false, failure: { kind: "truncated" }, partial: half });
  mock.clearFixtures().onMessage(/.*/, { content: half, finishReason: "content_filter" });
  expect((await asked()).result).toMatchObject({ ok: false, failure: { kind: "contentFiltered" } });
  mock.clearFixtures().onMessage(/.*/, { content: answer }, { chunkSize: 5, truncateAfterChunks: 3 });
  const { result } = await asked();
  expect(result).toMatchObject({ ok: false, failure: { kind: "connectionLost" }, requests: 3 });
  expect(answer.startsWith((result as { partial: string }).partial)).toBe(true);
});

test("a question that nobody prepared", async () => {
  expect((await asked()).result).toMatchObject({ ok: false, failure: { kind: "wrongAddress", status: 404 } });
});
