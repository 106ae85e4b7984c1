import { sheetColumns, sheetRows } from "./cell-reference";
import type { ReferencePoint } from "./cell-reference";
import { joinTokens, referenceText, tokenizeFormula } from "./formula-tokens";
import type { FormulaToken } from "./formula-tokens";
import { rememberByText } from "./remember-by-text";

/** A formula is filled into or read for thousands of cells. */
const tokensOf = rememberByText((formula): readonly FormulaToken[] => tokenizeFormula(formula));

/**
 * A formula as it reads after copying it some rows down and columns right: relative references move along, those that
 * leave the sheet become `#REF!`. Structured references and names stay.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return joinTokens(shiftTokens(tokensOf(formula), rows, columns));
}

/** {@link shiftFormula} for a formula that is shifted many times: its tokens are found once. */
export function shiftTokens(tokens: readonly FormulaToken[], rows: number, columns: number): FormulaToken[] {
  return tokens.map((token): FormulaToken => {
    if (token.type !== "reference") return token;
    const start = shiftPoint(token.start, rows, columns);
    const end = token.end && shiftPoint(token.end, rows, columns);
    if (!start || (token.end && !end)) return { type: "error", text: "#REF!" };
    const moved = { ...token, start, end };
    return { ...moved, text: referenceText(moved) };
  });
}

function shiftPoint(point: ReferencePoint, rows: number, columns: number): ReferencePoint | null {
  const row = point.row === null || point.rowAbsolute ? point.row : point.row + rows;
  const column = point.column === null || point.columnAbsolute ? point.column : point.column + columns;
  if (row !== null && (row < 0 || row >= sheetRows)) return null;
  if (column !== null && (column < 0 || column >= sheetColumns)) return null;
  return { ...point, row, column };
}
