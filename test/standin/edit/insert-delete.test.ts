import fc from "fast-check";
import { createHost, type StandinHost } from "../../../src/standin/create-host";
import type { WorkbookDocument, WorksheetDocument } from "../../../src/standin/document/workbook-document";
import type { CellArea } from "../../../src/standin/document/cell-document";
import { deleteCells, insertCells } from "../../../src/standin/model/cell-shifting";
import { addTable, areaOf, put, valueOf, workbookOf } from "../calculation/sheet-builder";

/** A sheet with everything that refers to cells: formulas here and elsewhere, a name, a rule, a list, a spill. */
function plan(): WorkbookDocument {
  const document = workbookOf({
    Plan: [
      ["Titel", null, null, null, "=SUM(C3:C6)"],
      ["ID", "Start", "Dauer", "Ende"],
      ["UC-1", 1, 2, "=B3+C3"],
      ["UC-2", "=D3+1", 3, "=B4+C4"],
      ["UC-3", "=D4+1", 4, "=B5+C5"],
      ["UC-4", "=D5+1", 5, "=B6+C6"],
      [null],
      ["=SEQUENCE(2,2)", null, null, "=SUM(A8#)"],
      [null],
      ["=$D$6*2", "=MAX(D:D)", "=SUM(T[Dauer])"],
    ],
    Other: [["=Plan!D6", "=SUM(Plan!B3:D6)", "=Ende*10"]],
  });
  const sheet = document.sheets[0]!;
  addTable(sheet, "T", "A2:D6");
  document.names.push({
    name: "Ende",
    formula: "Plan!$D$6",
    scope: null,
    visible: true,
    comment: "",
    origin: null,
  });
  const rule = { type: "custom" as const, formula: "$D3>B$3", style: { bold: true } };
  sheet.conditionalFormats.push({
    id: "1",
    areas: [areaOf("A3:D6")],
    priority: 1,
    stopIfTrue: false,
    rule,
    origin: null,
  });
  return document;
}

function hostOf(document: WorkbookDocument): StandinHost {
  const metadata = () => {
    throw new Error("no add-in here");
  };
  return createHost(document, { metadata, locale: "de-DE" });
}

/** Everything that formulas see, as text. */
function contents(document: WorkbookDocument): string {
  const cells = (sheet: WorksheetDocument) =>
    [...sheet.cells.entries()]
      .filter(([, , cell]) => cell.value !== null || cell.formula !== null)
      .map(([row, column, { value, formula, spillParent, spill }]) => [
        row,
        column,
        value,
        formula,
        spillParent,
        spill,
      ]);
  return JSON.stringify([
    document.sheets.map((sheet) => [
      cells(sheet),
      sheet.tables.map(({ area }) => area),
      sheet.conditionalFormats,
    ]),
    document.names,
  ]);
}

const wholeRows = (row: number, rows: number): CellArea => ({ row, column: 0, rows, columns: 16_384 });
const wholeColumns = (column: number, columns: number): CellArea => ({
  row: 0,
  column,
  rows: 1_048_576,
  columns,
});

test("rows put in and taken out again leave everything as it was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 5 }), (at, count) => {
      const document = plan();
      const host = hostOf(document);
      const sheet = document.sheets[0]!;
      host.calculation.recalculateNow();
      const before = contents(document);
      host.act((context) => insertCells(context, sheet, wholeRows(at, count), "Down"));
      host.act((context) => deleteCells(context, sheet, wholeRows(at, count), "Up"));
      expect(contents(document)).toBe(before);
    }),
    { seed: 5, numRuns: 20 },
  );
});

test("columns beside the table too", () => {
  fc.assert(
    fc.property(fc.constantFrom(0, 4, 5, 9), fc.integer({ min: 1, max: 3 }), (at, count) => {
      const document = plan();
      const host = hostOf(document);
      const sheet = document.sheets[0]!;
      host.calculation.recalculateNow();
      const before = contents(document);
      host.act((context) => insertCells(context, sheet, wholeColumns(at, count), "Right"));
      host.act((context) => deleteCells(context, sheet, wholeColumns(at, count), "Left"));
      expect(contents(document)).toBe(before);
    }),
    { seed: 6, numRuns: 4 },
  );
});

test("results stay right after rows went in, and follow later edits", () => {
  const document = plan();
  const host = hostOf(document);
  const [sheet, other] = document.sheets as [WorksheetDocument, WorksheetDocument];
  host.calculation.recalculateNow();
  const results = () => [valueOf(other, "A1"), valueOf(other, "B1"), valueOf(other, "C1")];
  expect([...results(), valueOf(sheet, "D8")]).toEqual([18, 80, 180, 10]);
  host.act((context) => insertCells(context, sheet, wholeRows(0, 2), "Down"));
  expect([...results(), valueOf(sheet, "D10")]).toEqual([18, 80, 180, 10]);
  host.act((context) => {
    put(sheet, "B5", 11);
    context.contentChanged(sheet, areaOf("B5"));
  });
  expect(results()).toEqual([28, 160, 280]);
});

test("what a deletion takes away is #REF!", () => {
  const document = plan();
  const host = hostOf(document);
  const sheet = document.sheets[0]!;
  host.calculation.recalculateNow();
  host.act((context) => deleteCells(context, sheet, wholeRows(2, 1), "Up"));
  expect(sheet.cells.get(2, 1)?.formula).toBe("#REF!+1");
  expect(valueOf(sheet, "B3")).toBe("#REF!");
  expect(sheet.cells.get(0, 4)?.formula).toBe("SUM(C3:C5)");
});
