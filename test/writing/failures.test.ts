import { LLMock } from "@copilotkit/aimock";
import { moduleFields } from "../../src/core/roadmap/roadmap-draft";
import { answerFor, answerValue } from "../support/model-server-answers";
import { deadAddress, type Script } from "../support/model-server";
import { cut, events, failure, hang, html, json, page, sse } from "../support/model-server-replies";
import { injectedWorkbook } from "./support/injected-workbook";
import {
  acceptedTexts,
  cellTexts,
  runWithModel,
  runWithRules,
  runWithServer,
  testKey,
  type ModelRun,
} from "./support/model-run";

/**
 * Whatever a server does: a complete roadmap, one sentence that says what happened and what to do, and neither the key
 * nor a cell's text in any message or anything written.
 */
const cellText = "Vertrauliche Zelle des Vertriebs";
const source = injectedWorkbook({ column: "description", text: cellText });
/** What servers like to say back. */
const echo = { message: `${cellText} Bearer ${testKey}`, type: "error" };
const sentence = "Die Beteiligten sprechen früh miteinander und klären, wer wofür zuständig ist.";
const honest = (body: string) => answerFor(body, () => sentence);
const half = (body: string) => honest(body).slice(0, 700);
const limit = (headers = {}) => failure(429, { ...echo, code: "rate_limit_exceeded" }, headers);

/** Reason in the report, and how many of the texts are the model's. */
interface Expected {
  reason: string | null;
  texts: "all" | "some" | "none";
}
const none = (reason: string): Expected => ({ reason, texts: "none" });
const all: Expected = { reason: null, texts: "all" };

const servers: readonly [string, Script, Expected][] = [
  ["success in one body", ({ body }) => json(honest(body)), all],
  ["success as a stream", ({ body }) => sse(honest(body)), all],
  ["401", failure(401, { ...echo, code: "invalid_api_key" }), none("wrongKey")],
  ["403", failure(403, echo), none("forbidden")],
  ["404 about the model", failure(404, { ...echo, code: "model_not_found" }), none("unknownModel")],
  ["429", limit(), none("rateLimited")],
  ["429 with seconds to wait", limit({ "retry-after": "7" }), none("rateLimited")],
  [
    "429 that passes",
    ({ body }, index) => (index === 0 ? limit({ "retry-after": "2" }) : sse(honest(body))),
    all,
  ],
  ["500", failure(500, echo), none("serverError")],
  ["500 that passes", ({ body }, index) => (index === 0 ? failure(500, echo) : sse(honest(body))), all],
  ["silence", hang(), none("timeout")],
  ["silence within the stream", ({ body }) => sse(half(body), { end: "hang" }), none("timeout")],
  ["a cut before the first byte", cut(), none("connectionLost")],
  ["a cut within the stream", ({ body }) => sse(half(body), { end: "cut" }), none("connectionLost")],
  ["the token limit", ({ body }) => sse(half(body), { finish: "length" }), none("truncated")],
  ["a refusal", json(null, { message: { refusal: echo.message } }), none("refused")],
  ["the content filter", json("", { finish: "content_filter" }), none("contentFiltered")],
  ["no choices", page(200, {}, { choices: [] }), none("emptyAnswer")],
  ["a stream of nothing", events(["[DONE]"]), none("emptyAnswer")],
  ["a page with status 200", html(200, `<html>${echo.message}</html>`), none("loginPage")],
  ["fences", ({ body }) => sse(`Gern:\n\`\`\`json\n${honest(body)}\n\`\`\`\nViel Erfolg!`), all],
  ["thoughts", ({ body }) => sse(`<think>{"m1": ${cellText}?}</think>\n${honest(body)}`), all],
  ["fields nobody asked for", ({ body }) => sse(withMore(body)), all],
  ["another language", ({ body }) => sse(answerFor(body, () => english)), none("textsRefused")],
  ["the key as a text", ({ body }) => sse(answerFor(body, () => testKey)), none("unusableAnswer")],
  ["prose", json(`${sentence} ${cellText}`), none("unusableAnswer")],
  ["200 KB in one field", ({ body }) => sse(tooLong(body), { pieceLength: 4_000 }), none("answerTooLarge")],
];

const english = "The people involved talk to each other early and decide who is responsible for what.";

function withMore(body: string): string {
  const answer = answerValue(body, () => sentence) as Record<string, object>;
  const members = Object.entries(answer).map(([key, value]) => [
    key,
    typeof value === "object" ? { ...value, budget: 1_000_000, "=1+1": cellText } : value,
  ]);
  return JSON.stringify({ ...Object.fromEntries(members), m99: { goal: cellText }, total: 42 });
}

const tooLong = (body: string) =>
  answerFor(body, (path) => (path === "m1.goal" ? `${sentence} `.repeat(2_600) : sentence));

test.each(servers)("%s", async (_, script, expected) => {
  const run = await runWithServer(script, { source, timeoutSeconds: 3 });
  expectOutcome(run, expected);
});

test("nobody listens", async () => {
  expectOutcome(await runWithModel(await deadAddress(), { source }), none("unreachable"));
});

describe("the same from a server of somebody else", () => {
  let mock: LLMock;
  beforeEach(async () => {
    mock = new LLMock({ port: 0 });
    await mock.start();
  });
  afterEach(() => mock.stop());

  const error = (code: number, name: string) => (to: LLMock) =>
    void to.onMessage(/.*/, { error: { ...echo, code: name }, status: code });

  test.each<[string, (to: LLMock, answer: string) => void, Expected]>([
    ["success", (to, content) => void to.onMessage(/.*/, { content }), all],
    ["401", error(401, "invalid_api_key"), none("wrongKey")],
    ["403", error(403, "forbidden"), none("forbidden")],
    ["404", error(404, "model_not_found"), none("unknownModel")],
    ["429", error(429, "rate_limit_exceeded"), none("rateLimited")],
    ["500", error(500, "server_error"), none("serverError")],
    [
      "the token limit",
      (to, content) => void to.onMessage(/.*/, { content: content.slice(0, 700), finishReason: "length" }),
      none("truncated"),
    ],
    [
      "the content filter",
      (to) => void to.onMessage(/.*/, { content: "", finishReason: "content_filter" }),
      none("contentFiltered"),
    ],
    [
      "a cut",
      (to, content) => void to.onMessage(/.*/, { content }, { chunkSize: 50, truncateAfterChunks: 4 }),
      none("connectionLost"),
    ],
  ])("%s", async (_, prepare, expected) => {
    prepare(mock, honest(await firstBody()));
    expectOutcome(await runWithModel(`${mock.url}/v1`, { source }), expected);
  });
});

/** What is asked first, to know the shape of the answer. */
async function firstBody(): Promise<string> {
  const { requests } = await runWithServer(failure(401, {}), { source });
  return requests[0]!.body;
}

function expectOutcome(run: ModelRun, { reason, texts }: Expected): void {
  const count = acceptedTexts(run).length;
  expect({ reason: run.writer.reason, used: run.writer.used, texts: count }).toEqual({
    reason,
    used: texts === "none" ? "rules" : expect.stringMatching(/llm|mixed/),
    texts: texts === "none" ? 0 : expect.any(Number),
  });
  if (texts !== "none") expect(count).toBeGreaterThan(10);
  expectComplete(run);
  expectWorded(run, reason);
  expectNoSecret(run);
}

/** Every field of every module has a text, on the sheet too, and no placeholder is left open. */
function expectComplete({ draft, sheets }: ModelRun): void {
  expect(draft.modules.length).toBeGreaterThan(1);
  for (const { fields } of draft.modules) {
    for (const field of moduleFields) expect(fields[field].trim()).not.toBe("");
  }
  const roadmap = cellTexts(sheets.filter(({ key }) => key === "roadmap"));
  expect(roadmap.length).toBeGreaterThan(50);
  expect(roadmap.join("\n")).not.toContain("{{");
}

/** One message, which says what happened and, in a second sentence, what to do. */
function expectWorded({ messages, sheets }: ModelRun, reason: string | null): void {
  expect(messages).toHaveLength(reason === null ? 0 : 1);
  const check = cellTexts(sheets.filter(({ key }) => key === "check"));
  for (const message of messages) {
    expect(message.match(/[.!?](?=\s|$)/g)!.length).toBeGreaterThan(1);
    expect(message).not.toMatch(/undefined|\{\w+\}|Error|\[object/);
    expect(check).toContain(message);
  }
}

function expectNoSecret(run: ModelRun): void {
  const { messages, writer, issues, request } = run;
  for (const told of [messages, writer, issues, request.state]) {
    const text = JSON.stringify(told);
    expect(text).not.toContain(testKey);
    expect(text).not.toContain(cellText);
  }
  expect(JSON.stringify(request)).not.toContain(testKey);
}

test("without a word of the model the sheets are the rules'", async () => {
  const run = await runWithServer(failure(500, echo), { source });
  const rules = await runWithRules({ source });
  const others = (of: ModelRun) => JSON.stringify(of.sheets.filter(({ key }) => key !== "check"));
  expect(others(run) === others(rules)).toBe(true);
});
