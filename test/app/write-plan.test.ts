import { analyseWorkbook } from "../../src/app/analyse-workbook";
import { knownTableNames } from "../../src/app/known-tables";
import { writePlan } from "../../src/app/write-plan";
import { rulesWriter } from "../../src/app/writer-port";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { WorkbookDocument } from "../../src/standin/document/workbook-document";
import type { CellValue } from "../../src/standin/document/cell-document";
import { useAddinFunctions } from "../support/addin-functions";
import { buildWorkbook, valuesOf } from "../support/build-workbook";
import { startExcel, stopExcel, type ExcelSession } from "../support/excel-session";
import { smallFirm, useCaseSheet } from "../support/small-firm";

jest.setTimeout(300_000);
afterEach(async () => {
  await stopExcel();
  // The functions register themselves while their module loads, once for each session's office.js.
  jest.resetModules();
});

const workbook = excelWorkbook(knownTableNames());

async function run() {
  const analysed = await analyseWorkbook(workbook, { today: "2026-11-20", language: null });
  const written = await writePlan(
    workbook,
    { ...analysed, plan: analysed.plan!, insights: analysed.insights! },
    { writer: rulesWriter() },
  );
  return { ...written, codes: written.plan.issues.map(({ code }) => code) };
}

async function planned(): Promise<ExcelSession> {
  const session = await startExcel({ document: buildWorkbook(...smallFirm) });
  await useAddinFunctions(session);
  await run();
  return session;
}

const sheetOf = (document: WorkbookDocument, name: string) =>
  document.sheets.find((sheet) => sheet.name === name)!;

/** What a person does: types a value into a cell. */
function type(
  session: ExcelSession,
  sheet: string,
  at: { row: number; column: number },
  value: CellValue,
): void {
  session.host.act(({ document }) => {
    const { cells } = sheetOf(document, sheet);
    const before = cells.get(at.row, at.column);
    cells.set(at.row, at.column, {
      value,
      formula: null,
      spill: null,
      spillParent: null,
      style: before?.style ?? 0,
    });
  });
}

/** Adds use cases to the user's table, as typing below it does. */
function addUseCases(session: ExcelSession, count: number): void {
  session.host.act(({ document }) => {
    const sheet = sheetOf(document, "Anwendungsfälle");
    const { area } = sheet.tables[0]!;
    for (let index = 0; index < count; index++) {
      const row = area.row + area.rows + index;
      [`NEU-${index}`, `Neues Vorhaben ${index}`, "IT", 4, 4, 2, null, null, 2, 5, 1000, 10].forEach(
        (value, column) => {
          if (value !== null)
            sheet.cells.set(row, column, { value, formula: null, spill: null, spillParent: null, style: 0 });
        },
      );
    }
    sheet.tables[0]!.area = { ...area, rows: area.rows + count };
  });
}

test("known names cover every table of the output", async () => {
  const { document, host } = await planned();
  const names = document.sheets.slice(3).flatMap(({ tables }) => tables.map(({ name }) => name));
  expect(knownTableNames()).toEqual(expect.arrayContaining(names));
  while (host.trackedObjectCount > 0) await new Promise(setImmediate);
  host.meter.reset();
  await workbook.read({});
  expect(host.meter.roundTrips).toBe(1);
});

test("more use cases: the sheets grow in place and agree with the plan", async () => {
  const session = await planned();
  const ids = session.document.sheets.map(({ id }) => id);
  addUseCases(session, 6);
  const { report, codes } = await run();
  expect(report.mismatches).toEqual([]);
  expect(report.created).toEqual([]);
  expect(codes).not.toContain("sheetNameTaken");
  expect(session.document.sheets.map(({ id }) => id)).toEqual(ids);
  expect(sheetOf(session.document, "Matrix").tables.find(({ name }) => name === "KI_Matrix")?.area.rows).toBe(
    12,
  );
});

test("fewer use cases: nothing of the larger plan is left", async () => {
  const session = await planned();
  addUseCases(session, 6);
  await run();
  session.host.act(({ document }) => {
    const sheet = sheetOf(document, "Anwendungsfälle");
    for (let row = 3; row < 12; row++)
      for (let column = 0; column < 13; column++) sheet.cells.delete(row, column);
    sheet.tables[0]!.area = { ...sheet.tables[0]!.area, rows: 3 };
  });
  const { report } = await run();
  expect(report.mismatches).toEqual([]);
  const left = ["Matrix", "Budget", "Fahrplan", "Prüfung"].flatMap((name) =>
    valuesOf(session.document, name).flat(),
  );
  expect(left.filter((value) => typeof value === "string" && /NEU-|UC-0[345]/.test(value))).toEqual([]);
});

test("a note in the way of a growing plan makes the sheet the user's", async () => {
  const session = await planned();
  const roadmap = sheetOf(session.document, "Matrix");
  const { area } = roadmap.tables.find(({ name }) => name === "KI_Matrix")!;
  const note = { row: area.row + area.rows + 2, column: 1 };
  type(session, "Matrix", note, "Mit dem Betriebsrat klären");
  expect((await run()).report.created).toEqual([]);
  addUseCases(session, 6);
  const { report, codes } = await run();
  expect(report).toMatchObject({ created: ["Matrix (KI)"], mismatches: [] });
  expect(codes).toContain("sheetNameTaken");
  expect(sheetOf(session.document, "Matrix").cells.get(note.row, note.column)?.value).toBe(
    "Mit dem Betriebsrat klären",
  );
  const again = await run();
  expect(again.report).toEqual({ created: [], updated: [], mismatches: [] });
  expect(again.plan.useCases).toHaveLength(11);
});

test("a row that a person added to the roadmap's table is not overwritten", async () => {
  const session = await planned();
  const table = sheetOf(session.document, "Fahrplan").tables.find(({ name }) => name === "KI_Fahrplan")!;
  const added = { row: table.area.row + table.area.rows, column: 0 };
  session.host.act(() => (table.area = { ...table.area, rows: table.area.rows + 1 }));
  type(session, "Fahrplan", added, "Messe");
  const { report } = await run();
  expect(report.created).toEqual(["Fahrplan (KI)"]);
  expect(sheetOf(session.document, "Fahrplan").cells.get(added.row, added.column)?.value).toBe("Messe");
});

test("a renamed output sheet keeps its new name", async () => {
  const session = await planned();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Budget").name = "Was es kostet";
    await context.sync();
  });
  const { sheets, codes } = await run();
  expect(sheets.find(({ key }) => key === "budget")?.sheetName).toBe("Was es kostet");
  expect(codes).not.toContain("sheetNameTaken");
  expect(session.document.sheets).toHaveLength(8);
});

test("a deleted output sheet is written again", async () => {
  await planned();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Fahrplan").delete();
    await context.sync();
  });
  const { report } = await run();
  expect(report).toMatchObject({ created: ["Fahrplan"], mismatches: [] });
});

test("a table of the user's with one of our names stays as it is", async () => {
  const rows = [
    ["Stelle", "Wert"],
    ["a", 1],
  ];
  const session = await startExcel({
    document: buildWorkbook(...smallFirm, { name: "Eigene", table: "KI_Matrix", rows }),
  });
  await useAddinFunctions(session);
  const tablesOf = (name: string) => sheetOf(session.document, name).tables.map((table) => table.name);
  const { report } = await run();
  expect(report.mismatches).toEqual([]);
  expect(tablesOf("Eigene")).toEqual(["KI_Matrix"]);
  expect(tablesOf("Matrix")).toEqual(["KI_Matrix2", "KI_Diagramm"]);
  expect((await run()).report).toMatchObject({ created: [], updated: [], mismatches: [] });

  session.host.act(({ document }) => void sheetOf(document, "Eigene").tables.pop());
  expect((await run()).report).toMatchObject({ created: [], updated: [], mismatches: [] });
  expect(tablesOf("Matrix")).toEqual(["KI_Matrix2", "KI_Diagramm"]);
});

test("a name of the user's that is called like one of our tables stays as it is", async () => {
  const document = buildWorkbook(...smallFirm);
  const name = { name: "ki_budget", formula: "=1+1", scope: null, visible: true, comment: "", origin: null };
  document.names.push(name);
  const session = await startExcel({ document });
  await useAddinFunctions(session);
  expect((await run()).report.mismatches).toEqual([]);
  expect(session.document.names).toContainEqual(name);
  expect(sheetOf(session.document, "Budget").tables.map((table) => table.name)).toContain("KI_Budget2");
  expect((await run()).report.updated).toEqual([]);
});

test("a name as long as a cell can be still makes a plan", async () => {
  const longest = `${"x".repeat(32766)}y`;
  const rows = useCaseSheet.rows.map((row, index) =>
    index === 1 ? [row[0]!, longest, ...row.slice(2)] : row,
  );
  const session = await startExcel({ document: buildWorkbook({ ...useCaseSheet, rows }) });
  await useAddinFunctions(session);
  expect((await run()).report.mismatches).toEqual([]);
  const texts = valuesOf(session.document, "Fahrplan").flat();
  expect(texts).toContain(`${"x".repeat(32765)}…`);
  expect((await run()).report.updated).toEqual([]);
});

test("a protected output sheet stops the run before anything is written", async () => {
  const session = await planned();
  const before = JSON.stringify(session.document.sheets.map((sheet) => [...sheet.cells.entries()]));
  sheetOf(session.document, "Budget").protection = { allowed: new Set(), hasPassword: false };
  addUseCases(session, 1);
  await expect(run()).rejects.toMatchObject({ kind: "protected", message: "sheet Budget" });
  sheetOf(session.document, "Anwendungsfälle").tables[0]!.area.rows--;
  for (let column = 0; column < 13; column++)
    sheetOf(session.document, "Anwendungsfälle").cells.delete(6, column);
  expect(JSON.stringify(session.document.sheets.map((sheet) => [...sheet.cells.entries()]))).toBe(before);
});

test("a state of a later release is left alone", async () => {
  const document = buildWorkbook(...smallFirm);
  document.customXmlParts.push({
    id: "{1}",
    namespaceUri: "urn:ki-fahrplan:state",
    xml: '<state xmlns="urn:ki-fahrplan:state" version="9">{"version":9}</state>',
    origin: null,
  });
  await startExcel({ document });
  await expect(run()).rejects.toMatchObject({ kind: "newerState" });
  expect(document.sheets).toHaveLength(3);
});

test("a damaged state: what stands in editable cells counts as the user's", async () => {
  const session = await planned();
  session.document.customXmlParts[0]!.xml = '<state xmlns="urn:ki-fahrplan:state" version="1">kaputt</state>';
  const { report } = await run();
  expect(report).toMatchObject({ created: [], mismatches: [] });
});

test("texts of the user's cells reach the sheets as they are", async () => {
  const rows = useCaseSheet.rows.map((row, index) =>
    index === 1 ? ["=1+1", "@Name", "-1", ...row.slice(3)] : row,
  );
  const session = await startExcel({ document: buildWorkbook({ ...useCaseSheet, rows }) });
  await useAddinFunctions(session);
  expect((await run()).report.mismatches).toEqual([]);
  const matrix = sheetOf(session.document, "Matrix");
  const names = [...matrix.cells.entries()].filter(
    ([, , cell]) => cell.value === "@Name" || cell.value === "=1+1",
  );
  expect(names.length).toBeGreaterThanOrEqual(2);
  // The grid's formulas may show such a text; none may come from it.
  expect(
    names.map(([, , cell]) => cell.formula).filter((formula) => formula !== null && !formula.includes("(")),
  ).toEqual([]);
});
