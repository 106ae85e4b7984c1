import { quotedSheet } from "../core/sheets/structured-reference";
import type { DateSystem } from "../core/sheets/serial-date";
import type { Area, SheetKey } from "../core/sheets/sheet-spec";
import type { FormatLanguage } from "./number-formats";

/** What every writing step of one sheet needs. */
export interface WriteTarget {
  context: Excel.RequestContext;
  /** Resolved when the step is queued: the sheet may be created by an earlier step of the same batch. */
  sheet: () => Excel.Worksheet;
  /** Real names of all output sheets by key, for `{sheet:key}` in formulas. */
  sheetNames: ReadonlyMap<SheetKey, string>;
  dateSystem: DateSystem;
  language: FormatLanguage;
}

/** A 0-based area as a range proxy. */
export function rangeOf(target: WriteTarget, area: Area): Excel.Range {
  return target.sheet().getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** Puts real sheet names into a formula. */
export function resolveSheets(formula: string, sheetNames: ReadonlyMap<SheetKey, string>): string {
  return formula.replace(/\{sheet:(\w+)\}/g, (whole, key: string) => {
    const name = sheetNames.get(key);
    return name === undefined ? whole : quotedSheet(name);
  });
}
