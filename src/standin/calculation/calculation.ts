import type { WorkbookDocument, WorksheetDocument } from "../document/workbook-document";
import type { CellValue } from "../document/cell-document";
import type { CustomFunctions } from "../host";
import { createCustomFunctionCalls } from "./custom-function-calls";
import type { EngineFunction } from "./engine-types";
import type { EngineValue } from "./engine-values";
import { evaluateFormulas, type FormulaRequest } from "./evaluate-formulas";
import { FormulaBook } from "./formula-book";
import { roundingFunctions } from "./rounding-functions";
import { todayFunctions } from "./today-functions";

export interface CalculationOptions {
  customFunctions?: CustomFunctions | null;
  /** The clock of TODAY and NOW; the machine's when left out. */
  now?: () => Date;
  /** Called after each calculation that followed when custom functions returned their results. */
  onSettled?: () => void;
}

/** Keeps the results of a document's formulas up to date. */
export interface Calculation {
  /** Calculates what is out of date and waits until no custom function is pending. */
  recalculate(): Promise<void>;
  /** The same without waiting: pending custom functions show #BUSY! and are filled in when they answer. */
  recalculateNow(): void;
  /** Makes every formula out of date, as Ctrl+Alt+F9 does; formulas this engine can't calculate keep their results. */
  invalidateAll(): void;
  /** Where custom functions are found from now on; formulas that showed #NAME? for want of them become out of date. */
  setCustomFunctions(functions: CustomFunctions | null): void;
  /**
   * Value that a formula (without `=`) would have in a cell, without writing it; of a matrix the first value. For
   * conditional formats and validations.
   */
  evaluate(sheet: WorksheetDocument, row: number, column: number, formula: string): CellValue;
  /** {@link evaluate} for many at once, much faster than one by one. */
  evaluateMany(requests: readonly FormulaRequest[]): CellValue[];
  /** The whole result as a matrix, e.g. the items of a drop-down list. */
  evaluateMatrix(sheet: WorksheetDocument, row: number, column: number, formula: string): CellValue[][];
  /** Cells that read themselves, directly or through others; there they count as 0. */
  circularReferences(): { sheet: WorksheetDocument; row: number; column: number }[];
  /** Functions that neither the engine nor the add-in knows; formulas with them keep the results they came with. */
  unknownFunctions(): string[];
}

/**
 * Connects a document with the formula engine. Results that come with an opened file stay as they are until something
 * that they depend on is edited; a formula without a result (`value` null) counts as new. Whoever sets a formula sets
 * its `value` to null.
 */
export function createCalculation(document: WorkbookDocument, options: CalculationOptions = {}): Calculation {
  const calls = createCustomFunctionCalls(options.customFunctions ?? null);
  const clock = todayFunctions(options.now ?? (() => new Date()), () => document.date1904);
  const functions = (): Map<string, EngineFunction> =>
    new Map([...roundingFunctions, ...clock, ...calls.engineFunctions]);
  const book = new FormulaBook(document, () => calls.names, functions);
  let settling: Promise<void> | null = null;
  let providers = 0;

  function recalculateNow(): void {
    book.recalculate();
    book.showBusy(calls.pendingNames());
    settling ??= settle();
  }

  /** Passes follow one another until no promise is open: results may be arguments of other calls. */
  function settle(): Promise<void> | null {
    const open = calls.settle();
    if (!open) return null;
    const provider = providers;
    return open.then((names) => {
      // Answers of functions that were replaced concern nobody.
      if (provider !== providers) return;
      book.invalidateFunctions(names);
      book.recalculate();
      book.showBusy(calls.pendingNames());
      options.onSettled?.();
      settling = settle();
      return settling ?? undefined;
    });
  }

  const results = (requests: readonly FormulaRequest[], scalarOnly: boolean): EngineValue[] =>
    evaluateFormulas(document, requests, { customNames: calls.names, functions: functions(), scalarOnly });
  const evaluateMany = (requests: readonly FormulaRequest[]) => results(requests, true).map(firstValue);
  return {
    recalculate: async () => {
      recalculateNow();
      await settling;
    },
    recalculateNow,
    invalidateAll: () => {
      calls.forget();
      book.invalidateAll();
    },
    setCustomFunctions: (provider) => {
      calls.setProvider(provider);
      providers++;
      settling = null;
      book.functionsChanged();
    },
    evaluate: (sheet, row, column, formula) => evaluateMany([{ sheet, row, column, formula }])[0]!,
    evaluateMany,
    evaluateMatrix: (sheet, row, column, formula) => {
      const result = results([{ sheet, row, column, formula }], false)[0]!;
      return Array.isArray(result) ? result : [[result]];
    },
    circularReferences: () => book.circularReferences(),
    unknownFunctions: () => book.unknownFunctions(),
  };
}

function firstValue(result: EngineValue): CellValue {
  return Array.isArray(result) ? (result[0]?.[0] ?? null) : result;
}
