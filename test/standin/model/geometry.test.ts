import { startExcel, stopExcel } from "../../support/excel-session";
import { onNewSheet, refusal } from "../../support/new-sheet";

beforeAll(() => startExcel());
afterAll(() => stopExcel());

type Derive = (range: Excel.Range) => Excel.Range;

test.each<[string, Derive, string]>([
  ["getCell", (range) => range.getCell(1, 1), "C3"],
  ["getRow", (range) => range.getRow(2), "B4:D4"],
  ["getColumn", (range) => range.getColumn(0), "B2:B4"],
  ["getLastRow", (range) => range.getLastRow(), "B4:D4"],
  ["getLastColumn", (range) => range.getLastColumn(), "D2:D4"],
  ["getLastCell", (range) => range.getLastCell(), "D4"],
  ["getOffsetRange", (range) => range.getOffsetRange(-1, 2), "D1:F3"],
  ["getResizedRange", (range) => range.getResizedRange(1, -2), "B2:B5"],
  ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 2), "B2:C2"],
  ["getEntireRow", (range) => range.getEntireRow(), "2:4"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
  ["getRowsBelow", (range) => range.getRowsBelow(2), "B5:D6"],
  ["getRowsAbove", (range) => range.getRowsAbove(1), "B1:D1"],
  ["getColumnsAfter", (range) => range.getColumnsAfter(1), "E2:E4"],
  ["getColumnsBefore", (range) => range.getColumnsBefore(1), "A2:A4"],
  ["getBoundingRect", (range) => range.getBoundingRect("F6"), "B2:F6"],
  ["getIntersection", (range) => range.getIntersection("C1:Z3"), "C2:D3"],
])("%s", (_name, derive, address) =>
  onNewSheet(async (sheet, context) => {
    const derived = derive(sheet.getRange("B2:D4")).load("address");
    await context.sync();
    expect(derived.address.split("!")[1]).toBe(address);
  }),
);

test.each<[string, Derive]>([
  ["above the sheet", (range) => range.getOffsetRange(-5, 0)],
  ["left of the sheet", (range) => range.getColumnsBefore(3)],
  ["no row left", (range) => range.getResizedRange(-3, 0)],
  ["no such row", (range) => range.getRow(3)],
])("cells that do not exist are refused: %s", async (_case, derive) => {
  const error = await refusal(() =>
    onNewSheet(async (sheet, context) => {
      derive(sheet.getRange("B2:D4")).load("address");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test.each(["", "A0", "XFE1", "A1048577", "Nirgendwo", "Fehlt!A1"])("no address: %j", async (address) => {
  const error = await refusal(() =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange(address).load("address");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("no common cells is a null object", () =>
  onNewSheet(async (sheet, context) => {
    const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }));

test("used range: formats count, unless values are asked for", () =>
  onNewSheet(async (sheet, context) => {
    const empty = sheet.getUsedRangeOrNullObject();
    const emptyCorner = sheet.getUsedRange().load("address");
    await context.sync();
    expect([empty.isNullObject, emptyCorner.address.split("!")[1]]).toEqual([true, "A1"]);
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("E5").format.fill.color = "red";
    const all = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRange(true).load("address");
    const column = sheet.getRange("C:C").getUsedRange(true).load("address");
    await context.sync();
    expect([all, values, column].map((range) => range.address.split("!")[1])).toEqual([
      "B2:E5",
      "B2:C3",
      "C2:C3",
    ]);
  }));

test("surrounding region ends at blank rows and columns", () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("E2").values = [["anderes"]];
    const region = sheet.getRange("B2").getSurroundingRegion().load("address");
    await context.sync();
    expect(region.address.split("!")[1]).toBe("B2:C3");
  }));

test("sheet names stand in quotes where formulas need them", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Müller's Plan");
    const range = sheet.getRange("A1").load("address");
    await context.sync();
    expect(range.address).toBe("'Müller''s Plan'!A1");
    sheet.delete();
    await context.sync();
  });
});
