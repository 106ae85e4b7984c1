import { emptyDocument, startExcel, stopExcel } from "../../support/excel-session";
import type { ExcelSession } from "../../support/excel-session";
import { refusal } from "../../support/new-sheet";

let session: ExcelSession;
beforeEach(async () => {
  session = await startExcel({ document: emptyDocument("Start") });
});
afterEach(() => stopExcel());

const names = () => session.document.sheets.map((sheet) => sheet.name);
const run = (action: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    action(context.workbook.worksheets, context);
    await context.sync();
  });

test("sheets are added, named, moved, coloured, hidden, shown and deleted", async () => {
  await run((sheets) => {
    sheets.add();
    sheets.add("Plan").tabColor = "#ED7D31";
    sheets.getItem("plan").position = 0;
    sheets.getItem("Tabelle2").visibility = "Hidden";
    sheets.getItem("Start").activate();
  });
  expect(names()).toEqual(["Plan", "Start", "Tabelle2"]);
  expect(session.document.sheets[2]!.visibility).toBe("Hidden");
  expect(session.document.activeSheet).toBe(1);
  await run((sheets) => sheets.getItem("Start").delete());
  expect(names()).toEqual(["Plan", "Tabelle2"]);
  expect(session.document.activeSheet).toBe(0);
});

test.each([
  ["too long", "x".repeat(32), "InvalidArgument"],
  ["empty", "", "InvalidArgument"],
  ["a forbidden sign", "Q1/Q2", "InvalidArgument"],
  ["brackets", "[Plan]", "InvalidArgument"],
  ["an apostrophe at the edge", "'Plan", "InvalidArgument"],
  ["taken, in other case", "START", "ItemAlreadyExists"],
])("bad name is refused: %s", async (_case, name, code) => {
  expect((await refusal(() => run((sheets) => sheets.add(name)))).code).toBe(code);
  expect(names()).toEqual(["Start"]);
});

test("the last visible sheet stays", async () => {
  expect((await refusal(() => run((sheets) => sheets.getFirst().delete()))).code).toBe("InvalidOperation");
  const hide = () => run((sheets) => (sheets.getFirst().visibility = "Hidden"));
  expect((await refusal(hide)).code).toBe("InvalidOperation");
});

test("formulas, names, rules, lists and charts follow a new sheet name", async () => {
  await run((sheets, context) => {
    const data = sheets.add("Daten");
    data.getRange("A1:A2").values = [[1], [2]];
    const start = sheets.getItem("Start");
    start.getRange("A1").formulas = [["=SUM(Daten!A1:A2)"]];
    context.workbook.names.add("Summanden", data.getRange("A1:A2"));
    start.getRange("B1").conditionalFormats.add("Custom").custom.rule.formula = "=Daten!$A$1>0";
    start.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: "=Daten!$A$1:$A$2" } };
    start.charts.add("Line", data.getRange("A1:A2"), "Columns");
    data.name = "Neue Daten";
  });
  const [start] = session.document.sheets;
  expect(start!.cells.get(0, 0)!.formula).toBe("SUM('Neue Daten'!A1:A2)");
  expect(session.document.names[0]!.formula).toBe("'Neue Daten'!$A$1:$A$2");
  expect(start!.conditionalFormats[0]!.rule).toMatchObject({ formula: "'Neue Daten'!$A$1>0" });
  expect(start!.validations[0]!.formula1).toBe("'Neue Daten'!$A$1:$A$2");
  expect(start!.charts[0]!.series[0]!.yFormula).toBe("'Neue Daten'!$A$1:$A$2");
  await run((sheets) => sheets.getItem("Neue Daten").delete());
  expect(start!.cells.get(0, 0)!.formula).toBe("SUM(#REF!)");
});

test("neighbours, first and last, with and without hidden sheets", async () => {
  await run((sheets) => {
    sheets.add("Versteckt").visibility = "Hidden";
    sheets.add("Ende");
  });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst().load("name");
    const next = first.getNext().load("name");
    const nextVisible = first.getNext(true).load("name");
    const last = worksheets.getLast().load("name");
    const afterLast = last.getNextOrNullObject();
    const visible = worksheets.getCount(true);
    await context.sync();
    expect([first.name, next.name, nextVisible.name, last.name]).toEqual([
      "Start",
      "Versteckt",
      "Ende",
      "Ende",
    ]);
    expect([afterLast.isNullObject, visible.value]).toEqual([true, 2]);
  });
});

test("a page begins above each row with a break, and breaks can be taken back", async () => {
  await run((sheets) => {
    const breaks = sheets.getFirst().horizontalPageBreaks;
    breaks.add("A30");
    breaks.add("A12:C14");
    breaks.add("A30");
    breaks.add("A50").delete();
  });
  const { page } = session.document.sheets[0]!;
  expect(page.rowBreaks).toEqual([11, 29]);
  await run((sheets) => sheets.getFirst().horizontalPageBreaks.removePageBreaks());
  expect(page.rowBreaks).toEqual([]);
});

test("frozen panes, gridlines and printing", async () => {
  await run((sheets) => {
    const sheet = sheets.getFirst();
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    sheet.showGridlines = false;
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A3";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.setPrintArea("A1:H40");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Seite &P von &N";
  });
  const [sheet] = session.document.sheets;
  expect(sheet).toMatchObject({ freeze: { rows: 3, columns: 2 }, showGridlines: false });
  expect(sheet!.page).toMatchObject({
    orientation: "landscape",
    paperSize: "a3",
    fitToWidth: 1,
    fitToHeight: null,
    titleRows: { first: 0, last: 2 },
    printArea: { row: 0, column: 0, rows: 40, columns: 8 },
    footer: { center: "Seite &P von &N" },
  });
  await Excel.run(async (context) => {
    const panes = context.workbook.worksheets.getFirst().freezePanes;
    const location = panes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(location.address).toBe("Start!A1:B3");
    panes.unfreeze();
    await context.sync();
  });
  expect(sheet!.freeze).toBeNull();
});

test("a protected structure keeps its sheets", async () => {
  await run((_sheets, context) => context.workbook.protection.protect("geheim"));
  const attempts: ((sheets: Excel.WorksheetCollection) => void)[] = [
    (sheets) => sheets.add("Neu"),
    (sheets) => (sheets.getFirst().name = "Anders"),
    (sheets) => (sheets.getFirst().position = 0),
  ];
  for (const attempt of attempts) expect((await refusal(() => run(attempt))).code).toBe("AccessDenied");
  const wrong = () => run((_sheets, context) => context.workbook.protection.unprotect("falsch"));
  expect((await refusal(wrong)).code).toBe("AccessDenied");
  await run((_sheets, context) => context.workbook.protection.unprotect("geheim"));
  await run((sheets) => sheets.add("Neu"));
  expect(names()).toEqual(["Start", "Neu"]);
});

test("a protected sheet lets only unlocked cells be written", async () => {
  await run((sheets) => {
    const sheet = sheets.getFirst();
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
  });
  await run((sheets) => {
    sheets.getFirst().getRange("B1").values = [[1]];
    sheets.getFirst().getRange("A:A").format.columnWidth = 100;
  });
  const attempts: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => (sheet.getRange("A1").values = [[1]]),
    (sheet) => (sheet.getRange("A1").format.fill.color = "red"),
    (sheet) => sheet.getRange("1:1").insert("Down"),
    (sheet) => sheet.getRange("A1").clear(),
    (sheet) => sheet.tables.add("A1:B2", true),
  ];
  for (const attempt of attempts) {
    expect((await refusal(() => run((sheets) => attempt(sheets.getFirst())))).code).toBe("AccessDenied");
  }
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getFirst();
    protection.load("protected,options");
    await context.sync();
    expect([protection.protected, protection.options.allowFormatColumns]).toEqual([true, true]);
    protection.unprotect();
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    await context.sync();
  });
});
