import { createCalculation } from "../../../src/standin/calculation/calculation";
import type { WorkbookDocument, WorksheetDocument } from "../../../src/standin/document/workbook-document";
import { addTable, put, putCell, valueOf, workbookOf } from "./sheet-builder";

const rows = 400;

/** Rows that look one another up: every formula reads whole columns of the other table, itself full of formulas. */
function lookups(): { document: WorkbookDocument; source: WorksheetDocument; target: WorksheetDocument } {
  const document = workbookOf({ In: [["id", "x", "y", "z"]], Out: [["id", "x", "y", "z", "share"]] });
  const [source, target] = document.sheets as [WorksheetDocument, WorksheetDocument];
  for (let row = 1; row <= rows; row++) {
    [`UC-${row}`, row, "=T[[#This Row],[x]]*2", row % 7].forEach((content, column) =>
      putCell(source, row, column, content),
    );
    const found = "MATCH(U[[#This Row],[id]],T[id],0)";
    [
      `UC-${rows + 1 - row}`,
      `=INDEX(T[x],${found})`,
      `=INDEX(T[y],${found})+U[[#This Row],[x]]`,
      "=SUMIFS(T[y],T[z],MOD(U[[#This Row],[x]],7))",
      "=U[[#This Row],[y]]/SUM(U[y])",
    ].forEach((content, column) => putCell(target, row, column, content));
  }
  addTable(source, "T", `A1:D${rows + 1}`);
  addTable(target, "U", `A1:E${rows + 1}`);
  return { document, source, target };
}

/** The same in plain arithmetic. */
function expectedOf(x: (row: number) => number, row: number): (number | string)[] {
  const own = rows + 1 - row;
  const all = Array.from({ length: rows }, (_, index) => index + 1);
  const sum = all.filter((each) => each % 7 === x(own) % 7).reduce((total, each) => total + 2 * x(each), 0);
  const total = all.reduce((value, each) => value + 3 * x(each), 0);
  return [x(own), 3 * x(own), sum, (3 * x(own)) / total];
}

test("lookups over large tables agree with plain arithmetic, before and after an edit", () => {
  const { document, source, target } = lookups();
  const calculation = createCalculation(document);
  calculation.recalculateNow();
  const shown = (row: number) => ["B", "C", "D", "E"].map((column) => valueOf(target, `${column}${row + 1}`));
  for (const row of [1, 2, 57, rows]) expect(shown(row)).toEqual(expectedOf((each) => each, row));
  put(source, "B2", 1001);
  calculation.recalculateNow();
  for (const row of [1, rows])
    expect(shown(row)).toEqual(expectedOf((each) => (each === 1 ? 1001 : each), row));
});

test("running sums over formulas chain through as many stages as rows", () => {
  const document = workbookOf({ Sheet1: [] });
  const sheet = document.sheets[0]!;
  for (let row = 0; row < 600; row++) {
    putCell(sheet, row, 0, row === 0 ? 1 : `=B${row}-B${Math.max(row - 1, 1)}+1`);
    putCell(sheet, row, 1, `=SUM(A$1:A${row + 1})`);
  }
  createCalculation(document).recalculateNow();
  let [sum, previous] = [1, 1];
  for (let row = 1; row < 600; row++) {
    const next = sum - (row === 1 ? sum : previous) + 1;
    [previous, sum] = [sum, sum + next];
    if (!Number.isSafeInteger(sum)) break;
    expect(valueOf(sheet, `B${row + 1}`)).toBe(sum);
  }
});

test("positions in whole columns count from row 1, wherever the data starts", () => {
  const document = workbookOf({ Sheet1: [[null, "=MATCH(5,A:A,0)", "=INDEX(A:A,3)"], [null], [5], [6]] });
  createCalculation(document).recalculateNow();
  expect([valueOf(document.sheets[0]!, "B1"), valueOf(document.sheets[0]!, "C1")]).toEqual([3, 5]);
});
