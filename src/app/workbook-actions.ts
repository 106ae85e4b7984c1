import type { Issue } from "../core/issues";
import { analyseWorkbook, type AnalysedWorkbook } from "./analyse-workbook";
import { issueWords } from "./issue-words";
import { oneAtATime } from "./one-at-a-time";
import type { ActionOptions, Analysis, PaneActions, WordedIssue, WriteOutcome } from "./pane-actions";
import type { WorkbookPort } from "./ports";
import type { WriterPort } from "./writer-port";

export interface WorkbookActionParts {
  workbook: WorkbookPort;
  writer: WriterPort;
  /** ISO date of now. */
  today: () => string;
}

/** The template with which an empty workbook is filled. */
const sampleTemplate = "beispiel";

/** The task pane's verbs over a workbook. */
export function workbookActions({ workbook, writer, today }: WorkbookActionParts): PaneActions {
  const analyse = async ({ signal, progress }: ActionOptions): Promise<AnalysedWorkbook> => {
    progress({ key: "read", done: 0, total: 1 });
    return analyseWorkbook(workbook, { today: today(), language: null, signal });
  };
  const write: PaneActions["write"] = async (options) => {
    const analysed = await analyse(options);
    options.signal.throwIfAborted();
    const { plan, insights } = analysed;
    if (!plan || !insights) return nothingToWrite(analysed, options.language);
    // Sheets and their texts are many bytes that looking at a workbook does not need.
    const { writePlan } = await import("./write-plan");
    const written = await writePlan(
      workbook,
      { ...analysed, plan, insights },
      { writer, ...options, requested: options.sheets },
    );
    const { issues } = written.plan;
    return {
      analysis: {
        ...analysisOf({ ...analysed, plan: written.plan, issues }, options.language),
        outputs: written.sheets,
      },
      sheets: written.sheets,
      mismatches: written.report.mismatches,
      keptEdits: written.keptEdits,
    };
  };
  return {
    analyse: async (options) => analysisOf(await analyse(options), options.language),
    write: (options) => oneAtATime(() => write(options)),
    // Template sources and their schema are needed once in a workbook's life, so they are a chunk of their own.
    insertSample: async (options) => {
      const { insertTemplate } = await import("./insert-template");
      return insertTemplate(workbook, { ...options, name: sampleTemplate, parts: null });
    },
    insertTemplate: async (options) => (await import("./insert-template")).insertTemplate(workbook, options),
    startRatingRound: async ({ names, signal }) => {
      const { raterNames, startRound } = await import("./rating-forms");
      return startRound(workbook, raterNames(names), { today: today(), signal });
    },
    freeze: () => workbook.freezeFormulas(),
    proposeMapping: async (options) =>
      (await import("./mapping-actions")).proposeLists(await analyse(options)),
    saveMapping: async (options) => {
      const { saveMappings } = await import("./mapping-actions");
      const saved = await oneAtATime(() => saveMappings(workbook, options.mappings, () => analyse(options)));
      return analysisOf(saved, options.language);
    },
    select: (place) => workbook.select(place),
    onEdited: (handler) => workbook.onEdited(() => handler()),
  };
}

function analysisOf({ plan, issues, content }: AnalysedWorkbook, language: "de" | "en"): Analysis {
  return { plan, issues: worded(issues, language), outputs: content.outputs };
}

function nothingToWrite(analysed: AnalysedWorkbook, language: "de" | "en"): WriteOutcome {
  return { analysis: analysisOf(analysed, language), sheets: [], mismatches: [], keptEdits: 0 };
}

function worded(issues: readonly Issue[], language: "de" | "en"): WordedIssue[] {
  const word = issueWords(language);
  return issues.map((issue) => ({ ...issue, message: word(issue) }));
}
