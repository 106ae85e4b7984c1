import type { BorderEdge, CellStyle } from "../document/style-table";
import type { DifferentialStyle } from "../document/workbook-document";
import { edgeKind, horizontalName } from "./styles-reader";
import { elementXml } from "./xml-write";

/** Only what the differential style sets; `false` switches off what the cell has. */
export function differentialFontXml(style: DifferentialStyle): string {
  const font =
    flag("b", style.bold) +
    flag("i", style.italic) +
    flag("strike", style.strikethrough) +
    (style.underline === undefined ? "" : elementXml("u", { val: style.underline ? "single" : "none" })) +
    (style.color ? colorXml("color", style.color) : "");
  return font && elementXml("font", {}, font);
}

function flag(name: string, on: boolean | undefined): string {
  return on === undefined ? "" : elementXml(name, { val: on ? null : false });
}

function colorXml(name: string, color: string): string {
  return elementXml(name, { rgb: `FF${color.slice(1).toUpperCase()}` });
}

export function fontXml(font: CellStyle["font"]): string {
  const underline = { None: "", Single: "<u/>", Double: '<u val="double"/>' }[font.underline];
  return elementXml(
    "font",
    {},
    (font.bold ? "<b/>" : "") +
      (font.italic ? "<i/>" : "") +
      (font.strikethrough ? "<strike/>" : "") +
      underline +
      elementXml("sz", { val: font.size }) +
      (font.color ? colorXml("color", font.color) : "") +
      elementXml("name", { val: font.name }) +
      '<family val="2"/>',
  );
}

/** Both colours: cells show the first of a solid fill, conditional formats the second. */
export function fillXml(color: string): string {
  const colors = colorXml("fgColor", color) + colorXml("bgColor", color);
  return elementXml("fill", {}, elementXml("patternFill", { patternType: "solid" }, colors));
}

export function hasBorder(border: CellStyle["border"]): boolean {
  return [border.top, border.right, border.bottom, border.left].some((edge) => edge.style !== "None");
}

export function borderXml({ left, right, top, bottom }: CellStyle["border"]): string {
  const edge = (name: string, one: BorderEdge) => {
    const style = edgeKind(one);
    if (style === null) return elementXml(name);
    return elementXml(name, { style }, one.color ? colorXml("color", one.color) : '<color auto="1"/>');
  };
  const edges = edge("left", left) + edge("right", right) + edge("top", top) + edge("bottom", bottom);
  return elementXml("border", {}, `${edges}<diagonal/>`);
}

export function alignmentXml(alignment: CellStyle["alignment"]): string {
  const turn = alignment.textOrientation;
  const values = {
    horizontal: alignment.horizontal === "General" ? null : horizontalName(alignment.horizontal),
    vertical: alignment.vertical === "Bottom" ? null : alignment.vertical.toLowerCase(),
    textRotation: turn === 0 ? null : turn === 180 ? 255 : turn < 0 ? 90 - turn : turn,
    wrapText: alignment.wrapText || null,
    indent: alignment.indent || null,
    shrinkToFit: alignment.shrinkToFit || null,
  };
  return Object.values(values).every((value) => value === null) ? "" : elementXml("alignment", values);
}
