import { answerFor } from "../../support/model-server-answers";
import { byRequest, cut, hang, html, json, sse, status } from "../../support/model-server-replies";
import { startModelServer, type ModelServer, type Script } from "../../support/model-server";

const schema = {
  type: "object",
  properties: {
    m1: {
      type: "object",
      properties: {
        goal: { type: "string" },
        milestones: {
          type: "array",
          items: {
            type: "object",
            properties: {
              milestone: { type: "string", enum: ["UC-01.pilot", "x"] },
              text: { type: "string" },
            },
          },
        },
        quickWins: { type: "array", items: { type: "object", properties: { useCase: { enum: [] } } } },
      },
    },
    summary: { type: "string" },
  },
};
const answer =
  '{"m1":{"goal":"<m1.goal>","milestones":[{"milestone":"UC-01.pilot","text":"<m1.milestones.0.text>"}],' +
  '"quickWins":[]},"summary":"<summary>"}';

let server: ModelServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function ask(script: Script, body = "{}"): Promise<Response> {
  server = await startModelServer(script);
  return fetch(`${server.url}/chat/completions`, { method: "POST", body });
}

test("answers one after the other, the last one again and again, and records what came in", async () => {
  server = await startModelServer([status(429, { "retry-after": "1" }), json("ja")]);
  const question = { method: "POST", body: '{"a": 1}', headers: { authorization: "Bearer x" } };
  const codes = [];
  for (let index = 0; index < 3; index += 1)
    codes.push((await fetch(`${server.url}/chat/completions`, question)).status);
  expect(codes).toEqual([429, 200, 200]);
  expect(server.requests.map(({ body }) => body)).toEqual(Array(3).fill('{"a": 1}'));
  expect(server.requests[0]?.headers.authorization).toBe("Bearer x");
});

test("streams events to the end", async () => {
  const text = await (await ask(sse("eins zwei", { pieceLength: 5 }))).text();
  expect(text).toContain('{"content":"eins "}');
  expect(text.trimEnd().endsWith("data: [DONE]")).toBe(true);
});

test("cuts and hangs, and closes all the same", async () => {
  await expect(ask(cut())).rejects.toThrow();
  await server?.close();
  await expect((await ask(sse("halb", { end: "cut" }))).text()).rejects.toThrow();
  await server?.close();
  server = await startModelServer(hang());
  const hanging = fetch(`${server.url}/chat/completions`, { method: "POST", body: "{}" });
  setTimeout(() => void server?.close(), 20);
  await expect(hanging).rejects.toThrow();
});

test("other paths are no questions", async () => {
  server = await startModelServer(json("ja"), { pages: { "/login": html() } });
  expect((await fetch(`${server.origin}/login`)).headers.get("content-type")).toContain("text/html");
  expect((await fetch(`${server.origin}/v1/models`)).status).toBe(404);
  expect([server.requests.length, server.visits.length]).toEqual([0, 2]);
});

test.each([
  [
    "the response format",
    { response_format: { type: "json_schema", json_schema: { name: "a", schema } }, messages: [] },
  ],
  [
    "a message",
    {
      messages: [
        { role: "system", content: `{x} Schema: ${JSON.stringify(schema)} Ende {"a": {}}` },
        { content: "{" },
      ],
    },
  ],
])("an answer fits the schema in %s", async (_, body) => {
  const response = await ask(
    byRequest((request) => json(answerFor(request.body, (path) => `<${path}>`))),
    JSON.stringify(body),
  );
  const { choices } = (await response.json()) as { choices: [{ message: { content: string } }] };
  expect(choices[0].message.content).toBe(answer);
});
