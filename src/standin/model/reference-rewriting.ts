import { joinTokens, referenceText, tokenizeFormula } from "../calculation/formula-tokens";
import type { FormulaToken, ReferenceToken } from "../calculation/formula-tokens";
import type { WorkbookDocument, WorksheetDocument } from "../document/workbook-document";

/** A change of one formula; null leaves it as it is. */
export type FormulaChange = (formula: string, home: WorksheetDocument | null) => string | null;

/** Applies a change to every formula of the workbook: cells, names, rules, lists, charts, calculated columns. */
export function rewriteFormulas(document: WorkbookDocument, change: FormulaChange): void {
  // Columns of formulas repeat the same text thousands of times.
  for (const sheet of document.sheets) {
    const known = new Map<string, string>();
    const apply = (formula: string): string => {
      let result = known.get(formula);
      if (result === undefined) known.set(formula, (result = change(formula, sheet) ?? formula));
      return result;
    };
    rewriteSheet(sheet, apply);
  }
  for (const name of document.names) {
    const home = document.sheets.find((sheet) => sheet.id === name.scope) ?? null;
    name.formula = change(name.formula, home) ?? name.formula;
  }
}

function rewriteSheet(sheet: WorksheetDocument, apply: (formula: string) => string): void {
  const applyToText = (formula: string | null) => (formula === null ? null : apply(formula));
  for (const [, , cell] of sheet.cells.entries())
    if (cell.formula !== null) cell.formula = apply(cell.formula);
  for (const table of sheet.tables) {
    for (const column of table.columns) column.calculatedFormula = applyToText(column.calculatedFormula);
  }
  for (const { rule } of sheet.conditionalFormats) {
    if (rule.type === "custom") rule.formula = apply(rule.formula);
    if (rule.type === "cellValue") {
      rule.formula1 = apply(rule.formula1);
      rule.formula2 = applyToText(rule.formula2);
    }
  }
  for (const validation of sheet.validations) {
    validation.formula1 = applyToText(validation.formula1);
    validation.formula2 = applyToText(validation.formula2);
  }
  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    series.nameFormula = applyToText(series.nameFormula);
    series.xFormula = applyToText(series.xFormula);
    series.yFormula = applyToText(series.yFormula);
    series.sizeFormula = applyToText(series.sizeFormula);
  }
}

/** Replaces tokens of a formula; null if nothing changed. */
export function mapTokens(formula: string, map: (token: FormulaToken) => string): string | null {
  let changed = false;
  const tokens = tokenizeFormula(formula).map((token) => {
    const text = map(token);
    if (text === token.text) return token;
    changed = true;
    return { ...token, text };
  });
  return changed ? joinTokens(tokens) : null;
}

function namesSheet(token: FormulaToken, sheetName: string): token is ReferenceToken {
  return (
    token.type === "reference" &&
    token.book === null &&
    token.sheet?.toLowerCase() === sheetName.toLowerCase()
  );
}

/** To be called before the sheet gets its new name. */
export function renameSheetReferences(
  document: WorkbookDocument,
  sheet: WorksheetDocument,
  name: string,
): void {
  rewriteFormulas(document, (formula) => {
    if (!formula.includes("!")) return null;
    return mapTokens(formula, (token) =>
      namesSheet(token, sheet.name) ? referenceText({ ...token, sheet: name }) : token.text,
    );
  });
  for (const link of document.sheets.flatMap((item) => item.hyperlinks)) {
    if (link.documentReference === null) continue;
    link.documentReference =
      mapTokens(link.documentReference, (token) =>
        namesSheet(token, sheet.name) ? referenceText({ ...token, sheet: name }) : token.text,
      ) ?? link.documentReference;
  }
}

/** References to a deleted sheet become #REF!. */
export function dropSheetReferences(document: WorkbookDocument, sheet: WorksheetDocument): void {
  const tables = new Set(sheet.tables.map((table) => table.name.toLowerCase()));
  rewriteFormulas(document, (formula) => {
    return mapTokens(formula, (token) => {
      if (namesSheet(token, sheet.name)) return "#REF!";
      return token.type === "structured" && tables.has(token.table.toLowerCase()) ? "#REF!" : token.text;
    });
  });
}
