import { analyseWorkbook } from "../analyse-workbook";
import { estimateTokens } from "../../core/writing/request/estimate-tokens";
import type { LogEntry } from "../../core/writing/record/writing-record";
import { makeLogEntry, type RunFacts } from "./log-entry";
import { withLog } from "./merge-record";
import { remember } from "./planned-workbook";
import type { WriterParts } from "./writer-parts";

/**
 * Calls a model; where the call is cancelled, what has left the workbook by then is logged all the same.
 * @param call gets what is to be told before each request
 */
export async function loggedCall<Result>(
  parts: WriterParts,
  run: Pick<RunFacts, "purpose" | "order">,
  call: (onRequest: (body: string) => void) => Promise<Result>,
): Promise<Result> {
  const bodies: string[] = [];
  try {
    return await call((body) => bodies.push(body));
  } catch (thrown) {
    if (bodies.length > 0) {
      const log = await makeLogEntry(parts, {
        ...run,
        bodies,
        checks: { passed: 0, repaired: 0, replaced: 0 },
        usage: {
          requests: bodies.length,
          inputTokens: bodies.reduce((sum, body) => sum + estimateTokens(body), 0),
          outputTokens: 0,
          isEstimated: true,
        },
        failure: { kind: "cancelled" },
      });
      await logRun(parts, log);
    }
    throw thrown;
  }
}

/**
 * Logs a run in the workbook as it is now: while the model wrote, other runs, texts or settings may have been remembered.
 * A log that cannot be written (a cell is being edited) is written with the accepted texts.
 */
export async function logRun(parts: WriterParts, log: LogEntry): Promise<void> {
  try {
    const workbook = await analyseWorkbook(parts.workbook, { today: parts.today(), language: null });
    await remember(parts.workbook, workbook, withLog(workbook.state.writing, log));
  } catch {
    // Nothing is lost: the entry is part of what the caller got.
  }
}
