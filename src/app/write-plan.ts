import type { Insights } from "../core/insights/insights";
import type { Issue } from "../core/issues";
import type { Plan } from "../core/plan";
import { coveredAreas } from "../core/sheets/covered-areas";
import type { SheetKey, SheetSpec } from "../core/sheets/sheet-spec";
import type { WritingRecord } from "../core/writing/record/writing-record";
import type { AnalysedWorkbook } from "./analyse-workbook";
import { AppFailure } from "./failure";
import { mergeEdits } from "./merge-edits";
import { outputSpecs } from "./output-specs";
import { hasAddedRows, wouldOverwrite } from "./foreign-content";
import { withFreeTableNames } from "./free-table-names";
import { releasedTableName } from "./known-tables";
import type { OutputSheet, Progress, ReleasedSheet, SheetToWrite, WorkbookPort, WriteReport } from "./ports";
import { writeTexts, type RoadmapTexts } from "./remembered-texts";
import { sheetsOfSettings } from "./requested-sheets";
import { nameSheets, type NamedSheet } from "./sheet-names";
import { fingerprint } from "../core/values/fingerprint";
import type { PlanState, SheetState, StoredArea, TableBase } from "./state/plan-state";
import { stateToXml } from "./state/state-xml";
import { storedWriting } from "./state/writing-state";
import type { WriterPort, WriterReport } from "./writer-port";

export interface WritePlanOptions {
  writer: WriterPort;
  signal?: AbortSignal;
  progress?: Progress;
  /** Sheets asked for beyond the usual ones, those of earlier runs and those of the settings. */
  requested?: readonly SheetKey[];
  /** Takes the place of what the workbook remembers of a model, e.g. because a person accepted texts. */
  writing?: WritingRecord;
}

/** An analysed workbook that has a plan. */
type PlannedWorkbook = AnalysedWorkbook & { plan: Plan; insights: Insights };

export interface WrittenPlan {
  /** With the issues that writing added (names taken, edits kept, model not reached). */
  plan: Plan;
  sheets: readonly { key: string; sheetName: string }[];
  report: WriteReport;
  writer: WriterReport;
  keptEdits: number;
}

/** Turns a plan into sheets and writes them: all texts first, then names and kept edits, then one write. */
export async function writePlan(
  port: WorkbookPort,
  analysed: PlannedWorkbook,
  options: WritePlanOptions,
): Promise<WrittenPlan> {
  refuseProtected(analysed);
  const { language } = analysed;
  const asked = sheetsOfSettings(analysed.plan);
  const plan = { ...analysed.plan, issues: [...analysed.plan.issues, ...asked.issues] };
  const outputs = analysed.content.outputs.map(({ key }) => key);
  const requested = [...outputs, ...asked.keys, ...(options.requested ?? [])];
  options.progress?.({ key: "texts", done: 0, total: 1 });
  const { writer, signal } = options;
  const writing = withoutDeletedProposals(options.writing ?? analysed.state.writing, analysed);
  const texts: Texts = { ...(await writeTexts({ plan, language, writing, writer, signal })), requested };
  // The check sheet lists what naming and merging notice, so sheets are described twice: to notice, then to write.
  const noticed = describe(analysed, texts, plan.issues);
  const described =
    noticed.issues.length === 0 ? noticed : describe(analysed, texts, [...plan.issues, ...noticed.issues]);
  const issues = [...plan.issues, ...noticed.issues];
  const state = newState(analysed, described, texts.writing);
  const keptEdits = described.merged.reduce((count, { edits }) => count + edits.length, 0);
  const report = await port.write(
    {
      sheets: described.merged.map(({ named, spec }) => toWrite(named, spec, { analysed, state })),
      released: described.released.map((output) => releasedSheet(output, analysed)),
      state: stateToXml(state),
      activate: "roadmap",
      dateSystem: analysed.content.source.dateSystem,
      language,
      checkResults: keptEdits === 0,
    },
    { signal, progress: options.progress },
  );
  return {
    plan: { ...plan, issues },
    sheets: described.merged.map(({ named }) => ({ key: named.spec.key, sheetName: named.sheetName })),
    report,
    writer: texts.report,
    keptEdits,
  };
}

interface Texts extends RoadmapTexts {
  /** Sheets beyond the usual ones. */
  requested: readonly SheetKey[];
}

interface MergedSheet {
  named: NamedSheet;
  /** With the kept edits. */
  spec: SheetSpec;
  bases: TableBase[];
  edits: Issue[];
}

interface Described {
  merged: MergedSheet[];
  /** Earlier output sheets that become the user's. */
  released: readonly OutputSheet[];
  issues: Issue[];
}

function describe(analysed: PlannedWorkbook, texts: Texts, issues: readonly Issue[]): Described {
  const { content, plan, insights, language, state } = analysed;
  const specs = withFreeTableNames(
    outputSpecs({
      plan: { ...plan, issues },
      language,
      draft: texts.draft,
      insights,
      requested: texts.requested,
      writing: storedWriting(texts.writing),
    }),
    [...content.definedNames, ...content.source.tables.map(({ name }) => name)],
    content.outputs.flatMap(({ tables }) => tables.map(({ name }) => name)),
  );
  const released = content.outputs.filter((output) => isReleased(output, specs, state));
  const outputs = content.outputs.filter((output) => !released.includes(output));
  const { sheets, issues: namingIssues } = nameSheets(specs, outputs, content.sheetNames);
  const merged = sheets.map((named): MergedSheet => {
    const output = content.outputs.find(({ key }) => key === named.spec.key);
    const {
      spec,
      bases,
      issues: edits,
    } = mergeEdits({
      spec: named.spec,
      sheetName: named.sheetName,
      tables: output?.tables ?? [],
      bases: state.sheets.find(({ key }) => key === named.spec.key)?.tables ?? [],
      dateSystem: content.source.dateSystem,
    });
    return { named, spec, bases, edits };
  });
  const edits = merged.flatMap((sheet) => sheet.edits);
  return { merged, released, issues: [...texts.issues, ...namingIssues, ...edits] };
}

/** A person's rows or notes stand where the plan would be written: the sheet becomes theirs, a new one is made. */
function isReleased(output: OutputSheet, specs: readonly SheetSpec[], state: PlanState): boolean {
  const spec = specs.find(({ key }) => key === output.key);
  const earlier = state.sheets.find(({ key }) => key === output.key) ?? null;
  return spec !== undefined && (wouldOverwrite(spec, output, earlier) || hasAddedRows(output, earlier));
}

/** A person who deletes the sheet of proposals is done with those that stood there. */
function withoutDeletedProposals(
  writing: WritingRecord,
  { state, content }: AnalysedWorkbook,
): WritingRecord {
  const isProposals = ({ key }: { key: string }) => key === "proposals";
  if (!state.sheets.some(isProposals) || content.outputs.some(isProposals)) return writing;
  const deleted = new Set(state.writing.proposals.map(({ id }) => id));
  return { ...writing, proposals: writing.proposals.filter(({ id }) => !deleted.has(id)) };
}

function newState(analysed: PlannedWorkbook, { merged }: Described, writing: WritingRecord): PlanState {
  const names = merged.map(({ named }) => [named.spec.key, named.sheetName]);
  return {
    ...analysed.state,
    lastRun: { today: analysed.plan.today },
    writing: storedWriting(writing),
    sheets: merged.map(({ named, spec, bases }): SheetState => ({
      key: named.spec.key,
      fingerprint: fingerprint(JSON.stringify([names, analysed.language, spec])),
      areas: coveredAreas(spec).map(({ row, column, rows, columns }): StoredArea => [
        row,
        column,
        rows,
        columns,
      ]),
      tables: bases,
    })),
  };
}

function toWrite(
  { spec: { key }, sheetName, exists }: NamedSheet,
  spec: SheetSpec,
  { analysed, state }: { analysed: AnalysedWorkbook; state: PlanState },
): SheetToWrite {
  const earlier = analysed.state.sheets.find((sheet) => sheet.key === key);
  const now = state.sheets.find((sheet) => sheet.key === key);
  return {
    spec,
    sheetName,
    exists,
    earlierAreas: (earlier?.areas ?? []).map(([row, column, rows, columns]) => ({
      row,
      column,
      rows,
      columns,
    })),
    droppedTables: exists ? droppedTables(spec, analysed) : [],
    sameAsWritten: exists && earlier !== undefined && earlier.fingerprint === now?.fingerprint,
  };
}

/** Tables that the last run wrote and this one does not, as far as they are still on the sheet. */
function droppedTables(spec: SheetSpec, { content, state }: AnalysedWorkbook): string[] {
  const planned = new Set(spec.blocks.flatMap((block) => (block.kind === "table" ? [block.name] : [])));
  const written = state.sheets.find(({ key }) => key === spec.key)?.tables.map(({ name }) => name) ?? [];
  const present = content.outputs.find(({ key }) => key === spec.key)?.tables.map(({ name }) => name) ?? [];
  return written.filter((name) => !planned.has(name) && present.includes(name));
}

/** Table names are unique in a workbook, so the user's copy gives the add-in's names free. */
function releasedSheet({ sheetName, tables }: OutputSheet, { content }: AnalysedWorkbook): ReleasedSheet {
  const all = [...content.source.tables, ...content.outputs.flatMap((output) => output.tables)];
  const taken = new Set(all.map(({ name }) => name.toLowerCase()));
  return { sheetName, tables: tables.map(({ name }) => ({ name, newName: releasedTableName(name, taken) })) };
}

/** Found before anything is written, so that the user loses nothing and is told which protection to lift. */
function refuseProtected({ content }: AnalysedWorkbook): void {
  if (content.structureProtected) throw new AppFailure("protected", "workbook structure");
  const sheet = content.outputs.find((output) => output.isProtected);
  if (sheet) throw new AppFailure("protected", `sheet ${sheet.sheetName}`);
}
