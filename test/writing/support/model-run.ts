import { createHash } from "node:crypto";
import { analyseWorkbook, type AnalysedWorkbook } from "../../../src/app/analyse-workbook";
import { issueWords } from "../../../src/app/issue-words";
import { briefOf } from "../../../src/app/brief-of";
import { modelWriter, type ModelWriterOptions } from "../../../src/app/model-writer";
import type { WriteRequest } from "../../../src/app/ports";
import type { ModelAccess } from "../../../src/app/text-model-port";
import { makeWritingOrder } from "../../../src/app/writer/writing-order";
import { writePlan, type WrittenPlan } from "../../../src/app/write-plan";
import { rulesWriter, type WriterPort, type WrittenDraft } from "../../../src/app/writer-port";
import type { Issue } from "../../../src/core/issues";
import type { Plan } from "../../../src/core/plan";
import type { RoadmapDraft } from "../../../src/core/roadmap/roadmap-draft";
import type { SheetSpec, SpecCell } from "../../../src/core/sheets/sheet-spec";
import type { SourceWorkbook } from "../../../src/core/tables/source-workbook";
import type { ReleaseChoices } from "../../../src/core/writing/brief/release-choice";
import { overlayTexts, toStoredTexts } from "../../../src/core/writing/record/stored-texts";
import { createTextModel } from "../../../src/llm/text-model";
import type { ModelSurroundings } from "../../../src/llm/model-surroundings";
import { startModelServer, type ModelServer, type Script } from "../../support/model-server";
import { memoryWorkbook } from "./memory-workbook";

export const testKey = "sk-test-0123456789abcdef";
export const today = "2026-11-20";

export interface RunOptions {
  source: SourceWorkbook;
  /** What a person in the pane lets go; absent: with nobody looking, as on the command line. */
  release?: ReleaseChoices;
  timeoutSeconds?: number;
  language?: "de" | "en";
}

/** What a run with a model wrote. */
export interface ModelRun {
  plan: Plan;
  language: "de" | "en";
  draft: RoadmapDraft;
  sheets: readonly SheetSpec[];
  request: WriteRequest;
  writer: WrittenPlan["writer"];
  issues: readonly Issue[];
  /** Sentences of the issues that the model caused. */
  messages: readonly string[];
}

/** Analyses, lets a model behind an address write, and describes all sheets, as the command line does. */
export async function runWithModel(url: string, options: RunOptions): Promise<ModelRun> {
  const access: ModelAccess = {
    provider: "compatible",
    baseUrl: url,
    apiKey: testKey,
    model: "test-model",
    mode: "jsonSchema",
  };
  const { timeoutSeconds = 60, release } = options;
  const common = {
    model: createTextModel(fastSurroundings()),
    access,
    limits: { timeoutSeconds, maxTokens: null, maxCostTenthousandths: null },
  };
  const unattended = modelWriter({
    ...common,
    release: {},
    now: () => `${today}T10:15`,
    hash: async (text) => createHash("sha256").update(text).digest("hex"),
  });
  return runWith(release ? acceptingWriter({ ...common, release }) : unattended, options);
}

/** A person who lets go what they choose and accepts whatever passed the checks. */
function acceptingWriter(
  options: Pick<ModelWriterOptions, "model" | "access" | "limits" | "release">,
): WriterPort {
  const { model, access, release } = options;
  return {
    write: async ({ plan, language, draft }, { signal }) => {
      const { order } = makeWritingOrder({ plan, language, prices: null, ...options });
      const texts = await model.write(order, { signal });
      const stored = toStoredTexts(texts, draft, {
        model: access.model,
        date: today,
        reviewedBy: "Wer liest",
      });
      const overlaid = overlayTexts(draft, stored, briefOf(plan, language, release));
      const { report } = await rulesWriter().write({ plan, language, draft }, { signal });
      return { draft: overlaid.draft, issues: [], report, stored };
    },
  };
}

/** The same by rules alone. */
export function runWithRules(options: RunOptions): Promise<ModelRun> {
  return runWith(rulesWriter(), options);
}

/** Reading and planning take longest, and the same workbook gives the same plan. */
const analyses = new WeakMap<SourceWorkbook, Promise<AnalysedWorkbook>>();

async function runWith(writer: WriterPort, { source, language = "de" }: RunOptions): Promise<ModelRun> {
  const workbook = memoryWorkbook(source);
  const analysing = analyses.get(source) ?? analyseWorkbook(workbook, { today, language });
  analyses.set(source, analysing);
  const analysed = await analysing;
  const { plan, insights } = analysed;
  if (!plan || !insights) throw new Error("the workbook gives no plan");
  let written: WrittenDraft | null = null;
  const watched: WriterPort = {
    write: async (request, context) => (written = await writer.write(request, context)),
  };
  const result = await writePlan(workbook, { ...analysed, plan, insights }, { writer: watched });
  const request = workbook.written();
  const ofModel = result.plan.issues.filter(({ code }) => code.startsWith("model"));
  return {
    plan: result.plan,
    language,
    draft: written!.draft,
    sheets: request.sheets.map(({ spec }) => spec),
    request,
    writer: result.writer,
    issues: ofModel,
    messages: ofModel.map(issueWords(language)),
  };
}

export interface ServedRun extends ModelRun {
  requests: ModelServer["requests"];
}

/** Starts a server, lets it write, and stops it. */
export async function runWithServer(script: Script, options: RunOptions): Promise<ServedRun> {
  const server = await startModelServer(script);
  try {
    return { ...(await runWithModel(server.url, options)), requests: server.requests };
  } finally {
    await server.close();
  }
}

/** Waits pass at once, on a clock that knows about them. */
export function fastSurroundings(): ModelSurroundings {
  let waited = 0;
  return {
    fetch,
    now: () => performance.now() + waited,
    wait: async (milliseconds, signal) => {
      waited += milliseconds;
      signal?.throwIfAborted();
    },
    pageOrigin: null,
  };
}

/** Texts that a model wrote and that stand in the draft, placeholders and all. */
export function acceptedTexts({ draft }: Pick<ModelRun, "draft">): { path: string; text: string }[] {
  const fields = draft.modules.flatMap(({ id, fields: texts, marks = {} }) =>
    Object.entries(texts)
      .filter(([field]) => Object.hasOwn(marks, field))
      .map(([field, text]) => ({ path: `${id}.${field}`, text })),
  );
  return draft.summaryMark ? [...fields, { path: "summary", text: draft.summary }] : fields;
}

/** Every text of the sheets, cell by cell, also what formulas show. */
export function cellTexts(sheets: readonly SheetSpec[]): string[] {
  const shown = (cell: SpecCell): string[] => {
    if (cell.kind === "formula") return [cell.formula, ...shown(cell.expected)];
    return cell.kind === "text" || cell.kind === "link" ? [cell.text] : [];
  };
  return sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "cells") return block.rows.flat().flatMap(shown);
      if (block.kind === "table") return block.rows.flatMap(({ cells }) => cells.flatMap(shown));
      return [];
    }),
  );
}

/** Texts of the sheets of a run that another does not have, beside what the run says of itself on check sheet and log. */
export function newTexts(run: ModelRun, other: ModelRun): string[] {
  const known = new Set(cellTexts(other.sheets));
  const own = run.sheets.filter(({ key }) => key !== "check" && key !== "writerLog");
  return cellTexts(own).filter((text) => !known.has(text));
}
