import { AxisGeometry } from "../../../src/workbench/grid/axis-geometry";
import { revealed } from "../../../src/workbench/grid/scroll-area";
import { layoutPanes, paneAt } from "../../../src/workbench/grid/panes";
import { columnPixels, sheetGeometry } from "../../../src/workbench/grid/sheet-geometry";
import { workbookWith } from "../build-document";

function panes(freeze: { rows: number; columns: number } | null, scrollLeft = 0, scrollTop = 0) {
  const { sheet } = workbookWith({});
  return layoutPanes({
    geometry: sheetGeometry(sheet, 1, new Map()),
    freeze,
    width: 640,
    height: 400,
    scrollLeft,
    scrollTop,
  });
}

test("Excel's standard column is 64 pixels wide, its standard row 20 pixels high", () => {
  expect(columnPixels(8.43)).toBe(64);
  const { rows, columns } = sheetGeometry(workbookWith({}).sheet, 1, new Map());
  expect([rows.defaultSize, columns.defaultSize]).toEqual([20, 64]);
});

test("without frozen panes there is one pane with exactly the cells in sight", () => {
  expect(panes(null)).toEqual([
    {
      name: "main",
      area: { row: 0, column: 0, rows: 20, columns: 10 },
      left: 0,
      top: 0,
      width: 640,
      height: 400,
      sheetLeft: 0,
      sheetTop: 0,
    },
  ]);
});

test("a cell that is only partly in sight is painted too", () => {
  expect(panes(null, 10, 5)[0]!.area).toEqual({ row: 0, column: 0, rows: 21, columns: 11 });
});

test("frozen rows and columns make four panes; only the main one scrolls both ways", () => {
  const found = panes({ rows: 2, columns: 1 }, 64, 40);
  expect(found.map(({ name, area }) => [name, area.row, area.column])).toEqual([
    ["corner", 0, 0],
    ["top", 0, 2],
    ["left", 4, 0],
    ["main", 4, 2],
  ]);
  expect(paneAt(found, 70, 50)?.name).toBe("main");
  expect(paneAt(found, 10, 50)?.name).toBe("left");
  expect(paneAt(found, 700, 50)).toBeUndefined();
});

test("more frozen rows than the window is high leave the frozen panes only", () => {
  expect(panes({ rows: 30, columns: 0 }).map(({ name }) => name)).toEqual(["top"]);
});

test.each([
  ["what is in sight does not scroll", { index: 5, frozen: 40, length: 200, scrolled: 0 }, 0],
  ["further down, no row is left cut at the start", { index: 20, frozen: 40, length: 210, scrolled: 0 }, 220],
  ["further up, the row becomes the first", { index: 6, frozen: 40, length: 200, scrolled: 300 }, 80],
  ["a frozen row is always in sight", { index: 1, frozen: 40, length: 200, scrolled: 300 }, 300],
])("revealing: %s", (_, request, position) => {
  const rows = new AxisGeometry({ count: 100, defaultSize: 20, sizes: new Map() });
  expect(revealed(rows, request)).toBe(position);
});
