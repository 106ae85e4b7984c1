import type { ChartDocument } from "../document/chart-document";
import { chartXml } from "./chart-xml";
import { removeContentTypes, setContentType } from "./content-types";
import { chartAnchorXml, chartOfAnchor, movedAnchorXml } from "./drawing-anchors";
import type { ChartOrigin } from "./origins";
import {
  addRelationship,
  officeRelationship,
  readRelationships,
  relationshipsPath,
  removeRelationships,
} from "./relationships";
import { setSection, type SheetWriteContext } from "./sheet-write-context";
import { sameState } from "./state-text";
import { XmlEdits } from "./xml-edits";
import { allBelow, child, descendant, numberAttribute, type XmlElement } from "./xml-tree";
import { attributesXml, xmlDeclaration } from "./xml-write";

const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Adds, changes and removes charts; pictures, shapes and charts without an edit keep their XML. */
export function writeCharts(context: SheetWriteContext): void {
  const { sheet, opened, parts, path } = context;
  if (sameState(sheet.charts, opened.charts)) return;
  const kept = new Set(sheet.charts.map((chart) => originOf(chart)?.path));
  for (const chart of opened.charts)
    if (!kept.has(originOf(chart)!.path)) removeChart(context, originOf(chart)!);
  for (const chart of sheet.charts) {
    const origin = originOf(chart);
    const then = origin && opened.charts.find((one) => originOf(one)?.path === origin.path);
    if (!origin || !then) addChart(context, chart);
    else if (!sameState(chart, then)) changeChart(context, { chart, then, origin });
  }
  removeEmptyDrawing(
    context,
    readRelationships(parts, path).find((one) => one.kind === "drawing"),
  );
}

function originOf(chart: ChartDocument): ChartOrigin | null {
  return chart.origin as ChartOrigin | null;
}

/** A chart's files go at once, so that one added in its place gets the same names. */
function removeChart({ parts }: SheetWriteContext, origin: ChartOrigin): void {
  const edits = new XmlEdits(parts.xml(origin.drawingPath)!);
  const anchor = anchorOf(edits, origin);
  if (anchor) edits.remove(anchor);
  parts.setText(origin.drawingPath, edits.toString());
  removeRelationships(parts, origin.drawingPath, [origin.relationshipId]);
  const owned = readRelationships(parts, origin.path).filter((one) => /colors|chartStyle/i.test(one.kind));
  const gone = [origin.path, ...owned.map((one) => one.target)];
  for (const doomed of [...gone, relationshipsPath(origin.path)]) parts.delete(doomed);
  removeContentTypes(parts, gone);
}

function anchorOf(edits: XmlEdits, origin: ChartOrigin): XmlElement | undefined {
  return edits.document.root.children.find(
    (anchor) => chartOfAnchor(anchor)?.relationshipId === origin.relationshipId,
  );
}

function addChart(context: SheetWriteContext, chart: ChartDocument): void {
  const { parts, document, sheet } = context;
  const drawingPath = ensureDrawing(context);
  const chartPath = parts.freePath("xl/charts/chart", ".xml");
  parts.setText(chartPath, chartXml(chart, document));
  setContentType(parts, chartPath, chartType);
  const relationshipId = addRelationship(parts, drawingPath, {
    type: `${officeRelationship}chart`,
    target: chartPath,
  });
  const edits = new XmlEdits(parts.xml(drawingPath)!);
  const ids = allBelow(edits.document.root, "cNvPr").map((element) => numberAttribute(element, "id") ?? 0);
  const id = Math.max(1, ...ids) + 1;
  edits.appendVerbatim(edits.document.root, chartAnchorXml(chart, sheet, { id, relationshipId }));
  parts.setText(drawingPath, edits.toString());
}

/** The sheet's drawing part, made if there is none. */
function ensureDrawing(context: SheetWriteContext): string {
  const { parts, path, edits } = context;
  const existing = readRelationships(parts, path).find((one) => one.kind === "drawing");
  if (existing) return existing.target;
  const drawingPath = parts.freePath("xl/drawings/drawing", ".xml");
  const namespaces = `xmlns:xdr="${drawingNamespace}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`;
  parts.setText(drawingPath, `${xmlDeclaration}<xdr:wsDr ${namespaces}/>`);
  setContentType(parts, drawingPath, drawingType);
  const id = addRelationship(parts, path, { type: `${officeRelationship}drawing`, target: drawingPath });
  if (!child(edits.document.root, "drawing")) {
    setSection(
      context,
      "drawing",
      `<drawing xmlns:r="${officeRelationship.slice(0, -1)}"${attributesXml({ "r:id": id })}/>`,
    );
  }
  return drawingPath;
}

interface ChartChange {
  chart: ChartDocument;
  then: ChartDocument;
  origin: ChartOrigin;
}

function changeChart(
  { parts, document, sheet }: SheetWriteContext,
  { chart, then, origin }: ChartChange,
): void {
  const content = ({ type, title, legend, series, categoryAxis, valueAxis }: ChartDocument) => {
    return { type, title, legend, series, categoryAxis, valueAxis };
  };
  if (!sameState(content(chart), content(then))) parts.setText(origin.path, chartXml(chart, document));
  const edits = new XmlEdits(parts.xml(origin.drawingPath)!);
  const anchor = anchorOf(edits, origin);
  if (!anchor) return;
  const name = descendant(anchor, "graphicFrame", "nvGraphicFramePr", "cNvPr");
  if (!sameState(chart.frame, then.frame)) {
    const outer = ["from", "to", "pos", "ext"];
    const { source } = edits.document;
    const inner = anchor.children
      .filter((one) => !outer.includes(one.name))
      .map((one) => source.slice(one.start, one.end));
    const renamed = inner
      .join("")
      .replace(/(<(?:\w+:)?cNvPr\b[^>]*?\sname=)("[^"]*"|'[^']*')/, (_, start: string) => {
        return `${start}${attributesXml({ x: chart.name }).slice(3)}`;
      });
    edits.replaceVerbatim(anchor, movedAnchorXml(chart.frame, sheet, renamed));
  } else if (name && chart.name !== then.name) edits.setAttributes(name, { name: chart.name });
  if (edits.changed) parts.setText(origin.drawingPath, edits.toString());
}

function removeEmptyDrawing(
  context: SheetWriteContext,
  relationship: { id: string; target: string } | undefined,
): void {
  const { parts, path, edits } = context;
  const root = relationship && parts.xml(relationship.target)?.root;
  if (!relationship || !root || root.children.length > 0) return;
  const element = child(edits.document.root, "drawing");
  if (element) edits.remove(element);
  removeRelationships(parts, path, [relationship.id]);
}
