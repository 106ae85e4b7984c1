import type { WorkbookDocument, WorksheetDocument } from "../document/workbook-document";
import { cellChanged, isCalculated, resultChanged, sheetContentChanged } from "./cell-changes";
import { tokenizeFormula } from "../calculation/formula-tokens";
import { splitSheetReference } from "./addresses";
import type { SheetPair } from "./sheet-pair";

/**
 * Sheets whose formulas may rightly have new results: those with edited content, and those that refer to such a sheet
 * directly or through others (by sheet name, table or defined name).
 */
export function sheetsWithNewResults(
  document: WorkbookDocument,
  pairs: readonly SheetPair[],
): Set<WorksheetDocument> {
  const affected = new Set(
    pairs
      .filter(({ sheet, openedSheet, isNew }) => isNew || sheetContentChanged(sheet, openedSheet))
      .map(({ sheet }) => sheet),
  );
  const waiting = pairs.filter(
    ({ sheet, openedSheet }) => !affected.has(sheet) && hasNewResults(sheet, openedSheet),
  );
  if (affected.size === 0 || waiting.length === 0) return affected;
  const references = new Map(document.sheets.map((sheet) => [sheet, referencedSheets(sheet, document)]));
  for (let grew = true; grew;) {
    grew = false;
    for (const [sheet, targets] of references) {
      if (affected.has(sheet) || ![...targets].some((target) => affected.has(target))) continue;
      affected.add(sheet);
      grew = true;
    }
  }
  return affected;
}

function hasNewResults(sheet: WorksheetDocument, opened: WorksheetDocument): boolean {
  for (const [row, column, cell] of sheet.cells.entries()) {
    const then = opened.cells.get(row, column);
    if (isCalculated(cell) && then && resultChanged(cell.value, then.value)) return true;
    if (isCalculated(cell) && cellChanged(cell, then, true)) return true;
  }
  return false;
}

function referencedSheets(sheet: WorksheetDocument, document: WorkbookDocument): Set<WorksheetDocument> {
  const owners = new Map<string, WorksheetDocument[]>();
  const own = (name: string, owner: WorksheetDocument) => {
    owners.set(name.toLowerCase(), [...(owners.get(name.toLowerCase()) ?? []), owner]);
  };
  for (const candidate of document.sheets) {
    own(candidate.name, candidate);
    for (const table of candidate.tables) own(table.name, candidate);
  }
  for (const name of document.names) {
    for (const word of words(name.formula)) for (const owner of owners.get(word) ?? []) own(name.name, owner);
  }
  const targets = new Set<WorksheetDocument>();
  for (const formula of new Set([...sheet.cells.entries()].map(([, , cell]) => cell.formula))) {
    for (const word of formula === null ? [] : words(formula)) {
      for (const owner of owners.get(word) ?? []) if (owner !== sheet) targets.add(owner);
    }
  }
  return targets;
}

/** Everything in a formula that may name a sheet, a table or a defined name, in lower case. */
function words(formula: string): string[] {
  return tokenizeFormula(formula)
    .flatMap((token) => {
      if (token.type === "reference") return [token.sheet ?? "", token.lastSheet ?? ""];
      if (token.type === "structured") return [token.table];
      if (token.type !== "name" && token.type !== "function") return [];
      const { sheet, reference } = splitSheetReference(token.text) ?? { sheet: "", reference: token.text };
      return [sheet, reference];
    })
    .map((word) => word.toLowerCase());
}
