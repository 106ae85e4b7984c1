import { defaultStyle, StyleTable } from "../document/style-table";
import type { BorderEdge, CellStyle } from "../document/style-table";
import type { DifferentialStyle } from "../document/workbook-document";
import { builtInFormatCode } from "./number-formats";
import { resolveColor } from "./theme-colors";
import type { ColorSource } from "./theme-colors";
import { booleanAttribute, child, childrenOf, numberAttribute, valueOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

export interface ReadStyles {
  /** One style per format of the file, at the same index. */
  table: StyleTable;
  /** Formats of the file; everything in the table from here on was added later. */
  count: number;
  differential: DifferentialStyle[];
}

/** Reads cell formats and differential formats; colours are resolved, so they show what the theme gives. */
export function readStyles(root: XmlElement | undefined, colors: ColorSource): ReadStyles {
  const formatCodes = new Map<number, string>();
  for (const format of childrenOf(child(root, "numFmts"), "numFmt")) {
    formatCodes.set(numberAttribute(format, "numFmtId") ?? 0, format.attributes.formatCode ?? "General");
  }
  const fonts = childrenOf(child(root, "fonts"), "font").map((font) => readFont(font, colors));
  const fills = childrenOf(child(root, "fills"), "fill").map((fill) => ({ color: fillColor(fill, colors) }));
  const borders = childrenOf(child(root, "borders"), "border").map((border) => readBorder(border, colors));
  const styles = childrenOf(child(root, "cellXfs"), "xf").map((xf): CellStyle => {
    const formatId = numberAttribute(xf, "numFmtId") ?? 0;
    return {
      numberFormat: formatCodes.get(formatId) ?? builtInFormatCode(formatId) ?? "General",
      font: fonts[numberAttribute(xf, "fontId") ?? 0] ?? defaultStyle.font,
      fill: fills[numberAttribute(xf, "fillId") ?? 0] ?? defaultStyle.fill,
      border: borders[numberAttribute(xf, "borderId") ?? 0] ?? defaultStyle.border,
      alignment: readAlignment(child(xf, "alignment")),
      protection: {
        locked: booleanAttribute(child(xf, "protection"), "locked", true),
        formulaHidden: booleanAttribute(child(xf, "protection"), "hidden", false),
      },
      quotePrefix: booleanAttribute(xf, "quotePrefix", false),
    };
  });
  const table = new StyleTable(styles[0]);
  styles.slice(1).forEach((style) => table.append(style));
  const differential = childrenOf(child(root, "dxfs"), "dxf").map((dxf) => readDifferential(dxf, colors));
  return { table, count: styles.length, differential };
}

/** `<b/>` and `<b val="1"/>` switch on, `<b val="0"/>` off. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && booleanAttribute(element, "val", true);
}

function readFont(font: XmlElement, colors: ColorSource): CellStyle["font"] {
  const underline = child(font, "u");
  const kind = underline ? (valueOf(underline) ?? "single") : "none";
  return {
    name: valueOf(child(font, "name")) ?? defaultStyle.font.name,
    size: numberAttribute(child(font, "sz"), "val") ?? defaultStyle.font.size,
    color: resolveColor(child(font, "color"), colors),
    bold: isOn(child(font, "b")),
    italic: isOn(child(font, "i")),
    underline: kind === "none" ? "None" : kind.startsWith("double") ? "Double" : "Single",
    strikethrough: isOn(child(font, "strike")),
  };
}

function fillColor(fill: XmlElement, colors: ColorSource): string | null {
  const pattern = child(fill, "patternFill");
  const kind = pattern?.attributes.patternType ?? "none";
  if (pattern)
    return kind === "none" || kind === "gray125" ? null : resolveColor(child(pattern, "fgColor"), colors);
  const stop = child(child(fill, "gradientFill"), "stop");
  return resolveColor(child(stop, "color"), colors);
}

const edgeKinds: Record<string, Pick<BorderEdge, "style" | "weight">> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  slantDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
};

/** Name of a border edge in files, for writing; null for none. */
export function edgeKind(edge: BorderEdge): string | null {
  if (edge.style === "None") return null;
  const names = Object.entries(edgeKinds);
  const exact = names.find(([, kind]) => kind.style === edge.style && kind.weight === edge.weight);
  return (exact ?? names.find(([, kind]) => kind.style === edge.style))?.[0] ?? "thin";
}

function readBorder(border: XmlElement, colors: ColorSource): CellStyle["border"] {
  const edge = (...names: string[]): BorderEdge => {
    const element = names.map((name) => child(border, name)).find((found) => found !== undefined);
    const kind = edgeKinds[element?.attributes.style ?? "none"];
    return kind ? { ...kind, color: resolveColor(child(element, "color"), colors) } : defaultStyle.border.top;
  };
  return {
    top: edge("top"),
    right: edge("right", "end"),
    bottom: edge("bottom"),
    left: edge("left", "start"),
  };
}

const horizontalNames: Record<string, CellStyle["alignment"]["horizontal"]> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const verticalNames: Record<string, CellStyle["alignment"]["vertical"]> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

/** Alignment's name in files. */
export function horizontalName(horizontal: CellStyle["alignment"]["horizontal"]): string {
  return Object.keys(horizontalNames).find((name) => horizontalNames[name] === horizontal) ?? "general";
}

function readAlignment(alignment: XmlElement | undefined): CellStyle["alignment"] {
  if (!alignment) return defaultStyle.alignment;
  const rotation = numberAttribute(alignment, "textRotation") ?? 0;
  return {
    horizontal: horizontalNames[alignment.attributes.horizontal ?? "general"] ?? "General",
    vertical: verticalNames[alignment.attributes.vertical ?? "bottom"] ?? "Bottom",
    wrapText: booleanAttribute(alignment, "wrapText", false),
    indent: numberAttribute(alignment, "indent") ?? 0,
    // Files count 91–180 for 1–90 degrees downwards and 255 for stacked letters, which the API calls 180.
    textOrientation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
    shrinkToFit: booleanAttribute(alignment, "shrinkToFit", false),
  };
}

function readDifferential(dxf: XmlElement, colors: ColorSource): DifferentialStyle {
  const font = child(dxf, "font");
  const pattern = child(child(dxf, "fill"), "patternFill");
  // In differential fills the visible colour of a solid fill is bgColor; some programs write fgColor instead.
  const fill =
    resolveColor(child(pattern, "bgColor"), colors) ?? resolveColor(child(pattern, "fgColor"), colors);
  const color = resolveColor(child(font, "color"), colors);
  const numberFormat = child(dxf, "numFmt")?.attributes.formatCode;
  const underline = child(font, "u");
  return {
    ...(fill ? { fill } : {}),
    ...(color ? { color } : {}),
    ...(child(font, "b") ? { bold: isOn(child(font, "b")) } : {}),
    ...(child(font, "i") ? { italic: isOn(child(font, "i")) } : {}),
    ...(underline ? { underline: valueOf(underline) !== "none" } : {}),
    ...(child(font, "strike") ? { strikethrough: isOn(child(font, "strike")) } : {}),
    ...(numberFormat ? { numberFormat } : {}),
  };
}
