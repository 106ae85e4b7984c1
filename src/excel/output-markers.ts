import type { SheetKey } from "../core/sheets/sheet-spec";
import { quotedSheet } from "../core/sheets/structured-reference";

/**
 * An output sheet is recognised by a hidden workbook name that points into it: that survives renaming and moving,
 * while a sheet of the same title made by the user has none and so is never taken for ours.
 */
const prefix = "_KIFAHRPLAN_";

export function markerName(key: SheetKey): string {
  return `${prefix}${key}`;
}

export function markerFormula(sheetName: string): string {
  return `=${quotedSheet(sheetName)}!$A$1`;
}

/** Key and sheet of a marker, or null for any other name and for a marker whose sheet was deleted (`#REF!`). */
export function parseMarker(name: string, formula: string): { key: SheetKey; sheetName: string } | null {
  if (!name.toUpperCase().startsWith(prefix)) return null;
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  const sheetName = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  if (!sheetName || sheetName.startsWith("#")) return null;
  return { key: name.slice(prefix.length), sheetName };
}
