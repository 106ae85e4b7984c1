import type { ChartData, ChartSeriesData } from "./chart-data";
import { horizontalPosition, verticalPosition } from "./plot-area";
import type { PlotArea, ValueAxis } from "./plot-area";
import { marker, polyline } from "./plot-points";
import { round, safeColor, svgText } from "./svg-text";

/** Excel's default gap between groups of bars, in bar widths. */
const gapWidth = 0.6;

export interface CategoriesRequest {
  data: ChartData;
  plot: PlotArea;
  values: ValueAxis;
  reverseCategories: boolean;
  formatValue: (value: number) => string;
}

interface Span {
  series: ChartSeriesData;
  category: number;
  from: number;
  to: number;
}

/** Where each bar starts and ends on the value axis; stacked ones stand on those below, negatives apart. */
export function barSpans(data: ChartData): Span[] {
  const spans: Span[] = [];
  data.categories.forEach((_, category) => {
    const total = data.series.reduce((sum, series) => sum + Math.abs(series.points[category]?.y ?? 0), 0);
    let above = 0;
    let below = 0;
    for (const series of data.series) {
      const raw = series.points[category]?.y ?? null;
      if (raw === null) continue;
      const value = data.stacking === "percent" ? (total === 0 ? 0 : raw / total) : raw;
      const from = data.stacking === "none" ? 0 : value >= 0 ? above : below;
      spans.push({ series, category, from, to: from + value });
      if (value >= 0) above += value;
      else below += value;
    }
  });
  return spans;
}

/** Bars along either axis. */
export function barsSvg(request: CategoriesRequest): string {
  const { data, plot } = request;
  const horizontal = data.kind === "bar";
  const bars = data.series.filter(({ kind }) => kind === "bar" || kind === "column");
  const perGroup = data.stacking === "none" ? bars.length : 1;
  const slot = (horizontal ? plot.height : plot.width) / Math.max(1, data.categories.length);
  const thickness = slot / (perGroup + gapWidth);
  const parts = barSpans({ ...data, series: bars }).map(({ series, category, from, to }) => {
    const forward = horizontal ? request.reverseCategories : !request.reverseCategories;
    const place = forward ? category : data.categories.length - 1 - category;
    const rank = data.stacking === "none" ? bars.indexOf(series) : 0;
    const order = horizontal && !request.reverseCategories ? perGroup - 1 - rank : rank;
    const across = slot * place + thickness * (gapWidth / 2 + order);
    const box = horizontal
      ? horizontalBar(request, plot.top + across, thickness, from, to)
      : verticalBar(request, plot.left + across, thickness, from, to);
    const rectangle = `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" fill="${safeColor(series.color)}"/>`;
    return rectangle + (series.showLabels ? barLabel(request, box, to - from) : "");
  });
  return parts.join("");
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function horizontalBar(
  { values, plot }: CategoriesRequest,
  y: number,
  height: number,
  from: number,
  to: number,
): Box {
  const start = horizontalPosition(values, plot, clamp(from, values));
  const end = horizontalPosition(values, plot, clamp(to, values));
  return { x: Math.min(start, end), y, width: Math.abs(end - start), height };
}

function verticalBar(
  { values, plot }: CategoriesRequest,
  x: number,
  width: number,
  from: number,
  to: number,
): Box {
  const start = verticalPosition(values, plot, clamp(from, values));
  const end = verticalPosition(values, plot, clamp(to, values));
  return { x, y: Math.min(start, end), width, height: Math.abs(end - start) };
}

function clamp(value: number, axis: ValueAxis): number {
  return Math.min(Math.max(value, axis.scale.min), axis.scale.max);
}

function barLabel({ data, formatValue }: CategoriesRequest, box: Box, value: number): string {
  const text = formatValue(value);
  if (data.stacking !== "none") {
    return svgText(text, box.x + box.width / 2, box.y + box.height / 2 + 4, { size: 11, color: "#FFFFFF" });
  }
  return data.kind === "bar"
    ? svgText(text, box.x + box.width + 4, box.y + box.height / 2 + 4, { size: 11, anchor: "start" })
    : svgText(text, box.x + box.width / 2, box.y - 5, { size: 11 });
}

/** Lines and areas over categories; a missing value interrupts the line. */
export function linesSvg(request: CategoriesRequest): string {
  const { data, plot, values } = request;
  const lines = data.series.filter(({ kind }) => kind === "line" || kind === "area");
  const spans = barSpans({ ...data, series: lines });
  const slot = plot.width / Math.max(1, data.categories.length);
  return lines
    .map((series) => {
      const places = spans
        .filter((span) => span.series === series)
        .map(({ category, from, to }) => ({
          category,
          x:
            plot.left +
            slot * ((request.reverseCategories ? data.categories.length - 1 - category : category) + 0.5),
          y: verticalPosition(values, plot, clamp(to, values)),
          base: verticalPosition(values, plot, clamp(from, values)),
          value: to - from,
        }));
      const area = series.kind === "area" ? areaShape(places, series.color) : "";
      const runs =
        series.kind === "line"
          ? runsOf(places)
              .map((run) => polyline(run, series.color))
              .join("")
          : "";
      const marks = series.showMarkers ? places.map(({ x, y }) => marker(series, x, y)).join("") : "";
      const labels = series.showLabels
        ? places
            .map(({ x, y, value }) => svgText(request.formatValue(value), x, y - 8, { size: 11 }))
            .join("")
        : "";
      return area + runs + marks + labels;
    })
    .join("");
}

function areaShape(places: readonly { x: number; y: number; base: number }[], color: string): string {
  const upper = places.map(({ x, y }) => `${round(x)},${round(y)}`);
  const lower = [...places].reverse().map(({ x, base }) => `${round(x)},${round(base)}`);
  return `<polygon points="${[...upper, ...lower].join(" ")}" fill="${safeColor(color)}"/>`;
}

function runsOf<T extends { category: number }>(places: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && run.at(-1)!.category === place.category - 1) run.push(place);
    else runs.push([place]);
  }
  return runs;
}
