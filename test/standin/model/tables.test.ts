import { startExcel, stopExcel } from "../../support/excel-session";
import type { ExcelSession } from "../../support/excel-session";
import { onNewSheet, refusal } from "../../support/new-sheet";

let session: ExcelSession;
beforeAll(async () => {
  session = await startExcel();
});
afterAll(() => stopExcel());

let tableNumber = 0;
/** A table with three columns and two rows in A1:C3 of a new sheet. */
const onTable = (
  test: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:C3").values = [
      ["ID", "Nutzen", "Aufwand"],
      ["UC-01", 5, 2],
      ["UC-02", 3, 4],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = `Faelle${++tableNumber}`;
    await context.sync();
    await test(table, sheet, context);
  });
const tableDocument = () => session.document.sheets.at(-1)!.tables[0]!;
const cell = (row: number, column: number) => session.document.sheets.at(-1)!.cells.get(row, column);

test("parts of a table", () =>
  onTable(async (table, _sheet, context) => {
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("nutzen").getDataBodyRange(),
      table.columns.getItemAt(2).getRange(),
      table.rows.getItemAt(1).getRange(),
    ].map((range) => range.load("address"));
    table.columns.load("items/name,items/index,items/values");
    table.rows.load("items/values,count");
    await context.sync();
    expect(parts.map(({ address }) => address.split("!")[1])).toEqual([
      "A1:C3",
      "A1:C1",
      "A2:C3",
      "B2:B3",
      "C1:C3",
      "A3:C3",
    ]);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["ID", 0],
      ["Nutzen", 1],
      ["Aufwand", 2],
    ]);
    expect(table.columns.items[1]!.values).toEqual([["Nutzen"], [5], [3]]);
    expect(table.rows.items.map((row) => row.values[0])).toEqual([
      ["UC-01", 5, 2],
      ["UC-02", 3, 4],
    ]);
  }));

test("headers become unique texts", () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:D2").values = [
      ["Wert", "Wert", "", 2027],
      [1, 2, 3, 4],
    ];
    const header = sheet.tables.add("A1:D2", true).getHeaderRowRange().load("values");
    await context.sync();
    expect(header.values).toEqual([["Wert", "Wert2", "Spalte3", "2027"]]);
  }));

test("rows are added with values and taken out; what stands below moves", () =>
  onTable(async (table, sheet, context) => {
    sheet.getRange("A6").values = [["darunter"]];
    table.rows.add(undefined, [
      ["UC-03", 1, 1],
      ["UC-04", 2, 2],
    ]);
    table.rows.add(0, [["UC-00", 4, 4]]);
    table.rows.getItemAt(1).delete();
    const body = table.getDataBodyRange().load("values");
    const below = sheet.getRange("A8").load("values");
    await context.sync();
    expect(body.values.map((row) => row[0])).toEqual(["UC-00", "UC-02", "UC-03", "UC-04"]);
    expect(below.values).toEqual([["darunter"]]);
  }));

test("a row of the wrong length is refused", async () => {
  const error = await refusal(() =>
    onTable(async (table, _sheet, context) => {
      table.rows.add(undefined, [["UC-03", 1]]);
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("calculated columns: one formula per column, continued in new rows", () =>
  onTable(async (table, sheet, context) => {
    table.columns.add(undefined, [["Score"], ["=[@Nutzen]*2"], ["=[@Nutzen]*2"]]);
    await context.sync();
    const { name } = tableDocument();
    expect(tableDocument().columns[3]).toMatchObject({
      name: "Score",
      calculatedFormula: `${name}[[#This Row],[Nutzen]]*2`,
    });
    table.rows.add(undefined, [["UC-03", 4, 4, null]] as unknown as string[][]);
    const score = sheet.getRange("D4").load("values,formulas");
    await context.sync();
    expect([score.values, score.formulas]).toEqual([[[8]], [["=[@Nutzen]*2"]]]);
  }));

test("a formula in one cell of an empty column fills the column", () =>
  onTable(async (table, sheet, context) => {
    table.columns.add(undefined, undefined, "Summe");
    sheet.getRange("D3").formulas = [["=B3+C3"]];
    const column = sheet.getRange("D2:D3").load("formulas,values");
    await context.sync();
    expect([column.formulas, column.values]).toEqual([
      [["=B2+C2"], ["=B3+C3"]],
      [[7], [7]],
    ]);
  }));

test("cells written directly below or beside become part of the table", () =>
  onTable(async (table, sheet, context) => {
    sheet.getRange("A4:C4").values = [["UC-03", 1, 1]];
    const below = table.getRange().load("address");
    sheet.getRange("D1:D2").values = [["Risiko"], [3]];
    const beside = table.getRange().load("address");
    sheet.getRange("A7").values = [["Abstand"]];
    const unchanged = table.getRange().load("address");
    await context.sync();
    expect([below, beside, unchanged].map(({ address }) => address.split("!")[1])).toEqual([
      "A1:C4",
      "A1:D4",
      "A1:D4",
    ]);
    expect(tableDocument().columns.map(({ name }) => name)).toEqual(["ID", "Nutzen", "Aufwand", "Risiko"]);
  }));

test("formulas follow a new header and a new table name", () =>
  onTable(async (table, sheet, context) => {
    const { name } = tableDocument();
    sheet.getRange("F1").formulas = [[`=SUM(${name}[Nutzen])+${name}[[#Headers],[Nutzen]]`]];
    await context.sync();
    sheet.getRange("B1").values = [["Wert [€]"]];
    table.name = `${name}_neu`;
    await context.sync();
    expect(cell(0, 5)!.formula).toBe(`SUM(${name}_neu[Wert '[€']])+${name}_neu[[#Headers],[Wert '[€']]]`);
  }));

test("a table takes a new size from its header row on", () =>
  onTable(async (table, _sheet, context) => {
    table.resize("A1:D5");
    await context.sync();
    expect(tableDocument()).toMatchObject({ area: { row: 0, column: 0, rows: 5, columns: 4 } });
    expect(tableDocument().columns).toHaveLength(4);
    expect(
      (
        await refusal(async () => {
          table.resize("A2:D5");
          await context.sync();
        })
      ).code,
    ).toBe("InvalidArgument");
  }));

test("totals row, style and bands", () =>
  onTable(async (table, _sheet, context) => {
    table.showTotals = true;
    table.style = "TableStyleMedium7";
    table.showBandedRows = false;
    const totals = table.getTotalRowRange().load("address");
    await context.sync();
    expect(totals.address.split("!")[1]).toBe("A4:C4");
    table.showTotals = false;
    await context.sync();
    expect(tableDocument()).toMatchObject({
      style: "TableStyleMedium7",
      showBandedRows: false,
      area: { rows: 3 },
    });
  }));

test("a table becomes a plain range and keeps its cells", () =>
  onTable(async (table, _sheet, context) => {
    const range = table.convertToRange().load("values");
    await context.sync();
    expect(range.values[0]).toEqual(["ID", "Nutzen", "Aufwand"]);
    expect(session.document.sheets.at(-1)!.tables).toEqual([]);
  }));

test.each<[string, (sheet: Excel.Worksheet, table: Excel.Table) => void, string]>([
  ["overlapping another table", (sheet) => sheet.tables.add("C3:E5", true), "InvalidOperation"],
  ["a name with a blank", (_sheet, table) => (table.name = "Meine Tabelle"), "InvalidArgument"],
  ["a name like a cell", (_sheet, table) => (table.name = "AB12"), "InvalidArgument"],
  ["a missing table", (sheet) => sheet.tables.getItem("Fehlt").load("name"), "ItemNotFound"],
  ["a missing column", (_sheet, table) => table.columns.getItem("Fehlt").load("name"), "ItemNotFound"],
  [
    "totals that are not shown",
    (_sheet, table) => table.getTotalRowRange().load("address"),
    "InvalidOperation",
  ],
])("refused: %s", async (_case, change, code) => {
  const error = await refusal(() =>
    onTable(async (table, sheet, context) => {
      change(sheet, table);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test("tables of the workbook are found by name from anywhere", () =>
  onTable(async (_table, _sheet, context) => {
    const { name } = tableDocument();
    const found = context.workbook.tables.getItem(name.toUpperCase()).load("name,worksheet/name");
    const missing = context.workbook.tables.getItemOrNullObject("Fehlt");
    const inRange = context.workbook.worksheets.getLast().getRange("B2").getTables().load("items/name");
    await context.sync();
    expect([found.name, missing.isNullObject, inRange.items.map((item) => item.name)]).toEqual([
      name,
      true,
      [name],
    ]);
  }));
