import { startExcel, stopExcel } from "../../support/excel-session";
import type { ExcelSession } from "../../support/excel-session";
import { onNewSheet, refusal } from "../../support/new-sheet";

let session: ExcelSession;
beforeAll(async () => {
  session = await startExcel();
});
afterAll(() => stopExcel());

const sheetDocument = () => session.document.sheets.at(-1)!;
const formulaAt = (row: number, column: number) => sheetDocument().cells.get(row, column)?.formula;

test("inserted rows take everything below along", () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ];
    sheet.getRange("D1:D3").formulas = [["=SUM(B1:B3)"], ["=B3*2"], ["=$B$1"]];
    sheet.getRange("A3:B3").merge();
    sheet.getRange("B1:B3").conditionalFormats.add("DataBar");
    sheet.getRange("B3").dataValidation.rule = {
      wholeNumber: { formula1: 1, formula2: 5, operator: "Between" },
    };
    sheet.getRange("A2").hyperlink = { address: "https://example.org" };
    context.workbook.names.add("Dritte", sheet.getRange("B3"));
    sheet.getRange("3:3").format.rowHeight = 40;
    const tracked = sheet.getRange("B2").load("values");
    await context.sync();
    const inserted = sheet.getRange("2:3").insert("Down").load("address");
    tracked.load("address");
    await context.sync();
    expect(inserted.address.split("!")[1]).toBe("2:3");
    expect(tracked.address.split("!")[1]).toBe("B4");
    expect([formulaAt(0, 3), formulaAt(3, 3), formulaAt(4, 3)]).toEqual(["SUM(B1:B5)", "B5*2", "$B$1"]);
    const document = sheetDocument();
    expect(document.merges).toEqual([{ row: 4, column: 0, rows: 1, columns: 2 }]);
    expect(document.conditionalFormats[0]!.areas).toEqual([{ row: 0, column: 1, rows: 5, columns: 1 }]);
    expect(document.validations[0]!.areas).toEqual([{ row: 4, column: 1, rows: 1, columns: 1 }]);
    expect(document.hyperlinks[0]!.area).toMatchObject({ row: 3, column: 0 });
    expect(session.document.names.at(-1)!.formula).toMatch(/\$B\$5$/);
    expect(document.rows.get(4)!.height).toBe(40);
  }));

test("deleted cells leave #REF! where they alone were meant", () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
    sheet.getRange("C1:C2").formulas = [["=SUM(A1:A4)"], ["=A2+1"]];
    sheet.getRange("A2").delete("Up");
    const range = sheet.getRange("A1:C2").load("values");
    await context.sync();
    expect([formulaAt(0, 2), formulaAt(1, 2)]).toEqual(["SUM(A1:A3)", "#REF!+1"]);
    expect(range.values).toEqual([
      [1, "", 8],
      [3, "", "#REF!"],
    ]);
  }));

test("columns move right and back", () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:C1").values = [[1, 2, 3]];
    sheet.getRange("A2").formulas = [["=B1+C1"]];
    sheet.getRange("C:C").format.columnWidth = 120;
    sheet.getRange("B:B").insert("Right");
    await context.sync();
    expect(formulaAt(1, 0)).toBe("C1+D1");
    expect([...sheetDocument().columns.keys()]).toEqual([3]);
    sheet.getRange("B:B").delete("Left");
    await context.sync();
    expect(formulaAt(1, 0)).toBe("B1+C1");
  }));

test("cells beside the band stay where they are", () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      [1, "x"],
      [2, "y"],
    ];
    sheet.getRange("A1").insert("Down");
    const range = sheet.getRange("A1:B3").load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["", "x"],
      [1, "y"],
      [2, ""],
    ]);
  }));

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["cells that would tear a table", (sheet) => sheet.getRange("A2").insert("Down")],
  ["cells that would tear merged ones", (sheet) => sheet.getRange("E1").insert("Down")],
  ["a table's header row", (sheet) => sheet.getRange("1:1").delete("Up")],
])("refused: %s", async (_case, change) => {
  const error = await refusal(() =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["ID", "Wert"],
        ["a", 1],
        ["b", 2],
      ];
      sheet.tables.add("A1:B3", true);
      sheet.getRange("E2:F2").merge();
      await context.sync();
      change(sheet);
      await context.sync();
    }),
  );
  expect(error.code).toBe("InsertDeleteConflict");
});

test("rows through a table make it grow or shrink", () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["ID", "Wert"],
      ["a", 1],
      ["b", 2],
    ];
    const table = sheet.tables.add("A1:B3", true);
    const range = table.getRange().load("address");
    sheet.getRange("3:4").insert("Down");
    const grown = table.getRange().load("address");
    sheet.getRange("3:4").delete("Up");
    const shrunk = table.getRange().load("address");
    await context.sync();
    expect([range, grown, shrunk].map((item) => item.address.split("!")[1])).toEqual([
      "A1:B3",
      "A1:B5",
      "A1:B3",
    ]);
  }));
