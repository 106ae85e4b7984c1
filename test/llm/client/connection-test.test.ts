import type { ModelAccess } from "../../../src/app/text-model-port";
import { connectionTest } from "../../../src/llm/client/connection-test";
import { answerFor } from "../../support/model-server-answers";
import * as replies from "../../support/model-server-replies";
import { deadAddress, startModelServer, type ModelServer, type Script } from "../../support/model-server";
import { accessTo, fastSurroundings, testKey } from "./ask";

const { byRequest, json, sse, failure, html, status } = replies;

let server: ModelServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function tested(script: Script, access: Partial<ModelAccess> = {}) {
  server = await startModelServer(script);
  return connectionTest(accessTo(server.url, access), fastSurroundings());
}

const formatOf = (body: string) =>
  (JSON.parse(body) as { response_format?: { type: string } }).response_format?.type ?? null;
const keepsToSchema = byRequest(({ body }) =>
  sse(
    answerFor(body, () => ""),
    { model: "modell-2026" },
  ),
);
const refusesFormats = (formats: (string | null)[]) =>
  byRequest(({ body }) =>
    formats.includes(formatOf(body)) ? failure(400, { param: "response_format" }) : sse('{"ready":true}'),
  );

test("a server that keeps to the schema works, in one small question that holds nothing of a workbook", async () => {
  const report = await tested(keepsToSchema, { mode: "prompt" });
  expect(report).toEqual({
    failure: null,
    mode: "jsonSchema",
    model: "modell-2026",
    milliseconds: expect.any(Number) as number,
  });
  expect(Number.isInteger(report.milliseconds)).toBe(true);
  expect(server!.requests).toHaveLength(1);
  const { body } = server!.requests[0]!;
  expect(body.length).toBeLessThan(600);
  const { content } = (JSON.parse(body) as { messages: [{ content: string }] }).messages[0];
  expect(content).toBe("Reply with a short JSON object that says that you are ready. Reply with JSON only.");
});

test.each<[string, Script, string | null, (string | null)[]]>([
  ["refuses the schema", refusesFormats(["json_schema"]), "jsonObject", ["json_schema", "json_object"]],
  [
    "refuses every format",
    refusesFormats(["json_schema", "json_object"]),
    "prompt",
    ["json_schema", "json_object", null],
  ],
  [
    "takes the schema and passes it over",
    json('{"ready":true}'),
    "jsonObject",
    ["json_schema", "json_object"],
  ],
  [
    "answers in prose to a format",
    byRequest(({ body }) => json(formatOf(body) ? "Bereit!" : '```json\n{"ready":true}\n```')),
    "prompt",
    ["json_schema", "json_object", null],
  ],
  ["answers in prose always", json("Bereit!"), null, ["json_schema", "json_object", null]],
])("a server that %s", async (_, script, mode, formats) => {
  const report = await tested(script);
  expect(report.mode).toBe(mode);
  expect(report.failure).toEqual(mode ? null : { kind: "noStructuredOutput" });
  expect(server!.requests.map(({ body }) => formatOf(body))).toEqual(formats);
});

test.each<[string, Script, object]>([
  ["a wrong key", failure(401, { message: testKey }), { kind: "wrongKey", status: 401 }],
  ["no access", status(403), { kind: "forbidden", status: 403 }],
  ["an unknown model", failure(404, { code: "model_not_found" }), { kind: "unknownModel", status: 404 }],
  ["a wrong path", html(404), { kind: "wrongAddress", status: 404 }],
  ["a used-up quota", failure(429, { code: "insufficient_quota" }), { kind: "quotaExhausted", status: 429 }],
  ["a proxy's login", html(), { kind: "loginPage" }],
  ["a wrong request", status(422), { kind: "badRequest", status: 422 }],
])("%s is named", async (_, script, failure) => {
  const report = await tested(script);
  expect(report).toEqual({ failure, mode: null, model: null, milliseconds: expect.any(Number) as number });
  expect(JSON.stringify(report)).not.toContain(testKey);
});

test("nothing there, nothing set up, and an address that a page may not call", async () => {
  const surroundings = fastSurroundings();
  const kinds = [
    await connectionTest(accessTo(await deadAddress()), surroundings),
    await connectionTest(accessTo(""), surroundings),
    await connectionTest(accessTo("http://ki.example"), {
      ...surroundings,
      pageOrigin: "https://add-in.example",
    }),
  ].map((report) => report.failure?.kind);
  expect(kinds).toEqual(["unreachable", "notConfigured", "mixedContent"]);
});

test("an abort ends it", async () => {
  server = await startModelServer(replies.hang());
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 30);
  const testing = connectionTest(accessTo(server.url), fastSurroundings(), abort.signal);
  await expect(testing).rejects.toMatchObject({ name: "AbortError" });
});
