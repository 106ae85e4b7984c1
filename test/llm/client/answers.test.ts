import { estimateTokens } from "../../../src/core/writing/request/estimate-tokens";
import { answerBounds } from "../../../src/llm/client/read-answer";
import * as replies from "../../support/model-server-replies";
import { startModelServer, type ModelServer, type Script } from "../../support/model-server";
import { honestAnswer, writeWith } from "../loop/write-with";
import { ask, bodyOf, testKey, type Asked, type AskOptions } from "./ask";

const { json, sse, events, page } = replies;
const answer = '{"m1":{"goal":"Mehr Zeit für Kundschaft."},"summary":"Kurz {{m1.total}}"}';
const usage = { inputTokens: 100, outputTokens: 20 };

let server: ModelServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function asked(script: Script, options?: AskOptions): Promise<Asked> {
  server = await startModelServer(script);
  return ask(server.url, options);
}

test("a streamed answer is read while it comes in", async () => {
  const { result, texts, taken } = await asked(sse(answer, { pieceLength: 20, pause: 2 }));
  expect(result).toEqual({
    ok: true,
    answer: { text: answer, model: "test-model" },
    requests: 1,
  });
  expect(taken).toEqual([{ isRead: true, counted: usage, receivedTokens: usage.outputTokens }]);
  expect(texts.length).toBeGreaterThan(2);
  expect(texts.at(-1)).toBe(answer);
  expect(texts.every((text) => answer.startsWith(text))).toBe(true);
});

test("the body is sent byte for byte, with the key in one header and nothing about the device", async () => {
  const body = `{ "z":1,\n"model" : "test-model","10":"ä😀\\u00e4", "2": [1.0],"stream":true}`;
  await asked(json(answer), { body });
  const [request] = server!.requests;
  expect(request!.body).toBe(body);
  expect(request!.headers).toMatchObject({
    authorization: `Bearer ${testKey}`,
    "content-type": "application/json",
  });
  const usual = /^(host|connection|content-length|accept.*|sec-fetch-mode|user-agent)$/;
  const unusual = Object.keys(request!.headers).filter((name) => !usual.test(name));
  expect(unusual.sort()).toEqual(["authorization", "content-type"]);
  expect(request!.headers["user-agent"]).not.toContain("OpenAI");
});

test("without a key there is no header for one, and Azure has its own", async () => {
  await asked(json(answer), { access: { apiKey: "" } });
  expect(server!.requests[0]!.headers).not.toHaveProperty("authorization");
  await server!.close();
  server = await startModelServer(json(answer));
  const deployment = `${server.origin}/openai/deployments/texte/chat/completions?api-version=2025-01-01`;
  await ask(deployment, { access: { provider: "azure" } });
  const [request] = server.requests;
  expect(request!.path + request!.query).toBe(
    "/openai/deployments/texte/chat/completions?api-version=2025-01-01",
  );
  expect(request!.headers["api-key"]).toBe(testKey);
  expect(request!.headers).not.toHaveProperty("authorization");
});

describe("an answer is understood", () => {
  const streamed = (text: string) => sse(text, { pieceLength: 7 });
  const fenced = `\ufeff<think>Erst {denken}, dann schreiben.</think>\n\n\`\`\`json\n${answer}\n\`\`\`\nGern geschehen!`;
  const chunk = (content: string, finish: string | null = null) => ({
    choices: [{ index: 0, delta: { content }, finish_reason: finish }],
  });
  const halves = [answer.slice(0, 30), answer.slice(30)] as const;
  const parts = [
    { type: "thinking", thinking: "{" },
    { type: "text", text: answer },
  ];
  const raw = (text: string) => page(200, { "content-type": "text/event-stream" }, text);
  const cases: [string, replies.Reply][] = [
    ["as one body though a stream was asked for", json(answer)],
    ["with a wrong content type", json(answer, { headers: { "content-type": "text/html" } })],
    ["as a stream with a wrong content type", sse(answer, { headers: { "content-type": "text/plain" } })],
    ["with byte order mark, reasoning, fence and politeness", json(fenced)],
    ["the same as a stream", streamed(fenced)],
    ["with reasoning whose opening mark is missing", streamed(`Ich {denke} nach.</think>${answer}`)],
    ["with reasoning beside the content", sse(answer, { message: { reasoning_content: '{"a":1}' } })],
    ["with words and other braces around it", json(`Zu {daten} hier:\n${answer}\nEnde {gut}.`)],
    [
      "in events without a blank line between them",
      raw(
        [chunk(halves[0]), chunk(halves[1], "stop")]
          .map((each) => `data: ${JSON.stringify(each)}\n`)
          .join("") + "data: [DONE]\n",
      ),
    ],
    ["without [DONE] and finish_reason", sse(answer, { end: "close" })],
    ["whole, though the connection breaks then", sse(answer, { end: "cut" })],
    ["in a list of parts", json(null, { message: { content: parts } })],
    ["at the token limit, but whole", sse(answer, { finish: "length" })],
    [
      "between comments and with other line breaks",
      raw(
        `: ping\r\n\r\nid: 1\r\ndata:${JSON.stringify(chunk(halves[0]))}\r\n\r\n:\r\ndata: ${JSON.stringify(chunk(halves[1], "stop"))}`,
      ),
    ],
    [
      "between events that are no JSON",
      events([chunk(halves[0]), "kaputt", chunk(halves[1], "stop"), "[DONE]"]),
    ],
    [
      "though the connection stays open after [DONE]",
      events([chunk(answer, "stop"), "[DONE]"], { end: "hang" }),
    ],
  ];
  test.each(cases)("%s", async (_, reply) => {
    const { result } = await asked(reply);
    expect(result).toMatchObject({ ok: true, answer: { text: answer }, requests: 1 });
  });

  test("other members are left in, text that is no JSON is handed on as it is", async () => {
    const more = '{"m9":{"x":[1,"}"]},"summary":"a \\" b"}';
    expect((await asked(streamed(more))).result).toMatchObject({ ok: true, answer: { text: more } });
    await server!.close();
    expect((await asked(json("Das kann ich nicht."))).result).toMatchObject({
      ok: true,
      answer: { text: "Das kann ich nicht." },
    });
  });
});

test("a server that does not count leaves the usage open", async () => {
  const { taken } = await asked(sse(answer, { usage: null }));
  expect(taken).toEqual([{ isRead: true, counted: null, receivedTokens: estimateTokens(answer) }]);
});

describe("an answer without end", () => {
  const long = `{"summary":"${"lang ".repeat(40_000)}"}`;
  test.each([
    ["streamed", sse(long, { pieceLength: 4_000 }), long.slice(0, answerBounds.characters)],
    ["whole", json(long), long.slice(0, answerBounds.characters)],
    [
      "only reasoning",
      events(Array(100).fill({ choices: [{ delta: { reasoning: "x".repeat(100_000) } }] })),
      "",
    ],
    [
      "without any event",
      page(200, { "content-type": "text/event-stream" }, `data: ${"x".repeat(9_000_000)}`),
      "",
    ],
  ])("%s is not read to its end", async (_, reply, partial) => {
    const { result } = await asked(reply);
    expect(result).toEqual({ ok: false, failure: { kind: "answerTooLarge" }, partial, requests: 1 });
  });
});

describe("a server that refuses settings", () => {
  const refuses = (message: string, error: object = {}) => replies.failure(400, { message, ...error });
  const schema = refuses(
    "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
  );
  const vague = replies.status(422, {}, "nope");

  test.each([
    ["the schema", [schema, json(answer)], "jsonObject", ["json_schema", "json_object"]],
    [
      "every format",
      [schema, replies.status(400, {}, { error: "'response_format.type' must be 'text'" }), json(answer)],
      "prompt",
      ["json_schema", "json_object", null],
    ],
    ["something that it does not name", [vague, json(answer)], "jsonObject", ["json_schema", "json_object"]],
    [
      "with a status of its own fault",
      [replies.failure(500, { message: "failed to parse grammar" }), json(answer)],
      "jsonObject",
      ["json_schema", "json_object"],
    ],
  ] as [string, replies.Reply[], string, (string | null)[]][])("%s", async (_, script, mode, formats) => {
    const asking = await asked(script);
    const { result, waits } = asking;
    expect([result, asking.mode]).toMatchObject([{ ok: true, requests: script.length }, mode]);
    const sent = server!.requests.map(
      ({ body }) => JSON.parse(body) as { response_format?: { type: string } },
    );
    expect(sent.map((body) => body.response_format?.type ?? null)).toEqual(formats);
    expect(waits).toEqual([]);
  });

  test("each looser mode is tried once, then it is over", async () => {
    const { result } = await asked(schema);
    expect(result).toEqual({
      ok: false,
      failure: { kind: "badRequest", status: 400 },
      partial: "",
      requests: 3,
    });
  });

  test("settings of the protocol give way one by one, the rest stays", async () => {
    const unsupported =
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.";
    const script = [
      refuses(unsupported, { param: "max_tokens", code: "unsupported_parameter" }),
      refuses("Unrecognized request argument supplied: stream_options"),
      refuses("Your organization must be verified to stream this model.", { param: "stream" }),
      schema,
      json(answer),
    ];
    const settings = { stream_options: { include_usage: true }, max_tokens: 900 };
    server = await startModelServer(script);
    const { result, mode } = await ask(server.url, { body: bodyOf("jsonSchema", settings) });
    expect([result, mode]).toMatchObject([{ ok: true, requests: 5 }, "jsonObject"]);
    const sent = server.requests.map(({ body }) => Object.keys(JSON.parse(body) as object).join(" "));
    expect(sent).toEqual([
      "model messages response_format stream stream_options max_tokens",
      "model messages response_format stream stream_options max_completion_tokens",
      "model messages response_format stream max_completion_tokens",
      "model messages response_format max_completion_tokens",
      "model messages response_format",
    ]);
  });

  test("what a server does not want is not offered again", async () => {
    const { texts, requests } = await writeWith(({ body }) => {
      if (body.includes('"stream_options"')) return refuses("Unrecognized request argument: stream_options");
      if (body.includes("json_schema")) return schema;
      return json(honestAnswer(body, (each) => (each.m1["goal"] = "12 %")));
    });
    expect(texts.repairs).toBe(1);
    const options = requests.map(({ body }) => [
      body.includes("stream_options"),
      body.includes("json_schema"),
    ]);
    expect(options).toEqual([
      [true, true],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });

  test.each([
    "max_tokens is too large: 9000. This model supports at most 4096 tokens.",
    "'max_tokens' or 'max_completion_tokens' is too large: 9000. This model's maximum context length is 8192 tokens.",
  ])("a limit that is too large under either name leaves it to the server: %s", async (words) => {
    const tooLarge = refuses(words);
    const { result, mode } = await asked([tooLarge, tooLarge, json(answer)], {
      body: bodyOf("jsonSchema", { max_tokens: 9_000 }),
    });
    expect([result, mode]).toMatchObject([{ ok: true, requests: 3 }, "jsonSchema"]);
    expect(server!.requests[2]!.body).not.toContain("9000");
  });
});
