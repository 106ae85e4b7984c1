import type { Cents } from "../values/money";

/** Separators by language; written out here because the core uses no locale data of its host. */
const separators = { de: { group: ".", decimal: "," }, en: { group: ",", decimal: "." } } as const;

function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** An amount in words, cents only where there are some: „12.500 €", "€12,500". */
export function moneyText(cents: Cents, language: "de" | "en"): string {
  const { group, decimal } = separators[language];
  const absolute = Math.abs(cents);
  const euros = grouped(String(Math.floor(absolute / 100)), group);
  const rest = absolute % 100;
  const amount = rest === 0 ? euros : `${euros}${decimal}${String(rest).padStart(2, "0")}`;
  const sign = cents < 0 ? "−" : "";
  return language === "de" ? `${sign}${amount}\u00A0€` : `${sign}€${amount}`;
}

/** A number with at most one decimal, or as many as asked for. */
export function numberText(value: number, language: "de" | "en", decimals = 1): string {
  const { group, decimal } = separators[language];
  const [whole = "0", fraction] = String(Math.round(Math.abs(value) * 10 ** decimals) / 10 ** decimals).split(
    ".",
  );
  const text = grouped(whole, group) + (fraction ? decimal + fraction : "");
  return value < 0 ? `−${text}` : text;
}
