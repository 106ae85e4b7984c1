import { tokenizeFormula } from "../calculation/formula-tokens";
import type { FormulaToken } from "../calculation/formula-tokens";
import { RichApiError } from "../wire/rich-api-error";

/** Excel's limit for the text of a formula. */
const maximumFormulaLength = 8192;

const message = "The argument is invalid or missing or has an incorrect format.";

/**
 * Finds what Excel would not let in: unbalanced brackets, dangling operators, signs that mean nothing. It is no full
 * parser; what slips through shows an error value.
 * @throws InvalidArgument
 */
export function requireFormula(formula: string): void {
  if (formula.length > maximumFormulaLength) throw new RichApiError("InvalidArgument", message);
  const tokens = tokenizeFormula(formula).filter((token) => token.type !== "space");
  const last = tokens.at(-1);
  const isOpenEnded = !last || (last.type === "operator" && last.text !== "%" && last.text !== "#");
  if (isOpenEnded || !isBalanced(tokens) || tokens.some((token) => token.type === "unknown")) {
    throw new RichApiError("InvalidArgument", message);
  }
}

function isBalanced(tokens: readonly FormulaToken[]): boolean {
  let depth = 0;
  for (const { type } of tokens) {
    if (type === "open" || type === "braceOpen") depth++;
    if (type === "close" || type === "braceClose") depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
