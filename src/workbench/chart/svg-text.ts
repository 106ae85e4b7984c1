/** Text for SVG markup: everything a cell holds is data, never markup. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

export interface SvgTextOptions {
  size?: number;
  anchor?: "start" | "middle" | "end";
  color?: string;
  bold?: boolean;
  rotate?: number;
}

export function svgText(text: string, x: number, y: number, options: SvgTextOptions = {}): string {
  const { size = 12, anchor = "middle", color = "#595959", bold = false, rotate = 0 } = options;
  const transform = rotate ? ` transform="rotate(${rotate} ${round(x)} ${round(y)})"` : "";
  const weight = bold ? ' font-weight="600"' : "";
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}" fill="${safeColor(color)}"${weight}${transform}>${escapeXml(text)}</text>`;
}

/** Colours come from files; anything but `#RRGGBB` is drawn grey instead of reaching the markup. */
export function safeColor(color: string): string {
  return /^#[0-9a-f]{6}$/i.test(color) ? color : "#7F7F7F";
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Width of a text in a chart, pixels; an estimate that holds for the fonts of charts. */
export function estimateWidth(text: string, size: number): number {
  return text.length * size * 0.52;
}

/** Cuts a text with an ellipsis to a width in pixels. */
export function shorten(text: string, width: number, size: number): string {
  if (estimateWidth(text, size) <= width) return text;
  const count = Math.max(1, Math.floor(width / (size * 0.52)) - 1);
  return `${text.slice(0, count).trimEnd()}…`;
}
