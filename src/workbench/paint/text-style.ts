import type { CellValue } from "../../standin/document/cell-document";
import type { CellLook } from "./cell-look";
import { fontFamily } from "./font-css";

export type HorizontalPlace = "left" | "center" | "right" | "justify" | "fill";

/** Where a value stands in its cell: Excel's „Standard" puts numbers right, texts left, the rest in the middle. */
export function horizontalPlace(look: CellLook, value: CellValue): HorizontalPlace {
  switch (look.style.alignment.horizontal) {
    case "Left":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
      return "center";
    case "Justify":
    case "Distributed":
      return "justify";
    case "Fill":
      return "fill";
    case "General":
      if (typeof value === "number") return "right";
      return typeof value === "string" ? "left" : "center";
  }
}

/** Space between text and cell edge, pixels at 100 %. */
export const textPadding = 3;
const indentPixels = 9;

export interface TextStyleRequest {
  look: CellLook;
  place: HorizontalPlace;
  formatColor: string | null;
  zoom: number;
  /** How far the text may run over its neighbours, pixels. */
  overflowLeft: number;
  overflowRight: number;
}

const flexPlaces = {
  left: "flex-start",
  right: "flex-end",
  center: "center",
  justify: "stretch",
  fill: "flex-start",
};
const verticalPlaces = {
  Top: "flex-start",
  Center: "center",
  Bottom: "flex-end",
  Justify: "flex-start",
  Distributed: "center",
};

/** Inline style of the text inside a cell's box. */
export function textStyle(request: TextStyleRequest): string {
  const { look, place, zoom } = request;
  const { alignment, font } = look.style;
  const indent = alignment.indent * indentPixels;
  const padding = (side: "left" | "right") =>
    Math.round((textPadding + (place === side || (side === "left" && place === "fill") ? indent : 0)) * zoom);
  const color = request.formatColor ?? look.color;
  const decoration = [look.underline !== "None" ? "underline" : "", look.strikethrough ? "line-through" : ""]
    .filter(Boolean)
    .join(" ");
  return [
    request.overflowLeft ? `left:${-request.overflowLeft}px` : "",
    request.overflowRight ? `right:${-request.overflowRight}px` : "",
    `justify-content:${flexPlaces[place]}`,
    `text-align:${place === "fill" ? "left" : place}`,
    `align-items:${verticalPlaces[alignment.vertical]}`,
    `padding:0 ${padding("right")}px 0 ${padding("left")}px`,
    alignment.wrapText || place === "justify" ? "white-space:pre-wrap;overflow-wrap:anywhere" : "",
    `font-size:${roundTo2((font.size * 96 * zoom) / 72)}px`,
    font.name === "Calibri" ? "" : `font-family:${fontFamily(font.name)}`,
    look.bold ? "font-weight:700" : "",
    look.italic ? "font-style:italic" : "",
    decoration ? `text-decoration:${decoration}` : "",
    look.underline === "Double" ? "text-decoration-style:double" : "",
    color ? `color:${color}` : "",
    rotation(alignment.textOrientation),
  ]
    .filter(Boolean)
    .join(";");
}

function rotation(degrees: number): string {
  if (degrees === 90) return "writing-mode:vertical-rl;rotate:180deg";
  if (degrees === -90) return "writing-mode:vertical-rl";
  if (degrees === 180) return "writing-mode:vertical-rl;text-orientation:upright";
  return degrees === 0 ? "" : `rotate:${-degrees}deg`;
}

function roundTo2(value: number): number {
  return Math.round(value * 100) / 100;
}
