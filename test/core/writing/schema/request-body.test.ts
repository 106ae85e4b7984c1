import { requestBody, type BodyOptions } from "../../../../src/core/writing/request/request-body";

const options: BodyOptions = {
  provider: "compatible",
  model: "modell",
  mode: "jsonSchema",
  messages: [
    { role: "system", content: "Regeln" },
    { role: "user", content: "Daten „mit“ Umlauten: äöü\n{{UC-01.start}}" },
  ],
  schema: { type: "object", properties: {}, required: [], additionalProperties: false },
  maxOutputTokens: 5000,
};

test("a body is literally this text", () => {
  expect(requestBody(options)).toBe(
    '{"model":"modell","messages":[{"role":"system","content":"Regeln"},' +
      '{"role":"user","content":"Daten „mit“ Umlauten: äöü\\n{{UC-01.start}}"}],' +
      '"response_format":{"type":"json_schema","json_schema":{"name":"roadmap_texts","strict":true,' +
      '"schema":{"type":"object","properties":{},"required":[],"additionalProperties":false}}},' +
      '"max_tokens":5000,"stream":true,"stream_options":{"include_usage":true}}',
  );
});

test.each([
  ["openai", "max_completion_tokens"],
  ["azure", "max_completion_tokens"],
  ["compatible", "max_tokens"],
  ["ollama", "max_tokens"],
  ["lmstudio", "max_tokens"],
] as const)("%s knows the limit as %s", (provider, name) => {
  const body = JSON.parse(requestBody({ ...options, provider })) as Record<string, unknown>;
  expect(Object.keys(body).filter((key) => key.startsWith("max"))).toEqual([name]);
  expect(body).not.toHaveProperty("temperature");
});

test.each([
  ["jsonObject", { type: "json_object" }],
  ["prompt", undefined],
] as const)("in mode %s the server is asked for %j", (mode, format) => {
  expect(JSON.parse(requestBody({ ...options, mode })).response_format).toEqual(format);
});
