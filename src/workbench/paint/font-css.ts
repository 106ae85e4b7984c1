import type { CellStyle } from "../../standin/document/style-table";

/** Fonts that share Calibri's widths come first: column widths are counted in its digits. */
const fallbackFonts = "Calibri, Carlito, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** CSS `font-family` of a cell font. Names come from files, so quotes and the like are dropped. */
export function fontFamily(name: string): string {
  const safeName = name.replace(/[^\p{L}\p{N} _-]/gu, "");
  return safeName === "Calibri" || safeName === "" ? fallbackFonts : `'${safeName}', ${fallbackFonts}`;
}

/** CSS `font` shorthand for measuring, at 100 %. */
export function fontShorthand(font: CellStyle["font"]): string {
  const slant = font.italic ? "italic " : "";
  const weight = font.bold ? "bold " : "";
  return `${slant}${weight}${font.size}pt ${fontFamily(font.name)}`;
}
