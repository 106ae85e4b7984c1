import type { ValueRange } from "../catalogue/column";
import { columnStyle, parseNumberText, type NumberStyle } from "../values/number-text";
import { convert, parseUnit, unitFactor, type Factor, type Period, type Quantity } from "../values/unit";
import { isDontKnow } from "../values/unknown-word";
import type { CellContext } from "./issue-log";
import { displayed } from "./read-text";
import type { SourceCell } from "./source-workbook";
import { isBlank } from "./table-region";

/** How the numbers of a column or of a setting are to be understood. */
export interface NumberRule {
  quantity: Quantity;
  /** From bare numbers to the quantity's own unit. */
  factor: Factor;
  /** Period that the header implies, for units written into the cell. */
  period: Period | null;
  range: ValueRange | null;
  /** How the column writes its number texts; null where it does not tell. */
  style: NumberStyle | null;
  /** Which bare numbers of a percentage are per cent. */
  bareIsPercent: (value: number) => boolean;
}

/**
 * Reads a number in the quantity's own unit (euros, months, a fraction for per cent). Null for a blank and, with an
 * issue, for everything that is no number or out of range: such values count as missing and are never clipped.
 */
export function readNumber(cell: SourceCell, rule: NumberRule, context: CellContext): number | null {
  const { place, ids, log } = context;
  if (isBlank(cell)) return null;
  const text = displayed(cell);
  if (rule.quantity.kind === "rating" && isDontKnow(text)) {
    log.add(place, "info", "ratingUnknown", { ids, params: { text } });
    return null;
  }
  const reject = (code: "errorCell" | "notANumber" | "outOfRange", params = {}) => {
    log.add(place, "error", code, { ids, params: { text, ...params } });
    return null;
  };
  if (cell.kind === "error") return reject("errorCell");
  const value =
    cell.kind === "number"
      ? cellNumber(cell, rule)
      : cell.kind === "text"
        ? textNumber(cell, rule, context)
        : null;
  if (value === null || !Number.isFinite(value)) return reject("notANumber");
  const { range } = rule;
  if (range && (value < range.min || value > range.max || (range.aboveMin && value <= range.min))) {
    return reject("outOfRange", rangeWords(range, rule.quantity));
  }
  return value;
}

/** What the sentence needs to name the limits: an upper one only where people would know it. */
function rangeWords({ min, max, aboveMin }: ValueRange, { kind }: Quantity): Record<string, string | number> {
  if (kind === "percent") return { min: `${min * 100} %`, max: `${max * 100} %`, limit: "between" };
  if (max < 1e6 && !aboveMin) return { min, max, limit: "between" };
  return { min, max, limit: aboveMin ? "above" : "atLeast" };
}

/** A date is no number although Excel holds it as one: `3.5` typed into a German Excel is the 3rd of May. */
function cellNumber(cell: SourceCell, { quantity, factor, bareIsPercent }: NumberRule): number | null {
  if (cell.isDate) return null;
  const value = cell.value as number;
  if (quantity.kind === "percent") return !cell.isPercent && bareIsPercent(value) ? value / 100 : value;
  return convert(value, factor);
}

function textNumber(cell: SourceCell, rule: NumberRule, { place, ids, log }: CellContext): number | null {
  const text = String(cell.value);
  const parsed = parseNumberText(text);
  if (!parsed) return null;
  const value = parsed[rule.style ?? "german"];
  const converted = parsed.unit === "" ? bareNumber(value, rule) : numberWithUnit(value, parsed.unit, rule);
  if (converted !== null && parsed.ambiguous && rule.style === null) {
    log.add(place, "warning", "ambiguousNumber", { ids, params: { text, value, other: parsed.english } });
  }
  return converted;
}

function bareNumber(value: number, { quantity, factor, bareIsPercent }: NumberRule): number {
  if (quantity.kind === "percent") return bareIsPercent(value) ? value / 100 : value;
  return convert(value, factor);
}

/** A unit in the cell wins over the header's: `12 T€` in a column of euros is 12,000 €. */
function numberWithUnit(value: number, unitText: string, { quantity, period }: NumberRule): number | null {
  const unit = parseUnit(unitText);
  const factor = unit && unitFactor(quantity, unit, period);
  if (!unit || !factor) return null;
  return unit.kind === "percent" ? value / 100 : convert(value, factor);
}

/** The number texts of a column tell how it writes numbers. */
export function styleOfCells(cells: Iterable<SourceCell>): NumberStyle | null {
  const texts: string[] = [];
  for (const cell of cells) if (cell.kind === "text") texts.push(String(cell.value));
  return columnStyle(texts);
}

/**
 * Whether bare numbers of a percentage column are per cent: one above 1 says so for all, because nobody mixes 0.5
 * and 50 in a column.
 */
export function bareNumbersArePercent(cells: Iterable<SourceCell>): boolean {
  for (const cell of cells) {
    if (cell.kind === "number" && !cell.isPercent && !cell.isDate && (cell.value as number) > 1) return true;
    if (cell.kind !== "text") continue;
    const parsed = parseNumberText(String(cell.value));
    if (parsed?.unit === "" && parsed.german > 1) return true;
  }
  return false;
}
