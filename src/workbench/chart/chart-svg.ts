import type { WorkbookDocument } from "../../standin/document/workbook-document";
import type { ChartAxisDocument, ChartDocument } from "../../standin/document/chart-document";
import type { CellValue } from "../../standin/document/cell-document";
import { pointsToPixels } from "../grid/sheet-geometry";
import { axisScale } from "./axis-scale";
import { chartData, type ChartData } from "./chart-data";
import { legendSvg } from "./legend";
import {
  axisLineBelow,
  axisLineLeft,
  categoriesBelowSvg,
  categoriesLeftSvg,
  horizontalAxisSvg,
  labelWidth,
  verticalAxisSvg,
  type PlotArea,
  type ValueAxis,
} from "./plot-area";
import { barSpans, barsSvg, linesSvg } from "./plot-categories";
import { pieSvg } from "./plot-pie";
import { pointsSvg } from "./plot-points";
import { estimateWidth, svgText } from "./svg-text";

const sliceColors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];
const margin = 12;

type Format = (value: CellValue, numberFormat: string) => string;

/** Draws a chart as SVG text, in pixels at 100 %, with the present values of its cells. */
export function chartSvg(original: ChartDocument, workbook: WorkbookDocument, format: Format): string {
  const width = pointsToPixels(original.frame.width);
  const height = pointsToPixels(original.frame.height);
  const data = chartData(original, workbook, format);
  const chart = withCellFormats(original, data);
  const plot: PlotArea = {
    left: margin,
    top: margin,
    width: width - 2 * margin,
    height: height - 2 * margin,
  };
  const parts: string[] = [];
  if (chart.title.visible && chart.title.text) {
    parts.push(svgText(chart.title.text, width / 2, 26, { size: 18 }));
    plot.top += 26;
    plot.height -= 26;
  }
  if (chart.legend.visible) parts.push(legendSvg(data, chart.legend.position, plot, sliceColors));
  parts.push(plotSvg(chart, data, plot, format));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="100%" height="100%" font-family="Calibri, Carlito, 'Segoe UI', Arial, sans-serif"><rect width="${width}" height="${height}" fill="#fff"/>${parts.join("")}</svg>`;
}

/** Axes without a number format of their own show their cells' one. */
function withCellFormats(chart: ChartDocument, data: ChartData): ChartDocument {
  const { categoryAxis, valueAxis: values } = chart;
  return {
    ...chart,
    categoryAxis: { ...categoryAxis, numberFormat: categoryAxis.numberFormat ?? data.categoryFormat },
    valueAxis: { ...values, numberFormat: values.numberFormat ?? data.valueFormat },
  };
}

function plotSvg(chart: ChartDocument, data: ChartData, plot: PlotArea, format: Format): string {
  const valueFormat = (axis: ChartAxisDocument) => (value: number) =>
    format(value, axis.numberFormat ?? "General");
  switch (data.kind) {
    case "pie":
    case "doughnut":
      return pieSvg(data, plot, sliceColors, valueFormat(chart.valueAxis));
    case "scatter":
    case "bubble":
      return pointsPlot(chart, data, plot, format);
    case "bar":
      return barPlot(chart, data, plot, format);
    case "column":
    case "line":
    case "area":
      return columnPlot(chart, data, plot, format);
  }
}

function pointsPlot(chart: ChartDocument, data: ChartData, plot: PlotArea, format: Format): string {
  const points = data.series.flatMap((series) => series.points);
  const horizontal = valueAxis(
    chart.categoryAxis,
    points.flatMap(({ x }, index) => x ?? index + 1),
    false,
    format,
  );
  const vertical = valueAxis(
    chart.valueAxis,
    points.flatMap(({ y }) => y ?? []),
    false,
    format,
  );
  const titles = reserveTitles(plot, chart.categoryAxis, chart.valueAxis);
  if (chart.valueAxis.visible) takeLeft(plot, labelWidth(vertical.labels));
  if (chart.categoryAxis.visible) plot.height -= 22;
  plot.width -= 10;
  return [
    verticalAxisSvg(vertical, plot),
    horizontalAxisSvg(horizontal, plot),
    axisLineBelow(plot),
    axisLineLeft(plot),
    pointsSvg({
      data,
      plot,
      horizontal,
      vertical,
      formatValue: (value) => format(value, chart.valueAxis.numberFormat ?? "General"),
    }),
    titles(plot),
  ].join("");
}

function barPlot(chart: ChartDocument, data: ChartData, plot: PlotArea, format: Format): string {
  const values = categoryValues(chart, data, format);
  const titles = reserveTitles(plot, chart.valueAxis, chart.categoryAxis);
  const widest = Math.max(0, ...data.categories.map((it) => estimateWidth(it, 12))) + 10;
  const room = chart.categoryAxis.visible ? Math.min(widest, plot.width * 0.4) : 0;
  takeLeft(plot, room);
  if (chart.valueAxis.visible) plot.height -= 22;
  plot.width -= 14;
  return [
    horizontalAxisSvg(values, plot),
    barsSvg({
      data,
      plot,
      values,
      reverseCategories: chart.categoryAxis.reverse,
      formatValue: valueText(chart, data, format),
    }),
    axisLineLeft(plot),
    room ? categoriesLeftSvg(data.categories, plot, chart.categoryAxis.reverse, room) : "",
    titles(plot),
  ].join("");
}

function columnPlot(chart: ChartDocument, data: ChartData, plot: PlotArea, format: Format): string {
  const values = categoryValues(chart, data, format);
  const titles = reserveTitles(plot, chart.categoryAxis, chart.valueAxis);
  if (chart.valueAxis.visible) takeLeft(plot, labelWidth(values.labels));
  const slot = plot.width / Math.max(1, data.categories.length);
  const widest = Math.max(0, ...data.categories.map((it) => estimateWidth(it, 12)));
  if (chart.categoryAxis.visible)
    plot.height -= widest > slot * 1.6 && slot >= 14 ? Math.min(80, widest * 0.75 + 10) : 22;
  const request = {
    data,
    plot,
    values,
    reverseCategories: chart.categoryAxis.reverse,
    formatValue: valueText(chart, data, format),
  };
  return [
    verticalAxisSvg(values, plot),
    barsSvg(request),
    linesSvg(request),
    axisLineBelow(plot),
    chart.categoryAxis.visible ? categoriesBelowSvg(data.categories, plot, chart.categoryAxis.reverse) : "",
    titles(plot),
  ].join("");
}

function categoryValues(chart: ChartDocument, data: ChartData, format: Format): ValueAxis {
  const ends = barSpans(data).map(({ to }) => to);
  const axis =
    data.stacking === "percent"
      ? { ...chart.valueAxis, numberFormat: "0%", max: chart.valueAxis.max ?? 1 }
      : chart.valueAxis;
  return valueAxis(axis, ends, data.kind !== "line", format);
}

function valueText(chart: ChartDocument, data: ChartData, format: Format): (value: number) => string {
  return (value) =>
    format(value, data.stacking === "percent" ? "0%" : (chart.valueAxis.numberFormat ?? "General"));
}

function valueAxis(
  document: ChartAxisDocument,
  values: number[],
  includeZero: boolean,
  format: Format,
): ValueAxis {
  const { min, max, majorUnit } = document;
  const scale = axisScale({ values, min, max, majorUnit, includeZero });
  return {
    document,
    scale,
    labels: scale.ticks.map((tick) => format(tick, document.numberFormat ?? "General")),
  };
}

function takeLeft(plot: PlotArea, pixels: number): void {
  plot.left += pixels;
  plot.width -= pixels;
}

/** Makes room for axis titles; the result draws them once the plot has its final size. */
function reserveTitles(
  plot: PlotArea,
  below: ChartAxisDocument,
  left: ChartAxisDocument,
): (plot: PlotArea) => string {
  const bottom = plot.top + plot.height;
  const start = plot.left;
  const hasBelow = below.titleVisible && below.title !== "";
  const hasLeft = left.titleVisible && left.title !== "";
  if (hasBelow) plot.height -= 20;
  if (hasLeft) takeLeft(plot, 22);
  return (final) =>
    (hasBelow ? svgText(below.title, final.left + final.width / 2, bottom - 2, { size: 13 }) : "") +
    (hasLeft ? svgText(left.title, start + 10, final.top + final.height / 2, { size: 13, rotate: -90 }) : "");
}
