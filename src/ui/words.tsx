import { createContext, useContext, type ReactNode } from "react";
import { fillWords } from "../core/sheets/fill-words";
import { paneDe } from "../text/de/pane";
import { paneEn, type PaneWords } from "../text/en/pane";
import type { Month } from "../core/values/month";
import type { Cents } from "../core/values/money";

export type Language = "de" | "en";

/** Words and formats of one language. */
export interface Wording {
  language: Language;
  words: PaneWords;
  /** Euros without cents: figures of a plan are estimates, and the sheets have the exact sums. */
  euros(cents: Cents): string;
  number(value: number): string;
  /** `März 2027`. */
  month(month: Month): string;
  date(isoDate: string): string;
  list(items: readonly string[]): string;
}

/** Singular or plural by count, with `{count}` filled. */
export function counted(wording: Wording, count: number, one: string, many: string): string {
  return fillWords(count === 1 ? one : many, { count: wording.number(count) });
}

/** The wording of a language; German number formats belong to German words. */
export function wordingFor(language: Language): Wording {
  const locale = language === "de" ? "de-DE" : "en-GB";
  const money = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: 0,
  });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const utc = { timeZone: "UTC" } as const;
  const monthFormat = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", ...utc });
  const dateFormat = new Intl.DateTimeFormat(locale, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    ...utc,
  });
  const listFormat = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    language,
    words: language === "de" ? paneDe : paneEn,
    euros: (cents) => money.format(cents / 100),
    number: (value) => decimal.format(value),
    month: (month) => monthFormat.format(new Date(`${month}-01T00:00:00Z`)),
    date: (isoDate) => dateFormat.format(new Date(`${isoDate}T00:00:00Z`)),
    list: (items) => listFormat.format(items),
  };
}

const WordingContext = createContext<Wording>(wordingFor("de"));

export function WordingProvider({ value, children }: { value: Wording; children: ReactNode }) {
  return <WordingContext value={value}>{children}</WordingContext>;
}

export function useWording(): Wording {
  return useContext(WordingContext);
}
