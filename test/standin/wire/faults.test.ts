import { startExcel, stopExcel } from "../../support/excel-session";
import type { ExcelSession } from "../../support/excel-session";
import { onNewSheet, refusal } from "../../support/new-sheet";

let session: ExcelSession;
beforeAll(async () => {
  session = await startExcel();
});
afterEach(() => session.host.faults.clear());
afterAll(() => stopExcel());

const readSheets = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });

test.each([
  [5004, "InvalidOperationInCellEditMode"],
  [5012, "InvalidOrTimedOutSession"],
  [5102, "ActivityLimitReached"],
  [5103, "RequestPayloadSizeLimitExceeded"],
  [5104, "ResponsePayloadSizeLimitExceeded"],
  [7000, "AccessDenied"],
  [-5, "AccessDenied"],
  [1014, "InvalidRequestContext"],
  [5001, "GeneralException"],
])("Office error %i reaches the add-in as %s", async (errorCode, code) => {
  session.host.faults.failTrip(1, errorCode);
  const error = await refusal(readSheets);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error.code).toBe(code);
});

test("the k-th round trip fails, those before and after do not", async () => {
  session.host.faults.failTrip(2, 5004);
  await readSheets();
  expect((await refusal(readSheets)).code).toBe("InvalidOperationInCellEditMode");
  await readSheets();
});

test("the k-th use of a member fails; what was written before stays", async () => {
  session.host.faults.failMember("Range.values", "AccessDenied", 2);
  const error = await refusal(() =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("AccessDenied");
  expect(error.debugInfo.errorLocation).toBe("Range.values");
  const { cells } = session.document.sheets.at(-1)!;
  expect([cells.get(0, 0)?.value, cells.get(1, 0)]).toEqual([1, undefined]);
});
