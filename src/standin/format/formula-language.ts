import { englishDialect } from "../calculation/formula-dialect";
import type { FormulaDialect } from "../calculation/formula-dialect";
import { joinTokens, tokenizeFormula } from "../calculation/formula-tokens";
import type { FormulaToken, StructuredToken } from "../calculation/formula-tokens";
import { parseStructured, unescapeColumn } from "../calculation/structured-reference";
import { englishFunctionName, germanFunctionName } from "./function-names";
import { localeWords } from "./locale-words";

const german = localeWords("de");

/** Errors by their English text; those without a German word keep theirs. */
const germanErrors = new Map(
  englishDialect.errors.map((error) => [error, german.errors[error as keyof typeof german.errors] ?? error]),
);
const englishErrors = new Map([...germanErrors].map(([english, text]) => [text, english]));

const germanDialect: FormulaDialect = {
  decimal: ",",
  argumentSeparator: ";",
  arrayColumnSeparator: ".",
  errors: [...germanErrors.values()].sort((a, b) => b.length - a.length),
  booleans: ["WAHR", "FALSCH"],
};

const germanSpecials: Record<string, string> = {
  "#all": "#Alle",
  "#data": "#Daten",
  "#headers": "#Kopfzeilen",
  "#totals": "#Ergebnisse",
  "#this row": "#Diese Zeile",
};
const englishSpecials: Record<string, string> = {
  "#alle": "#All",
  "#daten": "#Data",
  "#kopfzeilen": "#Headers",
  "#ergebnisse": "#Totals",
  "#diese zeile": "#This Row",
};

export interface FormulaView {
  /** Language tag, e.g. `de-DE`. */
  locale: string;
  /** Table around the cell: its own rows are shown as `[@Column]`, without its name. */
  table?: string | null;
}

/**
 * A formula of a file (en-US, without `=`) as the formula bar of a language shows it: names of functions, separators,
 * decimal sign, truth values, errors, and `[@Column]` for the row's own cells. Custom functions keep their names.
 */
export function toLocalFormula(formula: string, { locale, table = null }: FormulaView): string {
  const isGerman = locale.toLowerCase().startsWith("de");
  const tokens = tokenizeFormula(formula).map((token): FormulaToken => {
    const shown = token.type === "structured" ? shortenThisRow(token, table) : withoutPrefix(token);
    return isGerman ? translate(shown, "german") : shown;
  });
  return joinTokens(tokens);
}

/** Inverse of {@link toLocalFormula}, except that `[@Column]` stays as typed. */
export function fromLocalFormula(formula: string, locale: string): string {
  if (!locale.toLowerCase().startsWith("de")) return formula;
  return joinTokens(tokenizeFormula(formula, germanDialect).map((token) => translate(token, "english")));
}

function withoutPrefix<Token extends FormulaToken>(token: Token): Token {
  return token.type === "function" || token.type === "name"
    ? { ...token, text: token.text.replace(/^_xl(?:fn|pm|ws|udf)\.(?:_xlws\.)?/i, "") }
    : token;
}

function translate(token: FormulaToken, to: "german" | "english"): FormulaToken {
  const text = translatedText(token, to);
  return text === token.text ? token : { ...token, text };
}

function translatedText(token: FormulaToken, to: "german" | "english"): string {
  const { text } = token;
  const toGerman = to === "german";
  switch (token.type) {
    case "function":
      return toGerman ? germanFunctionName(text) : englishFunctionName(text);
    case "number":
      return toGerman ? text.replace(".", ",") : text.replace(",", ".");
    case "argumentSeparator":
      return toGerman ? ";" : ",";
    case "columnSeparator":
      return toGerman ? "." : ",";
    case "boolean":
      return translatedBoolean(text, toGerman);
    case "error":
      return translatedError(text, toGerman ? germanErrors : englishErrors);
    case "structured":
      return translatedStructure(token, toGerman);
    default:
      return text;
  }
}

function translatedBoolean(text: string, toGerman: boolean): string {
  const isTrue = ["TRUE", "WAHR"].includes(text.toUpperCase());
  return isTrue ? (toGerman ? "WAHR" : "TRUE") : toGerman ? "FALSCH" : "FALSE";
}

/** `Sheet1!#REF!` keeps its sheet. */
function translatedError(text: string, errors: ReadonlyMap<string, string>): string {
  const start = text.lastIndexOf("#");
  return text.slice(0, start) + (errors.get(text.slice(start).toUpperCase()) ?? text.slice(start));
}

/** `[#Headers],[Column]` and `[#Kopfzeilen];[Spalte]`: brackets nest, so only separators between them change. */
function translatedStructure({ table, inner }: StructuredToken, toGerman: boolean): string {
  const specials = toGerman ? germanSpecials : englishSpecials;
  const special = (text: string) => specials[text.trim().toLowerCase()] ?? text;
  if (!/^\s*@?\s*\[/.test(inner)) return `${table}[${special(inner)}]`;
  const parts = inner.replace(/\[((?:[^\]']|'.)*)\]|[,;]/g, (_all, content: string | undefined) => {
    if (content === undefined) return toGerman ? ";" : ",";
    return `[${special(content)}]`;
  });
  return `${table}[${parts}]`;
}

/** `Tab[[#This Row],[X]]` → `[@X]` within Tab, `Tab[@X]` elsewhere. */
function shortenThisRow(token: StructuredToken, table: string | null): StructuredToken {
  const parts = parseStructured(token.inner);
  if (parts?.rows !== "thisRow") return token;
  const name = token.table.toLowerCase() === table?.toLowerCase() ? "" : token.table;
  const inner = `@${columnsText(parts.columns)}`;
  return { ...token, table: name, inner, text: `${name}[${inner}]` };
}

function columnsText(columns: { first: string; last: string } | null): string {
  if (!columns) return "";
  const escape = (column: string) => column.replace(/['#[\]@]/g, "'$&");
  if (columns.first !== columns.last)
    return `[[${escape(columns.first)}]:[${escape(columns.last)}]]`.slice(1, -1);
  const plain = /^[\p{L}\p{N}_.]+$/u.test(unescapeColumn(columns.first));
  return plain ? columns.first : `[${escape(columns.first)}]`;
}
