import { analyseWorkbook } from "../app/analyse-workbook";
import { issueWords } from "../app/issue-words";
import { chooseMappings, reportedMappings } from "../app/mapping";
import type { Mismatch, WorkbookPort } from "../app/ports";
import { reportOf, type Report } from "../app/report";
import { requestedSheets } from "../app/requested-sheets";
import { writePlan } from "../app/write-plan";
import { noWriting } from "../app/writer-port";
import type { Issue } from "../core/issues";
import { fillWords } from "../core/sheets/fill-words";
import { outputSheets } from "../core/sheets/output-sheets";
import { mappingLines, mappingRequest } from "./mapping-run";
import type { PlanRequest, RunResult } from "./run-types";
import { runWords } from "./run-words";
import { writerFor } from "./writer-for";

/** Reads, plans and writes; exit 2 where the workbook has no use cases. */
export async function runPlan(workbook: WorkbookPort, request: PlanRequest): Promise<RunResult> {
  const { today, language } = request;
  const asked = requestedSheets(request.sheets ?? "");
  if (asked.unknown.length > 0) return unknownSheets(asked.unknown, request);
  const toMap = mappingRequest(request);
  if (toMap && "problem" in toMap) return { exit: 2, json: null, message: toMap.problem };
  const analysed = await analyseWorkbook(workbook, {
    today,
    language,
    ...(toMap && { mappings: async (source, remembered) => chooseMappings(toMap, source, remembered) }),
  });
  const mapping = toMap || !analysed.plan ? reportedMappings(analysed.source, analysed.state.columns) : null;
  const worded = wording(request.language ?? analysed.language);
  const hostRoundTrips = () => request.roundTrips?.() ?? null;
  const { plan, insights } = analysed;
  if (!plan || !insights) {
    const issues = analysed.issues.map(worded);
    const json = reportOf({
      plan: null,
      insights: null,
      issues,
      sheets: [],
      hostRoundTrips: hostRoundTrips(),
      writer: noWriting(request.writer),
      mapping,
    });
    const proposed = mappingLines(mapping ?? [], request.language ?? "de");
    return { exit: 2, json, message: [errorLines(json), ...proposed].join("\n") };
  }
  const written = await writePlan(
    workbook,
    { ...analysed, plan, insights },
    {
      writer: writerFor(request, analysed.state.writing.release),
      requested: asked.keys,
    },
  );
  const json = reportOf({
    plan: written.plan,
    insights,
    language: request.language ?? analysed.language,
    issues: written.plan.issues.map(worded),
    sheets: written.sheets,
    hostRoundTrips: hostRoundTrips(),
    writer: written.writer,
    mapping,
  });
  const words = runWords[analysed.language];
  const { mismatches } = written.report;
  const wrong = mismatches.filter((mismatch) => !mismatch.isResult);
  if (wrong.length > 0) return { exit: 1, json, message: mismatchText(wrong, words.mismatch) };
  const other = mismatches.length > 0 ? [mismatchText(mismatches, words.otherResults)] : [];
  // Headers and values that are ours already need no mapping, so there is nothing to tell.
  const isMapped = mapping?.some(({ accepted }) => accepted) ?? false;
  const details = isMapped ? mappingLines(mapping ?? [], analysed.language) : [];
  const message = [summary(json, words), ...warnings(json), ...other].join("\n");
  return { exit: 0, json, message, language: analysed.language, details };
}

/** A sheet that does not exist is a typing error; better told before anything is written. */
function unknownSheets(names: readonly string[], { language }: PlanRequest): RunResult {
  const words = runWords[language ?? "de"];
  const params = { names: names.join(", "), known: outputSheets.map(({ key }) => key).join(", ") };
  return { exit: 2, json: null, message: fillWords(words.unknownSheets, params) };
}

function mismatchText(mismatches: readonly Mismatch[], sentence: string): string {
  const { sheet, address, expected, found } = mismatches[0]!;
  return fillWords(sentence, { count: mismatches.length, place: `${sheet}!${address}`, expected, found });
}

function wording(language: "de" | "en"): (issue: Issue) => Issue & { message: string } {
  const word = issueWords(language);
  return (issue) => ({ ...issue, message: word(issue) });
}

function errorLines(json: Report): string {
  const errors = json.issues.filter((issue) => issue.severity === "error");
  return (errors.length > 0 ? errors : json.issues).map((issue) => issue.message).join("\n");
}

/** What a person who asked for a model must not miss. */
const told: ReadonlySet<string> = new Set(["modelUnavailable", "modelTextsRefused"]);

function warnings(json: Report): string[] {
  return json.issues.filter(({ code }) => told.has(code)).map((issue) => issue.message);
}

function summary(json: Report, words: (typeof runWords)["de"]): string {
  const count = (severity: string) => json.issues.filter((issue) => issue.severity === severity).length;
  return fillWords(words.done, {
    useCases: json.useCases.length,
    selected: json.useCases.filter((useCase) => useCase.selected).length,
    scheduled: json.useCases.filter((useCase) => useCase.start !== null).length,
    errors: count("error"),
    warnings: count("warning"),
    sheets: Object.values(json.sheets).join(", "),
  });
}
