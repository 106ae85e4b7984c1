import { columnLetters, columnNumber, lastColumn, lastRow } from "./addresses";

/** A stretch of a formula text; together the tokens are the whole text. */
export interface FormulaToken {
  kind: "text" | "sheet" | "bracket" | "name" | "other";
  text: string;
}

const nameStart = /[\p{L}_\\$]/u;
const namePart = /[\p{L}\p{N}_.\\$?]/u;

/**
 * Cuts a formula so that texts in quotes, quoted sheet names and square brackets (structured references, external
 * books) are never taken for references or function names.
 */
export function tokenizeFormula(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let position = 0;
  const push = (kind: FormulaToken["kind"], end: number) => {
    tokens.push({ kind, text: formula.slice(position, end) });
    position = end;
  };
  while (position < formula.length) {
    const character = formula[position]!;
    if (character === '"') push("text", endOfQuoted(formula, position));
    else if (character === "'") push("sheet", endOfQuoted(formula, position));
    else if (character === "[") push("bracket", endOfBrackets(formula, position));
    else if (nameStart.test(character) || /\d/.test(character)) push("name", endOfName(formula, position));
    else push("other", position + 1);
  }
  return tokens;
}

/** Quotes inside are doubled. */
function endOfQuoted(formula: string, start: number): number {
  const quote = formula[start]!;
  for (let position = start + 1; position < formula.length; position++) {
    if (formula[position] !== quote) continue;
    if (formula[position + 1] !== quote) return position + 1;
    position++;
  }
  return formula.length;
}

/** Inside brackets an apostrophe escapes the next character. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let position = start; position < formula.length; position++) {
    const character = formula[position];
    if (character === "'") position++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return position + 1;
  }
  return formula.length;
}

function endOfName(formula: string, start: number): number {
  let position = start + 1;
  while (position < formula.length && namePart.test(formula[position]!)) position++;
  return position;
}

/**
 * Moves the relative references of a formula, as a shared formula means them for another cell. A reference that
 * leaves the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = tokenizeFormula(formula);
  return tokens
    .map((token, index) => {
      if (token.kind !== "name") return token.text;
      const next = tokens[index + 1]?.text;
      // A function such as LOG10( or a sheet such as Q1! is no reference.
      if (next === "(" || next === "!" || next?.startsWith("[")) return token.text;
      const inRange = next === ":" || tokens[index - 1]?.text === ":";
      return shiftReference(token.text, { rows, columns, inRange });
    })
    .join("");
}

function shiftReference(text: string, by: { rows: number; columns: number; inRange: boolean }): string {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/.exec(text);
  if (!match || (!by.inRange && !(match[2] && match[4]))) return text;
  const [, dollar, letters, secondDollar, digits] = match;
  const column = letters && (dollar ? `$${letters}` : shiftLetters(letters, by.columns));
  const rowIsFixed = letters ? secondDollar === "$" : dollar === "$" || secondDollar === "$";
  const row = digits && (rowIsFixed ? `$${digits}` : shiftDigits(digits, by.rows));
  if (column === null || row === null) return "#REF!";
  return (column ?? "") + (row ?? "");
}

function shiftLetters(letters: string, columns: number): string | null {
  const column = columnNumber(letters) + columns;
  return column < 0 || column > lastColumn ? null : columnLetters(column);
}

function shiftDigits(digits: string, rows: number): string | null {
  const number = Number(digits) + rows;
  return number < 1 || number > lastRow + 1 ? null : String(number);
}
