import type { FormulaEntry } from "./dependency-index";
import { unknownToEngine } from "./engine";
import { tokenizeFormula } from "./formula-tokens";
import type { WorkbookLookup } from "./workbook-lookup";

/** Why a formula can't be calculated here. */
export interface Unsupported {
  /** Functions that nobody knows; none when the formula refers to another workbook. */
  functions: string[];
}

/** Formulas with unknown functions or references to other workbooks; open ranges only while they have a result. */
export function unsupportedFormulas(
  entries: Iterable<FormulaEntry>,
  lookup: WorkbookLookup,
  customNames: ReadonlySet<string>,
): Map<FormulaEntry, Unsupported> {
  const all = [...entries];
  const called = new Set(all.flatMap(({ plan }) => plan.functions).filter((name) => !customNames.has(name)));
  // Written as an operator for the engine.
  called.delete("SINGLE");
  const unknown = unknownToEngine(called);
  const found = new Map<FormulaEntry, Unsupported>();
  for (const entry of all) {
    const functions = entry.plan.functions.filter(
      (name) => unknown.has(name) && !isLocal(name, entry, lookup),
    );
    const keepsResult =
      entry.plan.openRange && entry.sheet.cells.get(entry.row, entry.column)?.value !== null;
    if (functions.length > 0 || entry.plan.external || keepsResult) found.set(entry, { functions });
  }
  return found;
}

/** Defined as a LAMBDA name, or by LET within the formula. */
function isLocal(name: string, entry: FormulaEntry, lookup: WorkbookLookup): boolean {
  if (lookup.name(name, entry.sheet)) return true;
  if (!entry.plan.functions.includes("LET") && !entry.plan.functions.includes("LAMBDA")) return false;
  return tokenizeFormula(entry.formula).some(
    (token) => token.type === "name" && token.text.toUpperCase() === name,
  );
}
