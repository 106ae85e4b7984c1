import type { CellValue } from "../document/cell-document";
import { renderDate } from "./date-renderer";
import { generalText } from "./decimal-text";
import { parseFormatCode, type FormatSection } from "./format-code";
import { renderFraction } from "./fraction-renderer";
import { localeWords, type LocaleWords } from "./locale-words";
import { plainText, renderNumber } from "./number-renderer";

export interface FormatOptions {
  /** Language tag, e.g. `de-DE`. */
  locale: string;
  date1904: boolean;
}

export interface FormattedValue {
  text: string;
  /** `#RRGGBB` from a `[Red]` in the format; absent when it sets none. */
  color?: string;
}

/**
 * Shows a cell's value by a number format (en-US code as in files) as Excel of that language does. Whether it fits
 * into the column is the grid's business.
 */
export function formatNumber(value: CellValue, numberFormat: string, options: FormatOptions): FormattedValue {
  const words = localeWords(options.locale);
  if (value === null) return { text: "" };
  if (typeof value === "boolean") return { text: words.booleans[value ? "true" : "false"] };
  if (typeof value === "object") return { text: words.errors[value.error] ?? value.error };
  const sections = parseFormatCode(words.builtInFormats[numberFormat.toLowerCase()] ?? numberFormat);
  if (typeof value === "string") return formatText(value, sections);
  return formatWithSections(value, sections, words, options);
}

/** Texts use the fourth section, or any that has an `@`; else they show as they are. */
function formatText(value: string, sections: FormatSection[]): FormattedValue {
  const section = sections[3] ?? sections.find((each) => each.kind === "text");
  if (!section || (sections.length < 4 && section.kind !== "text")) return { text: value };
  const text = section.tokens.map((token) => (token.type === "at" ? value : plainText(token))).join("");
  return withColor(text, section);
}

function withColor(text: string, section: FormatSection): FormattedValue {
  return section.color === null ? { text } : { text, color: section.color };
}

function formatWithSections(
  value: number,
  sections: FormatSection[],
  words: LocaleWords,
  options: FormatOptions,
): FormattedValue {
  const choice = chooseSection(value, sections);
  if (!choice) return { text: "########" };
  const { section, signed } = choice;
  if (section.tokens.length === 0 && section.language === null && sections.length > 1)
    return withColor("", section);
  if (section.kind === "date") return withColor(renderDate(value, section, words, options.date1904), section);
  const sign = value < 0 && signed ? "-" : "";
  return withColor(sign + renderSize(Math.abs(value), section, words), section);
}

function renderSize(size: number, section: FormatSection, words: LocaleWords): string {
  switch (section.kind) {
    case "fraction":
      return renderFraction(size, section);
    case "text":
      return section.tokens
        .map((token) => (token.type === "at" ? general(size, words) : plainText(token)))
        .join("");
    case "general":
      return section.tokens
        .map((token) => (token.type === "general" ? general(size, words) : plainText(token)))
        .join("");
    default:
      return section.tokens.length === 0 ? general(size, words) : renderNumber(size, section, words);
  }
}

/** The General format in a language. */
function general(size: number, words: LocaleWords): string {
  return generalText(size).replace(".", words.decimal);
}

/**
 * Which section a number takes, and whether it shows its minus there: a section of its own for negative numbers
 * doesn't.
 */
function chooseSection(
  value: number,
  sections: FormatSection[],
): { section: FormatSection; signed: boolean } | null {
  const numeric =
    sections.length > 1 && sections.at(-1)!.kind === "text" ? sections.slice(0, -1) : sections.slice(0, 3);
  const [first, second, third] = numeric as [FormatSection, FormatSection?, FormatSection?];
  if (first.condition || second?.condition) return chooseByCondition(value, first, second, third);
  if (value < 0 && second) return { section: second, signed: false };
  if (value === 0 && third) return { section: third, signed: true };
  return { section: first, signed: true };
}

function chooseByCondition(
  value: number,
  first: FormatSection,
  second: FormatSection | undefined,
  third: FormatSection | undefined,
): { section: FormatSection; signed: boolean } | null {
  const onlyNegative = (section: FormatSection) =>
    section.condition !== null &&
    ["<", "<="].includes(section.condition.operator) &&
    section.condition.limit <= 0;
  const matches = (section: FormatSection, otherwise: boolean) =>
    section.condition ? compare(value, section.condition.operator, section.condition.limit) : otherwise;
  if (matches(first, value > 0)) return { section: first, signed: !onlyNegative(first) };
  if (!second) return { section: first, signed: true };
  // Without a third section the second one without a condition takes the rest.
  if (matches(second, third ? value < 0 : true)) {
    return { section: second, signed: second.condition ? !onlyNegative(second) : third === undefined };
  }
  return third ? { section: third, signed: true } : null;
}

function compare(value: number, operator: string, limit: number): boolean {
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "=":
      return value === limit;
    default:
      return value !== limit;
  }
}
