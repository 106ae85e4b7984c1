import { modelFailureKinds } from "../../../src/core/writing/model-failure";
import {
  connectionFailure,
  redirectFailure,
  refusalInAnswer,
  refusalOf,
} from "../../../src/llm/client/failure-of";
import { modelFailuresDe } from "../../../src/text/de/model-failures";
import { modelFailuresEn } from "../../../src/text/en/model-failures";

/** As servers word it, and what it means. */
test.each([
  [400, `{"error":"'response_format.type' must be 'json_schema' or 'text'"}`, "badRequest", "format"],
  [
    400,
    `{"object":"error","message":"[{'loc': ['body', 'response_format', 'json_schema']}]"}`,
    "badRequest",
    "format",
  ],
  [400, `{"error":{"message":"Invalid schema for response_format 'roadmap_texts'"}}`, "badRequest", "format"],
  [
    500,
    `{"error":{"code":500,"message":"response_format type must be one of \\"text\\" or \\"json_object\\""}}`,
    "badRequest",
    "format",
  ],
  [400, `{"error":{"message":"Unsupported value: 'max_completion_tokens'"}}`, "badRequest", "limit"],
  [
    422,
    `{"detail":[{"type":"extra_forbidden","loc":["body","stream_options"]}]}`,
    "badRequest",
    "streamOptions",
  ],
  [
    400,
    `{"error":{"message":"This model's maximum context length is 8192 tokens. max_tokens …"}}`,
    "tooLong",
    null,
  ],
  [
    400,
    `{"object":"error","message":"'max_tokens' or 'max_completion_tokens' is too large: 34640. This model's maximum context length is 32768 tokens and your request has 5000 input tokens"}`,
    "tooLong",
    "limit",
  ],
  [
    400,
    `{"message":"maximum context length is 32768 tokens. However, you requested 39640 tokens (5000 in the messages, 34640 in the completion)."}`,
    "tooLong",
    "limit",
  ],
  [
    422,
    '{"error":"`inputs` tokens + `max_new_tokens` must be <= 8192. Given: 5000 and 34640"}',
    "tooLong",
    "limit",
  ],
  [
    400,
    `{"error":{"code":"content_filter","message":"… content management policy"}}`,
    "contentFiltered",
    null,
  ],
  [400, `{"error":{"message":"Incorrect API key provided"}}`, "wrongKey", null],
  [400, `{"message":"No such model: klein"}`, "unknownModel", null],
  [
    403,
    `{"error":{"code":"model_not_found","message":"Project has no access to model"}}`,
    "unknownModel",
    null,
  ],
  [404, `{"error":{"message":"model 'klein' not found"}}`, "unknownModel", null],
  [404, `{"error":{"code":"404","message":"Resource not found"}}`, "wrongAddress", null],
  [407, "<html>Proxy</html>", "loginPage", null],
  [511, "<html>WLAN</html>", "loginPage", null],
  [
    429,
    `{"error":{"code":"429","message":"exceeded token rate limit of your current pricing tier … quotaincrease"}}`,
    "rateLimited",
    null,
  ],
  [
    429,
    `{"error":{"message":"You exceeded your current quota, please check your plan"}}`,
    "quotaExhausted",
    null,
  ],
  [503, `<html>response_format</html>`, "serverError", null],
  [400, "", "badRequest", "unclear"],
  [422, "<html>", "badRequest", "unclear"],
  [999, "", "serverError", null],
])("%i %s is %s", (status, text, kind, objection) => {
  expect(refusalOf(status, text, "klein")).toEqual({ failure: { kind, status }, objection });
});

test.each([
  [
    { code: 401, message: "x" },
    { kind: "wrongKey", status: 401 },
  ],
  [{ code: "503" }, { kind: "serverError", status: 503 }],
  [{ code: "rate_limit_exceeded" }, { kind: "rateLimited" }],
  [{ type: "insufficient_quota" }, { kind: "quotaExhausted" }],
  [{ code: "content_filter" }, { kind: "contentFiltered" }],
  ["plain words", { kind: "serverError" }],
  [[null], { kind: "serverError" }],
])("an error within an answer, %j", (error, failure) => {
  expect(refusalInAnswer(error, "klein").failure).toEqual(failure);
});

test.each([
  [{ cause: { cause: { code: "ECONNREFUSED" } } }, "unreachable"],
  [{ cause: { code: "ENOTFOUND" } }, "unreachable"],
  [{ cause: { code: "UND_ERR_CONNECT_TIMEOUT" } }, "unreachable"],
  [{ cause: { code: "SELF_SIGNED_CERT_IN_CHAIN" } }, "unreachable"],
  [{ cause: { code: "ERR_SSL_WRONG_VERSION_NUMBER" } }, "wrongAddress"],
  [{ cause: { code: "HPE_INVALID_CONSTANT" } }, "wrongAddress"],
  [{ cause: { code: "UND_ERR_HEADERS_TIMEOUT" } }, "timeout"],
  [{ cause: { code: "UND_ERR_SOCKET" } }, "connectionLost"],
])("%j is %s", (error, kind) => {
  expect(connectionFailure(error)).toEqual({ kind });
});

test("a browser's error says nothing", () => {
  expect(connectionFailure(new TypeError("Failed to fetch"))).toBeNull();
  expect(redirectFailure(0, null)).toEqual({ kind: "loginPage" });
});

test.each([
  ["German", modelFailuresDe],
  ["English", modelFailuresEn],
])("every failure has two sentences in %s: what happened, and what to do", (_, words) => {
  expect(Object.keys(words).sort()).toEqual([...modelFailureKinds].sort());
  expect(Object.values(words).filter((text) => !/^[A-ZÄÖÜ].*[.] [A-ZÄÖÜ].*[.]$/.test(text))).toEqual([]);
});
