import { startExcel, stopExcel } from "../../support/excel-session";
import type { ExcelSession } from "../../support/excel-session";
import { onNewSheet, refusal } from "../../support/new-sheet";

let session: ExcelSession;
beforeAll(async () => {
  session = await startExcel();
});
afterAll(() => stopExcel());

const sheetDocument = () => session.document.sheets.at(-1)!;
const styleAt = (row: number, column: number) =>
  session.document.styles.get(sheetDocument().cells.get(row, column)?.style ?? 0);

test("looks are written, read back and kept as one style for equal cells", () =>
  onNewSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    const { format } = range;
    format.fill.color = "#4472c4";
    format.font.color = "white";
    format.font.bold = true;
    format.font.size = 14;
    format.font.name = "Arial";
    format.font.underline = "Single";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.indentLevel = 2;
    range.load(
      "format/fill/color,format/font/color,format/font/bold,format/font/size,format/horizontalAlignment,format/wrapText,format/indentLevel",
    );
    await context.sync();
    expect([format.fill.color, format.font.color, format.font.bold, format.font.size]).toEqual([
      "#4472C4",
      "#FFFFFF",
      true,
      14,
    ]);
    expect([format.horizontalAlignment, format.wrapText, format.indentLevel]).toEqual(["Center", true, 2]);
    expect(sheetDocument().cells.get(0, 0)!.style).toBe(sheetDocument().cells.get(1, 1)!.style);
  }));

test("differing cells read as null, a differing fill as the empty text", () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.fill.color = "#FF0000";
    const both = sheet.getRange("A1:B1").load("format/font/bold,format/fill/color");
    await context.sync();
    expect([both.format.font.bold, both.format.fill.color]).toEqual([null, ""]);
  }));

test("number formats: one for all, or one for each cell", () =>
  onNewSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[0.5, 46447]];
    range.numberFormat = [["0 %", "mmm yyyy"]];
    range.load("text,numberFormat");
    await context.sync();
    expect(range.numberFormat).toEqual([["0 %", "mmm yyyy"]]);
    expect(range.text).toEqual([["50 %", "Mrz 2027"]]);
    range.numberFormat = "0.00" as unknown as string[][];
    range.load("numberFormat");
    await context.sync();
    expect(range.numberFormat).toEqual([["0.00", "0.00"]]);
  }));

test("a column's format is that of its empty cells", () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange("B:B").numberFormat = "@" as unknown as string[][];
    sheet.getRange("B7").values = [["007"]];
    const cell = sheet.getRange("B7").load("values");
    await context.sync();
    expect(cell.values).toEqual([["007"]]);
    expect(sheetDocument().columns.size).toBe(1);
  }));

test("widths are points, as in Excel: 8.43 characters are 48", () =>
  onNewSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1").load("format/columnWidth,format/rowHeight");
    await context.sync();
    expect([range.format.columnWidth, range.format.rowHeight]).toEqual([48, 15]);
    range.format.columnWidth = 150;
    range.format.rowHeight = 30;
    range.load("format/columnWidth,format/rowHeight");
    const wider = sheet.getRange("A1:C1").load("format/columnWidth");
    await context.sync();
    expect([range.format.columnWidth, range.format.rowHeight, wider.format.columnWidth]).toEqual([
      150,
      30,
      null,
    ]);
    expect(sheetDocument().columns.get(0)!.width).toBeCloseTo(27.86, 2);
  }));

test("autofit makes room for the longest text", () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:A2").values = [["kurz"], ["ein deutlich längerer Text"]];
    sheet.getRange("A:A").format.autofitColumns();
    await context.sync();
    expect(sheetDocument().columns.get(0)!.width).toBeGreaterThan(25);
  }));

test("borders lie on the edges or between the cells", () =>
  onNewSheet(async (sheet, context) => {
    const { borders } = sheet.getRange("A1:B2").format;
    borders.getItem("EdgeBottom").style = "Continuous";
    borders.getItem("InsideVertical").color = "#FF0000";
    await context.sync();
    expect(styleAt(1, 0).border.bottom).toMatchObject({ style: "Continuous" });
    expect(styleAt(0, 0).border.bottom).toMatchObject({ style: "None" });
    expect(styleAt(0, 0).border.right).toMatchObject({ style: "Continuous", color: "#FF0000" });
    expect(styleAt(0, 1).border.left).toMatchObject({ style: "Continuous", color: "#FF0000" });
    expect(styleAt(0, 1).border.right).toMatchObject({ style: "None" });
  }));

test("merged cells keep the first value and can be split again", () =>
  onNewSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.merge();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [1, ""],
      ["", ""],
    ]);
    expect(sheetDocument().merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
    sheet.getRange("A1").unmerge();
    sheet.getRange("A4:B5").merge(true);
    await context.sync();
    expect(sheetDocument().merges).toHaveLength(2);
  }));

test("tables can't have merged cells", async () => {
  const error = await refusal(() =>
    onNewSheet(async (sheet, context) => {
      sheet.tables.add("A1:B3", true);
      sheet.getRange("A2:B2").merge();
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidOperation");
});

test("rows are hidden and grouped", () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("2:4").group("ByRows");
    const hidden = sheet.getRange("2:3").load("rowHidden");
    const mixed = sheet.getRange("1:3").load("rowHidden");
    await context.sync();
    expect([hidden.rowHidden, mixed.rowHidden]).toEqual([true, null]);
    expect([...sheetDocument().rows].map(([row, info]) => [row, info.hidden, info.outlineLevel])).toEqual([
      [1, true, 1],
      [2, true, 1],
      [3, false, 1],
    ]);
  }));

test("a link shows its text, also one that looks like a formula", () =>
  onNewSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { documentReference: "'Plan'!B2", textToDisplay: "=kein Befehl" };
    cell.load("values,hyperlink,format/font/underline");
    await context.sync();
    expect(cell.values).toEqual([["=kein Befehl"]]);
    expect(cell.hyperlink).toMatchObject({ documentReference: "'Plan'!B2" });
    expect(cell.format.font.underline).toBe("Single");
  }));

test.each([
  ["a colour", (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.fill.color = "bläulich")],
  ["a font size", (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.font.size = 0)],
  [
    "an alignment",
    (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.horizontalAlignment = "Middle" as "Left"),
  ],
  ["a row height", (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.rowHeight = 500)],
])("bad %s is refused", async (_case, change) => {
  const error = await refusal(() =>
    onNewSheet(async (sheet, context) => {
      change(sheet);
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});
