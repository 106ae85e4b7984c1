import * as z from "zod/mini";
import type { LogEntry, StoredText, WritingRecord } from "../../core/writing/record/writing-record";

const textMark = z.object({ model: z.string(), date: z.string(), reviewedBy: z.nullable(z.string()) });

const storedText = z.object({
  module: z.nullable(z.string()),
  field: z.string(),
  text: z.string(),
  mark: textMark,
});

const logEntry = z.object({
  time: z.string(),
  purpose: z.enum(["texts", "suggestions"]),
  model: z.string(),
  endpoint: z.string(),
  prompt: z.string(),
  payloadHash: z.string(),
  requests: z.number(),
  inputTokens: z.number(),
  outputTokens: z.number(),
  tokensEstimated: z.boolean(),
  costTenthousandths: z.nullable(z.number()),
  passed: z.number(),
  repaired: z.number(),
  replaced: z.number(),
  failure: z.nullable(z.string()),
  acceptedBy: z.string(),
  accepted: z.number(),
  payload: z.optional(z.string()),
});

const proposal = z.object({
  id: z.string(),
  kind: z.enum(["useCase", "risk", "measure", "kpi"]),
  module: z.string(),
  title: z.string(),
  reason: z.string(),
  model: z.string(),
  date: z.string(),
});

/** Texts by a model as the state holds them; members that are not named here, such as a key, do not get in. */
export const writingState = z.object({
  texts: z.array(storedText),
  log: z.array(logEntry),
  proposals: z.array(proposal),
  release: z.array(z.tuple([z.string(), z.enum(["send", "pseudonymise", "holdBack"])])),
});
export type WritingState = z.infer<typeof writingState>;

/**
 * What the workbook keeps at most: the state is saved with every file, read on every run and written in one request,
 * for which Excel on the web has 5 MB, quotes being escaped three times on the way.
 */
export const writingLimits = {
  runs: 200,
  payloadCharacters: 1_000_000,
  textCharacters: 500_000,
  proposals: 500,
};

/** A record as it is stored: known members only, runs in the order of their time, the oldest left out. */
export function storedWriting(record: WritingRecord): WritingState {
  const log = [...record.log].sort(({ time: first }, { time: second }) =>
    first < second ? -1 : Number(first > second),
  );
  return writingState.parse({
    texts: newestTexts(record.texts),
    log: withNewestPayloads(log.slice(-writingLimits.runs)),
    proposals: record.proposals.slice(-writingLimits.proposals),
    release: record.release,
  });
}

/** A record with texts of a run in the place of older ones for the same fields. */
export function withTexts(record: WritingRecord, texts: readonly StoredText[]): WritingRecord {
  const written = new Set(texts.map(fieldKey));
  return { ...record, texts: [...record.texts.filter((text) => !written.has(fieldKey(text))), ...texts] };
}

/** Which field of which module a text is for; a module is the same in any case, as in the plan. */
export function fieldKey({ module, field }: Pick<StoredText, "module" | "field">): string {
  return JSON.stringify([module?.toLowerCase() ?? null, field]);
}

function newestTexts(texts: readonly StoredText[]): StoredText[] {
  const hasRoom = roomFor(writingLimits.textCharacters);
  return [...texts]
    .reverse()
    .filter(({ text }) => hasRoom(text.length))
    .reverse();
}

/** Payloads are the only long part of a run; the hash still tells one that is not kept any more. */
function withNewestPayloads(log: readonly LogEntry[]): LogEntry[] {
  const hasRoom = roomFor(writingLimits.payloadCharacters);
  const newestFirst = [...log].reverse().map((entry) => {
    const { payload = "", ...rest } = entry;
    return hasRoom(payload.length) ? entry : rest;
  });
  return newestFirst.reverse();
}

/** Takes what still fits, in the order in which it is asked. */
function roomFor(limit: number): (size: number) => boolean {
  let room = limit;
  return (size) => {
    if (size > room) return false;
    room -= size;
    return true;
  };
}
