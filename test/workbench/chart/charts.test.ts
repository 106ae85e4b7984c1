import type {
  ChartAxisDocument,
  ChartDocument,
  ChartSeriesDocument,
} from "../../../src/standin/document/chart-document";
import { chartData, kindOf, referencedCells } from "../../../src/workbench/chart/chart-data";
import { chartSvg } from "../../../src/workbench/chart/chart-svg";
import { barSpans } from "../../../src/workbench/chart/plot-categories";
import { plainServices, setCell, workbookWith } from "../build-document";

const format = (value: Parameters<typeof plainServices.format>[0], numberFormat: string) =>
  plainServices.format(value, numberFormat).text;

const axis: ChartAxisDocument = {
  title: "",
  titleVisible: false,
  min: null,
  max: null,
  majorUnit: null,
  visible: true,
  gridlines: true,
  numberFormat: null,
  reverse: false,
};

function series(change: Partial<ChartSeriesDocument>): ChartSeriesDocument {
  return {
    name: "",
    nameFormula: null,
    xFormula: null,
    yFormula: null,
    sizeFormula: null,
    color: null,
    markerStyle: null,
    markerSize: null,
    showDataLabels: false,
    type: null,
    ...change,
  };
}

function chart(type: string, ...list: Partial<ChartSeriesDocument>[]): ChartDocument {
  return {
    id: "1",
    name: "Diagramm 1",
    type,
    title: { text: "Titel <b>", visible: true },
    legend: { visible: true, position: "Bottom" },
    series: list.map(series),
    categoryAxis: { ...axis },
    valueAxis: { ...axis },
    frame: { left: 0, top: 0, width: 360, height: 216 },
    origin: null,
  };
}

const book = workbookWith(
  { A1: "UC-01", A2: "UC-02", B1: 4, B2: -2, C1: 3, C2: 5, D1: "Nutzen" },
  "Meine 'Matrix'",
);
const reference = (address: string) => `'Meine ''Matrix'''!${address}`;

test.each([
  ["XYScatter", "scatter"],
  ["Bubble3DEffect", "bubble"],
  ["BarStacked", "bar"],
  ["ColumnClustered", "column"],
  ["LineMarkers", "line"],
  ["3DColumn", "column"],
  ["Pie", "pie"],
  ["Doughnut", "doughnut"],
  ["AreaStacked100", "area"],
])("%s is drawn as %s", (type, kind) => expect(kindOf(type)).toBe(kind));

test("series read their cells, names and labels included", () => {
  const data = chartData(
    chart("ColumnClustered", {
      xFormula: reference("$A$1:$A$2"),
      yFormula: reference("$B$1:$B$2"),
      nameFormula: reference("$D$1"),
    }),
    book.workbook,
    format,
  );
  expect(data.categories).toEqual(["UC-01", "UC-02"]);
  expect(data.series[0]).toMatchObject({ name: "Nutzen", color: "#4472C4" });
  expect(data.series[0]!.points.map(({ y }) => y)).toEqual([4, -2]);
});

test.each([
  ["areas in brackets", `(${reference("$B$1")},${reference("$C$2")})`, [4, 5]],
  ["literals", "{1,2.5}", [1, 2.5]],
  ["a missing sheet", "Fehlt!$A$1", []],
  ["nothing", null, []],
])("references: %s", (_, formula, values) => {
  expect(referencedCells(formula, book.workbook).map(({ value }) => value)).toEqual(values);
});

test("stacked bars stand on one another, negatives on their own side", () => {
  const data = chartData(
    chart("BarStacked", { yFormula: reference("$B$1:$B$2") }, { yFormula: reference("$C$1:$C$2") }),
    book.workbook,
    format,
  );
  expect(barSpans(data).map(({ category, from, to }) => [category, from, to])).toEqual([
    [0, 0, 4],
    [0, 4, 7],
    [1, 0, -2],
    [1, 0, 5],
  ]);
});

test.each([
  "XYScatter",
  "Bubble",
  "BarClustered",
  "ColumnStacked100",
  "LineMarkers",
  "Area",
  "Pie",
  "Doughnut",
])("%s becomes well-formed SVG without markup from cells", (type) => {
  const hostile = workbookWith({ A1: "<script>", B1: 3, C1: 4 }, "S");
  setCell(hostile.sheet, "A2", '"&</svg>');
  setCell(hostile.sheet, "B2", 5);
  const svg = chartSvg(
    chart(type, {
      xFormula: "S!$A$1:$A$2",
      yFormula: "S!$B$1:$B$2",
      nameFormula: "S!$A$1",
      color: '"/><script>',
      showDataLabels: true,
    }),
    hostile.workbook,
    format,
  );
  expect(svg).not.toMatch(/<script|<b>|NaN|undefined|Infinity/);
  expect(svg.match(/<svg/g)).toHaveLength(1);
  expect(svg.match(/<\/svg>/g)).toHaveLength(1);
});

test("a scatter point moves with its cell", () => {
  const small = workbookWith({ A1: 1, B1: 1 }, "S");
  const document = chart("XYScatter", { xFormula: "S!$A$1", yFormula: "S!$B$1" });
  document.categoryAxis = { ...axis, min: 0, max: 5 };
  document.valueAxis = { ...axis, min: 0, max: 5 };
  const circle = () => /<circle cx="([\d.]+)"/.exec(chartSvg(document, small.workbook, format))![1];
  const before = Number(circle());
  setCell(small.sheet, "A1", 5);
  expect(Number(circle())).toBeGreaterThan(before);
});
