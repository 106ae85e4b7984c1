import type { OrderedFormula } from "./calculation-order";
import type { FormulaEntry } from "./dependency-index";
import { maximumFormulaTexts } from "./engine-types";

/**
 * Runs of formulas that the engine can take at once, in their order.
 * @param byStage also ends a run with each stage, as shared ranges need it
 */
export function* engineChunks(
  ordered: readonly OrderedFormula[],
  byStage: boolean,
): Generator<FormulaEntry[]> {
  // Sorting is stable: within a stage the order stays.
  const sequence = byStage ? [...ordered].sort((a, b) => a.stage - b.stage) : ordered;
  let chunk: FormulaEntry[] = [];
  let texts = new Set<string>();
  let stage = 0;
  for (const formula of sequence) {
    const isNext = byStage && formula.stage !== stage;
    if (chunk.length > 0 && (isNext || texts.size >= maximumFormulaTexts - 1)) {
      yield chunk;
      chunk = [];
      texts = new Set();
    }
    stage = formula.stage;
    texts.add(formula.entry.plan.engineText);
    chunk.push(formula.entry);
  }
  if (chunk.length > 0) yield chunk;
}
