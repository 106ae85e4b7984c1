import type { SourceCell } from "../core/tables/source-workbook";
import { isDateFormat, isPercentFormat } from "./number-formats";

/** What Office.js loads of a range, row by row. */
export interface LoadedCells {
  values: readonly (readonly unknown[])[];
  text: readonly (readonly string[])[];
  valueTypes: readonly (readonly string[])[];
  numberFormat: readonly (readonly unknown[])[];
}

/** A sheet's used range after loading. */
export interface LoadedSheet extends LoadedCells {
  name: string;
  isProtected: boolean;
  /** 0-based. */
  row: number;
  column: number;
}

/** Copies loaded proxies into plain cells. */
export function sourceCells(loaded: LoadedCells): SourceCell[][] {
  const formats = new Map<string, { isDate: boolean; isPercent: boolean }>();
  return loaded.values.map((row, rowIndex) =>
    row.map((value, columnIndex) => {
      const code = String(loaded.numberFormat[rowIndex]?.[columnIndex] ?? "General");
      let format = formats.get(code);
      if (!format) {
        format = { isDate: isDateFormat(code), isPercent: isPercentFormat(code) };
        formats.set(code, format);
      }
      const text = String(loaded.text[rowIndex]?.[columnIndex] ?? "");
      return sourceCell(value, String(loaded.valueTypes[rowIndex]?.[columnIndex] ?? ""), text, format);
    }),
  );
}

function sourceCell(
  value: unknown,
  valueType: string,
  text: string,
  format: { isDate: boolean; isPercent: boolean },
): SourceCell {
  if (valueType === "Error") return { kind: "error", value: String(value), text, ...format };
  if (typeof value === "number") return { kind: "number", value, text, ...format };
  if (typeof value === "boolean") return { kind: "boolean", value, text, ...format };
  if (value === "" || value === null || value === undefined)
    return { kind: "blank", value: null, text: "", ...format };
  return { kind: "text", value: String(value), text: text === "" ? String(value) : text, ...format };
}
