import type { CellFormat, SpecCell } from "../core/sheets/sheet-spec";

export type FormatLanguage = "de" | "en";

/** Month names follow the application unless the format names a locale; the sheet's language must win. */
const locales: Readonly<Record<FormatLanguage, string>> = { de: "[$-407]", en: "[$-409]" };

/**
 * Format codes are en-US whatever the user's settings; Excel shows separators as the user's system has them.
 * Money with cents: sums must be seen to agree to the cent.
 */
export function numberFormatCode(format: CellFormat, language: FormatLanguage): string {
  const locale = locales[language];
  switch (format) {
    case "general":
      return "General";
    case "text":
      return "@";
    case "integer":
      return "#,##0";
    case "decimal":
      return "#,##0.0#";
    case "score":
      return "0.0";
    case "money":
      return '#,##0.00 "€"';
    case "percent":
      return "0%";
    case "month":
      return `${locale}mmm yyyy`;
    case "monthShort":
      return `${locale}mmm`;
    case "date":
      return language === "de" ? "dd.mm.yyyy" : "d mmm yyyy";
    case "year":
      return "0";
  }
}

/**
 * Excel reads a written text like typed input unless the cell is formatted as text. A text of more than 255
 * characters can be neither number nor date, and several Excel versions show `####` for such a text in a cell
 * with text format, so it stays General (see {@link writtenText} for its first character).
 */
const longestFormattedText = 255;

/** Format code of a cell, or null where any will do (blank). `fallback` is the format of its column. */
export function cellFormatCode(
  cell: SpecCell,
  fallback: CellFormat,
  language: FormatLanguage,
): string | null {
  switch (cell.kind) {
    case "blank":
      return null;
    case "text":
    case "link":
      return takesTextFormat(cell.text) ? "@" : "General";
    case "number":
      return numberFormatCode(cell.format ?? (fallback === "text" ? "general" : fallback), language);
    case "money":
      return numberFormatCode("money", language);
    case "percent":
      return numberFormatCode("percent", language);
    case "month":
      return numberFormatCode(cell.format ?? (fallback === "monthShort" ? "monthShort" : "month"), language);
    case "date":
      return numberFormatCode("date", language);
    case "formula":
      // A formula written into a cell with text format would stay text.
      return numberFormatCode(cell.format === "text" ? "general" : cell.format, language);
  }
}

/**
 * What to write so that Excel stores exactly this text. In a cell without text format Excel takes a leading apostrophe
 * off and does not interpret what follows.
 */
export function writtenText(text: string): string {
  return !takesTextFormat(text) && /^['=+\-@]/.test(text) ? `'${text}` : text;
}

/** Whether Excel keeps an apostrophe in a cell with text format differs between its versions, so such a text has none. */
function takesTextFormat(text: string): boolean {
  return text.length <= longestFormattedText && !text.startsWith("'");
}

/** Whether a format code shows dates: years, days, or months that are not minutes beside hours or seconds. */
export function isDateFormat(code: string): boolean {
  const bare = withoutLiterals(code).toLowerCase();
  if (bare.includes("general")) return false;
  return /[yd]/.test(bare) || (bare.includes("m") && !/[hs]/.test(bare));
}

/** Whether a format code shows percentages. */
export function isPercentFormat(code: string): boolean {
  return withoutLiterals(code).includes("%");
}

/** Removes quoted texts, escaped characters, fillers and bracketed locales, colours and conditions. */
function withoutLiterals(code: string): string {
  return code.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, "");
}
