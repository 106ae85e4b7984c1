import { joinTokens, tokenizeFormula, type StructuredToken } from "../calculation/formula-tokens";
import type { TableDocument, WorksheetDocument } from "../document/workbook-document";
import { containsCell } from "../document/areas";

/**
 * Excel shows `[@Nutzen]` and `Tab[@Nutzen]`; files and the engine know `Tab[[#This Row],[Nutzen]]`. Both
 * directions are here; all other forms are the same on both sides.
 */

/** The table that a cell lies in. */
export function tableAt(sheet: WorksheetDocument, row: number, column: number): TableDocument | null {
  return sheet.tables.find((table) => containsCell(table.area, row, column)) ?? null;
}

/** Form of files for a formula without leading `=` that is entered into a cell. */
export function canonicalFormula(
  sheet: WorksheetDocument,
  formula: string,
  row: number,
  column: number,
): string {
  if (!formula.includes("[")) return formula;
  const home = tableAt(sheet, row, column)?.name ?? "";
  const tokens = tokenizeFormula(formula).map((token) => {
    return token.type === "structured" ? { ...token, text: canonicalReference(token, home) } : token;
  });
  return joinTokens(tokens);
}

function canonicalReference(token: StructuredToken, home: string): string {
  const table = token.table || home;
  if (!token.inner.startsWith("@")) return `${table}[${token.inner}]`;
  const rest = token.inner.slice(1);
  if (rest === "") return `${table}[#This Row]`;
  return `${table}[[#This Row],${rest.startsWith("[") ? rest : `[${rest}]`}]`;
}

/** What Excel shows for a formula of a cell. */
export function showFormula(sheet: WorksheetDocument, formula: string, row: number, column: number): string {
  if (!formula.includes("[#This Row]")) return formula;
  const home = tableAt(sheet, row, column)?.name.toLowerCase();
  const tokens = tokenizeFormula(formula).map((token) => {
    return token.type === "structured" ? { ...token, text: shownReference(token, home) } : token;
  });
  return joinTokens(tokens);
}

function shownReference(token: StructuredToken, home: string | undefined): string {
  const table = token.table.toLowerCase() === home ? "" : token.table;
  if (token.inner === "#This Row") return `${table}[@]`;
  const rest = /^\[#This Row\],(.*)$/s.exec(token.inner)?.[1];
  if (rest === undefined) return token.text;
  // Only plain names may stand without brackets of their own after the at sign.
  const name = /^\[([\p{L}\p{N}_]+)\]$/u.exec(rest)?.[1];
  return `${table}[@${name ?? rest}]`;
}
