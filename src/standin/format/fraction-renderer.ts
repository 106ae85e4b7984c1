import type { FormatSection, FormatToken } from "./format-code";
import { plainText } from "./number-renderer";

/** Shows a number (not negative) as a fraction: `# ?/?`, `# ??/??`, `?/8`. */
export function renderFraction(size: number, section: FormatSection): string {
  const { tokens } = section;
  const slash = tokens.findIndex((token) => token.type === "slash");
  const numeratorStart = startOfRun(tokens, slash - 1);
  const denominatorEnd = endOfRun(tokens, slash + 1);
  const integerTokens = tokens.slice(0, numeratorStart);
  const hasInteger = integerTokens.some((token) => token.type === "digit");
  const places = tokens.slice(slash + 1, denominatorEnd);
  const whole = hasInteger ? Math.floor(size) : 0;
  let { numerator, denominator } = approximate(size - whole, places);
  const carried = hasInteger && numerator === denominator ? 1 : 0;
  if (carried) numerator = 0;
  const integer = whole + carried;
  const tail = tokens.slice(denominatorEnd).map(plainText).join("");
  const width = tokens.slice(numeratorStart, slash).length;
  if (hasInteger && numerator === 0) {
    const room = " ".repeat(width + 1 + places.length);
    return integerTokens.map((token) => integerText(token, integer, true)).join("") + room + tail;
  }
  const lead = hasInteger
    ? integerTokens.map((token) => integerText(token, integer, false)).join("")
    : integerTokens.map(plainText).join("");
  return `${lead}${String(numerator).padStart(width)}/${String(denominator).padEnd(places.length)}${tail}`;
}

/** The integer's digit places hold all its digits; `#` shows no zero. */
function integerText(token: FormatToken, integer: number, alone: boolean): string {
  if (token.type !== "digit") return plainText(token);
  return integer === 0 && token.text === "#" && !alone ? "" : String(integer);
}

function isPlace(token: FormatToken | undefined): boolean {
  return token?.type === "digit" || (token?.type === "literal" && /^[0-9]$/.test(token.text));
}

function startOfRun(tokens: FormatToken[], from: number): number {
  let start = from;
  while (isPlace(tokens[start - 1])) start--;
  return start;
}

function endOfRun(tokens: FormatToken[], from: number): number {
  let end = from;
  while (isPlace(tokens[end])) end++;
  return end;
}

/** Best numerator for a fixed denominator, else the best fraction with as many digits as there are places. */
function approximate(part: number, places: FormatToken[]): { numerator: number; denominator: number } {
  const text = places.map((token) => ("text" in token ? token.text : "")).join("");
  if (/^[0-9]*[1-9][0-9]*$/.test(text)) {
    const denominator = Number(text);
    return { numerator: Math.round(part * denominator), denominator };
  }
  const largest = 10 ** places.length - 1;
  let best = { numerator: Math.round(part), denominator: 1 };
  for (let denominator = 2; denominator <= Math.min(largest, 9_999); denominator++) {
    const numerator = Math.round(part * denominator);
    const better =
      Math.abs(part - numerator / denominator) < Math.abs(part - best.numerator / best.denominator) - 1e-12;
    if (better) best = { numerator, denominator };
  }
  return best;
}
