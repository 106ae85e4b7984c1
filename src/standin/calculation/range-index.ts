import { areaBetween } from "./cell-reference";
import { tokenizeFormula } from "./formula-tokens";
import type { FormulaToken, ReferenceToken } from "./formula-tokens";

/**
 * The engine can't end a range with a call (`A2:INDEX(A:A,n)`, common in names that grow), but OFFSET takes a height
 * and a width. This writes the one as the other; ranges of other kinds stay and don't get a result.
 */
export function rangesAsOffset(tokens: FormulaToken[]): FormulaToken[] {
  for (let colon = 1; colon < tokens.length - 1; colon++) {
    const [start, call] = [tokens[colon - 1]!, tokens[colon + 1]!];
    if (!isRangeOperator(tokens[colon]) || start.type !== "reference" || call.type !== "function") continue;
    const end = closingOf(tokens, colon + 2);
    if (end === null) continue;
    const size = sizeOf(start, call.text.toUpperCase(), argumentsOf(tokens.slice(colon + 3, end)));
    if (size === null) continue;
    const offset = tokenizeFormula(`OFFSET(${start.text},0,0,${size})`);
    return rangesAsOffset([...tokens.slice(0, colon - 1), ...offset, ...tokens.slice(end + 1)]);
  }
  return tokens;
}

/** The colon between what is not known before the run. */
export function isRangeOperator(token: FormulaToken | undefined): boolean {
  return token?.type === "operator" && token.text === ":";
}

function closingOf(tokens: FormulaToken[], open: number): number | null {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    if (tokens[index]!.type === "open") depth++;
    if (tokens[index]!.type === "close" && --depth === 0) return index;
  }
  return null;
}

function argumentsOf(tokens: FormulaToken[]): FormulaToken[][] {
  const list: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.type === "open") depth++;
    if (token.type === "close") depth--;
    if (token.type === "argumentSeparator" && depth === 0) list.push([]);
    else if (token.type !== "space") list.at(-1)!.push(token);
  }
  return list;
}

/** Height and width of the range from a cell to what INDEX or OFFSET points at, as text. */
function sizeOf(start: ReferenceToken, call: string, [area, ...indices]: FormulaToken[][]): string | null {
  const target = area?.length === 1 ? area[0] : undefined;
  if (target?.type !== "reference" || start.end || indices.length === 0 || indices.length > 2) return null;
  if (indices.some((index) => index.length === 0)) return null;
  const from = areaBetween(start.start, start.start);
  const to = areaBetween(target.start, target.end ?? target.start);
  const rows = to.row - from.row;
  const columns = to.column - from.column;
  const [first, second] = indices.map((index) => `(${index.map(({ text }) => text).join("")})`);
  if (call === "OFFSET") return second === undefined ? null : `${rows + 1}+${first},${columns + 1}+${second}`;
  if (call !== "INDEX") return null;
  if (second !== undefined) return `${rows}+${first},${columns}+${second}`;
  return to.rows === 1 ? `${rows + 1},${columns}+${first}` : `${rows}+${first},${columns + 1}`;
}
