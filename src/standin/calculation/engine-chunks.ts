import type { FormulaEntry } from "./dependency-index";
import { maximumFormulaTexts } from "./engine-types";

/** Runs of formulas that the engine can take at once, in their order. */
export function* engineChunks(ordered: FormulaEntry[]): Generator<FormulaEntry[]> {
  let chunk: FormulaEntry[] = [];
  let texts = new Set<string>();
  for (const entry of ordered) {
    if (texts.size >= maximumFormulaTexts - 1) {
      yield chunk;
      chunk = [];
      texts = new Set();
    }
    texts.add(entry.plan.engineText);
    chunk.push(entry);
  }
  if (chunk.length > 0) yield chunk;
}
