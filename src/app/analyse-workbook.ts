import { analyse } from "../core/analyse";
import type { Insights } from "../core/insights/insights";
import type { Issue } from "../core/issues";
import type { TableMapping } from "../core/mapping/table-mapping";
import type { Plan } from "../core/plan";
import type { SourceWorkbook } from "../core/tables/source-workbook";
import { AppFailure } from "./failure";
import { isOutputTableCopy } from "./known-tables";
import type { WorkbookContent, WorkbookPort } from "./ports";
import { emptyState, type PlanState } from "./state/plan-state";
import { storedMappings } from "./state/stored-mappings";
import { stateFromXml } from "./state/state-xml";

export interface AnalysisOptions {
  /** ISO date of the run. */
  today: string;
  /** Null: as the workbook's settings say. */
  language: "de" | "en" | null;
  signal?: AbortSignal;
  /** Decides the mappings of this run from those that the workbook remembers, which are used without it. */
  mappings?: (
    source: SourceWorkbook,
    remembered: readonly TableMapping[],
  ) => Promise<readonly TableMapping[]>;
}

/** A workbook as read, with the plan computed from it. */
export interface AnalysedWorkbook {
  content: WorkbookContent;
  /** What of the content was read: without copies of output sheets. */
  source: SourceWorkbook;
  /** What an earlier run remembered, with this run's ID assignments. */
  state: PlanState;
  /** Null where there is no use-case table; `issues` then says where it was looked for. */
  plan: Plan | null;
  /** What else follows from the plan; null without one. */
  insights: Insights | null;
  /** Of reading, of planning and of the insights; a plan carries the same. */
  issues: readonly Issue[];
  language: "de" | "en";
}

/** Reads the workbook and computes the plan; changes nothing. */
export async function analyseWorkbook(
  port: WorkbookPort,
  options: AnalysisOptions,
): Promise<AnalysedWorkbook> {
  const content = await port.read({ signal: options.signal });
  const earlier = earlierState(content.state);
  const source = withoutCopies(content.source);
  const mappings = (await options.mappings?.(source, earlier.columns)) ?? earlier.columns;
  const { plan, issues, idAssignments } = analyse(source, {
    today: options.today,
    idAssignments: earlier.ids,
    mappings,
  });
  const state = { ...earlier, columns: storedMappings(mappings) };
  if (!plan) {
    return { content, source, state, plan, insights: null, issues, language: options.language ?? "de" };
  }
  // A chunk of its own: the pane's first load does not wait for it.
  const { makeInsights } = await import("../core/insights/make-insights");
  const insights = makeInsights(plan);
  const allIssues = [...issues, ...insights.issues];
  return {
    content,
    source,
    state: { ...state, ids: idAssignments },
    plan: { ...plan, issues: allIssues },
    insights,
    issues: allIssues,
    language: options.language ?? plan.input.settings.language,
  };
}

/** Leaves out the user's copies of output sheets, whose columns look like a list of use cases. */
function withoutCopies(source: SourceWorkbook): SourceWorkbook {
  const copies = new Set(
    source.tables.filter(({ name }) => isOutputTableCopy(name)).map(({ sheet }) => sheet),
  );
  return {
    ...source,
    sheets: source.sheets.filter(({ name }) => !copies.has(name)),
    tables: source.tables.filter(({ sheet }) => !copies.has(sheet)),
  };
}

/** A damaged state is as good as none: what stands in editable cells then counts as the user's (see mergeEdits). */
function earlierState(xml: string | null): PlanState {
  if (xml === null) return emptyState;
  const reading = stateFromXml(xml);
  if (reading.kind === "newer") {
    throw new AppFailure("newerState", `state version ${reading.version}`);
  }
  return reading.kind === "read" ? reading.state : emptyState;
}
