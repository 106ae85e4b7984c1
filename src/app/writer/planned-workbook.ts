import type { Facts, RoadmapDraft } from "../../core/roadmap/roadmap-draft";
import { overlayTexts } from "../../core/writing/record/stored-texts";
import type { StoredText, WritingRecord } from "../../core/writing/record/writing-record";
import { analyseWorkbook, type AnalysedWorkbook } from "../analyse-workbook";
import { briefOf, factsOf } from "../brief-of";
import { AppFailure } from "../failure";
import { rulesDraft } from "../output-specs";
import type { ActionOptions } from "../pane-actions";
import type { WorkbookPort } from "../ports";
import { stateToXml } from "../state/state-xml";
import { storedWriting } from "../state/writing-state";
import type { WriterParts } from "./writer-parts";

/** A workbook that has a plan to write about. */
export type PlannedWorkbook = AnalysedWorkbook & {
  plan: NonNullable<AnalysedWorkbook["plan"]>;
  insights: NonNullable<AnalysedWorkbook["insights"]>;
};

/** Reads the workbook anew; the pane offers the writer's verbs only where there is a plan. */
export async function readPlanned(
  { workbook, today }: Pick<WriterParts, "workbook" | "today">,
  { signal, progress }: ActionOptions,
): Promise<PlannedWorkbook> {
  progress({ key: "read", done: 0, total: 1 });
  const analysed = await analyseWorkbook(workbook, { today: today(), language: null, signal });
  const { plan, insights } = analysed;
  if (!plan || !insights) throw new AppFailure("unexpected", "the workbook has no use cases any more");
  return { ...analysed, plan, insights };
}

/** The texts of a plan as they stand: by rules, with those of a model that the workbook remembers. */
export interface StandingTexts {
  rules: RoadmapDraft;
  standing: RoadmapDraft;
  /** Remembered texts that do not fit the plan any more. */
  outdated: readonly StoredText[];
  facts: Facts;
}

export function standingTexts({ plan, language, state }: PlannedWorkbook): StandingTexts {
  const rules = rulesDraft(plan, language);
  const brief = briefOf(plan, language, Object.fromEntries(state.writing.release));
  const { draft, outdated } = overlayTexts(rules, state.writing.texts, brief);
  return { rules, standing: draft, outdated, facts: factsOf(plan, language) };
}

/** Remembers something in the workbook's state and nothing else: no cell and no sheet changes. */
export async function remember(
  workbook: WorkbookPort,
  { state, content, language }: Pick<AnalysedWorkbook, "state" | "content" | "language">,
  writing: WritingRecord,
): Promise<void> {
  await workbook.write(
    {
      sheets: [],
      state: stateToXml({ ...state, writing: storedWriting(writing) }),
      activate: null,
      dateSystem: content.source.dateSystem,
      language,
      checkResults: false,
    },
    {},
  );
}
