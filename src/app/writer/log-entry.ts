import type { ModelFailure } from "../../core/writing/model-failure";
import type { LogEntry } from "../../core/writing/record/writing-record";
import type { ModelUsage, WritingOrder } from "../text-model-port";
import type { TextOrder } from "./prepare-texts";
import { costTenthousandths } from "./model-prices";
import type { WriterParts } from "./writer-parts";
import type { ModelSettings } from "../writer-actions";

export interface RunFacts {
  purpose: LogEntry["purpose"];
  /** Literally what was sent first. */
  bodies: readonly string[];
  checks: { passed: number; repaired: number; replaced: number };
  usage: ModelUsage;
  failure: ModelFailure | null;
  order: Pick<TextOrder, "prompt" | "host"> & {
    order: Pick<WritingOrder, "access" | "prices">;
    settings: Pick<ModelSettings, "logPayload">;
  };
}

/** A run as the log sheet lists it; the payload only where the user asked for it. */
export async function makeLogEntry(
  { now, hash }: Pick<WriterParts, "now" | "hash">,
  { purpose, bodies, checks, usage, failure, order }: RunFacts,
): Promise<LogEntry> {
  const { settings, prompt, host } = order;
  const payload = bodies.join("\n");
  return {
    time: now(),
    purpose,
    model: order.order.access.model,
    endpoint: host,
    prompt: `${prompt.name} ${prompt.version}`.trim(),
    payloadHash: await hash(payload),
    requests: usage.requests,
    inputTokens: usage.inputTokens,
    outputTokens: usage.outputTokens,
    tokensEstimated: usage.isEstimated,
    costTenthousandths: costTenthousandths(usage, order.order.prices),
    ...checks,
    failure: failure?.kind ?? null,
    acceptedBy: "",
    accepted: 0,
    ...(settings.logPayload && { payload }),
  };
}
