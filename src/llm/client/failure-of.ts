import type { ModelFailure, ModelFailureKind } from "../../core/writing/model-failure";

/** What in the request a server does not want; `unclear` where it does not say. */
export type Objection = "format" | "limit" | "streamOptions" | "stream" | "unclear";

/** What a refusal means. The server's own words are read for it and go no further: they may quote key and prompt. */
export interface Refusal {
  failure: ModelFailure;
  objection: Objection | null;
}

interface Rule {
  statuses: readonly number[];
  says: RegExp;
  kind: ModelFailureKind;
  objection?: Objection;
}

const malformed = [400, 422];

/** What statuses mean together with words in the body, from the most telling to the vaguest. The first match counts. */
const rules: readonly Rule[] = [
  {
    statuses: [400, 403, 422],
    says: /content_filter|content management policy|responsibleaipolicy|content_policy/,
    kind: "contentFiltered",
  },
  // Request and answer do not fit together, mostly because of the room that we ask for: then the server's own limit.
  {
    statuses: malformed,
    says: /tokens\W{0,3} is too large.*context|context.*in the completion|max_new_tokens/s,
    kind: "tooLong",
    objection: "limit",
  },
  {
    statuses: [400, 413, 422, 500],
    says: /context_length|context length|context window|context size|maximum context|too many tokens|prompt is too long|string_above_max_length/,
    kind: "tooLong",
  },
  {
    statuses: [400, 404, 415, 422, 500, 501],
    says: /response_?format|json_schema|json_object|structured[ _]output|guided_json|grammar|json mode/,
    kind: "badRequest",
    objection: "format",
  },
  { statuses: malformed, says: /stream_options/, kind: "badRequest", objection: "streamOptions" },
  {
    statuses: malformed,
    says: /max_(completion_)?tokens|max tokens/,
    kind: "badRequest",
    objection: "limit",
  },
  { statuses: malformed, says: /\bstream(ing)?\b/, kind: "badRequest", objection: "stream" },
  {
    statuses: [400, 403, 429],
    says: /insufficient[_ ](quota|balance|credit|fund)|quota_exceeded|exceeded your current quota|billing|credit balance|out of credits/,
    kind: "quotaExhausted",
  },
  { statuses: malformed, says: /api[ _-]?key/, kind: "wrongKey" },
  {
    statuses: [400, 403, 422],
    says: /model_not_(found|available)|invalid_model|(invalid|unknown|no such) model|model.{0,80}(not|n't) (be )?(found|exist|available|supported|loaded)/,
    kind: "unknownModel",
  },
];

const byStatus: Readonly<Record<number, ModelFailureKind>> = {
  401: "wrongKey",
  402: "quotaExhausted",
  403: "forbidden",
  404: "wrongAddress",
  405: "wrongAddress",
  407: "loginPage",
  408: "serverError",
  409: "serverError",
  410: "wrongAddress",
  413: "tooLong",
  425: "serverError",
  429: "rateLimited",
  451: "forbidden",
  511: "loginPage",
};

/** As much of an error is looked at; what it is about stands at its beginning. */
const longestWords = 4_000;

/** Reads a status outside 200–299 with the text that came with it. */
export function refusalOf(status: number, text: string, model: string): Refusal {
  const words = /^\s*</.test(text) ? "" : text.slice(0, longestWords).toLowerCase();
  const rule = rules.find(({ statuses, says }) => statuses.includes(status) && says.test(words));
  if (rule) return { failure: { kind: rule.kind, status }, objection: rule.objection ?? null };
  if ((status === 404 || status === 410) && namesModel(words, model))
    return { failure: { kind: "unknownModel", status }, objection: null };
  const kind =
    byStatus[status] ?? (status >= 500 ? "serverError" : status < 400 ? "loginPage" : "badRequest");
  return { failure: { kind, status }, objection: malformed.includes(status) ? "unclear" : null };
}

/** An error that came with status 200, whole or in the middle of a stream. Codes are numbers, texts, or missing. */
export function refusalInAnswer(error: unknown, model: string): Refusal {
  const text = JSON.stringify(error) ?? "";
  const { code, status, type } = (typeof error === "object" && error !== null ? error : {}) as Record<
    string,
    unknown
  >;
  const number = [code, status].map(Number).find((value) => value >= 400 && value <= 599);
  const names = `${String(code)} ${String(type)}`.toLowerCase();
  const named = namedErrors.find(([name]) => names.includes(name))?.[1];
  const { failure, objection } = refusalOf(number ?? named ?? 500, text, model);
  return { failure: number === undefined ? { kind: failure.kind } : failure, objection };
}

const namedErrors: readonly (readonly [string, number])[] = [
  ["content_filter", 400],
  ["insufficient_quota", 429],
  ["rate_limit", 429],
  ["invalid_api_key", 401],
  ["authentication", 401],
  ["permission", 403],
  ["model_not_found", 404],
  ["context_length", 400],
  ["invalid_request", 400],
];

/** A redirect is never followed: key and texts would go to an address that nobody has agreed to. */
export function redirectFailure(status: number, location: string | null): ModelFailure {
  // A browser shows neither; the usual reason is a proxy that wants a login.
  const isSameService = location !== null && /\/chat\/completions\/?(\?|$)/.test(location);
  return { kind: isSameService ? "wrongAddress" : "loginPage", ...(status > 0 && { status }) };
}

const errorCodes: readonly (readonly [RegExp, ModelFailureKind])[] = [
  [
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|CONNECT_TIMEOUT|CERT|SIGNED|EACCES/,
    "unreachable",
  ],
  // An encrypted request to a server that does not encrypt, or something that is no web server.
  [/SSL_WRONG_VERSION|EPROTO|^HPE_/, "wrongAddress"],
  [/HEADERS_TIMEOUT|BODY_TIMEOUT/, "timeout"],
  [/ECONNRESET|EPIPE|UND_ERR_SOCKET|ECONNABORTED/, "connectionLost"],
];

/**
 * What an error of `fetch` means; null where it carries no code, as in a browser, which hides the reason. Errors come
 * from other realms at times, so their class says nothing.
 */
export function connectionFailure(error: unknown): ModelFailure | null {
  for (let cause = error as Cause; cause; cause = cause.cause) {
    const code = typeof cause.code === "string" ? cause.code : "";
    const kind = errorCodes.find(([pattern]) => pattern.test(code))?.[1];
    if (kind) return { kind };
  }
  return null;
}

type Cause = { code?: unknown; cause?: Cause } | null | undefined;

/** Whether a 404 is about the model and not about the path. */
function namesModel(words: string, model: string): boolean {
  const said = words
    .replace(/\S*(chat\/completions|\/models)\S*/g, " ")
    .replace(/unexpected endpoint.*/, " ");
  const name = model.trim().toLowerCase();
  return /\bmodell?s?\b|model_not_found|deployment/.test(said) || (name.length > 2 && said.includes(name));
}
