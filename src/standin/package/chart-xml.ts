import type { WorkbookDocument } from "../document/workbook-document";
import type { ChartAxisDocument, ChartDocument, ChartSeriesDocument } from "../document/chart-document";
import { chartFamily, hasNumberAxes, isRound, type ChartFamily } from "./chart-families";
import { chartSeriesXml } from "./chart-series-xml";
import { elementXml, escapeText, xmlDeclaration } from "./xml-write";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
const firstAxis = 500000001;
const secondAxis = 500000002;

/** A chart part. Values are not repeated in it: Excel and LibreOffice read them from the cells when they open it. */
export function chartXml(chart: ChartDocument, document: WorkbookDocument): string {
  const main = chartFamily(chart.type);
  const title = chart.title.visible && chart.title.text !== "" ? titleXml(chart.title.text, 1400) : "";
  const content =
    title +
    value("autoTitleDeleted", title === "") +
    elementXml("c:plotArea", {}, "<c:layout/>" + groupsXml(chart, document) + axesXml(chart, main)) +
    (chart.legend.visible ? legendXml(chart.legend.position) : "") +
    value("plotVisOnly", true) +
    value("dispBlanksAs", "gap");
  const namespaces =
    `xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}" ` +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  return `${xmlDeclaration}<c:chartSpace ${namespaces}>${value("roundedCorners", false)}<c:chart>${content}</c:chart></c:chartSpace>`;
}

/** `<c:name val="…"/>` */
function value(name: string, val: string | number | boolean): string {
  return elementXml(`c:${name}`, { val });
}

/**
 * Series drawn by the same element form a group, and all groups share the axes: scatter points and a line without
 * markers are one element for Excel, columns and a line two.
 */
function groupsXml(chart: ChartDocument, document: WorkbookDocument): string {
  const groups = new Map<string, GroupMember[]>();
  chart.series.forEach((series, index) => {
    const family = chartFamily(series.type ?? chart.type);
    const key = groupKey(family);
    groups.set(key, [...(groups.get(key) ?? []), { series, index, family }]);
  });
  if (groups.size === 0) return groupXml(chartFamily(chart.type), [], document);
  return [...groups.values()].map((members) => groupXml(members[0]!.family, members, document)).join("");
}

interface GroupMember {
  series: ChartSeriesDocument;
  index: number;
  family: ChartFamily;
}

function groupKey({ element, barDirection, grouping }: ChartFamily): string {
  return [element, barDirection, grouping].join();
}

function groupXml(family: ChartFamily, members: readonly GroupMember[], document: WorkbookDocument): string {
  const series = members
    .map((member) => chartSeriesXml(member.series, { index: member.index, family: member.family, document }))
    .join("");
  const axes = isRound(family) ? "" : value("axId", firstAxis) + value("axId", secondAxis);
  const stacked = family.grouping === "stacked" || family.grouping === "percentStacked";
  const bodies: Record<ChartFamily["element"], () => string> = {
    scatterChart: () => value("scatterStyle", "lineMarker") + value("varyColors", false) + series + axes,
    bubbleChart: () =>
      value("varyColors", false) + series + value("bubbleScale", 100) + value("showNegBubbles", false) + axes,
    barChart: () =>
      value("barDir", family.barDirection!) +
      value("grouping", family.grouping!) +
      value("varyColors", false) +
      series +
      value("gapWidth", stacked ? 60 : 80) +
      (stacked ? value("overlap", 100) : "") +
      axes,
    lineChart: () =>
      value("grouping", family.grouping!) +
      value("varyColors", false) +
      series +
      value("marker", true) +
      axes,
    areaChart: () => value("grouping", family.grouping!) + value("varyColors", false) + series + axes,
    radarChart: () => value("radarStyle", "marker") + value("varyColors", false) + series + axes,
    pieChart: () => value("varyColors", true) + series + value("firstSliceAng", 0),
    doughnutChart: () =>
      value("varyColors", true) + series + value("firstSliceAng", 0) + value("holeSize", 50),
  };
  return elementXml(`c:${family.element}`, {}, bodies[family.element]());
}

function axesXml(chart: ChartDocument, family: ChartFamily): string {
  if (isRound(family)) return "";
  const horizontal = family.barDirection !== "bar";
  const category = {
    axis: chart.categoryAxis,
    element: hasNumberAxes(family) ? "valAx" : "catAx",
    id: firstAxis,
    crosses: secondAxis,
    position: horizontal ? "b" : "l",
  } as const;
  const values = {
    axis: chart.valueAxis,
    element: "valAx",
    id: secondAxis,
    crosses: firstAxis,
    position: horizontal ? "l" : "b",
  } as const;
  const between = hasNumberAxes(family) || family.element === "areaChart" ? "midCat" : "between";
  return axisXml(category, between) + axisXml(values, between);
}

interface AxisPlace {
  axis: ChartAxisDocument;
  element: "valAx" | "catAx";
  id: number;
  crosses: number;
  position: "b" | "l";
}

/** Children in the order of the schema (EG_AxShared). */
function axisXml({ axis, element, id, crosses, position }: AxisPlace, between: string): string {
  const scaling =
    value("orientation", axis.reverse ? "maxMin" : "minMax") +
    (axis.max === null ? "" : value("max", axis.max)) +
    (axis.min === null ? "" : value("min", axis.min));
  const format = { formatCode: axis.numberFormat ?? "General", sourceLinked: axis.numberFormat === null };
  const own =
    element === "catAx"
      ? value("auto", true) +
        value("lblAlgn", "ctr") +
        value("lblOffset", 100) +
        value("noMultiLvlLbl", false)
      : value("crossBetween", between) + (axis.majorUnit === null ? "" : value("majorUnit", axis.majorUnit));
  const content =
    value("axId", id) +
    elementXml("c:scaling", {}, scaling) +
    value("delete", !axis.visible) +
    value("axPos", position) +
    (axis.gridlines ? elementXml("c:majorGridlines", {}, lineShape("D9D9D9", 9525)) : "") +
    (axis.titleVisible && axis.title !== "" ? titleXml(axis.title, 1000) : "") +
    elementXml("c:numFmt", format) +
    value("majorTickMark", "out") +
    value("minorTickMark", "none") +
    value("tickLblPos", "nextTo") +
    lineShape("BFBFBF", 9525) +
    value("crossAx", crosses) +
    value("crosses", "autoZero") +
    own;
  return elementXml(`c:${element}`, {}, content);
}

function lineShape(color: string, width: number): string {
  return `<c:spPr><a:ln w="${width}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
}

/** @param size hundredths of a point */
function titleXml(text: string, size: number): string {
  const run = `<a:r><a:rPr lang="de-DE" sz="${size}" b="0"/><a:t>${escapeText(text)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx>${value("overlay", false)}</c:title>`;
}

function legendXml(position: ChartDocument["legend"]["position"]): string {
  return elementXml(
    "c:legend",
    {},
    value("legendPos", position.charAt(0).toLowerCase()) + value("overlay", false),
  );
}
