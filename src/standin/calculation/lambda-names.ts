import type { WorkbookDocument } from "../document/workbook-document";
import type { EngineJob } from "./engine-types";
import { planFormula } from "./plan-formula";
import type { WorkbookLookup } from "./workbook-lookup";

/** Names that formulas call like functions; all other names are replaced by what they mean. */
export function lambdaNames(
  document: WorkbookDocument,
  lookup: WorkbookLookup,
  customNames: ReadonlySet<string>,
): EngineJob["names"] {
  const lambdas = document.names.filter(({ formula }) => /^\s*(?:_xlfn\.)?LAMBDA\(/i.test(formula));
  return lambdas.map(({ name, formula, scope }) => {
    const sheet = document.sheets.find(({ id }) => id === scope) ?? document.sheets[0]!;
    const plan = planFormula(
      formula,
      { sheet, row: 0, column: 0 },
      { lookup, customNames, qualify: true, ranges: null },
    );
    const sheetIndex = scope === null ? null : document.sheets.indexOf(sheet);
    return { name, formula: plan.engineText, sheetIndex };
  });
}
