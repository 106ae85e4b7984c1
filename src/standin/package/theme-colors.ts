import { child, descendant } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Colours of the file's theme in the order that `theme="n"` counts them, and its indexed palette. */
export interface ColorSource {
  theme: readonly string[];
  indexed: readonly string[];
}

const officeTheme =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

const firstIndexed = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const standardIndexed = (
  `${firstIndexed} ${firstIndexed} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ` +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/**
 * @param themeRoot root of the theme part
 * @param stylesRoot root of the styles part, which may bring a palette of its own
 */
export function readColorSource(
  themeRoot: XmlElement | undefined,
  stylesRoot: XmlElement | undefined,
): ColorSource {
  const scheme = descendant(themeRoot, "themeElements", "clrScheme");
  const slots = [
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink",
  ];
  const theme = slots.map((slot, index) => {
    const color = child(scheme, slot)?.children[0];
    const text = color?.attributes.lastClr ?? color?.attributes.val ?? "";
    return `#${/^[0-9A-Fa-f]{6}$/.test(text) ? text.toUpperCase() : officeTheme[index]!}`;
  });
  const palette = descendant(stylesRoot, "colors", "indexedColors")?.children ?? [];
  const indexed = standardIndexed.map((standard, index) => {
    return hexOf(palette[index]?.attributes.rgb) ?? `#${standard}`;
  });
  return { theme, indexed };
}

/** `#RRGGBB` of a colour element (`rgb`, `theme` with `tint`, `indexed`); null for automatic or none. */
export function resolveColor(element: XmlElement | undefined, source: ColorSource): string | null {
  if (!element) return null;
  const { rgb, theme, indexed, tint } = element.attributes;
  const base =
    hexOf(rgb) ??
    (theme === undefined ? undefined : source.theme[Number(theme)]) ??
    (indexed === undefined ? undefined : source.indexed[Number(indexed)]) ??
    null;
  return base && tint ? withTint(base, Number(tint)) : base;
}

function hexOf(argb: string | undefined): string | undefined {
  return argb && /^[0-9A-Fa-f]{6,8}$/.test(argb) ? `#${argb.slice(-6).toUpperCase()}` : undefined;
}

/**
 * Lightens (tint > 0) or darkens (tint < 0) in the HSL space, ECMA-376 part 1, 18.8.19.
 * @param tint −1 … 1
 */
export function withTint(color: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return color;
  const channels = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16) / 255);
  const max = Math.max(...channels);
  const min = Math.min(...channels);
  const lightness = (max + min) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = 1 - Math.abs(2 * lightness - 1);
  const saturation = max === min || spread === 0 ? 0 : (max - min) / spread;
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  // With the hue kept, each channel keeps its relative place between the smallest and the largest.
  const hex = channels.map((channel) => {
    const place = max === min ? 0.5 : (channel - min) / (max - min);
    const value = Math.round((wanted + chroma * (place - 0.5)) * 255);
    return Math.min(255, Math.max(0, value)).toString(16).padStart(2, "0");
  });
  return `#${hex.join("").toUpperCase()}`;
}
