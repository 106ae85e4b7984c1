import { analyseWorkbook, type AnalysedWorkbook } from "../../../src/app/analyse-workbook";
import { knownTableNames } from "../../../src/app/known-tables";
import { outputSpecs, rulesDraft } from "../../../src/app/output-specs";
import { workbookActions } from "../../../src/app/workbook-actions";
import { rulesWriter } from "../../../src/app/writer-port";
import type { Insights } from "../../../src/core/insights/insights";
import type { Plan } from "../../../src/core/plan";
import type { SheetKey, SheetSpec } from "../../../src/core/sheets/sheet-spec";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { nextGuid } from "../../../src/standin/document/new-document";
import type { WorkbookDocument } from "../../../src/standin/document/workbook-document";
import type { CellValue } from "../../../src/standin/document/cell-document";
import { useAddinFunctions } from "../../support/addin-functions";
import { buildWorkbook, valuesOf, type SheetContent } from "../../support/build-workbook";
import { startExcel, stopExcel } from "../../support/excel-session";

/** Day of every walk through a document. */
export const today = "2026-11-20";

/** What a reader types into the row of a sheet, by header. */
export type Entries = Readonly<Record<string, string | number>>;

/** A template in an otherwise empty workbook, as the task pane inserts it, with sheets of the reader's own. */
export async function workbookFromTemplate(
  name: string,
  ...own: readonly SheetContent[]
): Promise<WorkbookDocument> {
  const session = await startExcel();
  try {
    await useAddinFunctions(session);
    const actions = workbookActions({
      workbook: excelWorkbook(knownTableNames()),
      writer: rulesWriter(),
      today: () => today,
    });
    await actions.insertTemplate({
      name,
      parts: null,
      language: "de",
      signal: new AbortController().signal,
      progress: () => undefined,
    });
  } finally {
    await stopExcel();
  }
  const { document } = session;
  // Sheets of another workbook bring IDs that this one has given away.
  for (const sheet of buildWorkbook(...own).sheets)
    document.sheets.push({ ...sheet, id: nextGuid(document) });
  return document;
}

/**
 * Types into the row whose first cell shows `row`, as a person who looks for it would. A header that the table lacks
 * is typed beside it, which makes the table wider as in Excel.
 */
export function fill(document: WorkbookDocument, sheetName: string, row: string, entries: Entries): void {
  const sheet = document.sheets.find(({ name }) => name === sheetName);
  const table = sheet?.tables[0];
  if (!sheet || !table) throw new Error(`no table on sheet ${sheetName}`);
  const { area, columns } = table;
  const values = valuesOf(document, sheetName);
  const at = values.findIndex((cells, index) => index > area.row && cells[area.column] === row);
  if (at < 0) throw new Error(`no row ${row} on sheet ${sheetName}`);
  const type = (place: number, column: number, value: string | number) => {
    const cell = sheet.cells.get(place, column);
    sheet.cells.set(place, column, {
      spill: null,
      spillParent: null,
      style: 0,
      ...cell,
      value,
      formula: null,
    });
  };
  for (const [header, value] of Object.entries(entries)) {
    const known = columns.findIndex(({ name }) => name === header);
    if (known < 0) {
      type(area.row, area.column + columns.length, header);
      columns.push({ ...columns[0]!, id: columns.length + 1, name: header });
      area.columns = columns.length;
    }
    type(at, area.column + (known < 0 ? columns.length - 1 : known), value);
  }
}

/** Types settings by their labels. */
export function set(document: WorkbookDocument, settings: Entries): void {
  for (const [label, value] of Object.entries(settings))
    fill(document, "Einstellungen", label, { Wert: value });
}

/** A plan with everything its sheets are made from. */
export interface Walk {
  plan: Plan;
  insights: Insights;
  issues: AnalysedWorkbook["issues"];
  /** Sheet by key, also where nothing in the workbook asks for it. */
  sheet: (key: SheetKey) => SheetSpec;
}

/** Reads the workbook through the real office.js and plans it. */
export async function walkThrough(document: WorkbookDocument): Promise<Walk> {
  const session = await startExcel({ document });
  try {
    await useAddinFunctions(session);
    const port = excelWorkbook(knownTableNames());
    const { plan, insights, issues } = await analyseWorkbook(port, { today, language: null });
    if (!plan || !insights) throw new Error(JSON.stringify(issues));
    const { language } = plan.input.settings;
    const draft = rulesDraft(plan, language);
    const sheet = (key: SheetKey): SheetSpec => {
      const found = outputSpecs({ plan, language, draft, insights, requested: [key] });
      return found.find((each) => each.key === key)!;
    };
    return { plan, insights, issues, sheet };
  } finally {
    await stopExcel();
  }
}

/** Cells of a written sheet as text, for questions about what stands there. */
export function textOf(document: WorkbookDocument, sheetName: string): string {
  const shown = (value: CellValue) => (typeof value === "object" ? "" : String(value));
  return valuesOf(document, sheetName)
    .map((cells) => cells.map(shown).join(" │ "))
    .join("\n");
}
