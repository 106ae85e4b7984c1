import type { ModelFailure } from "../../core/writing/model-failure";
import type { ChatAnswer, ChatRequest } from "./chat-client";
import { answersAtAll, sendChat } from "./chat-client-transport";
import { startWatch, type Watch } from "./chat-client-watch";
import type { Endpoint } from "./endpoint";
import { connectionFailure, redirectFailure, refusalOf, type Objection } from "./failure-of";
import { readAnswer, readErrorText, type ReadAnswer } from "./read-answer";
import { retryAfterOf } from "./retry";
import type { ModelSurroundings } from "../text-model";

/** Longest silence within an answer. Models that think send nothing for a while, so it is not short. */
export const longestSilence = 90_000;

/** For finding out whether anything is there at all. */
const probeTime = 5_000;

/** Keys that are looked for in answers; people without a key type such as `ollama` or `anything`. */
const looksLikeKey = /^(?:.{16,}|(?=.*[^\p{L}]).{8,})$/su;

export interface AttemptOrder {
  request: ChatRequest;
  surroundings: ModelSurroundings;
  endpoint: Endpoint;
  body: string;
}

/** What one HTTP request came to. */
export type Attempt =
  | ({ ok: true } & Pick<ChatAnswer, "text" | "usage" | "model">)
  | {
      ok: false;
      failure: ModelFailure;
      partial: string;
      objection: Objection | null;
      retryAfter: number | null;
    };

/** Sends one request and reads what comes. Never rejects; the caller looks at the signal. */
export async function tryOnce(order: AttemptOrder): Promise<Attempt> {
  const { request, surroundings, endpoint, body } = order;
  const remaining = request.deadline - surroundings.now();
  if (remaining <= 0) return failed({ kind: "timeout" });
  const watch = startWatch({ signal: request.signal, remaining, silence: longestSilence });
  try {
    const { fetch } = surroundings;
    const sending = sendChat({ endpoint, access: request.access, body, fetch, signal: watch.signal });
    const response = await watch.within(sending).catch((error: unknown) => ({ error }));
    if ("error" in response) return failed(await noResponse(response.error, order, watch));
    watch.heard();
    return await resultOf(response, request, watch);
  } finally {
    watch.end();
  }
}

async function resultOf(response: Response, request: ChatRequest, watch: Watch): Promise<Attempt> {
  const { status, headers, type } = response;
  const { model } = request.access;
  if (type === "opaqueredirect" || (status >= 300 && status < 400))
    return failed(redirectFailure(status, headers.get("location")));
  if (!response.ok) {
    const refusal = refusalOf(status, await readErrorText(response, watch), model);
    return refused(refusal, retryAfterOf(headers, Date.now()));
  }
  const onText = (text: string) => (holdsKey(text, request) ? undefined : request.onText?.(text));
  const answer = withoutKey(await readAnswer(response, { watch, model, onText }), request);
  if (answer.ok) return answer;
  const isLate = answer.failure.kind === "connectionLost" && watch.isTimeUp();
  return { ...answer, failure: isLate ? { kind: "timeout" } : answer.failure, retryAfter: null };
}

/** Why no response came: a browser does not say, so the address is asked once more without key and content. */
async function noResponse(error: unknown, order: AttemptOrder, watch: Watch): Promise<ModelFailure> {
  const { surroundings, endpoint, request } = order;
  if (watch.isTimeUp()) return { kind: "timeout" };
  const told = connectionFailure(error);
  if (told || surroundings.pageOrigin === null || request.signal?.aborted)
    return told ?? { kind: "unreachable" };
  const remaining = Math.min(probeTime, request.deadline - surroundings.now());
  const probe = startWatch({ signal: request.signal, remaining, silence: probeTime });
  try {
    const isThere = await probe
      .within(answersAtAll(endpoint, surroundings.fetch, probe.signal))
      .catch(() => false);
    return { kind: isThere ? "corsBlocked" : "unreachable" };
  } finally {
    probe.end();
  }
}

/** A server that sends the key back in its answer would get it into the workbook. */
function withoutKey(answer: ReadAnswer, request: ChatRequest): ReadAnswer {
  if (!holdsKey(answer.ok ? answer.text : answer.partial, request)) return answer;
  return answer.ok
    ? { ok: false, failure: { kind: "unusableAnswer" }, objection: null, partial: "" }
    : { ...answer, partial: "" };
}

function holdsKey(text: string, { access }: ChatRequest): boolean {
  const key = access.apiKey.trim();
  return looksLikeKey.test(key) && text.includes(key);
}

function refused(
  { failure, objection }: { failure: ModelFailure; objection: Objection | null },
  wait: number | null,
) {
  const seconds = wait === null || wait <= 0 ? {} : { seconds: Math.ceil(wait / 1_000) };
  return {
    ok: false as const,
    failure: { ...failure, ...seconds },
    objection,
    partial: "",
    retryAfter: wait,
  };
}

function failed(failure: ModelFailure): Attempt {
  return { ok: false, failure, objection: null, partial: "", retryAfter: null };
}
