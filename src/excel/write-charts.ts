import type { AreaReference, ChartAxis, ChartBlock, ChartSeries, SheetSpec } from "../core/sheets/sheet-spec";
import { numberFormatCode } from "./number-formats";
import { smallStep, type WriteStep } from "./write-steps";
import { rangeOf, type WriteTarget } from "./write-target";

/** Charts that stand on the sheet already, by name, with their number of series. */
export type ExistingCharts = ReadonlyMap<string, number>;

/**
 * Charts of a sheet. One with the same name is updated in place: deleting and adding would lose what the user did
 * to its look and everything that refers to it.
 */
export function chartSteps(target: WriteTarget, spec: SheetSpec, existing: ExistingCharts): WriteStep[] {
  return spec.blocks
    .filter((block) => block.kind === "chart")
    .map((block) =>
      smallStep(() => writeChart(target, block, existing.get(block.name)), 30 + 12 * block.series.length),
    );
}

const chartTypes = {
  scatter: "XYScatter",
  bubble: "Bubble",
  bar: "BarClustered",
  columnStacked: "ColumnStacked",
  columnClustered: "ColumnClustered",
  line: "Line",
} as const;

function writeChart(target: WriteTarget, block: ChartBlock, existingSeries: number | undefined): void {
  const { charts } = target.sheet();
  const isNew = existingSeries === undefined;
  const first = block.series[0];
  if (!first) return;
  const chart = isNew
    ? charts.add(chartTypes[block.chart], referenced(target, first.y), "Columns")
    : charts.getItem(block.name);
  if (isNew) chart.name = block.name;
  chart.setPosition(...corners(target, block));
  chart.title.text = block.title;
  chart.title.visible = block.title !== "";
  chart.legend.visible = block.legend;
  if (block.legend) chart.legend.position = "Bottom";
  // A new chart begins with the one series that its single source column makes.
  const present = existingSeries ?? 1;
  block.series.forEach((series, index) => {
    const proxy = index < present ? chart.series.getItemAt(index) : chart.series.add(series.name);
    writeSeries(target, block, { series, proxy });
  });
  for (let index = present - 1; index >= block.series.length; index--) chart.series.getItemAt(index).delete();
  const hasScale = block.chart === "scatter" || block.chart === "bubble";
  writeAxis(target, chart.axes.categoryAxis, { planned: block.xAxis, hasScale });
  writeAxis(target, chart.axes.valueAxis, { planned: block.yAxis, hasScale: true });
}

function corners(target: WriteTarget, { area }: ChartBlock): [Excel.Range, Excel.Range] {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 };
  return [rangeOf(target, { ...area, rows: 1, columns: 1 }), rangeOf(target, last)];
}

function writeSeries(
  target: WriteTarget,
  block: ChartBlock,
  { series, proxy }: { series: ChartSeries; proxy: Excel.ChartSeries },
): void {
  proxy.name = series.name;
  proxy.setValues(referenced(target, series.y));
  proxy.setXAxisValues(referenced(target, series.x));
  if (series.size) proxy.setBubbleSizes(referenced(target, series.size));
  if (block.chart === "scatter") writeScatterSeries(series, proxy);
  else if (series.color) proxy.format.fill.setSolidColor(series.color);
  if (series.label === "seriesName") {
    proxy.hasDataLabels = true;
    proxy.dataLabels.showSeriesName = true;
    proxy.dataLabels.showValue = false;
  }
}

function writeScatterSeries(series: ChartSeries, proxy: Excel.ChartSeries): void {
  if (series.line) {
    proxy.chartType = "XYScatterLinesNoMarkers";
    if (series.color) proxy.format.line.color = series.color;
    return;
  }
  proxy.markerStyle = "Circle";
  proxy.markerSize = 9;
  if (series.color) {
    proxy.markerBackgroundColor = series.color;
    proxy.markerForegroundColor = series.color;
  }
}

function writeAxis(
  target: WriteTarget,
  axis: Excel.ChartAxis,
  { planned, hasScale }: { planned: ChartAxis; hasScale: boolean },
): void {
  axis.title.visible = planned.title !== "";
  if (planned.title !== "") axis.title.text = planned.title;
  if (!hasScale) return;
  if (planned.min !== undefined) axis.minimum = planned.min;
  if (planned.max !== undefined) axis.maximum = planned.max;
  if (planned.majorUnit !== undefined) axis.majorUnit = planned.majorUnit;
  if (planned.format !== undefined) axis.numberFormat = numberFormatCode(planned.format, target.language);
}

/** A referenced area; another output sheet is found by its real name. */
function referenced(target: WriteTarget, reference: AreaReference): Excel.Range {
  const sheetName = reference.sheet && target.sheetNames.get(reference.sheet);
  if (!sheetName) return rangeOf(target, reference);
  return target.context.workbook.worksheets
    .getItem(sheetName)
    .getRangeByIndexes(reference.row, reference.column, reference.rows, reference.columns);
}
