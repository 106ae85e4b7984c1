import { emptyDocument, startExcel, stopExcel } from "../../support/excel-session";
import { refusal } from "../../support/new-sheet";

afterEach(() => stopExcel());

const longText = "ä".repeat(30_000);
const rows = (count: number) => Array.from({ length: count }, () => [longText]);

test("a request above 5 MB is refused and writes nothing", async () => {
  const { document } = await startExcel();
  const error = await refusal(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A100").values = rows(100);
      await context.sync();
    }),
  );
  expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(document.sheets[0]!.cells.usedArea()).toBeNull();
});

test("an answer above 5 MB is refused", async () => {
  const document = emptyDocument();
  for (let row = 0; row < 100; row++) {
    document.sheets[0]!.cells.set(row, 0, {
      value: longText,
      formula: null,
      spill: null,
      spillParent: null,
      style: 0,
    });
  }
  await startExcel({ document });
  const error = await refusal(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getUsedRange().load("values");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("a program may raise the limit", async () => {
  const { document } = await startExcel({ payloadLimitBytes: Infinity });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:A100").values = rows(100);
    await context.sync();
  });
  expect(document.sheets[0]!.cells.usedArea()).toMatchObject({ rows: 100 });
});
