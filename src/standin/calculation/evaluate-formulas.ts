import type { WorkbookDocument, WorksheetDocument } from "../document/workbook-document";
import { runEngine } from "./engine";
import { maximumFormulaTexts, type EngineCell, type EngineFunction, type EngineSheet } from "./engine-types";
import type { EngineValue } from "./engine-values";
import { EngineJobBuilder } from "./engine-job";
import { lambdaNames } from "./lambda-names";
import { planFormula } from "./plan-formula";
import { isSharingWorthwhile, SharedRanges } from "./shared-ranges";
import { createLookup } from "./workbook-lookup";

/** A formula to evaluate as if it stood in a cell. */
export interface FormulaRequest {
  sheet: WorksheetDocument;
  row: number;
  column: number;
  formula: string;
}

export interface EvaluationContext {
  customNames: ReadonlySet<string>;
  functions: ReadonlyMap<string, EngineFunction>;
  /** Only the first value of a matrix is wanted. */
  scalarOnly: boolean;
}

/** Results of formulas in the order of the requests, without touching the document. */
export function evaluateFormulas(
  document: WorkbookDocument,
  requests: readonly FormulaRequest[],
  context: EvaluationContext,
): EngineValue[] {
  const results: EngineValue[] = [];
  for (let start = 0; start < requests.length; start += maximumFormulaTexts) {
    const chunk = requests.slice(start, start + maximumFormulaTexts);
    for (const result of evaluateChunk(document, chunk, context)) results.push(result);
  }
  return results;
}

function evaluateChunk(
  document: WorkbookDocument,
  requests: readonly FormulaRequest[],
  context: EvaluationContext,
): EngineValue[] {
  const lookup = createLookup(document);
  const { customNames } = context;
  const names = lambdaNames(document, lookup, customNames);
  const ranges = new SharedRanges();
  const plans = requests.map((request) =>
    planFormula(request.formula, request, { lookup, customNames, qualify: true, ranges }),
  );
  const isShared = isSharingWorthwhile(plans);
  const builder = new EngineJobBuilder(document, names, context.functions, isShared ? ranges : null);
  const layers = new ScratchLayers();
  const cells = requests.map((request, index) => {
    const plan = plans[index]!;
    if (plan.dynamicReferences) return evaluateInPlace(document, request, context);
    builder.need(plan);
    return layers.add(request.row, request.column, builder.textOf(plan), context.scalarOnly);
  });
  runEngine(builder.build(layers.sheets));
  return cells.map((cell) => cell.result ?? 0);
}

/** INDIRECT takes names without a sheet from the sheet it stands on, so it must stand in its own cell. */
function evaluateInPlace(
  document: WorkbookDocument,
  request: FormulaRequest,
  context: EvaluationContext,
): EngineCell {
  const lookup = createLookup(document);
  const { customNames, functions, scalarOnly } = context;
  const builder = new EngineJobBuilder(document, lambdaNames(document, lookup, customNames), functions);
  const plan = planFormula(request.formula, request, { lookup, customNames, qualify: false, ranges: null });
  const cell = builder.addFormula(request.sheet, request.row, request.column, plan, scalarOnly);
  runEngine(builder.build());
  return cell;
}

/**
 * Sheets beside the document's that hold the formulas at their own row and column, because ROW() and the cut of
 * ranges to one cell depend on it. Several formulas for one cell go to different sheets.
 */
class ScratchLayers {
  readonly sheets: EngineSheet[] = [];

  add(row: number, column: number, formula: string, scalarOnly: boolean): EngineCell {
    const cell: EngineCell = { value: null, formula, scalarOnly, result: undefined };
    let sheet = this.sheets.find(({ rows }) => !rows.get(row)?.has(column));
    if (!sheet) {
      sheet = {
        name: `\u0001${this.sheets.length}`,
        rows: new Map(),
        tables: [],
        hiddenRows: new Set(),
        used: null,
      };
      this.sheets.push(sheet);
    }
    let cells = sheet.rows.get(row);
    if (!cells) sheet.rows.set(row, (cells = new Map()));
    cells.set(column, cell);
    return cell;
  }
}
