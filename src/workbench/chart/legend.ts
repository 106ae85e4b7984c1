import type { ChartDocument } from "../../standin/document/chart-document";
import type { ChartData } from "./chart-data";
import type { PlotArea } from "./plot-area";
import { estimateWidth, round, safeColor, shorten, svgText } from "./svg-text";

const textSize = 12;
const rowHeight = 20;
const keySize = 9;

/** Draws the legend and takes its room from the plot. */
export function legendSvg(
  data: ChartData,
  position: ChartDocument["legend"]["position"],
  plot: PlotArea,
  sliceColors: readonly string[],
): string {
  const entries = entriesOf(data, sliceColors);
  if (entries.length === 0) return "";
  if (position === "Left" || position === "Right") return sideLegend(entries, position, plot);
  return rowLegend(entries, position, plot);
}

interface Entry {
  name: string;
  color: string;
}

function entriesOf(data: ChartData, sliceColors: readonly string[]): Entry[] {
  if (data.kind === "pie" || data.kind === "doughnut") {
    return data.categories.map((name, index) => ({ name, color: sliceColors[index % sliceColors.length]! }));
  }
  return data.series.map(({ name, color }) => ({ name, color }));
}

function sideLegend(entries: readonly Entry[], position: "Left" | "Right", plot: PlotArea): string {
  const widest = Math.max(...entries.map(({ name }) => estimateWidth(name, textSize)));
  const width = Math.min(widest + 26, plot.width * 0.3);
  const left = position === "Right" ? plot.left + plot.width - width : plot.left;
  plot.width -= width + 6;
  if (position === "Left") plot.left += width + 6;
  const top = plot.top + Math.max(0, (plot.height - entries.length * rowHeight) / 2);
  const visible = entries.slice(0, Math.max(1, Math.floor(plot.height / rowHeight)));
  return visible
    .map((entry, index) => entrySvg(entry, left + 4, top + index * rowHeight + rowHeight / 2, width - 26))
    .join("");
}

function rowLegend(entries: readonly Entry[], position: "Top" | "Bottom", plot: PlotArea): string {
  const widths = entries.map(({ name }) => Math.min(estimateWidth(name, textSize), 160) + 30);
  const total = widths.reduce((sum, width) => sum + width, 0);
  let x = plot.left + Math.max(0, (plot.width - total) / 2);
  const y = position === "Bottom" ? plot.top + plot.height - rowHeight / 2 : plot.top + rowHeight / 2;
  plot.height -= rowHeight + 4;
  if (position === "Top") plot.top += rowHeight + 4;
  const end = plot.left + plot.width;
  return entries
    .map((entry, index) => {
      const start = x;
      x += widths[index]!;
      return start + 40 > end ? "" : entrySvg(entry, start, y, Math.min(160, end - start - 20));
    })
    .join("");
}

function entrySvg({ name, color }: Entry, x: number, y: number, room: number): string {
  const key = `<rect x="${round(x)}" y="${round(y - keySize / 2)}" width="${keySize}" height="${keySize}" fill="${safeColor(color)}"/>`;
  return (
    key + svgText(shorten(name, room, textSize), x + keySize + 5, y + 4, { anchor: "start", size: textSize })
  );
}
