import { modelWriter } from "../app/model-writer";
import type { ProviderKind } from "../app/text-model-port";
import { rulesWriter, unavailableModelWriter, type WriterPort } from "../app/writer-port";
import type { WritingRecord } from "../core/writing/record/writing-record";
import { createTextModel } from "../llm/text-model";
import type { PlanRequest } from "./run-types";

/** Who writes the texts of a run. */
export function writerFor(
  { writer, model, today }: Pick<PlanRequest, "writer" | "model" | "today">,
  release: WritingRecord["release"],
): WriterPort {
  if (writer === "rules") return rulesWriter();
  if (!model) return unavailableModelWriter("notConfigured");
  const { baseUrl, apiKey, timeoutSeconds, time, hash } = model;
  return modelWriter({
    model: createTextModel({ fetch, now: () => performance.now(), wait, pageOrigin: null }),
    access: { provider: providerAt(baseUrl), baseUrl, apiKey, model: model.model, mode: "jsonSchema" },
    limits: { timeoutSeconds, maxTokens: null, maxCostTenthousandths: null },
    release: Object.fromEntries(release),
    now: () => `${today}T${time}`,
    hash,
  });
}

const hosts: readonly [RegExp, ProviderKind][] = [
  [/(^|\.)openai\.com$/, "openai"],
  [/\.azure\.(com|us)$/, "azure"],
];

/** Servers differ in what they call the limit of an answer; the address tells which one it is. */
function providerAt(baseUrl: string): ProviderKind {
  const host = URL.canParse(baseUrl) ? new URL(baseUrl).hostname : "";
  return hosts.find(([pattern]) => pattern.test(host))?.[1] ?? "compatible";
}

function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
