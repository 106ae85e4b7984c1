import type { CellValue } from "../document/workbook-document";

/** What a typed text becomes. */
export interface TypedInput {
  value: CellValue;
  formula: string | null;
  numberFormat?: string;
}

export interface InputOptions {
  locale: string;
  numberFormat: string;
  date1904: boolean;
}

/** Seam until the format folder has it. */
export function parseTypedInput(text: string, { numberFormat }: InputOptions): TypedInput {
  if (numberFormat === "@") return { value: text, formula: null };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text.slice(1) };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text), formula: null };
  if (/^(true|false)$/i.test(text)) return { value: text.toUpperCase() === "TRUE", formula: null };
  return { value: text, formula: null };
}

/** Seam until the format folder has it. */
export function formatNumber(value: CellValue, _numberFormat: string, _options: { locale: string; date1904: boolean }): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
