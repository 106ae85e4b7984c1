import { tokenizeFormula, type FormulaToken } from "../calculation/formula-tokens";
import type { CellValue, ErrorCode } from "../document/cell-document";
import { localeWords, type LocaleWords } from "./locale-words";
import { parseTypedDate } from "./typed-date";
import { parseTypedNumber } from "./typed-number";

export interface TypedInputOptions {
  /** Language tag, e.g. `de-DE`. */
  locale: string;
  /** The cell's present number format. */
  numberFormat: string;
  date1904: boolean;
  /** Year of dates typed without one; the machine's when left out. */
  currentYear?: number;
}

export interface TypedInput {
  value: CellValue;
  /** Without leading `=`, in the language it was typed in; `value` is null then. */
  formula: string | null;
  /** Format that the input brings along, only for cells in General format. */
  numberFormat?: string;
  /** The text began with an apostrophe, which keeps it from being read. */
  quotePrefix?: boolean;
}

/**
 * Turns typed text into a cell's content as Excel does: `1-2` becomes a date, `007` the number 7, `=…` a formula.
 * Cells in text format (`@`) keep exactly the text; the empty text is an empty cell.
 */
export function parseTypedInput(text: string, options: TypedInputOptions): TypedInput {
  if (text === "") return { value: null, formula: null };
  if (options.numberFormat === "@") return { value: text, formula: null };
  if (text.startsWith("'")) return { value: text.slice(1), formula: null, quotePrefix: true };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text.slice(1) };
  const words = localeWords(options.locale);
  const word = parseWord(text, words);
  if (word !== null) return { value: word, formula: null };
  const found = parseQuantity(text, words, options);
  if (found) {
    const wanted = options.numberFormat === "General" ? found.numberFormat : null;
    return { value: found.value, formula: null, ...(wanted === null ? {} : { numberFormat: wanted }) };
  }
  if (/^[+-]./.test(text) && isExpression(text)) return { value: null, formula: text };
  return { value: text, formula: null };
}

/** Truth values and errors in the language. */
function parseWord(text: string, words: LocaleWords): CellValue {
  const upper = text.trim().toUpperCase();
  if (upper === words.booleans.true) return true;
  if (upper === words.booleans.false) return false;
  if (!upper.startsWith("#")) return null;
  const codes: ErrorCode[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
  const error = codes.find((code) => (words.errors[code] ?? code) === upper);
  return error ? { error } : null;
}

function parseQuantity(
  text: string,
  words: LocaleWords,
  options: TypedInputOptions,
): { value: number; numberFormat: string | null } | null {
  // Texts without a digit are the many; they need no further look.
  if (!/[0-9]/.test(text)) return null;
  const currentYear = options.currentYear ?? new Date().getFullYear();
  return (
    parseTypedNumber(text, words) ?? parseTypedDate(text, { words, date1904: options.date1904, currentYear })
  );
}

/** Whether text after a sign reads as a formula (`-A1*2`); Excel then makes it one. */
function isExpression(text: string): boolean {
  const tokens = tokenizeFormula(text).filter((token) => token.type !== "space");
  let depth = 0;
  let previous: "operand" | "operator" = "operator";
  for (const token of tokens) {
    const role = roleOf(token);
    if (role === null) return false;
    if (role === "open") depth++;
    else if (role === "close") {
      if (--depth < 0) return false;
      previous = "operand";
    } else {
      if (role === "operand" && previous === "operand") return false;
      previous = role;
    }
  }
  return depth === 0 && previous === "operand";
}

function roleOf(token: FormulaToken): "operand" | "operator" | "open" | "close" | null {
  switch (token.type) {
    case "open":
    case "close":
      return token.type;
    case "operator":
    case "argumentSeparator":
    case "function":
      return "operator";
    case "unknown":
    case "rowSeparator":
    case "columnSeparator":
      return null;
    default:
      return "operand";
  }
}
