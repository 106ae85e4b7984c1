import { nextGuid } from "../document/new-document";
import type { WorksheetDocument } from "../document/workbook-document";
import type { ChartAxisDocument, ChartDocument } from "../document/chart-document";
import { chartTypeOf, type ChartFamily } from "./chart-families";
import { readChartSeries } from "./chart-series-reader";
import { chartOfAnchor, readAnchorFrame } from "./drawing-anchors";
import type { SheetReadContext } from "./read-context";
import { readRelationships } from "./relationships";
import {
  allBelow,
  booleanAttribute,
  child,
  childrenOf,
  descendant,
  numberAttribute,
  valueOf,
  type XmlElement,
} from "./xml-tree";

/** Reads the sheet's charts far enough to show them; on saving they keep their own XML until they are edited. */
export function readCharts(context: SheetReadContext, sheet: WorksheetDocument): void {
  for (const { kind, target: drawingPath } of context.relationships) {
    const drawing = kind === "drawing" ? context.parts.xml(drawingPath)?.root : undefined;
    if (!drawing) continue;
    const relationships = readRelationships(context.parts, drawingPath);
    for (const anchor of drawing.children) {
      const reference = chartOfAnchor(anchor);
      const path = relationships.find((one) => one.id === reference?.relationshipId)?.target;
      const root = path === undefined ? undefined : context.parts.xml(path)?.root;
      if (!reference || path === undefined || !root) continue;
      const origin = { path, drawingPath, relationshipId: reference.relationshipId };
      const frame = readAnchorFrame(anchor, sheet);
      sheet.charts.push({
        id: nextGuid(context.document),
        name: reference.name,
        ...readChart(root, context),
        frame,
        origin,
      });
    }
  }
}

type ChartContent = Omit<ChartDocument, "id" | "name" | "frame" | "origin">;

function readChart(root: XmlElement, context: SheetReadContext): ChartContent {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  const groups = plot?.children.filter((one) => one.name.endsWith("Chart")) ?? [];
  const members = groups.flatMap((group) =>
    childrenOf(group, "ser").map((element) => ({ element, type: readType(group, element) })),
  );
  const type = mostFrequent(members.map((member) => member.type)) ?? readType(groups[0], undefined);
  const axes = plot?.children.filter((one) => one.name.endsWith("Ax")) ?? [];
  const axisIds = childrenOf(groups[0], "axId").map(valueOf);
  const axis = (position: number) => axes.find((one) => valueOf(child(one, "axId")) === axisIds[position]);
  const legend = child(chart, "legend");
  const titleElement = child(chart, "title");
  const series = members.map((member) => ({
    order: numberAttribute(child(member.element, "order"), "val") ?? 0,
    series: readChartSeries(member.element, {
      colors: context.colors,
      type: member.type === type ? null : member.type,
    }),
  }));
  return {
    type,
    title: { text: titleElement ? titleText(titleElement) : "", visible: titleElement !== undefined },
    legend: { visible: legend !== undefined, position: legendPosition(valueOf(child(legend, "legendPos"))) },
    series: series.sort((a, b) => a.order - b.order).map((one) => one.series),
    categoryAxis: readAxis(axis(0)),
    valueAxis: readAxis(axis(1)),
  };
}

const elementNames: Record<string, ChartFamily["element"]> = {
  scatterChart: "scatterChart",
  bubbleChart: "bubbleChart",
  barChart: "barChart",
  bar3DChart: "barChart",
  lineChart: "lineChart",
  line3DChart: "lineChart",
  areaChart: "areaChart",
  area3DChart: "areaChart",
  pieChart: "pieChart",
  pie3DChart: "pieChart",
  doughnutChart: "doughnutChart",
  radarChart: "radarChart",
};

/** The first of the most frequent ones. */
function mostFrequent(types: readonly string[]): string | undefined {
  const count = (type: string) => types.filter((one) => one === type).length;
  return [...types].sort((a, b) => count(b) - count(a))[0];
}

/**
 * Type of one series. Charts of kinds that are not known (stock, surface) are shown as columns.
 * @param group the element that draws it
 */
function readType(group: XmlElement | undefined, series: XmlElement | undefined): string {
  const element = elementNames[group?.name ?? ""] ?? "barChart";
  const grouping = valueOf(child(group, "grouping")) as ChartFamily["grouping"] | undefined;
  const family: ChartFamily = { element };
  if (element === "barChart") {
    family.barDirection = valueOf(child(group, "barDir")) === "bar" ? "bar" : "col";
    family.grouping = grouping && grouping !== "standard" ? grouping : "clustered";
  }
  if (element === "lineChart" || element === "areaChart") {
    family.grouping = grouping === "clustered" ? "standard" : (grouping ?? "standard");
  }
  if (element === "lineChart") Object.assign(family, { lines: true, markers: hasMarkers(group, series) });
  if (element === "scatterChart") Object.assign(family, scatterLook(series));
  return chartTypeOf(family) ?? "ColumnClustered";
}

function hasMarkers(group: XmlElement | undefined, series: XmlElement | undefined): boolean {
  const symbol = descendant(series, "marker", "symbol");
  return symbol ? valueOf(symbol) !== "none" : booleanAttribute(child(group, "marker"), "val", false);
}

function scatterLook(series: XmlElement | undefined): Pick<ChartFamily, "lines" | "markers" | "smooth"> {
  const lines = descendant(series, "spPr", "ln", "noFill") === undefined;
  const markers = valueOf(descendant(series, "marker", "symbol")) !== "none";
  const smooth = lines && booleanAttribute(child(series, "smooth"), "val", false);
  return { lines, markers: markers || !lines, smooth };
}

/** Texts typed in, or the last value of the cell that a title refers to. */
function titleText(title: XmlElement): string {
  const rich = descendant(title, "tx", "rich");
  if (!rich)
    return allBelow(title, "v")
      .map((one) => one.text)
      .join("");
  const paragraphs = childrenOf(rich, "p").map((paragraph) =>
    allBelow(paragraph, "t")
      .map((one) => one.text)
      .join(""),
  );
  return paragraphs.join("\n");
}

function legendPosition(position: string | undefined): ChartDocument["legend"]["position"] {
  const names: Record<string, ChartDocument["legend"]["position"]> = { t: "Top", b: "Bottom", l: "Left" };
  return names[position ?? ""] ?? "Right";
}

function readAxis(element: XmlElement | undefined): ChartAxisDocument {
  const scaling = child(element, "scaling");
  const title = child(element, "title");
  const format = child(element, "numFmt");
  const linked = booleanAttribute(format, "sourceLinked", true);
  return {
    title: title ? titleText(title) : "",
    titleVisible: title !== undefined,
    min: numberAttribute(child(scaling, "min"), "val"),
    max: numberAttribute(child(scaling, "max"), "val"),
    majorUnit: numberAttribute(child(element, "majorUnit"), "val"),
    visible: element === undefined || !booleanAttribute(child(element, "delete"), "val", false),
    gridlines: child(element, "majorGridlines") !== undefined,
    numberFormat: linked ? null : (format?.attributes.formatCode ?? null),
    reverse: valueOf(child(scaling, "orientation")) === "maxMin",
  };
}
