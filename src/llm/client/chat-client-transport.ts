import type { ModelAccess } from "../../app/text-model-port";
import type { Endpoint } from "./endpoint";

export interface Sending {
  endpoint: Endpoint;
  access: ModelAccess;
  /** Literal. */
  body: string;
  fetch: typeof fetch;
  signal: AbortSignal;
}

/**
 * Headers that the package would add. Each of them would have to be allowed by the server before a browser may call it,
 * and they tell about the user's device.
 */
const noHeaders = Object.fromEntries(
  [
    "User-Agent",
    ...["Lang", "Package-Version", "OS", "Arch", "Runtime", "Runtime-Version", "Retry-Count", "Timeout"].map(
      (name) => `X-Stainless-${name}`,
    ),
  ].map((name) => [name, null]),
);

/**
 * Sends a request through the openai package and returns what comes back, whatever its status. The package does not get
 * to see it: it would read error pages of any size, and quote them (with key and prompt, where a server echoes them) in
 * messages and logs.
 */
export async function sendChat(sending: Sending): Promise<Response> {
  const { endpoint, access, body, signal } = sending;
  const { OpenAI } = await import("openai");
  let response: Response | null = null;
  const key = access.apiKey.trim();
  const client = new OpenAI({
    baseURL: endpoint.baseUrl,
    // Without a key the package refuses to work; the header is taken away below.
    apiKey: key || "none",
    // Not from the environment.
    ...{ adminAPIKey: null, organization: null, project: null, webhookSecret: null },
    defaultQuery: endpoint.query,
    defaultHeaders: {
      ...noHeaders,
      ...(key === "" && { Authorization: null }),
      ...(key !== "" && endpoint.keyHeader === "api-key" && { Authorization: null, "api-key": key }),
    },
    dangerouslyAllowBrowser: true,
    logLevel: "off",
    maxRetries: 0,
    fetch: async (url, init) => {
      response = await sending.fetch(url, { ...init, ...safeOptions });
      return new Response(null);
    },
  });
  await client
    .post("/chat/completions", { body, headers: { "content-type": "application/json" }, signal, timeout })
    .asResponse();
  return response!;
}

/** The caller's signal ends a request; this is only there because the package wants one. */
const timeout = 24 * 60 * 60 * 1_000;

/** No redirect: key and texts go where the user sent them and nowhere else. No cookies, no address of the page. */
const safeOptions = { redirect: "manual", credentials: "omit", referrerPolicy: "no-referrer" } as const;

/** Whether anything answers at an address, without key and content; a browser tells only this much. */
export async function answersAtAll(
  endpoint: Endpoint,
  fetch: Sending["fetch"],
  signal: AbortSignal,
): Promise<boolean> {
  try {
    await fetch(endpoint.baseUrl, {
      mode: "no-cors",
      cache: "no-store",
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal,
    });
    return true;
  } catch {
    return false;
  }
}
