import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import type { RunRequest, RunResult } from "../automation/run-types";
import { newDocument, newSheet } from "../standin/document/new-document";
import type { WorkbookDocument } from "../standin/document/workbook-document";
import { openWorkbook } from "../standin/package/open-workbook";
import { saveWorkbook } from "../standin/package/save-workbook";
import { UnreadableWorkbook } from "../standin/package/unreadable-workbook";
import { openAddin, type AddinSession } from "./addin-session";
import { languageOf, UsageError } from "./arguments";
import { checkOutput, FileProblem, makeFolder, readInput, writeOutput } from "./files";
import type { CommandOutcome } from "./outcome";
import { ratingsCommandWords } from "./ratings-words";
import { localDay } from "./local-day";
import { commandWords, type CommandLanguage } from "./words";

type RatingsRequest = Extract<RunRequest, { command: "ratings" }>;
type Form = NonNullable<NonNullable<RunResult["ratings"]>["forms"]>[number];

interface RatingsArguments {
  files: string[];
  raters: string[];
  today: string;
  language: CommandLanguage;
  distFolder: string;
}

/** `ratings prepare IN FOLDER --raters "A;B"` and `ratings collect IN FILE… OUT`: a blind round over files. */
export async function ratingsCommand(
  parameters: readonly string[],
  distFolder: string,
): Promise<CommandOutcome> {
  const language = languageOf(parameters);
  const usage = ratingsCommandWords[language].usage;
  const { values, positionals } = parsed(parameters, usage);
  const [task, ...files] = positionals;
  const given = {
    files,
    raters: [...new Set((values.raters ?? "").split(/[;\n]+/).map((name) => name.trim()))].filter(Boolean),
    today: values.today ?? localDay(),
    language,
    distFolder,
  };
  if (task === "prepare" && files.length === 2 && given.raters.length > 0) return prepare(given);
  if (task === "collect" && files.length >= 3) return collect(given);
  throw new UsageError(usage);
}

function parsed(parameters: readonly string[], usage: string) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: { raters: text, today: text, lang: text },
    });
  } catch {
    throw new UsageError(usage);
  }
}

/** One workbook per rater with nothing but the form in it, so that nobody sees what others say. */
async function prepare({
  files,
  raters,
  today,
  language,
  distFolder,
}: RatingsArguments): Promise<CommandOutcome> {
  const [input, folder] = files as [string, string];
  const words = commandWords[language];
  const document = await opened(input, language);
  const opening = await step(document, distFolder, {
    command: "ratings",
    task: "round",
    today,
    language: null,
  });
  if (opening.exit !== 0) return opening;
  const round = opening.ratings!.round!;
  await makeFolder(folder, words);
  const written: string[] = [];
  for (const [index, rater] of raters.entries()) {
    const form = blankWorkbook();
    const request: RatingsRequest = {
      command: "ratings",
      task: "insert",
      language,
      round,
      forms: [{ rater }],
    };
    const result = await step(form, distFolder, request);
    if (result.exit !== 0) return result;
    form.sheets = form.sheets.filter(({ name }) => name !== placeholder);
    form.activeSheet = 0;
    const path = join(folder, ratingsCommandWords[language].fileName(safeName(rater) || String(index + 1)));
    await writeOutput(path, saveWorkbook(form), words);
    written.push(path);
  }
  return { exit: 0, message: [...written.map(words.written), ratingsCommandWords[language].next].join("\n") };
}

/** Copies the answers into forms of the workbook and writes the plan with the round's sheet. */
async function collect({ files, today, language, distFolder }: RatingsArguments): Promise<CommandOutcome> {
  const [input, ...rest] = files as [string, ...string[]];
  const output = rest.pop()!;
  const words = commandWords[language];
  await checkOutput(input, output, words);
  const document = await opened(input, language);
  const opening = await step(document, distFolder, {
    command: "ratings",
    task: "round",
    today,
    language: null,
  });
  if (opening.exit !== 0) return opening;
  const round = opening.ratings!.round!;
  const present = new Set(opening.ratings!.raters!.map((rater) => rater.toLowerCase()));
  const forms: Form[] = [];
  for (const path of rest) {
    const filled = await step(await opened(path, language), distFolder, {
      command: "ratings",
      task: "answers",
      language,
      round,
    });
    const found = filled.ratings?.forms ?? [];
    if (found.length === 0) throw new FileProblem(ratingsCommandWords[language].noForm(path));
    for (const form of found) {
      if (present.has(form.rater.toLowerCase()))
        throw new FileProblem(ratingsCommandWords[language].twice(path));
      present.add(form.rater.toLowerCase());
      forms.push(form);
    }
  }
  const inserted = await step(document, distFolder, {
    command: "ratings",
    task: "insert",
    language,
    round,
    forms,
  });
  if (inserted.exit !== 0) return inserted;
  const planned = await step(document, distFolder, {
    command: "plan",
    today,
    language: null,
    writer: "rules",
    sheets: "ratingRound",
    model: null,
  });
  if (planned.exit !== 0) return planned;
  await writeOutput(output, saveWorkbook(document), words);
  return { exit: 0, message: `${planned.message}\n${words.written(output)}` };
}

async function opened(path: string, language: CommandLanguage): Promise<WorkbookDocument> {
  const words = commandWords[language];
  const bytes = await readInput(path, words);
  try {
    return openWorkbook(bytes, { fileName: basename(path) });
  } catch (thrown) {
    if (thrown instanceof UnreadableWorkbook) throw new FileProblem(words.unreadable[thrown.reason](path));
    throw thrown;
  }
}

async function step(document: WorkbookDocument, distFolder: string, request: RunRequest): Promise<RunResult> {
  const addin: AddinSession = await openAddin(document, distFolder);
  try {
    return await addin.run(request);
  } finally {
    addin.close();
  }
}

const placeholder = "_";

/** Excel knows no workbook without a sheet; the placeholder goes once the form is there. */
function blankWorkbook(): WorkbookDocument {
  const document = newDocument();
  document.sheets.push(newSheet(document, placeholder));
  return document;
}

/** A name without what file systems refuse. */
function safeName(rater: string): string {
  return rater
    .replace(/[^\p{L}\p{N} _-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
