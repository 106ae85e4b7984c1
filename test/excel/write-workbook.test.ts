import fc from "fast-check";
import type { SheetToWrite, WriteRequest } from "../../src/app/ports";
import { coveredAreas } from "../../src/core/sheets/covered-areas";
import type { Block, SheetSpec, SpecCell } from "../../src/core/sheets/sheet-spec";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { WorkbookDocument } from "../../src/standin/document/workbook-document";
import { buildWorkbook, valuesOf } from "../support/build-workbook";
import { startExcel, stopExcel } from "../support/excel-session";

afterEach(() => stopExcel());

const port = excelWorkbook(["KI_Test"]);

const text = (value: string): SpecCell => ({ kind: "text", text: value });
const money = (cents: number): SpecCell => ({ kind: "money", cents });

/** A title, a table with a formula column, and below it a line that has to move with the number of rows. */
function specOf(costs: readonly number[], more: readonly Block[] = []): SheetSpec {
  return {
    key: "test",
    name: "Test",
    tabColor: "#0B7A54",
    blocks: [
      { kind: "cells", at: { row: 0, column: 0 }, rows: [[text("Titel")]], role: "title" },
      {
        kind: "table",
        at: { row: 2, column: 0 },
        name: "KI_Test",
        columns: [
          { key: "id", header: "ID", format: "text", owner: "computed" },
          { key: "cost", header: "Kosten", format: "money", owner: "computed" },
          { key: "start", header: "Start", format: "month", owner: "editable" },
          { key: "double", header: "Doppelt", format: "money", owner: "computed" },
        ],
        rows: costs.map((cents, index) => ({
          id: `UC-${index + 1}`,
          cells: [
            text(`UC-${index + 1}`),
            money(cents),
            { kind: "month", month: "2027-03" },
            {
              kind: "formula",
              formula: "=KI_Test[[#This Row],[Kosten]]*2",
              format: "money",
              expected: money(cents * 2),
            },
          ],
        })),
      },
      { kind: "cells", at: { row: costs.length + 4, column: 0 }, rows: [[text("Summe")]], role: "total" },
      {
        kind: "rule",
        area: { row: 3, column: 1, rows: costs.length, columns: 1 },
        rule: { type: "formula", formula: "=B4>100", fill: "#FBE0DD" },
      },
      ...more,
    ],
    freeze: { rows: 3, columns: 1 },
    columnWidths: [10, 12, 12, 12],
    print: { orientation: "landscape", paper: "a4", titleRows: null, fitToPagesWide: 1, footer: "&P" },
  };
}

function requestOf(
  sheet: Pick<SheetToWrite, "spec"> & Partial<SheetToWrite>,
  state = "<state/>",
): WriteRequest {
  return {
    sheets: [
      {
        sheetName: "Test",
        exists: false,
        earlierAreas: [],
        droppedTables: [],
        sameAsWritten: false,
        ...sheet,
      },
    ],
    state: `<state xmlns="urn:ki-fahrplan:state">${state}</state>`,
    activate: "test",
    dateSystem: 1900,
    language: "de",
    checkResults: true,
  };
}

const tableOf = (document: WorkbookDocument) =>
  document.sheets.find(({ name }) => name === "Test")?.tables[0];

test("a new sheet: content, table, formats, rules, marker, state, and it is shown", async () => {
  const { document, host } = await startExcel();
  const report = await port.write(requestOf({ spec: specOf([1050, 20000]) }), {});
  expect(report).toEqual({ created: ["Test"], updated: [], mismatches: [] });
  expect(host.meter.roundTrips).toBeLessThanOrEqual(4);
  expect(valuesOf(document, "Test")).toEqual([
    ["Titel", "", "", ""],
    ["", "", "", ""],
    ["ID", "Kosten", "Start", "Doppelt"],
    ["UC-1", 10.5, 46447, 21],
    ["UC-2", 200, 46447, 400],
    ["", "", "", ""],
    ["Summe", "", "", ""],
  ]);
  const sheet = document.sheets[1]!;
  const formatAt = (row: number, column: number) =>
    document.styles.get(sheet.cells.get(row, column)!.style).numberFormat;
  expect([0, 1, 2, 3].map((column) => formatAt(3, column))).toEqual([
    "@",
    '#,##0.00 "€"',
    "[$-407]mmm yyyy",
    '#,##0.00 "€"',
  ]);
  expect(tableOf(document)?.area).toEqual({ row: 2, column: 0, rows: 3, columns: 4 });
  expect(sheet.conditionalFormats).toMatchObject([{ rule: { type: "custom", formula: "B4>100" } }]);
  expect(sheet).toMatchObject({ freeze: { rows: 3, columns: 1 }, tabColor: "#0B7A54" });
  expect(document.names).toMatchObject([
    { name: "_KIFAHRPLAN_test", formula: "'Test'!$A$1", visible: false },
  ]);
  expect(document.customXmlParts).toHaveLength(1);
  expect(document.activeSheet).toBe(1);
});

const tricky = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "'Zitat'",
  "1-2",
  "007",
  "1,5",
  "1.234,56",
  "50 %",
  "WAHR",
  "true",
  "3/4",
  "März 2027",
  "2027-03-01",
  "1e5",
  "#N/A",
  " Rand ",
  "Zeile\nZwei",
  "{=A1}",
  '=HYPERLINK("http://x")',
  "https://example.org",
  "\t=1",
  "Größe €",
];

test("a figure that outgrows its cell is written smaller, and pages begin where the sheet says", async () => {
  const { document } = await startExcel();
  const figure: Block = {
    kind: "cells",
    at: { row: 9, column: 0 },
    rows: [[money(1531641856)]],
    role: "kpiValue",
  };
  const spec = specOf([1050], [figure]);
  const print = { ...spec.print, pageStarts: [6, 9], titleColumns: 2 };
  await port.write(requestOf({ spec: { ...spec, print } }), {});
  const sheet = document.sheets[1]!;
  const shrinks = (row: number) => document.styles.get(sheet.cells.get(row, 0)!.style).alignment.shrinkToFit;
  expect([shrinks(0), shrinks(9)]).toEqual([false, true]);
  expect(sheet.page).toMatchObject({ rowBreaks: [6, 9], titleColumns: { first: 0, last: 1 } });
});

test("texts that look like something else are stored as they are", async () => {
  const { document } = await startExcel();
  const rows = tricky.map((value) => [text(value)]);
  const spec = specOf([100], [{ kind: "cells", at: { row: 0, column: 6 }, rows }]);
  expect((await port.write(requestOf({ spec }), {})).mismatches).toEqual([]);
  const cells = tricky.map((_, row) => document.sheets[1]!.cells.get(row, 6));
  expect(cells.map((cell) => cell?.value)).toEqual(tricky);
  expect(cells.filter((cell) => cell?.formula !== null)).toEqual([]);
  expect(document.sheets[1]!.hyperlinks).toEqual([]);
});

test("a row for a text without end is as tall as Excel allows", async () => {
  const { document } = await startExcel();
  const spec = specOf([100], [{ kind: "rowHeight", row: 0, rows: 1, height: 2_000 }]);
  await port.write(requestOf({ spec }), {});
  expect(document.sheets[1]!.rows.get(0)?.height).toBe(409);
});

test("long texts stay texts whatever they begin with", async () => {
  const { document } = await startExcel();
  const values = ["=", "+", "-", "@", "'", "A"].map((first) => first + "1".repeat(300));
  const spec = specOf([100], [{ kind: "cells", at: { row: 0, column: 6 }, rows: [values.map(text)] }]);
  expect((await port.write(requestOf({ spec }), {})).mismatches).toEqual([]);
  expect(valuesOf(document, "Test")[0]!.slice(6)).toEqual(values);
});

test("any text survives writing and reading", async () => {
  const { document } = await startExcel();
  const values = fc.sample(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), {
    numRuns: 300,
    seed: 7,
  });
  const spec = specOf(
    [100],
    [{ kind: "cells", at: { row: 0, column: 6 }, rows: values.map((value) => [text(value)]) }],
  );
  expect((await port.write(requestOf({ spec }), {})).mismatches).toEqual([]);
  const sheet = document.sheets[1]!;
  expect(values.map((_, row) => sheet.cells.get(row, 6)?.value)).toEqual(values);
});

describe("an existing sheet", () => {
  async function written(costs: readonly number[]) {
    const session = await startExcel();
    const spec = specOf(costs);
    await port.write(requestOf({ spec }), {});
    session.host.meter.reset();
    return { ...session, earlier: { exists: true, earlierAreas: coveredAreas(spec) } };
  }

  test.each([
    ["fewer rows leave nothing behind", [100, 200, 300, 400], [500, 600]],
    ["more rows push the rest down", [100], [100, 200, 300, 400]],
    ["the same number of rows", [100, 200], [300, 400]],
  ])("%s", async (_, before, after) => {
    const { document, earlier } = await written(before);
    const [id, tableId] = [document.sheets[1]!.id, tableOf(document)!.id];
    const report = await port.write(requestOf({ spec: specOf(after), ...earlier }), {});
    expect(report).toEqual({ created: [], updated: ["Test"], mismatches: [] });
    expect(valuesOf(document, "Test").slice(3)).toEqual([
      ...after.map((cents, index) => [`UC-${index + 1}`, cents / 100, 46447, cents / 50]),
      ["", "", "", ""],
      ["Summe", "", "", ""],
    ]);
    expect(document.sheets[1]!.id).toBe(id);
    expect(tableOf(document)).toMatchObject({ id: tableId, area: { rows: after.length + 1 } });
    expect(document.sheets[1]!.conditionalFormats.flatMap(({ areas }) => areas)).toEqual([
      { row: 3, column: 1, rows: after.length, columns: 1 },
    ]);
    expect(document.names).toHaveLength(1);
  });

  test.each([
    ["grows into the place of the table below", [100], [100, 200, 300, 400, 500]],
    ["shrinks away from it", [100, 200, 300, 400, 500], [100]],
  ])("a table that %s", async (_, before, after) => {
    const below = (costs: readonly number[]): Block => ({
      kind: "table",
      at: { row: costs.length + 6, column: 0 },
      name: "KI_Unten",
      columns: [{ key: "id", header: "ID", format: "text", owner: "computed" }],
      rows: [{ id: "A", cells: [text("A")] }],
    });
    const { document } = await startExcel();
    const spec = specOf(before, [below(before)]);
    await port.write(requestOf({ spec }), {});
    const again = { spec: specOf(after, [below(after)]), exists: true, earlierAreas: coveredAreas(spec) };
    expect((await port.write(requestOf(again), {})).mismatches).toEqual([]);
    expect(document.sheets[1]!.tables.map(({ name, area }) => [name, area.row, area.rows])).toEqual([
      ["KI_Test", 2, after.length + 1],
      ["KI_Unten", after.length + 6, 2],
    ]);
  });

  test("a table that the new sheet does not have is gone, the user's own stays", async () => {
    const below: Block = {
      kind: "table",
      at: { row: 7, column: 0 },
      name: "KI_Unten",
      columns: [{ key: "id", header: "ID", format: "text", owner: "computed" }],
      rows: [{ id: "A", cells: [text("A")] }],
    };
    const { document } = await startExcel();
    const spec = specOf([100], [below]);
    await port.write(requestOf({ spec }), {});
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Test").tables.add("J1:J2", false).name = "Eigene";
      await context.sync();
    });
    await port.write(
      requestOf({
        spec: specOf([100]),
        exists: true,
        earlierAreas: coveredAreas(spec),
        droppedTables: ["KI_Unten"],
      }),
      {},
    );
    expect(document.sheets[1]!.tables.map(({ name }) => name).sort()).toEqual(["Eigene", "KI_Test"]);
  });

  test("what the user wrote beside it stays", async () => {
    const { document, host, earlier } = await written([100, 200, 300]);
    host.act((context) => {
      context.document.sheets[1]!.cells.set(8, 7, {
        value: "Notiz",
        formula: null,
        spill: null,
        spillParent: null,
        style: 0,
      });
    });
    await port.write(requestOf({ spec: specOf([100]), ...earlier }), {});
    expect(document.sheets[1]!.cells.get(8, 7)?.value).toBe("Notiz");
  });

  test("nothing new: nothing is written, not even the state", async () => {
    const { host, document, earlier } = await written([100, 200]);
    let changes = 0;
    host.onChanged(() => changes++);
    const report = await port.write(
      requestOf({ spec: specOf([100, 200]), ...earlier, sameAsWritten: true }),
      {},
    );
    expect(report).toEqual({ created: [], updated: [], mismatches: [] });
    expect(changes).toBe(0);
    expect(document.customXmlParts).toHaveLength(1);
  });

  test("a computed cell that somebody broke is repaired although the plan is the same", async () => {
    const { host, document, earlier } = await written([100, 200]);
    host.act((context) => {
      const cells = context.document.sheets[1]!.cells;
      cells.set(3, 1, { ...cells.get(3, 1)!, value: 999 });
    });
    const report = await port.write(
      requestOf({ spec: specOf([100, 200]), ...earlier, sameAsWritten: true }),
      {},
    );
    expect(report.updated).toEqual(["Test"]);
    expect(document.sheets[1]!.cells.get(3, 1)?.value).toBe(1);
  });

  test("a failure in the middle puts the cells back", async () => {
    const { host, document, earlier } = await written([100, 200, 300]);
    const before = valuesOf(document, "Test");
    host.faults.failMember("WorksheetFreezePanes.freezeAt", "AccessDenied");
    await expect(port.write(requestOf({ spec: specOf([900]), ...earlier }), {})).rejects.toMatchObject({
      kind: "protected",
      standing: [],
    });
    expect(valuesOf(document, "Test")).toEqual(before);
    expect(tableOf(document)?.area.rows).toBe(4);
  });
});

describe("failures of the host", () => {
  test.each([
    [5004, "cellEditing"],
    [5012, "hostBusy"],
    [5102, "hostBusy"],
    [5103, "tooLarge"],
    [7000, "protected"],
  ] as const)("error %i is %s and leaves no sheet", async (code, kind) => {
    const { host, document } = await startExcel();
    host.faults.failTrip(2, code);
    await expect(port.write(requestOf({ spec: specOf([100]) }), {})).rejects.toMatchObject({
      kind,
      standing: [],
    });
    expect(document.sheets.map(({ name }) => name)).toEqual(["Tabelle1"]);
    expect(document.names).toEqual([]);
    expect(document.customXmlParts).toEqual([]);
  });

  test("the user is told what could not be put back", async () => {
    const { host } = await startExcel();
    host.faults.failMember("WorksheetFreezePanes.freezeAt", "GeneralException");
    host.faults.failMember("Worksheet.delete", "AccessDenied");
    await expect(port.write(requestOf({ spec: specOf([100]) }), {})).rejects.toMatchObject({
      standing: ["Test"],
    });
  });
});

test("round trips do not grow with the rows", async () => {
  const trips = [];
  for (const count of [5, 200]) {
    const { host } = await startExcel();
    await port.write(
      requestOf({ spec: specOf(Array.from({ length: count }, (_, index) => index * 100)) }),
      {},
    );
    trips.push(host.meter.roundTrips);
    await stopExcel();
  }
  expect(trips[1]).toBe(trips[0]);
});

test("the workbook of 1904 gets its own serial numbers", async () => {
  const document = buildWorkbook({ name: "Tabelle1", rows: [] });
  document.date1904 = true;
  await startExcel({ document });
  await port.write({ ...requestOf({ spec: specOf([100]) }), dateSystem: 1904 }, {});
  expect(valuesOf(document, "Test")[3]![2]).toBe(46447 - 1462);
});
