import type { ChartData, ChartSeriesData } from "./chart-data";
import { horizontalPosition, verticalPosition } from "./plot-area";
import type { PlotArea, ValueAxis } from "./plot-area";
import { round, safeColor, svgText } from "./svg-text";

/** Largest bubble, as a share of the shorter side of the plot (Excel's 25 % of the diameter at scale 100). */
const largestBubbleShare = 0.125;

export interface PointsRequest {
  data: ChartData;
  plot: PlotArea;
  horizontal: ValueAxis;
  vertical: ValueAxis;
  formatValue: (value: number) => string;
}

/** Scatter and bubble charts. A point without a horizontal value counts 1, 2, 3 …, as in Excel. */
export function pointsSvg(request: PointsRequest): string {
  const { data, plot } = request;
  const sizes = data.series.flatMap((series) => series.points.map((point) => Math.abs(point.size ?? 1)));
  const largest = Math.max(...sizes, 1e-9);
  const radius = Math.min(plot.width, plot.height) * largestBubbleShare;
  return data.series
    .map((series) => {
      const places = placesOf(series, request);
      const line = series.connected ? polyline(places, series.color) : "";
      const marks = places.map(({ x, y, size }) =>
        series.kind === "bubble"
          ? `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius * Math.sqrt(Math.abs(size ?? 1) / largest))}" fill="${safeColor(series.color)}" fill-opacity="0.75" stroke="#fff"/>`
          : series.showMarkers || !series.connected
            ? marker(series, x, y)
            : "",
      );
      return `<g data-series="true">${line}${marks.join("")}${labels(series, places, request)}</g>`;
    })
    .join("");
}

interface Place {
  x: number;
  y: number;
  value: number;
  size: number | null;
}

function placesOf(series: ChartSeriesData, { plot, horizontal, vertical }: PointsRequest): Place[] {
  const places: Place[] = [];
  series.points.forEach((point, index) => {
    if (point.y === null) return;
    places.push({
      x: horizontalPosition(horizontal, plot, point.x ?? index + 1),
      y: verticalPosition(vertical, plot, point.y),
      value: point.y,
      size: point.size,
    });
  });
  return places;
}

/** A single point of a scatter chart carries its series' name, several their values. */
function labels(series: ChartSeriesData, places: readonly Place[], { formatValue }: PointsRequest): string {
  if (!series.showLabels) return "";
  return places
    .map(({ x, y, value }) => {
      const text = places.length === 1 && series.name ? series.name : formatValue(value);
      return svgText(text, x + series.markerSize * 0.7 + 3, y + 4, {
        anchor: "start",
        size: 11,
        color: "#404040",
      });
    })
    .join("");
}

export function polyline(places: readonly { x: number; y: number }[], color: string): string {
  const points = places.map(({ x, y }) => `${round(x)},${round(y)}`).join(" ");
  return `<polyline points="${points}" fill="none" stroke="${safeColor(color)}" stroke-width="2.25" stroke-linejoin="round"/>`;
}

export function marker(series: ChartSeriesData, x: number, y: number): string {
  const half = (series.markerSize * 96) / 72 / 2;
  const fill = safeColor(series.color);
  switch (series.markerStyle) {
    case "Square":
      return `<rect x="${round(x - half)}" y="${round(y - half)}" width="${round(half * 2)}" height="${round(half * 2)}" fill="${fill}"/>`;
    case "Diamond":
      return `<path d="M${round(x)} ${round(y - half)}l${round(half)} ${round(half)}-${round(half)} ${round(half)}-${round(half)}-${round(half)}z" fill="${fill}"/>`;
    case "Triangle":
      return `<path d="M${round(x)} ${round(y - half)}l${round(half)} ${round(half * 2)}h-${round(half * 2)}z" fill="${fill}"/>`;
    default:
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(half)}" fill="${fill}"/>`;
  }
}
