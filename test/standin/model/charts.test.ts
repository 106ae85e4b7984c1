import { startExcel, stopExcel } from "../../support/excel-session";
import type { ExcelSession } from "../../support/excel-session";
import { onNewSheet, refusal } from "../../support/new-sheet";

let session: ExcelSession;
beforeAll(async () => {
  session = await startExcel();
});
afterAll(() => stopExcel());

const chartDocument = () => session.document.sheets.at(-1)!.charts[0]!;

test("a chart with series from ranges, titles, axes and a place", () =>
  onNewSheet(async (sheet, context) => {
    sheet.name = "Matrixbild";
    sheet.getRange("A1:C3").values = [
      ["Fall", "Aufwand", "Nutzen"],
      ["UC-01", 2, 5],
      ["UC-02", 4, 3],
    ];
    const chart = sheet.charts.add("XYScatter", sheet.getRange("C2:C3"), "Columns");
    chart.name = "Matrix";
    chart.title.text = "Nutzen und Aufwand";
    chart.legend.visible = false;
    chart.setPosition("E2", "H10");
    const first = chart.series.getItemAt(0);
    first.name = "Quick Wins";
    first.setValues(sheet.getRange("C2:C3"));
    first.setXAxisValues(sheet.getRange("B2:B3"));
    first.markerStyle = "Circle";
    first.markerSize = 9;
    first.markerBackgroundColor = "#70AD47";
    first.hasDataLabels = true;
    first.dataLabels.showSeriesName = true;
    first.dataLabels.showValue = false;
    const second = chart.series.add("Linie");
    second.chartType = "XYScatterLinesNoMarkers";
    second.format.line.color = "#7F7F7F";
    chart.axes.categoryAxis.title.text = "Aufwand";
    chart.axes.valueAxis.minimum = 1;
    chart.axes.valueAxis.maximum = 5;
    chart.axes.valueAxis.majorUnit = 1;
    chart.axes.valueAxis.majorGridlines.visible = true;
    chart.load("name,left,top,width,height");
    await context.sync();
    expect(chartDocument()).toMatchObject({
      name: "Matrix",
      type: "XYScatter",
      title: { text: "Nutzen und Aufwand", visible: true },
      legend: { visible: false },
      categoryAxis: { title: "Aufwand", titleVisible: true },
      valueAxis: { min: 1, max: 5, majorUnit: 1, gridlines: true },
      frame: { left: 192, top: 15, width: 192, height: 135 },
    });
    expect(chartDocument().series).toMatchObject([
      {
        name: "Quick Wins",
        xFormula: "Matrixbild!$B$2:$B$3",
        yFormula: "Matrixbild!$C$2:$C$3",
        color: "#70AD47",
        markerStyle: "Circle",
        markerSize: 9,
        showDataLabels: true,
        labelContent: { value: false, seriesName: true, categoryName: false },
      },
      { name: "Linie", type: "XYScatterLinesNoMarkers", color: "#7F7F7F" },
    ]);
    expect([chart.left, chart.top]).toEqual([192, 15]);
  }));

test("series and categories come from the source's first row and column", () =>
  onNewSheet(async (sheet, context) => {
    sheet.name = "Quelle";
    sheet.getRange("A1:C3").values = [
      ["", "2027", "2028"],
      ["Einmalig", 10, 20],
      ["Laufend", 3, 4],
    ];
    sheet.charts.add("ColumnStacked", sheet.getRange("A1:C3"), "Columns");
    await context.sync();
    expect(chartDocument().series.map(({ xFormula, yFormula }) => [xFormula, yFormula])).toEqual([
      ["Quelle!$A$2:$A$3", "Quelle!$B$2:$B$3"],
      ["Quelle!$A$2:$A$3", "Quelle!$C$2:$C$3"],
    ]);
  }));

test("charts are found by name, renamed and deleted", () =>
  onNewSheet(async (sheet, context) => {
    sheet.charts.add("Line", sheet.getRange("A1:A3"), "Auto").name = "Verlauf";
    const found = sheet.charts.getItem("verlauf").load("name,chartType");
    const missing = sheet.charts.getItemOrNullObject("Fehlt");
    sheet.charts.load("count,items/name,items/series/count");
    await context.sync();
    expect([found.name, found.chartType, missing.isNullObject]).toEqual(["Verlauf", "Line", true]);
    expect(sheet.charts.items.map((chart) => [chart.name, chart.series.count])).toEqual([["Verlauf", 1]]);
    found.delete();
    await context.sync();
    expect(session.document.sheets.at(-1)!.charts).toEqual([]);
  }));

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  [
    "an unknown kind",
    (sheet) => sheet.charts.add("Tortenstück" as "Pie", sheet.getRange("A1:A3")),
    "InvalidArgument",
  ],
  [
    "bubble sizes without bubbles",
    (sheet) =>
      sheet.charts
        .add("Line", sheet.getRange("A1:A3"))
        .series.getItemAt(0)
        .setBubbleSizes(sheet.getRange("B1:B3")),
    "InvalidOperation",
  ],
  [
    "a missing series",
    (sheet) => sheet.charts.add("Line", sheet.getRange("A1:A3")).series.getItemAt(4).load("name"),
    "InvalidArgument",
  ],
  ["a missing chart", (sheet) => sheet.charts.getItem("Fehlt").load("name"), "ItemNotFound"],
])("refused: %s", async (_case, change, code) => {
  const error = await refusal(() =>
    onNewSheet(async (sheet, context) => {
      change(sheet);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});
