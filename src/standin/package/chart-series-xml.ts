import type { WorkbookDocument } from "../document/workbook-document";
import type { ChartSeriesDocument } from "../document/chart-document";
import { parseArea, splitSheetReference } from "./addresses";
import { type ChartFamily, hasNumberAxes } from "./chart-families";
import { toFileFormula } from "./formula-text";
import { elementXml, escapeText } from "./xml-write";

interface SeriesPlace {
  index: number;
  family: ChartFamily;
  document: WorkbookDocument;
}

/** One series; children in the order of the schema, which differs by chart. */
export function chartSeriesXml(
  series: ChartSeriesDocument,
  { index, family, document }: SeriesPlace,
): string {
  const head = value("idx", index) + value("order", index) + nameXml(series) + shapeXml(series, family);
  const labels = labelsXml(series);
  const { xFormula, yFormula } = series;
  const x = (name: string) => (xFormula ? elementXml(`c:${name}`, {}, categoryXml(xFormula, document)) : "");
  const y = (name: string) => (yFormula ? elementXml(`c:${name}`, {}, numbersXml(yFormula)) : "");
  const marker = markerXml(series, family);
  const bodies: Record<ChartFamily["element"], () => string> = {
    scatterChart: () => marker + labels + x("xVal") + y("yVal") + value("smooth", family.smooth ?? false),
    bubbleChart: () => value("invertIfNegative", false) + labels + x("xVal") + y("yVal") + sizeXml(series),
    barChart: () => value("invertIfNegative", false) + labels + x("cat") + y("val"),
    lineChart: () => marker + labels + x("cat") + y("val") + value("smooth", family.smooth ?? false),
    areaChart: () => labels + x("cat") + y("val"),
    radarChart: () => marker + labels + x("cat") + y("val"),
    pieChart: () => labels + x("cat") + y("val"),
    doughnutChart: () => labels + x("cat") + y("val"),
  };
  return elementXml("c:ser", {}, head + bodies[family.element]());
}

function value(name: string, val: string | number | boolean): string {
  return elementXml(`c:${name}`, { val });
}

function nameXml(series: ChartSeriesDocument): string {
  if (series.nameFormula)
    return elementXml("c:tx", {}, elementXml("c:strRef", {}, referenceXml(series.nameFormula)));
  return series.name === "" ? "" : `<c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>`;
}

function referenceXml(formula: string): string {
  return `<c:f>${escapeText(toFileFormula(formula.replace(/^=/, "")))}</c:f>`;
}

function numbersXml(formula: string): string {
  return elementXml("c:numRef", {}, referenceXml(formula));
}

/** Categories are texts as soon as one of them is, also in a scatter chart, which then counts 1, 2, 3. */
function categoryXml(formula: string, document: WorkbookDocument): string {
  return holdsText(formula, document)
    ? elementXml("c:strRef", {}, referenceXml(formula))
    : numbersXml(formula);
}

function holdsText(formula: string, document: WorkbookDocument): boolean {
  const place = splitSheetReference(formula.replace(/^=/, ""));
  const sheet = document.sheets.find((one) => one.name.toLowerCase() === place?.sheet.toLowerCase());
  const area = place && parseArea(place.reference);
  if (!sheet || !area) return false;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (typeof sheet.cells.get(row, column)?.value === "string") return true;
    }
  }
  return false;
}

/** Without an own size all bubbles are alike; the literal says so, since the element is not optional for Excel. */
function sizeXml({ sizeFormula }: ChartSeriesDocument): string {
  const size = sizeFormula
    ? numbersXml(sizeFormula)
    : '<c:numLit><c:ptCount val="1"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numLit>';
  return elementXml("c:bubbleSize", {}, size) + value("bubble3D", false);
}

function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
}

/**
 * Look of bars, bubbles and lines. A scatter chart that says nothing about its lines gets them from LibreOffice, so
 * "no line" is said.
 */
function shapeXml({ color }: ChartSeriesDocument, family: ChartFamily): string {
  if (hasNumberAxes(family) && family.element === "scatterChart" && !family.lines) {
    return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
  }
  if (color === null || family.element === "pieChart" || family.element === "doughnutChart") return "";
  const isLine = ["lineChart", "scatterChart", "radarChart"].includes(family.element);
  const shape = isLine ? `<a:ln w="28575" cap="rnd">${solidFill(color)}<a:round/></a:ln>` : solidFill(color);
  return elementXml("c:spPr", {}, shape);
}

function markerXml({ markerStyle, markerSize, color }: ChartSeriesDocument, family: ChartFamily): string {
  const named = markerStyle !== null && markerStyle !== "Automatic";
  if (!named && family.markers === false) return elementXml("c:marker", {}, value("symbol", "none"));
  const symbol = named ? value("symbol", markerStyle.toLowerCase()) : value("symbol", "circle");
  const look =
    color === null ? "" : `<c:spPr>${solidFill(color)}<a:ln w="9525">${solidFill(color)}</a:ln></c:spPr>`;
  return elementXml(
    "c:marker",
    {},
    symbol + value("size", Math.min(72, Math.max(2, markerSize ?? 7))) + look,
  );
}

/** Said also when off: what is not said, programs decide differently. */
function labelsXml({ showDataLabels, labelContent }: ChartSeriesDocument): string {
  const content = labelContent ?? { value: true, seriesName: false, categoryName: false };
  const shown: Readonly<Record<string, boolean>> = {
    showLegendKey: false,
    showVal: content.value,
    showCatName: content.categoryName,
    showSerName: content.seriesName,
    showPercent: false,
    showBubbleSize: false,
  };
  const flags = Object.entries(shown).map(([flag, on]) => value(flag, showDataLabels && on));
  return elementXml("c:dLbls", {}, flags.join(""));
}
