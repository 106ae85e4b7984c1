import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { PlanRequest, RunResult } from "../automation/run-types";
import { openWorkbook } from "../standin/package/open-workbook";
import { saveWorkbook } from "../standin/package/save-workbook";
import { UnreadableWorkbook } from "../standin/package/unreadable-workbook";
import { openAddin } from "./addin-session";
import { planArguments, type PlanArguments } from "./arguments";
import { localDay, localTime } from "./local-day";
import { checkOutput, FileProblem, isSameFile, readInput, writeOutput } from "./files";
import { emptyReport } from "./empty-report";
import type { CommandOutcome } from "./outcome";
import { commandWords, type CommandWords } from "./words";

/** `plan IN OUT`: opens IN in the stand-in, lets the built add-in plan, saves OUT. IN is never changed. */
export async function planCommand(
  parameters: readonly string[],
  distFolder: string,
): Promise<CommandOutcome> {
  const options = planArguments(parameters);
  const words = commandWords[options.language ?? "de"];
  await checkJsonPath(options, words);
  try {
    await checkOutput(options.input, options.output, words);
    return await plan(options, words, distFolder);
  } catch (thrown) {
    const message = unusable(thrown, options.input, words);
    if (message === null) throw thrown;
    await writeJson(options, { ...emptyReport(message, options.writer) }, words);
    return { exit: 2, message };
  }
}

async function plan(
  options: PlanArguments,
  words: CommandWords,
  distFolder: string,
): Promise<CommandOutcome> {
  const bytes = await readInput(options.input, words);
  const map = await readMapping(options, words);
  const document = openWorkbook(bytes, { fileName: basename(options.input) });
  const addin = await openAddin(document, distFolder);
  try {
    const result = await addin.run({
      command: "plan",
      today: options.today ?? localDay(),
      language: options.language,
      writer: options.writer,
      sheets: options.sheets,
      map,
      model: modelAccess(options),
      roundTrips: () => addin.roundTrips(),
    });
    const missing = addin.unsupported();
    if (missing.length > 0)
      return { exit: 1, message: words.ownFailure(`stand-in lacks ${missing.join(", ")}`) };
    if (result.exit === 0) await writeOutput(options.output, saveWorkbook(document), words);
    await writeJson(options, result.json, words);
    return outcomeOf(result, options);
  } finally {
    addin.close();
  }
}

function outcomeOf(result: RunResult, options: PlanArguments): CommandOutcome {
  if (result.exit !== 0) return { exit: result.exit, message: result.message };
  const words = commandWords[result.language ?? "de"];
  // The first line is the summary, further ones are warnings.
  const [summary, ...warnings] = result.message.split("\n");
  const message = [summary, ...(result.details ?? []), words.written(options.output)].join("\n");
  return { exit: 0, message, warning: warnings.join("\n") };
}

/** @throws FileProblem for a mapping file that can't be read */
async function readMapping({ map }: PlanArguments, words: CommandWords): Promise<PlanRequest["map"]> {
  if (map === null) return null;
  if (map === "auto") return { kind: "auto" };
  const text = new TextDecoder().decode(await readInput(map, words));
  try {
    return { kind: "file", content: JSON.parse(text.replace(/^\ufeff/, "")) };
  } catch {
    throw new FileProblem(words.noMappingFile(map));
  }
}

async function checkJsonPath(options: PlanArguments, words: CommandWords): Promise<void> {
  if (options.json === null) return;
  for (const path of [options.input, options.output]) {
    if (await isSameFile(path, options.json)) throw new FileProblem(words.sameFile(options.json));
  }
}

async function writeJson(options: PlanArguments, report: unknown, words: CommandWords): Promise<void> {
  if (options.json === null || report === null) return;
  await writeOutput(options.json, `${JSON.stringify(report, null, 2)}\n`, words);
}

/** Why the input can't be used, or null for our own failure. */
function unusable(thrown: unknown, input: string, words: CommandWords): string | null {
  if (thrown instanceof FileProblem) return thrown.message;
  return thrown instanceof UnreadableWorkbook ? words.unreadable[thrown.reason](input) : null;
}

function modelAccess({ writer, llmTimeoutSeconds, today }: PlanArguments): PlanRequest["model"] {
  const [baseUrl, apiKey, model] = ["OPENAI_BASE_URL", "OPENAI_API_KEY", "OPENAI_MODEL"].map(variable);
  if (writer !== "llm" || !baseUrl || !model) return null;
  return {
    baseUrl,
    apiKey: apiKey!,
    model,
    timeoutSeconds: llmTimeoutSeconds,
    time: today === null ? localTime() : "00:00",
    hash: async (text) => createHash("sha256").update(text, "utf8").digest("hex"),
  };
}

/** Quotes come along from `set NAME="value"` in a Windows shell and from .env files. */
function variable(name: string): string {
  return (process.env[name] ?? "").trim().replace(/^(["'])(.*)\1$/, "$2");
}
