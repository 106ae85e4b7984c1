import { failureOf, type AppFailure } from "../app/failure";
import { reportOf } from "../app/report";
import { noWriting } from "../app/writer-port";
import { nowhere } from "../core/issues";
import { fillWords } from "../core/sheets/fill-words";
import type { RunRequest, RunResult } from "./run-types";
import { runWords, type RunWords } from "./run-words";

/** What the user can lift (protection, a newer release's notes) is an unusable input; all else is our own failure. */
export function failedResult(thrown: unknown, request: RunRequest): RunResult {
  const failure = failureOf(thrown);
  const words = runWords[request.language ?? "de"];
  const isUnusable = failure.kind === "protected" || failure.kind === "newerState";
  const message = [sentence(failure, words), ...standing(failure, words)].join("\n");
  if (!isUnusable) return { exit: 1, json: null, message };
  const json = reportOf({
    plan: null,
    insights: null,
    issues: [{ ...nowhere, severity: "error", code: "unreadableWorkbook", ids: [], params: {}, message }],
    sheets: [],
    hostRoundTrips: null,
    writer: noWriting(request.command === "plan" ? request.writer : "rules"),
  });
  return { exit: 2, json, message };
}

function sentence(failure: AppFailure, words: RunWords): string {
  if (failure.kind === "newerState") return words.newerState;
  if (failure.kind !== "protected")
    return fillWords(words.failed, { detail: `${failure.kind}: ${failure.message}` });
  const sheet = /^sheet (.*)$/s.exec(failure.message)?.[1];
  return sheet === undefined ? words.structureProtected : fillWords(words.sheetProtected, { sheet });
}

function standing(failure: AppFailure, words: RunWords): string[] {
  return failure.standing.length === 0
    ? []
    : [fillWords(words.standing, { sheets: failure.standing.join(", ") })];
}
