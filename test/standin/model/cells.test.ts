import { startExcel, stopExcel } from "../../support/excel-session";
import type { ExcelSession } from "../../support/excel-session";
import { onNewSheet, refusal } from "../../support/new-sheet";

let session: ExcelSession;
beforeAll(async () => {
  session = await startExcel({ locale: "de-DE" });
});
afterAll(() => stopExcel());

test.each([
  ["text", "Kosten", "General", "Kosten", "General"],
  ["a leading zero is lost", "007", "General", 7, "General"],
  ["text format keeps it", "007", "@", "007", "@"],
  ["an apostrophe keeps it", "'007", "General", "007", "General"],
  ["German decimals", "1,5", "General", 1.5, "General"],
  ["text format keeps an equals sign", "=1+1", "@", "=1+1", "@"],
  ["a number in text format becomes text", 1.5, "@", "1,5", "@"],
  ["true by its German name", "WAHR", "General", true, "General"],
  ["percent", "50%", "General", 0.5, "0%"],
])("typed input: %s", (_case, written, format, value, formatAfter) =>
  onNewSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [[format]];
    cell.values = [[written]];
    cell.load("values,numberFormat");
    await context.sync();
    expect([cell.values[0]![0], cell.numberFormat[0]![0]]).toEqual([value, formatAfter]);
  }),
);

test("what looks like a date becomes one", () =>
  onNewSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [["1.3.2027"]];
    cell.load("values,text,valueTypes");
    await context.sync();
    expect([cell.values, cell.text, cell.valueTypes]).toEqual([[[46447]], [["01.03.2027"]], [["Double"]]]);
  }));

test("null leaves a cell alone, the empty text clears it, a scalar fills", () =>
  onNewSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", 4]] as unknown as number[][];
    sheet.getRange("A2:C2").values = "x" as unknown as string[][];
    const all = sheet.getRange("A1:C2").load("values,valueTypes");
    await context.sync();
    expect(all.values).toEqual([
      [1, "", 4],
      ["x", "x", "x"],
    ]);
    expect(all.valueTypes[0]).toEqual(["Double", "Empty", "Double"]);
  }));

test.each([
  ["too few rows", [[1, 2]]],
  [
    "too many columns",
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
  ["ragged rows", [[1, 2], [3]]],
])("a matrix of the wrong shape is refused: %s", async (_case, matrix) => {
  const error = await refusal(() =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = matrix;
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.errorLocation).toBe("Range.values");
});

test("a text above 32,767 characters is refused", async () => {
  const error = await refusal(() =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["x".repeat(32_768)]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("formulas are calculated within the batch that reads them", () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [4]];
    const sum = sheet.getRange("A4");
    sum.formulas = [["=SUM(A1:A3)"]];
    sum.load("values,formulas,formulasLocal,text");
    await context.sync();
    expect(sum.values).toEqual([[7]]);
    expect([sum.formulas[0]![0], sum.formulasLocal[0]![0]]).toEqual(["=SUM(A1:A3)", "=SUMME(A1:A3)"]);
    sheet.getRange("A1").values = [[10]];
    sum.load("values");
    await context.sync();
    expect(sum.values).toEqual([[16]]);
  }));

test.each(["=SUM(A1", "=A1+", "=(A1))"])("a malformed formula is refused: %s", async (formula) => {
  const error = await refusal(() =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("B1").formulas = [[formula]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("error values read as their code", () =>
  onNewSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A2");
    range.formulas = [["=1/0"], ["=NA()"]];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["#DIV/0!"], ["#N/A"]]);
    expect(range.valueTypes).toEqual([["Error"], ["Error"]]);
  }));

test("an array spills, and its anchor knows where", () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
    const spill = sheet.getRange("A1").getSpillingToRange().load("address,values");
    const parent = sheet.getRange("A3").getSpillParent().load("address");
    const none = sheet.getRange("B1").getSpillingToRangeOrNullObject();
    await context.sync();
    expect(spill.values).toEqual([[1], [2], [3]]);
    expect(spill.address).toMatch(/A1:A3$/);
    expect(parent.address).toMatch(/!A1$/);
    expect(none.isNullObject).toBe(true);
    sheet.getRange("A1").values = [["weg"]];
    const after = sheet.getRange("A1:A3").load("values");
    await context.sync();
    expect(after.values).toEqual([["weg"], [""], [""]]);
  }));

test("whole columns have no values to read and take none", async () => {
  await onNewSheet(async (sheet, context) => {
    const column = sheet.getRange("B:B").load("values,address,rowCount,isEntireColumn");
    await context.sync();
    expect([column.values, column.rowCount, column.isEntireColumn]).toEqual([null, 1_048_576, true]);
  });
  const error = await refusal(() =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("B:B").values = "x" as unknown as string[][];
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("clear() takes content, looks or both", () =>
  onNewSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A2");
    range.values = [[1], [2]];
    range.format.fill.color = "#FF0000";
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("A2").clear("Formats");
    range.load("values");
    const first = sheet.getRange("A1").load("format/fill/color");
    const second = sheet.getRange("A2").load("format/fill/color");
    await context.sync();
    expect(range.values).toEqual([[""], [2]]);
    expect([first.format.fill.color, second.format.fill.color]).toEqual(["#FF0000", "#FFFFFF"]);
    range.clear();
    await context.sync();
    expect(session.document.sheets.at(-1)!.cells.usedArea()).toBeNull();
  }));

test("manual calculation waits to be asked", () =>
  onNewSheet(async (sheet, context) => {
    const { application } = context.workbook;
    application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[1]];
    const double = sheet.getRange("B1");
    double.formulas = [["=A1*2"]];
    double.load("values");
    await context.sync();
    expect(double.values).toEqual([[""]]);
    application.calculate("Full");
    double.load("values");
    await context.sync();
    expect(double.values).toEqual([[2]]);
    application.calculationMode = "Automatic";
    await context.sync();
  }));

test("found cells, copied cells", () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      ["Nutzen", 1],
      ["Aufwand", 2],
    ];
    sheet.getRange("C1").formulas = [["=B1*10"]];
    const found = sheet.getRange().find("aufwand", { completeMatch: true }).load("address");
    const missing = sheet.getRange().findOrNullObject("Risiko", {});
    sheet.getRange("C2").copyFrom("C1");
    const copied = sheet.getRange("C2").load("formulas,values");
    await context.sync();
    expect(found.address).toMatch(/!A2$/);
    expect(missing.isNullObject).toBe(true);
    expect([copied.formulas, copied.values]).toEqual([[["=B2*10"]], [[20]]]);
  }));
