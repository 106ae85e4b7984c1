import { formatPoint, parsePoint, quoteSheet } from "./cell-reference";
import type { ReferencePoint } from "./cell-reference";
import { englishDialect } from "./formula-dialect";
import type { FormulaDialect } from "./formula-dialect";

export interface PlainToken {
  type:
    | "space"
    | "string"
    | "number"
    | "boolean"
    | "error"
    | "function"
    | "name"
    | "operator"
    | "open"
    | "close"
    | "braceOpen"
    | "braceClose"
    | "argumentSeparator"
    | "columnSeparator"
    | "rowSeparator"
    | "unknown";
  text: string;
}

/** `Sheet1!$A$1:B2`, `A:A`, `Q1:Q4!A1`, `[1]Data!A1`, `A1#`. */
export interface ReferenceToken {
  type: "reference";
  text: string;
  /** Number or name of another workbook in brackets, null for this one. */
  book: string | null;
  sheet: string | null;
  /** Last sheet of a 3-D reference. */
  lastSheet: string | null;
  start: ReferencePoint;
  /** Null for a single cell. */
  end: ReferencePoint | null;
  /** `A1#`: the area that the array in A1 fills. */
  spill: boolean;
}

/** `Table[Column]`, `[@Column]`, `Table[[#This Row],[Column]]`; the brackets' inside is kept as text. */
export interface StructuredToken {
  type: "structured";
  text: string;
  /** Empty inside the table itself. */
  table: string;
  inner: string;
}

export type FormulaToken = PlainToken | ReferenceToken | StructuredToken;

const space = /\s+/y;
const text = /"(?:[^"]|"")*"/y;
const prefix = /(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?[\p{L}\p{N}_.]*(?::[\p{L}\p{N}_.]+)?)!/uy;
const cell = /\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?![\p{L}\p{N}_.([!\\])/uy;
const columns = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.([!\\])/uy;
const rows = /\$?[0-9]{1,7}:\$?[0-9]{1,7}(?![\p{L}\p{N}_.(])/uy;
const word = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const operator = /<>|<=|>=|[-+*/^&=<>%:@#]/y;
const pointNumber = /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y;
const commaNumber = /(?:[0-9]+,?[0-9]*|,[0-9]+)(?:[eE][+-]?[0-9]+)?/y;

/** Text at `position` if the sticky pattern matches there, else the empty text. */
function match(pattern: RegExp, formula: string, position: number): string {
  pattern.lastIndex = position;
  return pattern.exec(formula)?.[0] ?? "";
}

/**
 * Splits a formula (without leading `=`) into tokens; their texts joined give the formula again. Never throws:
 * what it does not understand becomes an `unknown` token.
 */
export function tokenizeFormula(formula: string, dialect: FormulaDialect = englishDialect): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let position = 0;
  let braces = 0;
  while (position < formula.length) {
    const token = nextToken(formula, position, dialect, braces > 0);
    if (token.type === "braceOpen") braces++;
    if (token.type === "braceClose") braces--;
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

function nextToken(
  formula: string,
  position: number,
  dialect: FormulaDialect,
  inArray: boolean,
): FormulaToken {
  const plain = match(space, formula, position);
  if (plain) return { type: "space", text: plain };
  const quoted = match(text, formula, position);
  if (quoted) return { type: "string", text: quoted };
  const error = errorAt(formula, position, dialect);
  if (error) return { type: "error", text: error };
  const reference = referenceAt(formula, position);
  if (reference) return reference;
  const number = match(dialect.decimal === "." ? pointNumber : commaNumber, formula, position);
  if (number) return { type: "number", text: number };
  return wordAt(formula, position, dialect) ?? signAt(formula, position, dialect, inArray);
}

function errorAt(formula: string, position: number, dialect: FormulaDialect): string | null {
  if (formula[position] !== "#") return null;
  const rest = formula.slice(position, position + 16).toUpperCase();
  const literal = dialect.errors.find((candidate) => rest.startsWith(candidate));
  return literal ? formula.slice(position, position + literal.length) : null;
}

function referenceAt(formula: string, position: number): FormulaToken | null {
  const sheets = match(prefix, formula, position);
  const body = position + sheets.length;
  if (sheets && formula.slice(body, body + 5).toUpperCase() === "#REF!") {
    return { type: "error", text: formula.slice(position, body + 5) };
  }
  const area = areaTextAt(formula, body);
  if (!area) return sheets ? qualifiedName(formula, position, body) : null;
  const spill = formula[body + area.text.length] === "#";
  const length = sheets.length + area.text.length + (spill ? 1 : 0);
  return {
    type: "reference",
    text: formula.slice(position, position + length),
    ...parseSheets(sheets),
    start: area.start,
    end: area.end,
    spill,
  };
}

/** `Sheet1!Name`: a name with a scope; kept as one name token. */
function qualifiedName(formula: string, position: number, body: number): PlainToken | null {
  const name = match(word, formula, body);
  return name ? { type: "name", text: formula.slice(position, body + name.length) } : null;
}

interface AreaText {
  text: string;
  start: ReferencePoint;
  end: ReferencePoint | null;
}

function areaTextAt(formula: string, position: number): AreaText | null {
  const whole = match(columns, formula, position) || match(rows, formula, position);
  if (whole) {
    const [first = "", second = ""] = whole.split(":");
    const start = parsePoint(first);
    const end = parsePoint(second);
    return start && end ? { text: whole, start, end } : null;
  }
  const first = match(cell, formula, position);
  const start = first ? parsePoint(first) : null;
  if (!start) return null;
  if (formula[position + first.length] === ":") {
    const second = match(cell, formula, position + first.length + 1);
    const end = second ? parsePoint(second) : null;
    if (end) return { text: `${first}:${second}`, start, end };
  }
  return { text: first, start, end: null };
}

/** `'[1]My Sheet:Last'!` → its parts. */
function parseSheets(sheets: string): Pick<ReferenceToken, "book" | "sheet" | "lastSheet"> {
  if (sheets === "") return { book: null, sheet: null, lastSheet: null };
  const bare = sheets.slice(0, -1);
  const inner = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  const external = /^(.*)\[([^\]]*)\](.*)$/.exec(inner);
  const book = external ? `${external[1]}[${external[2]}]` : null;
  const [sheet = "", lastSheet = null] = (external ? external[3]! : inner).split(":");
  return { book, sheet, lastSheet };
}

function wordAt(formula: string, position: number, dialect: FormulaDialect): FormulaToken | null {
  if (formula[position] === "[") return structuredAt(formula, position, "");
  const name = match(word, formula, position);
  if (!name) return null;
  const next = formula[position + name.length];
  if (next === "(") return { type: "function", text: name };
  if (next === "[") return structuredAt(formula, position, name);
  return { type: dialect.booleans.includes(name.toUpperCase()) ? "boolean" : "name", text: name };
}

/** Brackets nest, and an apostrophe escapes the next character inside them. */
function structuredAt(formula: string, position: number, table: string): FormulaToken {
  const open = position + table.length;
  let depth = 0;
  for (let index = open; index < formula.length; index++) {
    const letter = formula[index];
    if (letter === "'") index++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) {
      const inner = formula.slice(open + 1, index);
      return { type: "structured", text: formula.slice(position, index + 1), table, inner };
    }
  }
  return { type: "unknown", text: formula.slice(position) };
}

function signAt(formula: string, position: number, dialect: FormulaDialect, inArray: boolean): PlainToken {
  const sign = formula[position]!;
  if (sign === "(") return { type: "open", text: sign };
  if (sign === ")") return { type: "close", text: sign };
  if (sign === "{") return { type: "braceOpen", text: sign };
  if (sign === "}") return { type: "braceClose", text: sign };
  if (inArray && sign === dialect.arrayColumnSeparator) return { type: "columnSeparator", text: sign };
  if (inArray && sign === ";") return { type: "rowSeparator", text: sign };
  if (sign === dialect.argumentSeparator) return { type: "argumentSeparator", text: sign };
  const found = match(operator, formula, position);
  return found ? { type: "operator", text: found } : { type: "unknown", text: sign };
}

/** Text of tokens, for formulas that were changed token by token. */
export function joinTokens(tokens: readonly FormulaToken[]): string {
  return tokens.map((token) => token.text).join("");
}

/** A reference's text from its parts; use after changing them. */
export function referenceText(token: Omit<ReferenceToken, "text" | "type">): string {
  const area = token.end ? `${formatPoint(token.start)}:${formatPoint(token.end)}` : formatPoint(token.start);
  return sheetsText(token) + area + (token.spill ? "#" : "");
}

function sheetsText({
  book,
  sheet,
  lastSheet,
}: Pick<ReferenceToken, "book" | "sheet" | "lastSheet">): string {
  if (sheet === null) return "";
  const names = lastSheet === null ? [sheet] : [sheet, lastSheet];
  if (book === null && names.every((name) => quoteSheet(name) === name)) return `${names.join(":")}!`;
  const plain =
    (book === null || /^\[[\p{L}\p{N}_.]+\]$/u.test(book)) &&
    names.every((name) => quoteSheet(name) === name);
  const joined = (book ?? "") + names.join(":");
  return plain ? `${joined}!` : `'${joined.replaceAll("'", "''")}'!`;
}
