import { joinTokens, tokenizeFormula } from "../calculation/formula-tokens";
import type { FormulaToken } from "../calculation/formula-tokens";

/** A formula that is decided for each cell, or only for each row or column if it depends on no more. */
export interface ConditionPart {
  text: string;
  tokens: FormulaToken[];
  dependsOnRow: boolean;
  dependsOnColumn: boolean;
}

/**
 * Splits a condition at its outermost AND into parts that must all hold, those first that are the same for whole rows
 * or columns: of `AND(F$5<=$E6,$C6="Pilot")` the second is decided once per row, and most cells need no more.
 */
export function conditionParts(formula: string): ConditionPart[] {
  const tokens = tokenizeFormula(formula).filter(
    (token) => token.type !== "space" || token.text.includes(" "),
  );
  const split = splitAnd(tokens) ?? [tokens];
  const cost = (part: ConditionPart) => Number(part.dependsOnRow) + Number(part.dependsOnColumn);
  return split.map(partOf).sort((a, b) => cost(a) - cost(b));
}

/** The arguments of an AND around everything; null if there is none or an argument is no comparison. */
function splitAnd(tokens: FormulaToken[]): FormulaToken[][] | null {
  const [call, open] = tokens;
  if (call?.type !== "function" || call.text.toUpperCase() !== "AND" || open?.type !== "open") return null;
  const parts: FormulaToken[][] = [[]];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (index < 2) continue;
    if (token.type === "close" && depth-- === 0)
      return index === tokens.length - 1 && parts.every(isComparison) ? parts : null;
    if (token.type === "open") depth++;
    if (token.type === "argumentSeparator" && depth === 0) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return null;
}

/** AND ignores texts and blanks, which a part of its own would not: only comparisons are surely true or false. */
function isComparison(tokens: FormulaToken[]): boolean {
  let depth = 0;
  return tokens.some((token) => {
    if (token.type === "open") depth++;
    if (token.type === "close") depth--;
    return depth === 0 && token.type === "operator" && /^[<>=]/.test(token.text);
  });
}

const ownPlace = new Set(["ROW", "COLUMN", "CELL", "INDIRECT", "OFFSET"]);

function partOf(tokens: FormulaToken[]): ConditionPart {
  let [dependsOnRow, dependsOnColumn] = [false, false];
  for (const token of tokens) {
    if (token.type === "function" && ownPlace.has(token.text.toUpperCase()))
      [dependsOnRow, dependsOnColumn] = [true, true];
    if (token.type !== "reference") continue;
    for (const point of [token.start, token.end]) {
      if (!point) continue;
      if (point.row !== null && !point.rowAbsolute) dependsOnRow = true;
      if (point.column !== null && !point.columnAbsolute) dependsOnColumn = true;
    }
    // A range in place of one value is cut to the cell's own row or column.
    if (token.end || token.start.row === null || token.start.column === null)
      [dependsOnRow, dependsOnColumn] = [true, true];
  }
  return { text: joinTokens(tokens), tokens, dependsOnRow, dependsOnColumn };
}
