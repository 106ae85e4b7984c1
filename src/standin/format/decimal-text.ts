/** Digits of a non-negative number, cut at a decimal place. */
export interface DecimalText {
  /** Without leading zeros; empty for numbers below 1. */
  integer: string;
  /** Exactly as many digits as asked for. */
  fraction: string;
}

/**
 * Rounds half up on the 15 digits that Excel keeps: 1.005 with two decimals is 1.01, although the binary number lies
 * just below.
 * @param value not negative
 */
export function roundedDecimal(value: number, decimals: number): DecimalText {
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  const point = Number(exponent) + 1;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const split = point <= 0 ? 1 : point;
  const whole = padded.slice(0, split);
  const rest = padded.slice(split).padEnd(decimals + 1, "0");
  const kept = whole + rest.slice(0, decimals);
  const rounded = rest[decimals]! >= "5" ? increment(kept) : kept;
  const cut = rounded.length - decimals;
  return { integer: rounded.slice(0, cut).replace(/^0+/, ""), fraction: rounded.slice(cut) };
}

function increment(digits: string): string {
  const index = digits.search(/[^9]9*$/);
  if (index < 0) return `1${"0".repeat(digits.length)}`;
  const next = String(Number(digits[index]) + 1);
  return digits.slice(0, index) + next + "0".repeat(digits.length - index - 1);
}

/** Characters that General gives a number, sign apart. */
const generalWidth = 11;

/** A number as the General format shows it, with a decimal point. */
export function generalText(value: number): string {
  if (value === 0) return "0";
  const sign = value < 0 ? "-" : "";
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return sign + scientificText(size);
  const exponent = Math.floor(Math.log10(size));
  const decimals = exponent < 0 ? generalWidth - 2 : Math.max(generalWidth - 2 - exponent, 0);
  const text = fixedText(size, decimals);
  // Too small to show six digits: only a number without more digits stays in full.
  if (size < 1e-4 && Number(text) !== Number(size.toPrecision(15))) return sign + scientificText(size);
  return sign + text;
}

function fixedText(size: number, decimals: number): string {
  const { integer, fraction } = roundedDecimal(size, decimals);
  const trimmed = fraction.replace(/0+$/, "");
  return (integer || "0") + (trimmed ? `.${trimmed}` : "");
}

function scientificText(size: number): string {
  const [mantissa = "", exponent = ""] = size.toExponential(5).split("e");
  const trimmed = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  const power = Number(exponent);
  return `${trimmed}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
