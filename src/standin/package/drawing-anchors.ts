import type { WorksheetDocument } from "../document/workbook-document";
import type { ChartDocument } from "../document/chart-document";
import { placeAt, pointsAt } from "./sheet-geometry";
import { child, descendant, numberAttribute, prefixedAttribute, type XmlElement } from "./xml-tree";
import { escapeAttribute } from "./xml-write";

/** English Metric Units, the unit of drawings. */
const unitsPerPoint = 12_700;

/** Relationship and name of the chart in an anchor; undefined for pictures, shapes and groups. */
export function chartOfAnchor(anchor: XmlElement): { relationshipId: string; name: string } | undefined {
  const graphic = child(anchor, "graphicFrame");
  const chart = descendant(graphic, "graphic", "graphicData", "chart");
  const relationshipId = chart && prefixedAttribute(chart, "id");
  const name = descendant(graphic, "nvGraphicFramePr", "cNvPr")?.attributes.name ?? "";
  return relationshipId === undefined ? undefined : { relationshipId, name };
}

/** Place of an anchor on the sheet in points, by the sheet's columns and rows. */
export function readAnchorFrame(anchor: XmlElement, sheet: WorksheetDocument): ChartDocument["frame"] {
  const position = child(anchor, "pos");
  const from = position
    ? { left: points(position, "x"), top: points(position, "y") }
    : markerPoints(child(anchor, "from"), sheet);
  const to = child(anchor, "to");
  const extent = child(anchor, "ext");
  if (!to) return { ...from, width: points(extent, "cx"), height: points(extent, "cy") };
  const end = markerPoints(to, sheet);
  return { ...from, width: end.left - from.left, height: end.top - from.top };
}

function points(element: XmlElement | undefined, name: string): number {
  return (numberAttribute(element, name) ?? 0) / unitsPerPoint;
}

function markerPoints(
  marker: XmlElement | undefined,
  sheet: WorksheetDocument,
): { left: number; top: number } {
  const number = (name: string) => Number(child(marker, name)?.text ?? 0) || 0;
  return pointsAt(sheet, {
    row: number("row"),
    column: number("col"),
    x: number("colOff") / unitsPerPoint,
    y: number("rowOff") / unitsPerPoint,
  });
}

/** Anchor of a chart: its corner moves with the cells, its size stays. */
export function chartAnchorXml(
  chart: ChartDocument,
  sheet: WorksheetDocument,
  { id, relationshipId }: { id: number; relationshipId: string },
): string {
  const graphic =
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${id}" name="${escapeAttribute(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relationshipId}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>";
  return movedAnchorXml(chart.frame, sheet, graphic);
}

/** An anchor at a new place around what the old one held. */
export function movedAnchorXml(
  frame: ChartDocument["frame"],
  sheet: WorksheetDocument,
  content: string,
): string {
  const place = placeAt(sheet, frame);
  const units = (value: number) => Math.round(value * unitsPerPoint);
  const from =
    `<xdr:col>${place.column}</xdr:col><xdr:colOff>${units(place.x)}</xdr:colOff>` +
    `<xdr:row>${place.row}</xdr:row><xdr:rowOff>${units(place.y)}</xdr:rowOff>`;
  const extent = `<xdr:ext cx="${units(frame.width)}" cy="${units(frame.height)}"/>`;
  const namespaces =
    'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  return `<xdr:oneCellAnchor ${namespaces}><xdr:from>${from}</xdr:from>${extent}${content}</xdr:oneCellAnchor>`;
}
