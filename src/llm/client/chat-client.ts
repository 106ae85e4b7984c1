import { startCourse } from "./chat-client-body";
import { tryOnce } from "./chat-client-attempt";
import { endpointOf, refusedBeforeSending } from "./endpoint";
import { waitBefore } from "./retry";
import type { ModelSurroundings } from "../model-surroundings";
import type { ChatRequest, ChatResult } from "./chat-request";

/**
 * Asks once, with retries and looser modes as far as they help: at most two retries, one request for each looser mode,
 * and one for each setting that the server does not want. Rejects only by an abort. No failure holds anything that the
 * server said.
 */
export async function askModel(request: ChatRequest, surroundings: ModelSurroundings): Promise<ChatResult> {
  const { access, signal, onWaiting, meter } = request;
  signal?.throwIfAborted();
  const endpoint = endpointOf(access);
  const refused = refusedBeforeSending(access, surroundings.pageOrigin);
  if (refused || !endpoint)
    return { ok: false, failure: refused ?? { kind: "wrongAddress" }, partial: "", terms: request.terms };
  const course = startCourse(request);
  let partial = "";
  let retries = 0;
  for (;;) {
    const [body, terms] = [course.body(), course.terms()];
    const forbidden = meter?.begin(body);
    if (forbidden) return { ok: false, failure: forbidden, partial, terms };
    const attempt = await tryOnce({ request, surroundings, endpoint, body });
    meter?.end(body, attempt.taken);
    signal?.throwIfAborted();
    if (attempt.ok) {
      const { text, model } = attempt;
      return { ok: true, answer: { text, model }, terms };
    }
    if (attempt.partial.length > partial.length) partial = attempt.partial;
    if (course.giveWay(attempt.objection)) continue;
    const wait = waitBefore(attempt, retries, request.deadline - surroundings.now());
    if (wait === null) return { ok: false, failure: attempt.failure, partial, terms };
    retries += 1;
    onWaiting?.(Math.ceil(wait / 1_000));
    await surroundings.wait(wait, signal);
    signal?.throwIfAborted();
  }
}
