import { parseTabSeparated, pasteArea, tabSeparated } from "../../../src/workbench/session/copied-cells";
import { constantStep } from "../../../src/workbench/session/fill-cells";
import type { CellDocument } from "../../../src/standin/document/cell-document";

test("copied texts come back, with tabs, quotes and line breaks in cells", () => {
  const cells = [
    ["a", 'sagt "ja"', ""],
    ["zwei\nZeilen", "mit\tTab", "1.234,50 €"],
  ];
  const text = tabSeparated(
    { row: 0, column: 0, rows: 2, columns: 3 },
    (row, column) => cells[row]![column]!,
  );
  expect(parseTabSeparated(text)).toEqual(cells);
});

test.each([
  ["a\tb\r\n", [["a", "b"]]],
  ["a\nb", [["a"], ["b"]]],
  ["", [[""]]],
  ["a\t", [["a", ""]]],
])("%j is read as %j", (text, cells) => expect(parseTabSeparated(text)).toEqual(cells));

test("pasting fills a selection that is a multiple of the source, else the source's size", () => {
  const selection = { row: 2, column: 1, rows: 4, columns: 2 };
  expect(pasteArea({ rows: 2, columns: 1 }, selection)).toEqual(selection);
  expect(pasteArea({ rows: 3, columns: 1 }, selection)).toMatchObject({ rows: 3, columns: 1 });
});

test.each([
  [[1, 2, 3], 1],
  [[10, 7.5, 5], -2.5],
  [[1, 2, 4], null],
  [[1], null],
  [[1, "x"], null],
])("the fill handle goes on from %j with step %s", (values, step) => {
  const cells = values.map((value): CellDocument => ({
    value,
    formula: null,
    spill: null,
    spillParent: null,
    style: 0,
  }));
  expect(constantStep(cells)).toBe(step);
});
