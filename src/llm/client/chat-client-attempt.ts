import type { ModelFailure, ModelFailureKind } from "../../core/writing/model-failure";
import type { ChatAnswer, ChatRequest } from "./chat-request";
import { unanswered, unread, type Taken } from "./chat-client-meter";
import { answersAtAll, sendChat } from "./chat-client-transport";
import { startWatch, type Watch } from "./chat-client-watch";
import type { Endpoint } from "./endpoint";
import { connectionFailure, redirectFailure, refusalOf, type Objection } from "./failure-of";
import { readAnswer, readErrorText, type ReadAnswer } from "./read-answer";
import { untilKey } from "./quoted-key";
import { retryAfterOf } from "./retry";
import type { ModelSurroundings } from "../model-surroundings";

/** Longest silence within an answer. Models that think send nothing for a while, so it is not short. */
export const longestSilence = 90_000;

/** For finding out whether anything is there at all. */
const probeTime = 5_000;

export interface AttemptOrder {
  request: ChatRequest;
  surroundings: ModelSurroundings;
  endpoint: Endpoint;
  body: string;
}

/** What one HTTP request came to. */
export type Attempt = { taken: Taken } & (
  | ({ ok: true } & ChatAnswer)
  | {
      ok: false;
      failure: ModelFailure;
      partial: string;
      objection: Objection | null;
      retryAfter: number | null;
    }
);

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
    if ("error" in response) {
      const failure = await noResponse(response.error, order, watch);
      const hasLeft = request.signal?.aborted || mayBeRead.has(failure.kind);
      return failed(failure, hasLeft ? unanswered : unread);
    }
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
  const { onText, access } = request;
  const cut = untilKey(access.apiKey);
  const read = await readAnswer(response, { watch, model, onText: (text) => onText?.(cut(text)) });
  const answer = withoutKey(read, access.apiKey);
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

/** Statuses of a gateway that has lost or given up on the model behind it. */
const lostBehind: ReadonlySet<number> = new Set([502, 504, 524]);

/** Failures without any response after which a model may still be writing. */
const mayBeRead: ReadonlySet<ModelFailureKind> = new Set(["timeout", "connectionLost"]);

/**
 * A server that sends the key back would get it into the workbook. The answer counts as one that broke off before the
 * key, as it did while it came in.
 */
function withoutKey(answer: ReadAnswer, key: string): ReadAnswer {
  const text = answer.ok ? answer.text : answer.partial;
  const partial = untilKey(key)(text);
  if (!answer.ok) return { ...answer, partial };
  if (partial === text) return { ...answer, model: untilKey(key)(answer.model ?? "") || null };
  const { taken } = answer;
  return { ok: false, failure: { kind: "unusableAnswer" }, objection: null, partial, taken };
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
    taken: lostBehind.has(failure.status ?? 0) ? unanswered : unread,
  };
}

function failed(failure: ModelFailure, taken: Taken = unread): Attempt {
  return { ok: false, failure, objection: null, partial: "", retryAfter: null, taken };
}
