import { startExcel, stopExcel } from "../../support/excel-session";

afterEach(() => stopExcel());

test("values written and read through the real office.js", async () => {
  const { document } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tabelle1");
    sheet.getRange("A1:B2").values = [
      ["a", 1],
      ["b", true],
    ];
    const range = sheet.getUsedRange();
    range.load("values,address,valueTypes");
    await context.sync();
    expect(range.values).toEqual([
      ["a", 1],
      ["b", true],
    ]);
    expect(range.address).toBe("Tabelle1!A1:B2");
  });
  expect(document.sheets[0]!.cells.get(0, 1)!.value).toBe(1);
});
