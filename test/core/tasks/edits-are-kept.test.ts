import { analyseWorkbook } from "../../../src/app/analyse-workbook";
import { knownTableNames } from "../../../src/app/known-tables";
import { rulesWriter } from "../../../src/app/writer-port";
import { writePlan } from "../../../src/app/write-plan";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { tasksDe } from "../../../src/text/de/tasks";
import { useAddinFunctions } from "../../support/addin-functions";
import { buildWorkbook } from "../../support/build-workbook";
import { startExcel, stopExcel, type ExcelSession } from "../../support/excel-session";
import { smallFirm } from "../../support/small-firm";
import { structureSheets } from "./support";

jest.setTimeout(300_000);
afterEach(async () => {
  await stopExcel();
  jest.resetModules();
});

const workbook = excelWorkbook(knownTableNames());

async function run() {
  const analysed = await analyseWorkbook(workbook, {
    today: "2026-11-20",
    language: null,
  });
  return writePlan(
    workbook,
    { ...analysed, plan: analysed.plan!, insights: analysed.insights! },
    { writer: rulesWriter(), requested: structureSheets },
  );
}

/** Place of a table's cell by the text in its first column and its header. */
function cellAt(session: ExcelSession, table: string, row: string, header: string) {
  const sheet = session.document.sheets.find(({ tables }) => tables.some(({ name }) => name === table))!;
  const { area, columns } = sheet.tables.find(({ name }) => name === table)!;
  const at = Array.from({ length: area.rows }, (_, index) => area.row + index).find(
    (each) => sheet.cells.get(each, area.column)?.value === row,
  )!;
  return {
    cells: sheet.cells,
    row: at,
    column: area.column + columns.findIndex(({ name }) => name === header),
  };
}

test.each([
  ["KI_Aufgaben_Ansicht", "Ansicht", "Ansicht", tasksDe.views.B, "Kurzfristig (3–6 Monate)"],
  ["KI_Aufgaben", "UC-04:pilot", "Status", "blockiert", "0–6 Monate"],
  ["KI_Startplan", "W01-1", "Rückmeldung", "=keine Formel", "0–6 Monate"],
  ["KI_Reifepruefung", "UC-04:backup", "Antwort", "ja", "0–6 Monate"],
  ["KI_Erkenntnisse", "UC-04:1", "Was wurde gelernt", "Mehr Testfälle", "0–6 Monate"],
])(
  "%s: what a person filled in at %s, %s stands after the next run",
  async (table, row, header, value, shown) => {
    const session = await startExcel({ document: buildWorkbook(...smallFirm) });
    await useAddinFunctions(session);
    await run();
    session.host.act(() => {
      const at = cellAt(session, table, row, header);
      const style = at.cells.get(at.row, at.column)?.style ?? 0;
      at.cells.set(at.row, at.column, { value, formula: null, spill: null, spillParent: null, style });
    });
    const { plan } = await run();
    expect(plan.issues.filter(({ code }) => code === "manualEdit")).toHaveLength(1);
    const kept = cellAt(session, table, row, header);
    expect(kept.cells.get(kept.row, kept.column)).toMatchObject({ value, formula: null });
    const section = cellAt(session, "KI_Aufgaben", "W01-1", "Abschnitt");
    expect(section.cells.get(section.row, section.column)?.value).toBe(shown);
  },
);
