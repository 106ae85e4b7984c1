import type { ModelFailure } from "../../core/writing/model-failure";
import type { LogEntry } from "../../core/writing/record/writing-record";
import type { ModelUsage, SentRequest, WritingOrder } from "../text-model-port";
import type { TextOrder } from "./prepare-texts";
import { costTenthousandths } from "./model-prices";
import type { WriterParts } from "./writer-parts";
import type { ModelSettings } from "../writer-actions";

export interface RunFacts {
  purpose: LogEntry["purpose"];
  /** What left, in the order in which it was sent. */
  sent: readonly SentRequest[];
  checks: { passed: number; repaired: number; replaced: number };
  usage: ModelUsage;
  failure: ModelFailure | null;
  order: Pick<TextOrder, "prompt" | "host"> & {
    order: Pick<WritingOrder, "access" | "prices">;
    settings: Pick<ModelSettings, "logPayload">;
  };
}

/** A run as the log sheet lists it; what was sent only where the user asked for it. */
export async function makeLogEntry(
  { now, hash }: Pick<WriterParts, "now" | "hash">,
  { purpose, sent, checks, usage, failure, order }: RunFacts,
): Promise<LogEntry> {
  const { settings, prompt, host } = order;
  const hashes = await Promise.all(sent.map(({ body }) => hash(body)));
  return {
    time: now(),
    purpose,
    model: order.order.access.model,
    endpoint: host,
    prompt: `${prompt.name} ${prompt.version}`.trim(),
    payloadHash: hashes.join("\n"),
    requests: usage.requests,
    inputTokens: usage.inputTokens,
    outputTokens: usage.outputTokens,
    tokensEstimated: usage.isEstimated,
    costTenthousandths: costTenthousandths(usage, order.order.prices),
    ...checks,
    failure: failure?.kind ?? null,
    acceptedBy: "",
    accepted: 0,
    ...(settings.logPayload && { payload: payloadOf(sent) }),
  };
}

/**
 * What left the workbook, a request per line. Follow-ups have nothing new of it, and a model's own words, checked by
 * nobody, must not get onto a sheet.
 */
function payloadOf(sent: readonly SentRequest[]): string {
  const bodies = sent.filter(({ isFollowUp }) => !isFollowUp).map(({ body }) => body);
  return [...new Set(bodies)].join("\n");
}
