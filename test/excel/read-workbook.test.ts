import { excelWorkbook } from "../../src/excel/excel-workbook";
import { buildWorkbook, type SheetContent } from "../support/build-workbook";
import { startExcel, stopExcel, type ExcelSession, type ExcelSessionOptions } from "../support/excel-session";

afterEach(() => stopExcel());

const useCases: SheetContent = {
  name: "Anwendungsfälle",
  table: "Anwendungsfaelle",
  at: { row: 2, column: 1 },
  rows: [
    ["ID", "Anwendungsfall", "Nutzen", "Start fest", "Anteil"],
    [
      "UC-01",
      "Belege lesen",
      5,
      { number: 46447, format: "[$-407]mmm yyyy" },
      { number: 0.08, format: "0%" },
    ],
    [7, "=kein Rezept", { error: "#N/A" }, true, { formula: "D4*2", value: 10 }],
  ],
};

async function read(options: ExcelSessionOptions, knownTables = ["Anwendungsfaelle", "UseCases"]) {
  const session: ExcelSession = await startExcel(options);
  const content = await excelWorkbook(knownTables).read({});
  // The add-in waits for these; the release of tracked objects follows on its own.
  return { content, trips: session.host.meter.roundTrips, session };
}

test("cells come with kind, text, and what their format says", async () => {
  const { content, trips } = await read({ document: buildWorkbook(useCases) });
  expect(trips).toBe(1);
  expect(content.source.tables).toEqual([
    {
      name: "Anwendungsfaelle",
      sheet: "Anwendungsfälle",
      firstRow: 3,
      firstColumn: 2,
      rowCount: 3,
      columnCount: 5,
      hasHeaders: true,
      hasTotals: false,
    },
  ]);
  const [sheet] = content.source.sheets;
  expect(sheet).toMatchObject({ name: "Anwendungsfälle", firstRow: 3, firstColumn: 2 });
  expect(sheet!.cells[1]!.slice(2)).toEqual([
    { kind: "number", value: 5, text: "5", isDate: false, isPercent: false },
    { kind: "number", value: 46447, text: "Mrz 2027", isDate: true, isPercent: false },
    { kind: "number", value: 0.08, text: "8%", isDate: false, isPercent: true },
  ]);
  expect(sheet!.cells[2]!.map(({ kind, value }) => [kind, value])).toEqual([
    ["number", 7],
    ["text", "=kein Rezept"],
    ["error", "#N/A"],
    ["boolean", true],
    ["number", 10],
  ]);
});

test("empty sheets, hidden sheets and the order of sheets", async () => {
  const { content } = await read({
    document: buildWorkbook(
      { name: "Leer", rows: [] },
      { ...useCases, visibility: "VeryHidden" },
      { name: "Z", rows: [[1]] },
    ),
  });
  expect(content.sheetNames).toEqual(["Leer", "Anwendungsfälle", "Z"]);
  expect(content.source.sheets.map(({ cells }) => cells.length)).toEqual([0, 3, 1]);
  expect(content).toMatchObject({ state: null, outputs: [], structureProtected: false });
});

test.each([
  [false, 1900],
  [true, 1904],
] as const)("date system 1904: %s", async (date1904, dateSystem) => {
  const document = buildWorkbook(useCases);
  document.date1904 = date1904;
  const { content } = await read({ document });
  expect(content.source.dateSystem).toBe(dateSystem);
});

test("a table of an unexpected name costs one more trip", async () => {
  const { content, trips } = await read({ document: buildWorkbook({ ...useCases, table: "Tabelle1" }) });
  expect(trips).toBe(2);
  expect(content.source.tables).toMatchObject([{ name: "Tabelle1", firstRow: 3, rowCount: 3 }]);
});

test("more than forty sheets cost one more trip", async () => {
  const sheets = Array.from({ length: 45 }, (_, index) => ({ name: `Blatt ${index + 1}`, rows: [[index]] }));
  const { content, trips } = await read({ document: buildWorkbook(...sheets) });
  expect(trips).toBe(2);
  expect(content.source.sheets.map(({ cells }) => cells[0]![0]!.value)).toEqual(
    sheets.map((_, index) => index),
  );
});

test("cells that exceed one answer are read in pieces and come together the same", async () => {
  const rows = Array.from({ length: 900 }, (_, row) => [`UC-${row}`, `Vorhaben ${row}`, row, "x".repeat(40)]);
  const document = buildWorkbook({ name: "Viel", rows }, useCases);
  const whole = await read({ document });
  await stopExcel();
  const pieces = await read({ document, payloadLimitBytes: 150_000 });
  expect(pieces.trips).toBeGreaterThan(whole.trips);
  expect(pieces.content).toEqual(whole.content);
});

test("a protected structure is seen", async () => {
  const document = buildWorkbook(useCases);
  document.structureProtected = true;
  expect((await read({ document })).content.structureProtected).toBe(true);
});

test("an aborted reading is cancelled", async () => {
  await startExcel({ document: buildWorkbook(useCases) });
  const signal = AbortSignal.abort();
  await expect(excelWorkbook([]).read({ signal })).rejects.toMatchObject({ kind: "cancelled" });
});
