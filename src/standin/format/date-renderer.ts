import { datePartsOf } from "./date-parts";
import type { DateParts } from "./date-parts";
import type { FormatSection, FormatToken } from "./format-code";
import { parseFormatCode } from "./format-code";
import { wordsOfLanguageNumber } from "./locale-words";
import type { LocaleWords } from "./locale-words";

/** What Excel shows for a number outside the calendar. */
const outsideCalendar = "########";

/** Shows a serial number by a date section. */
export function renderDate(
  serial: number,
  section: FormatSection,
  words: LocaleWords,
  date1904: boolean,
): string {
  const system = systemFormat(section, words);
  const tokens = system ?? section.tokens;
  const names = (system ? null : section.language && wordsOfLanguageNumber(section.language)) || words;
  const decimals = Math.max(0, ...tokens.map((token) => (isFraction(token) ? token.text.length - 1 : 0)));
  const elapsed = tokens.some((token) => token.type === "date" && token.text.startsWith("["));
  const parts = datePartsOf(elapsed ? Math.abs(serial) : serial, date1904 && !elapsed, decimals);
  if (!parts || (serial < 0 && elapsed && !date1904)) return outsideCalendar;
  const halves = tokens.some((token) => token.type === "date" && /^a/i.test(token.text));
  const seconds = elapsed ? Math.round(Math.abs(serial) * 86_400 * 10 ** decimals) / 10 ** decimals : 0;
  const sign = serial < 0 ? "-" : "";
  return sign + tokens.map((token) => renderToken(token, { parts, names, words, halves, seconds })).join("");
}

function systemFormat({ language }: FormatSection, words: LocaleWords): FormatToken[] | null {
  if (language === "F800") return parseFormatCode(words.longDate)[0]!.tokens;
  return language === "F400" ? parseFormatCode(words.longTime)[0]!.tokens : null;
}

function isFraction(token: FormatToken): token is { type: "date"; text: string } {
  return token.type === "date" && token.text.startsWith(".");
}

interface DateContext {
  parts: DateParts;
  /** Language of month and day names. */
  names: LocaleWords;
  /** Language of separators. */
  words: LocaleWords;
  /** 12-hour clock. */
  halves: boolean;
  /** Whole duration, for `[h]`. */
  seconds: number;
}

function renderToken(token: FormatToken, context: DateContext): string {
  if (token.type === "literal") return token.text;
  if (token.type === "slash") return context.words.dateSeparator;
  if (token.type !== "date") return "";
  const { text } = token;
  if (text.startsWith("[")) return elapsedText(text, context.seconds);
  if (text.startsWith("."))
    return context.words.decimal + context.parts.fraction.toFixed(text.length - 1).slice(2);
  if (/^a/i.test(text)) return noonText(text, context.parts.hours);
  return fieldText(text, context);
}

function elapsedText(text: string, seconds: number): string {
  const width = text.length - 2;
  const unit = { h: 3600, m: 60, s: 1 }[text[1] as "h" | "m" | "s"];
  return String(Math.floor(seconds / unit + 1e-9)).padStart(width, "0");
}

function noonText(text: string, hours: number): string {
  const [morning = "", afternoon = ""] = text.split("/");
  return hours < 12 ? morning : afternoon;
}

function fieldText(text: string, { parts, names, halves }: DateContext): string {
  const padded = (value: number) => String(value).padStart(Math.min(text.length, 2), "0");
  switch (text[0]) {
    case "y":
    case "e":
      return text[0] === "y" && text.length <= 2
        ? String(parts.year % 100).padStart(2, "0")
        : String(parts.year).padStart(4, "0");
    case "m":
      return monthText(text.length, parts.month, names);
    case "d":
      if (text.length === 3) return names.shortDays[parts.weekday]!;
      return text.length > 3 ? names.days[parts.weekday]! : padded(parts.day);
    case "h":
      return padded(halves ? parts.hours % 12 || 12 : parts.hours);
    case "n":
      return padded(parts.minutes);
    case "s":
      return padded(parts.seconds);
    default:
      return "";
  }
}

function monthText(letters: number, month: number, names: LocaleWords): string {
  if (letters <= 2) return String(month).padStart(letters, "0");
  if (letters === 3) return names.shortMonths[month - 1]!;
  return letters === 5 ? names.months[month - 1]![0]! : names.months[month - 1]!;
}
