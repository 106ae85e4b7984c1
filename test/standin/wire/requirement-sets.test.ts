import { startExcel, stopExcel } from "../../support/excel-session";
import { onNewSheet, refusal } from "../../support/new-sheet";

afterEach(() => stopExcel());

test("members above the declared set are refused before they reach the host", async () => {
  const { host } = await startExcel({ requirements: { ExcelApi: "1.9" } });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  const error = await refusal(() =>
    onNewSheet(async (sheet, context) => {
      context.workbook.tables.getItem("x").resize("A1:B2");
      sheet.load("name");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain("1.13");
  expect([...host.unsupported]).toEqual([]);
});

test("members within the declared set work", async () => {
  await startExcel({ requirements: { ExcelApi: "1.9" } });
  await onNewSheet(async (sheet, context) => {
    sheet.getRange("A1").format.autofitColumns();
    await context.sync();
  });
});
