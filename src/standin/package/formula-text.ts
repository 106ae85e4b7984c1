import { fileFunctionName, isCustomFunctionName } from "./future-functions";
import { joinTokens, tokenizeFormula } from "../calculation/formula-tokens";
import type { FormulaToken } from "../calculation/formula-tokens";

/**
 * A formula as the document keeps it, from the form of files: without the prefixes of younger functions and their
 * parameters, custom functions by their visible name (`_xldudf_KI_SCORE(` → `KI.SCORE(`), `ANCHORARRAY(A1)` → `A1#`.
 */
export function toDocumentFormula(fileFormula: string): string {
  const text = fileFormula.startsWith("=") ? fileFormula.slice(1) : fileFormula;
  if (!text.includes("_x")) return text;
  const tokens = tokenizeFormula(text).map((token) =>
    isWord(token) ? { ...token, text: visibleName(token.text) } : token,
  );
  return joinTokens(withSpillMarks(tokens));
}

function isWord({ type }: FormulaToken): boolean {
  return type === "function" || type === "name";
}

function visibleName(name: string): string {
  const custom = /^_xldudf_([^_]+)_(.+)$/i.exec(name);
  if (custom) return `${custom[1]}.${custom[2]}`;
  return name
    .replace(/^_xlfn\./i, "")
    .replace(/^_xlws\./i, "")
    .replace(/^_xlpm\./i, "");
}

/** `ANCHORARRAY(ref)` is how files spell `ref#`. */
function withSpillMarks(tokens: FormulaToken[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const close = token.text.toUpperCase() === "ANCHORARRAY" ? closingIndex(tokens, index + 1) : -1;
    if (close < 0) {
      result.push(token);
      continue;
    }
    result.push(...tokens.slice(index + 2, close), { type: "operator", text: "#" });
    index = close;
  }
  return result;
}

/** Index of the bracket that closes the one at `open`, or −1. */
function closingIndex(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    if (tokens[index]!.text === "(") depth++;
    else if (tokens[index]!.text === ")" && --depth === 0) return index;
    if (depth === 0) return -1;
  }
  return -1;
}

/** A document formula as files have it; the reverse of {@link toDocumentFormula}. */
export function toFileFormula(formula: string): string {
  const tokens = tokenizeFormula(formula);
  const parameters = parameterTokens(tokens);
  return tokens
    .map((token, index) => {
      if (parameters.has(index)) return `_xlpm.${token.text}`;
      if (token.type === "reference" && token.spill) return `_xlfn.ANCHORARRAY(${token.text.slice(0, -1)})`;
      if (token.type !== "function") return token.text;
      // Excel stores an add-in's function under a name that only it can bind again; by its visible name it would
      // stay #NAME? until somebody enters the cell anew.
      if (isCustomFunctionName(token.text)) return `_xldudf_${token.text.toUpperCase().replace(/\./g, "_")}`;
      return fileFunctionName(token.text);
    })
    .join("");
}

/** Indexes of tokens that name a parameter of LET or LAMBDA: files mark them with a prefix of their own. */
function parameterTokens(tokens: readonly FormulaToken[]): Set<number> {
  const marked = new Set<number>();
  tokens.forEach((token, index) => {
    const name = token.text.toUpperCase();
    if (token.type !== "function" || (name !== "LET" && name !== "LAMBDA")) return;
    const close = closingIndex(tokens, index + 1);
    if (close < 0) return;
    const starts = argumentStarts(tokens, index + 1, close);
    const declaring = starts.slice(0, -1).filter((_, place) => name === "LAMBDA" || place % 2 === 0);
    const declared = new Set(declaring.map((start) => tokens[start]!.text.toLowerCase()));
    for (let inner = index + 2; inner < close; inner++) {
      if (isWord(tokens[inner]!) && declared.has(tokens[inner]!.text.toLowerCase())) marked.add(inner);
    }
  });
  return marked;
}

/** Index of the first token that is no space in each argument between two brackets. */
function argumentStarts(tokens: readonly FormulaToken[], open: number, close: number): number[] {
  const starts: number[] = [];
  let depth = 0;
  let waiting = true;
  for (let index = open + 1; index < close; index++) {
    const { text } = tokens[index]!;
    if (waiting && text.trim() !== "") {
      starts.push(index);
      waiting = false;
    }
    if (text === "(" || text === "{") depth++;
    else if (text === ")" || text === "}") depth--;
    else if (text === "," && depth === 0) waiting = true;
  }
  return starts;
}
