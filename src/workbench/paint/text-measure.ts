import type { CellStyle } from "../../standin/document/style-table";
import { fontShorthand } from "./font-css";

/** Measures with a canvas and remembers: the same texts are painted again with every scroll step. */
export function createTextMeasure(): (text: string, font: CellStyle["font"]) => number {
  const context = document.createElement("canvas").getContext("2d")!;
  const widths = new Map<string, number>();
  const limit = 20_000;
  return (text, font) => {
    const shorthand = fontShorthand(font);
    const key = `${shorthand}\n${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (widths.size > limit) widths.clear();
      context.font = shorthand;
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return width;
  };
}
