import fc from "fast-check";
import { text } from "../../../src/core/sheets/cells";
import { withPageStarts } from "../../../src/core/sheets/page-starts";
import type { Block, PrintSpec, SheetSpec, TableBlock } from "../../../src/core/sheets/sheet-spec";

/** One column of 20 characters on A4 in landscape: nothing is shrunk, 31 rows of 15 points go on a page. */
function sheet(blocks: readonly Block[], print: Partial<PrintSpec> = {}): SheetSpec {
  return {
    key: "any",
    name: "Blatt",
    tabColor: "#000000",
    blocks,
    freeze: null,
    columnWidths: [20],
    print: {
      orientation: "landscape",
      paper: "a4",
      titleRows: null,
      fitToPagesWide: 1,
      footer: "",
      ...print,
    },
  };
}

function table(row: number, rows: number): TableBlock {
  return {
    kind: "table",
    at: { row, column: 0 },
    name: `KI_${row}`,
    columns: [{ key: "name", header: "Name", format: "text", owner: "computed" }],
    rows: Array.from({ length: rows }, (_, index) => ({ id: `${index}`, cells: [text(`${index}`)] })),
  };
}

const heading = (row: number): Block => ({
  kind: "cells",
  at: { row, column: 0 },
  role: "heading",
  rows: [[text("Abschnitt")]],
});

const chart = (row: number, rows: number): Block => ({
  kind: "chart",
  name: "Bild",
  chart: "bar",
  title: "",
  area: { row, column: 0, rows, columns: 1 },
  series: [],
  xAxis: { title: "" },
  yAxis: { title: "" },
  legend: false,
});

const printOf = (...blocks: Block[]) => withPageStarts(sheet(blocks)).print;

test("a sheet that fits one page is left as it is", () => {
  const small = sheet([heading(0), table(1, 10)]);
  expect(withPageStarts(small)).toEqual(small);
});

test.each<[string, Block[], number]>([
  ["a heading goes with its table", [table(0, 26), heading(29), table(30, 30)], 29],
  ["a short table is not divided", [table(0, 14), heading(20), table(21, 14)], 20],
  ["a chart is not cut", [table(0, 14), heading(19), chart(20, 16)], 19],
  [
    "a heading goes with its text",
    [table(0, 28), heading(30), { ...heading(32), role: "text" } as Block],
    30,
  ],
])("%s", (_, blocks, start) => {
  expect(printOf(...blocks).pageStarts?.[0]).toBe(start);
});

test("a long table on its own may end a page at any row", () => {
  expect(printOf(heading(0), table(1, 200)).pageStarts).toBeUndefined();
});

test("of several tables the long last one repeats its header", () => {
  expect(printOf(table(0, 5), heading(8), table(9, 100)).titleRows).toEqual({ first: 9, last: 9 });
});

test("no header is repeated above the rows of another table", () => {
  const first = { first: 0, last: 0 };
  const spec = sheet([table(0, 20), heading(22), table(23, 100)], { titleRows: first });
  expect(withPageStarts(spec).print.titleRows).toEqual({ first: 23, last: 23 });
  expect(printOf(table(0, 60), heading(63), table(64, 16)).titleRows).toBeNull();
});

test("a sheet that is to be one page gets no start", () => {
  const spec = sheet([table(0, 40)], { fitToPagesTall: 1 });
  expect(withPageStarts(spec)).toBe(spec);
});

test("pages begin in order, within the sheet, and never between a heading and its table", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 }), (sizes) => {
      const blocks: Block[] = [];
      const inseparable: number[] = [];
      let row = 0;
      for (const size of sizes) {
        blocks.push(heading(row), table(row + 1, size));
        inseparable.push(row + 1, row + 2);
        row += size + 3;
      }
      const starts = printOf(...blocks).pageStarts ?? [];
      expect([...new Set(starts)].sort((a, b) => a - b)).toEqual(starts);
      expect(starts.every((start) => start > 0 && start < row)).toBe(true);
      expect(starts.filter((start) => inseparable.includes(start))).toEqual([]);
    }),
  );
});
