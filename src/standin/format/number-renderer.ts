import { roundedDecimal } from "./decimal-text";
import type { FormatSection, FormatToken } from "./format-code";
import type { LocaleWords } from "./locale-words";

/** Shows a number (not negative) by a number section: grouping, decimals, percent, scaling, exponents, literals. */
export function renderNumber(size: number, section: FormatSection, words: LocaleWords): string {
  const { tokens } = section;
  const exponent = tokens.findIndex((token) => token.type === "exponent");
  if (exponent >= 0) return renderScientific(size, tokens, exponent, words);
  const { tokens: visible, thousands, scale } = withoutScaling(tokens);
  const percents = visible.filter((token) => token.type === "percent").length;
  const scaled = Number((size * 100 ** percents).toPrecision(15)) / 1000 ** scale;
  return placeDigits(scaled, visible, thousands, words);
}

/** Commas right after the last digit place divide by 1,000 each; commas between digit places group. */
function withoutScaling(tokens: FormatToken[]): { tokens: FormatToken[]; thousands: boolean; scale: number } {
  const point = tokens.findIndex((token) => token.type === "decimal");
  const end = point < 0 ? tokens.length : point;
  const digits = [...tokens.keys()].filter((index) => tokens[index]!.type === "digit");
  const last = digits.filter((index) => index < end).at(-1) ?? -1;
  const lastDigit = digits.at(-1) ?? -1;
  let thousands = false;
  let scale = 0;
  const visible = tokens.filter((token, index) => {
    if (token.type !== "thousands") return true;
    const seen = tokens.slice(0, index).some((before) => before.type === "digit");
    if (!seen) return false;
    if (index < last) thousands = true;
    else if (index < end || index > lastDigit) scale++;
    return false;
  });
  return { tokens: visible, thousands, scale };
}

function placeDigits(value: number, tokens: FormatToken[], thousands: boolean, words: LocaleWords): string {
  const point = tokens.findIndex((token) => token.type === "decimal");
  const before = point < 0 ? tokens : tokens.slice(0, point);
  const after = point < 0 ? [] : tokens.slice(point + 1);
  const places = after.filter((token) => token.type === "digit").length;
  const digits = roundedDecimal(value, places);
  const integer = placeInteger(digits.integer, before, thousands, words);
  if (point < 0) return integer;
  return integer + placeFraction(digits.fraction, after, words);
}

/** Fills digit places from the right; digits beyond the places stand before the first of them. */
function placeInteger(digits: string, tokens: FormatToken[], thousands: boolean, words: LocaleWords): string {
  const pieces: string[] = [];
  let rest = digits;
  let placed = 0;
  const first = tokens.findIndex((token) => token.type === "digit");
  const group = (digit: string) => {
    const separator = thousands && placed > 0 && placed % 3 === 0 ? words.thousands : "";
    placed++;
    return digit + separator;
  };
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index]!;
    if (token.type !== "digit") {
      pieces.unshift(plainText(token));
      continue;
    }
    const digit = rest.at(-1) ?? fillerOf(token.text);
    rest = rest.slice(0, -1);
    if (digit === " " && thousands && placed > 0 && placed % 3 === 0) pieces.unshift(" ");
    pieces.unshift(digit === "" || digit === " " ? digit : group(digit));
    if (index === first) for (; rest !== ""; rest = rest.slice(0, -1)) pieces.unshift(group(rest.at(-1)!));
  }
  return pieces.join("");
}

function fillerOf(place: string): string {
  if (place === "0") return "0";
  return place === "?" ? " " : "";
}

/** Zeros at the end show only at `0`; `?` keeps their room. */
function placeFraction(fraction: string, tokens: FormatToken[], words: LocaleWords): string {
  const significant = fraction.replace(/0+$/, "").length;
  let place = 0;
  const texts = tokens.map((token) => {
    if (token.type !== "digit") return plainText(token);
    const index = place++;
    return index < significant || token.text === "0" ? fraction[index]! : fillerOf(token.text);
  });
  return words.decimal + texts.join("");
}

/** What a token that is no digit place shows within a number. */
export function plainText(token: FormatToken): string {
  if (token.type === "literal") return token.text;
  if (token.type === "percent") return "%";
  return token.type === "slash" ? "/" : "";
}

/** More than one digit place before the point makes the exponent a multiple of their number. */
function renderScientific(
  size: number,
  tokens: FormatToken[],
  exponentAt: number,
  words: LocaleWords,
): string {
  const mantissa = tokens.slice(0, exponentAt).filter((token) => token.type !== "thousands");
  const exponentTokens = tokens.slice(exponentAt + 1);
  const point = mantissa.findIndex((token) => token.type === "decimal");
  const isDigit = (token: FormatToken) => token.type === "digit";
  const integers = Math.max((point < 0 ? mantissa : mantissa.slice(0, point)).filter(isDigit).length, 1);
  const places = point < 0 ? 0 : mantissa.slice(point).filter(isDigit).length;
  let power = size === 0 ? 0 : Math.floor(Math.log10(size) / integers) * integers;
  const scaledBy = (by: number) => (by < -300 ? size * 1e300 * 10 ** (-by - 300) : size / 10 ** by);
  if (roundedDecimal(scaledBy(power), places).integer.length > integers) power += integers;
  const number = placeDigits(scaledBy(power), mantissa, false, words);
  const always =
    tokens[exponentAt]!.type === "exponent" && (tokens[exponentAt] as { text: string }).text === "E+";
  const sign = power < 0 ? "-" : always ? "+" : "";
  return `${number}E${sign}${placeInteger(String(Math.abs(power)).replace(/^0+/, ""), exponentTokens, false, words)}`;
}
