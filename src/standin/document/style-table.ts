/** A complete cell format. Colours are `#RRGGBB`; null means automatic or none. */
export interface CellStyle {
  numberFormat: string;
  font: {
    name: string;
    size: number;
    color: string | null;
    bold: boolean;
    italic: boolean;
    underline: "None" | "Single" | "Double";
    strikethrough: boolean;
  };
  fill: { color: string | null };
  border: { top: BorderEdge; right: BorderEdge; bottom: BorderEdge; left: BorderEdge };
  alignment: {
    horizontal:
      "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
    vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
    wrapText: boolean;
    indent: number;
    textOrientation: number;
    shrinkToFit: boolean;
  };
  protection: { locked: boolean; formulaHidden: boolean };
  /** A leading apostrophe: the content is text whatever it looks like. */
  quotePrefix: boolean;
}

export interface BorderEdge {
  style: "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double";
  weight: "Hairline" | "Thin" | "Medium" | "Thick";
  color: string | null;
}

const noBorder: BorderEdge = { style: "None", weight: "Thin", color: null };

export const defaultStyle: CellStyle = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    color: null,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
  },
  fill: { color: null },
  border: { top: noBorder, right: noBorder, bottom: noBorder, left: noBorder },
  alignment: {
    horizontal: "General",
    vertical: "Bottom",
    wrapText: false,
    indent: 0,
    textOrientation: 0,
    shrinkToFit: false,
  },
  protection: { locked: true, formulaHidden: false },
  quotePrefix: false,
};

/** Interned styles: cells hold an index, equal styles share one. Index 0 is the default of the workbook. */
export class StyleTable {
  private readonly styles: CellStyle[] = [];
  private readonly indexByKey = new Map<string, number>();

  constructor(first: CellStyle = defaultStyle) {
    this.append(first);
  }

  get(index: number): CellStyle {
    return this.styles[index] ?? this.styles[0]!;
  }

  get size(): number {
    return this.styles.length;
  }

  /** Index of an equal style, added if there is none. */
  intern(style: CellStyle): number {
    return this.indexByKey.get(keyOf(style)) ?? this.append(style);
  }

  /**
   * Adds a style even if an equal one exists: a file's own format list may hold duplicates, and cells must keep
   * the index they came with.
   */
  append(style: CellStyle): number {
    const index = this.styles.length;
    this.styles.push(style);
    const key = keyOf(style);
    if (!this.indexByKey.has(key)) this.indexByKey.set(key, index);
    return index;
  }
}

/** Field order must not matter, so the key is built from named fields. */
function keyOf(style: CellStyle): string {
  const { font, fill, border, alignment, protection } = style;
  const edge = (side: BorderEdge) => [side.style, side.weight, side.color];
  return JSON.stringify([
    style.numberFormat,
    [font.name, font.size, font.color, font.bold, font.italic, font.underline, font.strikethrough],
    fill.color,
    [edge(border.top), edge(border.right), edge(border.bottom), edge(border.left)],
    [
      alignment.horizontal,
      alignment.vertical,
      alignment.wrapText,
      alignment.indent,
      alignment.textOrientation,
      alignment.shrinkToFit,
    ],
    [protection.locked, protection.formulaHidden],
    style.quotePrefix,
  ]);
}
