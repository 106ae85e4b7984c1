import { tokensOf, type Token } from "./tokens";
import { isMonthName } from "./month-names";
import { isCurrency, isUnit } from "./number-vocabulary";

/**
 * Whether a name states an amount or a date in figures: „50 % weniger Papier", „ab Mai 2028". They may stand in a text
 * no more than others do; „90-Tage-Plan", „Microsoft 365" and „halbjährliche Prüfung" are names.
 */
export function statesAmount(name: string): boolean {
  const tokens = tokensOf(name);
  return (
    /\d{1,2}\.\d{1,2}\.\d{2,4}/.test(name) ||
    tokens.some((token, index) => isAmount(tokens[index - 1], token))
  );
}

function isAmount(before: Token | undefined, token: Token): boolean {
  if (!before || /[-‐‑]/.test(token.gap)) return false;
  if (holdsDigit(before)) return isUnit(token.folded);
  return holdsDigit(token) && (isCurrency(before.folded) || isMonthName(before.folded));
}

function holdsDigit({ text }: Token): boolean {
  return /\p{N}/u.test(text);
}
