import { startExcel, stopExcel } from "../../support/excel-session";

const rows = 2000;
const columns = 25;
const matrix = Array.from({ length: rows }, (_, row) =>
  Array.from({ length: columns }, (_, column) => (column % 3 === 0 ? `Text ${row}` : row * column)),
);

afterEach(() => stopExcel());

test("2,000 × 25 cells are written in the pieces that office.js makes and read back whole", async () => {
  const { host } = await startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tabelle1").getRange("A1:Y2000");
    range.values = matrix;
    range.load("values,text,valueTypes,numberFormat");
    await context.sync();
    expect(range.values).toEqual(matrix);
    expect(range.valueTypes[1]!.slice(0, 2)).toEqual(["String", "Double"]);
    expect(range.numberFormat[1999]![24]).toBe("General");
  });
  // One batch for the work, one in which the library releases the range.
  expect(host.meter.roundTrips).toBeLessThanOrEqual(2);
});
