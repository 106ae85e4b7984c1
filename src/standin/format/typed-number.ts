import type { LocaleWords } from "./locale-words";

export interface TypedNumber {
  value: number;
  /** What Excel gives a cell in General format; null leaves General. */
  numberFormat: string | null;
}

/** Reads `1.234,56`, `12,5 %`, `2.500 €`, `(5)`, `1E5`, `1 1/2` in a language; null for anything else. */
export function parseTypedNumber(text: string, words: LocaleWords): TypedNumber | null {
  const trimmed = text.trim();
  return fraction(trimmed) ?? percentage(trimmed, words) ?? currency(trimmed, words) ?? plain(trimmed, words);
}

interface Amount {
  value: number;
  grouped: boolean;
  decimals: number;
  scientific: boolean;
}

/** Sign, groups of three, decimals, exponent. */
function amount(text: string, words: LocaleWords): Amount | null {
  const [group, point] = words.decimal === "," ? ["\\.", ","] : [",", "\\."];
  const pattern = new RegExp(
    `^(\\(?)\\s*([+-]?)\\s*([0-9]+(?:${group}[0-9]{3})*)?(?:(${point})([0-9]*))?(?:E([+-]?[0-9]+))?\\s*(\\)?)$`,
    "i",
  );
  const match = pattern.exec(text);
  if (!match) return null;
  const [, open = "", sign = "", whole = "", , decimals = "", exponent, close = ""] = match;
  if ((whole === "" && decimals === "") || (open === "") !== (close === "") || (open && sign)) return null;
  const grouped = whole.includes(words.thousands);
  const digits = `${whole.replaceAll(words.thousands, "") || "0"}.${decimals || "0"}`;
  const size = Number(`${cutTo15Digits(digits)}e${exponent ?? 0}`);
  if (!Number.isFinite(size)) return null;
  const value = sign === "-" || open ? -size : size;
  return {
    value: value === 0 ? 0 : value,
    grouped,
    decimals: decimals.length,
    scientific: exponent !== undefined,
  };
}

/** Excel keeps 15 digits; the rest of a longer number becomes zeros. */
function cutTo15Digits(digits: string): string {
  let kept = 0;
  return digits.replace(/[0-9]/g, (digit) => {
    if (kept === 0 && digit === "0") return digit;
    return kept++ < 15 ? digit : "0";
  });
}

function plain(text: string, words: LocaleWords): TypedNumber | null {
  const found = amount(text, words);
  if (!found) return null;
  if (found.scientific) return { value: found.value, numberFormat: "0.00E+00" };
  const numberFormat = found.grouped ? (found.decimals > 0 ? "#,##0.00" : "#,##0") : null;
  return { value: found.value, numberFormat };
}

function percentage(text: string, words: LocaleWords): TypedNumber | null {
  const match = /^(?:%\s*(.*)|(.*?)\s*%)$/s.exec(text);
  const found = match && amount(match[1] ?? match[2] ?? "", words);
  if (!found) return null;
  return {
    value: Number((found.value / 100).toPrecision(15)),
    numberFormat: found.decimals > 0 ? "0.00%" : "0%",
  };
}

/** `€` and `$` before or after the amount, also between sign and amount. */
function currency(text: string, words: LocaleWords): TypedNumber | null {
  const match = /^([-+(]?)\s*([€$])\s*(.+)$/s.exec(text) ?? swapped(/^(.+?)\s*([€$])(\)?)$/s.exec(text));
  if (!match) return null;
  const [, sign = "", symbol = "", rest = ""] = match;
  const found = amount(sign + rest, words);
  if (!found || found.scientific) return null;
  return { value: found.value, numberFormat: currencyFormat(symbol, found.decimals > 0, words) };
}

function swapped(match: RegExpExecArray | null): string[] | null {
  return match && ["", "", match[2]!, match[1]! + match[3]!];
}

function currencyFormat(symbol: string, decimals: boolean, words: LocaleWords): string {
  const number = decimals ? "#,##0.00" : "#,##0";
  if (words.decimal === ",") return `${number} "${symbol}";[Red]-${number} "${symbol}"`;
  if (symbol === "$") return `"$"${number}_);[Red]\\("$"${number}\\)`;
  return `[$€-2] ${number}_);[Red]\\([$€-2] ${number}\\)`;
}

/** `1 1/2`; without the whole number it would be a date. */
function fraction(text: string): TypedNumber | null {
  const match = /^([+-]?)([0-9]+) ([0-9]{1,5})\/([0-9]{1,5})$/.exec(text);
  if (!match) return null;
  const [, sign, whole, numerator, denominator] = match.map((part) => part ?? "");
  if (Number(denominator) === 0) return null;
  const value = Number(whole) + Number(numerator) / Number(denominator);
  return {
    value: sign === "-" ? -value : value,
    numberFormat: denominator!.length > 1 ? "# ??/??" : "# ?/?",
  };
}
