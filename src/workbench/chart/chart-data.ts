import type { WorkbookDocument } from "../../standin/document/workbook-document";
import type { ChartDocument, ChartSeriesDocument } from "../../standin/document/chart-document";
import type { CellValue } from "../../standin/document/cell-document";
import { parseArea } from "../grid/cell-areas";

export type ChartKind = "scatter" | "bubble" | "bar" | "column" | "line" | "area" | "pie" | "doughnut";

/** A chart with the values of its cells, ready to draw. */
export interface ChartData {
  kind: ChartKind;
  stacking: "none" | "stacked" | "percent";
  categories: string[];
  /** Number formats of the first cells, which axes without a format of their own take over. */
  valueFormat: string;
  categoryFormat: string;
  series: ChartSeriesData[];
}

export interface ChartSeriesData {
  name: string;
  color: string;
  showLabels: boolean;
  showMarkers: boolean;
  connected: boolean;
  markerStyle: string;
  /** Points. */
  markerSize: number;
  points: { x: number | null; y: number | null; size: number | null }[];
  /** A chart type of its own, for combined charts. */
  kind: ChartKind;
}

interface ReferencedCell {
  value: CellValue;
  numberFormat: string;
}

/** Accents of the Office theme; series without a colour of their own take them in turn. */
const seriesColors = [
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#264478",
  "#9E480E",
  "#636363",
  "#997300",
];

/**
 * Reads the cells that a chart's series point to.
 * @param format shows a category as its cell does
 */
export function chartData(
  chart: ChartDocument,
  workbook: WorkbookDocument,
  format: (value: CellValue, numberFormat: string) => string,
): ChartData {
  const kind = kindOf(chart.type);
  const read = (formula: string | null) => referencedCells(formula, workbook);
  const categoryCells =
    chart.series.map((series) => read(series.xFormula)).find((cells) => cells.length > 0) ?? [];
  const series = chart.series.map((it, index) => seriesData(it, index, { chart, kind, read }));
  const valueCell = chart.series.map((it) => read(it.yFormula)[0]).find((cell) => cell !== undefined);
  const count = Math.max(categoryCells.length, ...series.map((it) => it.points.length), 0);
  return {
    kind,
    stacking: /100/.test(chart.type) ? "percent" : /Stacked/.test(chart.type) ? "stacked" : "none",
    categories: Array.from({ length: count }, (_, index) => {
      const cell = categoryCells[index];
      return cell ? format(cell.value, cell.numberFormat) : String(index + 1);
    }),
    valueFormat: valueCell?.numberFormat ?? "General",
    categoryFormat: categoryCells[0]?.numberFormat ?? "General",
    series,
  };
}

function seriesData(
  series: ChartSeriesDocument,
  index: number,
  context: { chart: ChartDocument; kind: ChartKind; read: (formula: string | null) => ReferencedCell[] },
): ChartSeriesData {
  const { chart, read } = context;
  const type = series.type ?? chart.type;
  const xs = read(series.xFormula);
  const ys = read(series.yFormula);
  const sizes = read(series.sizeFormula);
  const nameCell = read(series.nameFormula)[0];
  return {
    name:
      typeof nameCell?.value === "string"
        ? nameCell.value
        : nameCell
          ? String(nameCell.value ?? "")
          : series.name,
    color: series.color || seriesColors[index % seriesColors.length]!,
    showLabels: series.showDataLabels,
    showMarkers:
      /^XYScatter$|(?<!No)Markers$|^XYScatter(Lines|Smooth)$/.test(type) && series.markerStyle !== "None",
    connected: /Lines|Smooth|^Line/.test(type),
    markerStyle: series.markerStyle ?? "Circle",
    markerSize: series.markerSize ?? 7,
    points: ys.map((y, point) => ({
      x: numberOf(xs[point]?.value),
      y: numberOf(y.value),
      size: numberOf(sizes[point]?.value),
    })),
    kind: series.type ? kindOf(series.type) : context.kind,
  };
}

/** Excel.ChartType → the way it is drawn; three-dimensional forms are drawn flat. */
export function kindOf(type: string): ChartKind {
  if (/^Bubble/.test(type)) return "bubble";
  if (/^XYScatter/.test(type)) return "scatter";
  if (/^(Bar|ConeBar|CylinderBar|PyramidBar|3DBar)/i.test(type)) return "bar";
  if (/^(Line|3DLine)/.test(type)) return "line";
  if (/Area/.test(type)) return "area";
  if (/Pie/.test(type)) return "pie";
  if (/^Doughnut/.test(type)) return "doughnut";
  return "column";
}

/** Cells of `'Matrix'!$A$5:$A$22`, of several such areas in brackets, or the numbers of a literal `{1,2}`. */
export function referencedCells(formula: string | null, workbook: WorkbookDocument): ReferencedCell[] {
  if (!formula) return [];
  const text = formula.replace(/^=/, "").trim();
  const literal = /^\{(.*)\}$/.exec(text);
  if (literal)
    return literal[1]!.split(/[,;]/).map((part) => ({ value: literalValue(part), numberFormat: "General" }));
  if (/^".*"$/.test(text)) return [{ value: text.slice(1, -1), numberFormat: "General" }];
  const parts = /^\(.*\)$/.test(text) ? text.slice(1, -1).split(/,(?=(?:[^']*'[^']*')*[^']*$)/) : [text];
  return parts.flatMap((part) => areaCells(part.trim(), workbook));
}

function areaCells(reference: string, workbook: WorkbookDocument): ReferencedCell[] {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  const area = match ? parseArea(match[3]!) : null;
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const sheet = workbook.sheets.find((it) => it.name.toLowerCase() === name?.toLowerCase());
  if (!area || !sheet) return [];
  const cells: ReferencedCell[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (sheet.rows.get(row)?.hidden) continue;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.cells.get(row, column);
      cells.push({
        value: cell?.value ?? null,
        numberFormat: workbook.styles.get(cell?.style ?? 0).numberFormat,
      });
    }
  }
  return cells;
}

function literalValue(text: string): CellValue {
  const trimmed = text.trim();
  if (/^".*"$/.test(trimmed)) return trimmed.slice(1, -1);
  return trimmed === "" || Number.isNaN(Number(trimmed)) ? trimmed : Number(trimmed);
}

function numberOf(value: CellValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}
