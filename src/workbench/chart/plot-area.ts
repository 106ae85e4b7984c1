import type { ChartAxisDocument } from "../../standin/document/chart-document";
import type { AxisScale } from "./axis-scale";
import { estimateWidth, round, shorten, svgText } from "./svg-text";

/** The rectangle that points and bars are drawn in, pixels. */
export interface PlotArea {
  left: number;
  top: number;
  width: number;
  height: number;
}

export const axisTextSize = 12;
const gridlineColor = "#D9D9D9";
const axisLineColor = "#BFBFBF";

export interface ValueAxis {
  scale: AxisScale;
  document: ChartAxisDocument;
  labels: string[];
}

/** Where a value lies on a horizontal axis. */
export function horizontalPosition(axis: ValueAxis, plot: PlotArea, value: number): number {
  const share = (value - axis.scale.min) / (axis.scale.max - axis.scale.min);
  return plot.left + plot.width * (axis.document.reverse ? 1 - share : share);
}

/** Where a value lies on a vertical axis. */
export function verticalPosition(axis: ValueAxis, plot: PlotArea, value: number): number {
  const share = (value - axis.scale.min) / (axis.scale.max - axis.scale.min);
  return plot.top + plot.height * (axis.document.reverse ? share : 1 - share);
}

/** Pixels that the labels of a vertical axis need left of the plot. */
export function labelWidth(labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => estimateWidth(label, axisTextSize))) + 10;
}

/** Lines and labels of a value axis that runs upwards. */
export function verticalAxisSvg(axis: ValueAxis, plot: PlotArea): string {
  const parts: string[] = [];
  axis.scale.ticks.forEach((tick, index) => {
    const y = round(verticalPosition(axis, plot, tick));
    if (axis.document.gridlines) parts.push(line(plot.left, y, plot.left + plot.width, y, gridlineColor));
    if (axis.document.visible) {
      parts.push(svgText(axis.labels[index]!, plot.left - 8, y + 4, { anchor: "end", size: axisTextSize }));
    }
  });
  return parts.join("");
}

/** Lines and labels of a value axis that runs to the right. */
export function horizontalAxisSvg(axis: ValueAxis, plot: PlotArea): string {
  const bottom = plot.top + plot.height;
  const parts: string[] = [];
  axis.scale.ticks.forEach((tick, index) => {
    const x = round(horizontalPosition(axis, plot, tick));
    if (axis.document.gridlines) parts.push(line(x, plot.top, x, bottom, gridlineColor));
    if (axis.document.visible)
      parts.push(svgText(axis.labels[index]!, x, bottom + 17, { size: axisTextSize }));
  });
  return parts.join("");
}

/** Labels of categories below the plot; where there is no room for all, every n-th is shown. */
export function categoriesBelowSvg(categories: readonly string[], plot: PlotArea, reverse: boolean): string {
  const slot = plot.width / Math.max(1, categories.length);
  const widest = Math.max(0, ...categories.map((it) => estimateWidth(it, axisTextSize)));
  const slanted = widest > slot * 1.6 && slot >= 14;
  const every = slanted ? 1 : Math.max(1, Math.ceil(Math.min(widest, 90) / slot));
  const y = plot.top + plot.height + 17;
  return categories
    .map((category, index) => {
      if (index % every !== 0) return "";
      const place = reverse ? categories.length - 1 - index : index;
      const x = plot.left + slot * (place + 0.5);
      if (slanted) {
        return svgText(shorten(category, 95, 11), x + 4, y - 4, { anchor: "end", size: 11, rotate: -45 });
      }
      return svgText(shorten(category, slot * every, axisTextSize), x, y, { size: axisTextSize });
    })
    .join("");
}

/** Labels of categories left of the plot, the first at the bottom unless reversed, as Excel draws bars. */
export function categoriesLeftSvg(
  categories: readonly string[],
  plot: PlotArea,
  reverse: boolean,
  room: number,
): string {
  const slot = plot.height / Math.max(1, categories.length);
  const every = Math.max(1, Math.ceil(13 / slot));
  return categories
    .map((category, index) => {
      if (index % every !== 0) return "";
      const y = plot.top + slot * ((reverse ? index : categories.length - 1 - index) + 0.5) + 4;
      return svgText(shorten(category, room - 8, axisTextSize), plot.left - 8, y, {
        anchor: "end",
        size: axisTextSize,
      });
    })
    .join("");
}

export function axisLineBelow(plot: PlotArea, y = plot.top + plot.height): string {
  return line(plot.left, y, plot.left + plot.width, y, axisLineColor);
}

export function axisLineLeft(plot: PlotArea, x = plot.left): string {
  return line(x, plot.top, x, plot.top + plot.height, axisLineColor);
}

function line(x1: number, y1: number, x2: number, y2: number, color: string): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${color}"/>`;
}
