import type { CellArea } from "../../../src/standin/document/cell-document";
import { cellAddress, parseArea } from "../../../src/workbench/grid/cell-areas";
import { sheetGeometry } from "../../../src/workbench/grid/sheet-geometry";
import { CellPainter } from "../../../src/workbench/paint/cell-painter";
import type { PaintServices, PaintedCell } from "../../../src/workbench/paint/painted-cell";
import { formatCell, plainServices, setCell, workbookWith } from "../build-document";

type Book = ReturnType<typeof workbookWith>;

function paint({ workbook, sheet }: Book, area: string, services: PaintServices = plainServices) {
  const painter = new CellPainter(workbook, sheet, sheetGeometry(sheet, 1, new Map()), services);
  const cells = painter.paint(parseArea(area) as CellArea);
  return { cells, cell: (address: string) => cells.find((it) => cellAddress(it) === address) as PaintedCell };
}

test("texts stand left, numbers right, truth values in the middle", () => {
  const { cell } = paint(workbookWith({ A1: "Text", B1: 5, C1: true }), "A1:C1");
  expect(cell("A1").textStyle).toContain("justify-content:flex-start");
  expect(cell("B1").textStyle).toContain("justify-content:flex-end");
  expect(cell("C1").textStyle).toContain("justify-content:center");
  expect(cell("C1").text).toBe("WAHR");
});

test("numbers and dates read German", () => {
  const book = workbookWith({ A1: 1234.5, B1: 46447 });
  formatCell(book.workbook, book.sheet, "A1", { numberFormat: "#,##0.00" } as never);
  formatCell(book.workbook, book.sheet, "B1", { numberFormat: "mmm yyyy" } as never);
  const { cell } = paint(book, "A1:B1");
  expect([cell("A1").text, cell("B1").text]).toEqual(["1.234,50", "Mrz 2027"]);
});

test("a long text runs over empty neighbours and stops at the next content", () => {
  const book = workbookWith({ A1: "a".repeat(30), A2: "a".repeat(30), B2: "voll" });
  const { cell } = paint(book, "A1:E2");
  expect(cell("A1").textStyle).toContain("right:-192px");
  expect(cell("B1").boxStyle).not.toContain("border-right");
  expect(cell("D1").boxStyle).toContain("border-right");
  expect(cell("A2").textStyle).not.toContain("right:-");
});

test("a text that begins left of the painted area is painted along and marked as a guest", () => {
  const { cells } = paint(workbookWith({ A1: "a".repeat(30) }), "C1:E1");
  expect(cells.filter((it) => it.belongsElsewhere).map(cellAddress)).toEqual(["A1"]);
});

test("numbers are never cut: General loses decimals, then takes powers of ten, others become hashes", () => {
  const book = workbookWith({ A1: 1.23456789, A2: 12_345_678_901_234, A3: 12_345_678 });
  formatCell(book.workbook, book.sheet, "A3", { numberFormat: "#,##0.00" } as never);
  const { cell } = paint(book, "A1:A3");
  expect([cell("A1").text, cell("A2").text, cell("A3").text]).toEqual(["1,234568", "1,23E+13", "########"]);
});

test("a merged area is one cell with its outer edges", () => {
  const book = workbookWith({ B2: "Kopf" });
  book.sheet.merges = [parseArea("B2:D3")!];
  formatCell(book.workbook, book.sheet, "D2", {
    border: { right: { style: "Continuous", weight: "Medium", color: "#C00000" } },
  });
  const { cells, cell } = paint(book, "A1:E4");
  expect(cell("B2")).toMatchObject({ rows: 2, columns: 3, width: 192, height: 40, left: 64, top: 20 });
  expect(cell("B2").boxStyle).toContain("border-right:2px solid #C00000");
  expect(cells.map(cellAddress)).not.toContain("C2");
});

test("the edge between two cells is drawn once, whichever of them has it", () => {
  const book = workbookWith({});
  formatCell(book.workbook, book.sheet, "B1", {
    border: { left: { style: "Double", weight: "Thin", color: null } },
  });
  const { cell } = paint(book, "A1:B1");
  expect(cell("A1").boxStyle).toContain("border-right:3px double #000000");
});

test("fills hide grid lines; sheets without grid lines have none", () => {
  const book = workbookWith({ B2: 1 });
  formatCell(book.workbook, book.sheet, "B2", { fill: { color: "#FFF2CC" } });
  expect(paint(book, "A1:C3").cell("B2").boxStyle).toContain(
    "background:#FFF2CC;border-right:1px solid #FFF2CC",
  );
  book.sheet.showGridlines = false;
  expect(paint(book, "A1:C3").cell("A1").boxStyle).not.toContain("border");
});

test("a table style gives header and bands their colours, a cell's own colour wins", () => {
  const book = workbookWith({ A1: "ID", A2: 1, A3: 2, B2: 3 });
  book.sheet.tables.push({
    id: "1",
    name: "T",
    area: parseArea("A1:B3")!,
    showHeaders: true,
    showTotals: false,
    columns: [],
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    origin: null,
  });
  formatCell(book.workbook, book.sheet, "B2", { fill: { color: "#00FF00" } });
  const { cell } = paint(book, "A1:B3");
  expect(cell("A1").boxStyle).toContain("background:#4472C4");
  expect(cell("A1").textStyle).toContain("color:#FFFFFF");
  expect(cell("A2").boxStyle).toContain("background:#DAE3F3");
  expect(cell("A3").boxStyle).not.toContain("background");
  expect(cell("B2").boxStyle).toContain("background:#00FF00");
});

test("conditional formats lie over everything", () => {
  const book = workbookWith({ A1: 3 });
  const bar = { from: 0, to: 0.5, color: "#5B9BD5", gradient: true };
  const { cell } = paint(book, "A1:B1", {
    ...plainServices,
    conditionalLook: (_row, column) =>
      column === 0 ? { fill: "#C00000", color: "#FFFFFF", bar, hideValue: true } : null,
  });
  expect(cell("A1")).toMatchObject({ text: "", bar });
  expect(cell("A1").boxStyle).toContain("background:#C00000");
  expect(cell("B1").bar).toBeNull();
});

test("hidden rows and columns are left out", () => {
  const book = workbookWith({ A1: 1, B1: 2, A2: 3 });
  book.sheet.rows.set(1, { height: null, hidden: true, outlineLevel: 0, style: 0 });
  book.sheet.columns.set(1, { width: null, hidden: true, outlineLevel: 0, style: 0 });
  expect(paint(book, "A1:C3").cells.map(cellAddress)).toEqual(["A1", "C1", "A3", "C3"]);
});

test("an error says in its hint what the function said", () => {
  const book = workbookWith({});
  setCell(book.sheet, "A1", { error: "#N/A", message: "Nutzen fehlt" });
  expect(paint(book, "A1:A1").cell("A1")).toMatchObject({ text: "#NV", title: "Nutzen fehlt" });
});
