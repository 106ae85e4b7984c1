import type { ModelProgress, ModelTexts, WritingOrder } from "../../../src/app/text-model-port";
import { answerSchema } from "../../../src/core/writing/request/answer-schema";
import type { WritingBrief } from "../../../src/core/writing/brief/brief";
import { maxOutputTokens } from "../../../src/core/writing/request/output-tokens";
import { requestBody } from "../../../src/core/writing/request/request-body";
import { createTextModel } from "../../../src/llm/text-model";
import { smallBrief } from "../../core/writing/schema/small-brief";
import type { ModelServer, Script } from "../../support/model-server";
import { startModelServer } from "../../support/model-server";
import { answerValue } from "../../support/model-server-answers";

/** An answer as one may fill and change it. */
export type Answer = Record<string, unknown> & {
  m1: Record<string, unknown>;
  m2: Record<string, unknown>;
};

/** Sentences without anything that a check could object to, one per field and a little different each. */
export function honestText(path: string): string {
  if (path === "summary") return "Der Plan beginnt mit den Rechnungen und kostet zusammen {{budget.total}}.";
  if (path.endsWith("goal"))
    return "Die Abteilung gewinnt Zeit für die Fragen, die eine Maschine nicht klärt.";
  if (path.includes("milestones")) return "Die Erprobung zeigt, ob die Ergebnisse im Alltag tragen.";
  if (path.includes("measure")) return "Die Fachabteilung prüft die Ergebnisse regelmäßig von Hand.";
  return "Die Beteiligten sprechen früh miteinander und klären, wer wofür zuständig ist.";
}

export function honestAnswer(body: string, change: (answer: Answer) => void = () => undefined): string {
  const answer = answerValue(body, honestText) as Answer;
  change(answer);
  return JSON.stringify(answer);
}

export function orderFor(url: string, brief: WritingBrief = smallBrief): WritingOrder {
  const access = {
    provider: "compatible",
    baseUrl: url,
    apiKey: "",
    model: "test-model",
    mode: "jsonSchema",
  } as const;
  const bodies = brief.parts.map((part) =>
    requestBody({
      ...access,
      messages: [
        { role: "system", content: "Regeln" },
        { role: "user", content: part.data },
      ],
      schema: answerSchema(brief, part),
      maxOutputTokens: maxOutputTokens(brief, part),
    }),
  );
  const limits = { timeoutSeconds: 20, maxTokens: null, maxCostTenthousandths: null };
  return { access, brief, bodies, limits, prices: null };
}

export interface Written {
  texts: ModelTexts;
  progress: ModelProgress[];
  requests: ModelServer["requests"];
}

/** Starts a server, lets it write, and stops it. */
export async function writeWith(
  script: Script,
  change: (order: WritingOrder) => Partial<WritingOrder> = () => ({}),
  signal?: AbortSignal,
): Promise<Written> {
  const server = await startModelServer(script);
  const progress: ModelProgress[] = [];
  try {
    const order = orderFor(server.url);
    const texts = await testModel().write(
      { ...order, ...change(order) },
      { signal, onProgress: (each) => progress.push(each) },
    );
    return { texts, progress, requests: server.requests };
  } finally {
    await server.close();
  }
}

export function testModel() {
  return createTextModel({ fetch, now: () => performance.now(), wait: shortWait, pageOrigin: null });
}

/** Waiting is somebody else's test. */
async function shortWait(_: number, signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1));
  signal?.throwIfAborted();
}
