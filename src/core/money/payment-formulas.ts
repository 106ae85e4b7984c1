import { tableReference } from "../sheets/structured-reference";
import type { MoneyWords } from "./money-words";

/** Names of the tables about programme costs and funding on the budget sheet. */
export const programmeTableNames = {
  programme: "KI_Programm",
  funding: "KI_Foerderung",
  net: "KI_Budget_Netto",
} as const;

/** Number of a month, counted from year 0: what `monthIndex` + 1 is in the core. */
export function monthNumberFormula(date: string): string {
  return `(YEAR(${date})*12+MONTH(${date}))`;
}

/**
 * Payments of the programme in the months from `from` to `to` (two date cells), over all lines or those of a kind.
 * The formula of `paidBetween`: payments up to a month are 1 + whole steps since the first, none before it and none
 * after the last. MIN and MAX would swallow the arrays, so minima are written with comparisons.
 */
export function programmePayments(
  words: MoneyWords["budget"],
  from: string,
  to: string,
  kind?: string,
): string {
  const lines = tableReference(programmeTableNames.programme);
  const [first, last] = [lines.column(words.firstIndex), lines.column(words.lastIndex)];
  const until = (index: string) =>
    `(${index}>=${first})*(ROUNDDOWN((${index}-(${index}>${last})*(${index}-${last})-${first})/${lines.column(words.every)},0)+1)`;
  const count = `(${until(monthNumberFormula(to))}-${until(`(${monthNumberFormula(from)}-1)`)})`;
  const condition = kind === undefined ? "" : `(${lines.column(words.kind)}=${kind})*`;
  return `SUMPRODUCT(${condition}${lines.column(words.amount)}*${count})`;
}
