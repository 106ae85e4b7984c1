import { tidySpaces } from "./normalise-text";
import { parseUnit } from "./unit";

/** How a text writes numbers: German `1.234,56`, English `1,234.56`. */
export type NumberStyle = "german" | "english";

/** A number text taken apart. */
export interface NumberText {
  /** Value in each style; equal unless `ambiguous`. */
  german: number;
  english: number;
  /** One separator with exactly three digits after it: thousands or decimals. */
  ambiguous: boolean;
  /** What the text itself reveals; null where it would be the same in both styles. */
  style: NumberStyle | null;
  /** What stands before or behind the number: currency, unit, percent sign; "" for none. */
  unit: string;
}

const number = /^([+\-−–]?)\s*(.*?)([+\-−–]?)\s*(\d(?:[\d.,'’ ]*\d)?|[.,]\d+)(?:[.,] ?[-–—]{1,2})?\s*(.*)$/;

/** Longer texts are prose; matching them would only cost time. */
const longestNumberText = 60;

/** Takes a number text apart; null for everything that is no single number. */
export function parseNumberText(text: string): NumberText | null {
  const tidy = tidySpaces(text.normalize("NFKC"));
  const match = tidy.length > longestNumberText ? null : number.exec(tidy);
  if (!match) return null;
  const [, firstSign = "", before = "", secondSign = "", digits = "", after = ""] = match;
  // Digits beside the number make it a range or a list: `1-2`, `3 bis 4`.
  if ((firstSign && secondSign) || (before && after) || /\d|^[.,]/.test(before + after)) return null;
  const magnitude = parseDigits(digits.trim());
  if (!magnitude) return null;
  const sign = /[-−–]/.test(firstSign + secondSign) ? -1 : 1;
  return {
    ...magnitude,
    german: sign * magnitude.german + 0,
    english: sign * magnitude.english + 0,
    unit: tidySpaces(before || after),
  };
}

type Magnitude = Pick<NumberText, "german" | "english" | "ambiguous" | "style">;

function parseDigits(text: string): Magnitude | null {
  const spaced = /[ '’]/.test(text);
  if (spaced && !/^\d{1,3}([ '’]\d{3})+([.,]\d+)?$/.test(text)) return null;
  const digits = text.replace(/[ '’]/g, "");
  if (/^\d+$/.test(digits)) return same(Number(digits), null);
  const separators = digits.replace(/\d/g, "");
  const last = separators[separators.length - 1]!;
  if (separators.includes(",") && separators.includes(".")) return bothSeparators(digits, last, spaced);
  if (separators.length > 1) {
    return !spaced && isGrouped(digits, last)
      ? same(Number(digits.replaceAll(last, "")), groupStyle(last))
      : null;
  }
  const [whole = "", fraction = ""] = digits.split(last);
  if (fraction === "") return null;
  const asDecimal = Number(`${whole || "0"}.${fraction}`);
  if (spaced || !isGrouped(digits, last)) return same(asDecimal, decimalStyle(last));
  const asGroup = Number(whole + fraction);
  const german = last === "," ? asDecimal : asGroup;
  const english = last === "," ? asGroup : asDecimal;
  return { german, english, ambiguous: true, style: null };
}

/** The separator that comes last is the decimal one and stands once; the other one groups by three. */
function bothSeparators(digits: string, decimal: string, spaced: boolean): Magnitude | null {
  const group = decimal === "," ? "." : ",";
  const [whole = "", fraction = "", ...more] = digits.split(decimal);
  if (spaced || more.length > 0 || !/^\d+$/.test(fraction) || !isGrouped(whole, group)) return null;
  return same(Number(`${whole.replaceAll(group, "")}.${fraction}`), decimalStyle(decimal));
}

/** Whether the separator can be the thousands separator: 1–3 digits without a leading zero, then groups of three. */
function isGrouped(digits: string, separator: string): boolean {
  const [first = "", ...groups] = digits.split(separator);
  return /^[1-9]\d{0,2}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
}

function same(value: number, style: NumberStyle | null): Magnitude {
  return { german: value, english: value, ambiguous: false, style };
}

function decimalStyle(separator: string): NumberStyle {
  return separator === "," ? "german" : "english";
}

function groupStyle(separator: string): NumberStyle {
  return separator === "." ? "german" : "english";
}

/**
 * The style in which a column writes its numbers, told by those of its texts that are clear; null where none is or
 * where they contradict each other. A figure within words, „Industrie 4.0", is no number and tells nothing.
 */
export function columnStyle(texts: Iterable<string>): NumberStyle | null {
  const styles = new Set<NumberStyle>();
  for (const text of texts) {
    const parsed = parseNumberText(text);
    if (parsed?.style && (parsed.unit === "" || parseUnit(parsed.unit))) styles.add(parsed.style);
  }
  return styles.size === 1 ? [...styles][0]! : null;
}
