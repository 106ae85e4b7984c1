import { analyseWorkbook } from "../analyse-workbook";
import type { ModelFailure } from "../../core/writing/model-failure";
import type { LogEntry } from "../../core/writing/record/writing-record";
import type { ModelRunOptions, ModelUsage, SentRequest } from "../text-model-port";
import { oneAtATime } from "../one-at-a-time";
import { makeLogEntry, type RunFacts } from "./log-entry";
import { withLog } from "./merge-record";
import { remember } from "./planned-workbook";
import type { WriterParts } from "./writer-parts";

/** What a model is called with, so that the log knows what left and what it took, whatever becomes of the call. */
type Listeners = Required<Pick<ModelRunOptions, "onRequest" | "onUsage">>;

const nothingTaken: ModelUsage = { requests: 0, inputTokens: 0, outputTokens: 0, isEstimated: false };

/**
 * Calls a model and logs what has left the workbook, also where the call is cancelled. Where nothing was sent, nothing
 * is logged: the entry is for the caller only.
 * @param checksOf what the texts of a result came to
 */
export async function loggedCall<Result extends { usage: ModelUsage; failure: ModelFailure | null }>(
  parts: WriterParts,
  run: Pick<RunFacts, "purpose" | "order">,
  call: (listeners: Listeners) => Promise<Result>,
  checksOf: (result: Result) => RunFacts["checks"],
): Promise<{ result: Result; log: LogEntry }> {
  const sent: SentRequest[] = [];
  let taken = nothingTaken;
  const ended = async (facts: Pick<RunFacts, "checks" | "usage" | "failure">): Promise<LogEntry> => {
    const log = await makeLogEntry(parts, { ...run, ...facts, sent });
    if (sent.length > 0) await logRun(parts, log);
    return log;
  };
  let result: Result;
  try {
    result = await call({ onRequest: (request) => sent.push(request), onUsage: (usage) => (taken = usage) });
  } catch (thrown) {
    const checks = { passed: 0, repaired: 0, replaced: 0 };
    await ended({ checks, usage: taken, failure: { kind: "cancelled" } });
    throw thrown;
  }
  const { usage, failure } = result;
  return { result, log: await ended({ checks: checksOf(result), usage, failure }) };
}

/**
 * Logs a run in the workbook as it is now: while the model wrote, other runs, texts or settings may have been remembered.
 * A log that cannot be written (a cell is being edited) is written with the accepted texts.
 */
async function logRun(parts: WriterParts, log: LogEntry): Promise<void> {
  try {
    await oneAtATime(async () => {
      const workbook = await analyseWorkbook(parts.workbook, { today: parts.today(), language: null });
      await remember(parts.workbook, workbook, withLog(workbook.state.writing, log));
    });
  } catch {
    // Nothing is lost: the entry is part of what the caller got.
  }
}
