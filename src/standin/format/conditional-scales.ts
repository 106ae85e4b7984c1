import type {
  ConditionalFormatDocument,
  ScaleBound,
  ScaleStop,
  WorksheetDocument,
} from "../document/workbook-document";
import type { ConditionalLook } from "./conditional-look";

type Rule = ConditionalFormatDocument["rule"];
export type ScaleRule = Extract<Rule, { type: "colorScale" | "dataBar" | "iconSet" }>;

/** The numbers of a rule's range, ascending: what its bounds refer to. */
export type RangeNumbers = readonly number[];

/** Number that a formula of a bound stands for, or null. */
export type BoundFormula = (formula: string) => number | null;

export function isScaleRule(rule: Rule): rule is ScaleRule {
  return rule.type === "colorScale" || rule.type === "dataBar" || rule.type === "iconSet";
}

/** All numbers in the areas of a conditional format, ascending. */
export function numbersOf(sheet: WorksheetDocument, { areas }: ConditionalFormatDocument): RangeNumbers {
  const numbers: number[] = [];
  for (const area of areas) {
    for (const row of sheet.cells.rowNumbers()) {
      if (row < area.row || row >= area.row + area.rows) continue;
      for (const [column, { value }] of sheet.cells.row(row)) {
        const inside = column >= area.column && column < area.column + area.columns;
        if (inside && typeof value === "number") numbers.push(value);
      }
    }
  }
  return numbers.sort((a, b) => a - b);
}

/** What a scale, bar or icon rule shows for a number of its range. */
export function scaleLook(
  rule: ScaleRule,
  value: number,
  numbers: RangeNumbers,
  formula: BoundFormula,
): ConditionalLook {
  if (rule.type === "colorScale") {
    const fill = scaleColor(rule.stops, value, numbers, formula);
    return fill === null ? {} : { fill };
  }
  if (rule.type === "dataBar") return barLook(rule, value, numbers, formula);
  return iconLook(rule, value, numbers, formula);
}

function boundNumber(
  bound: ScaleBound,
  end: "min" | "max",
  numbers: RangeNumbers,
  formula: BoundFormula,
): number | null {
  const low = numbers[0] ?? 0;
  const high = numbers.at(-1) ?? 0;
  const number = bound.value === null ? null : (plainNumber(bound.value) ?? formula(bound.value));
  switch (bound.type) {
    case "lowestValue":
      return low;
    case "highestValue":
      return high;
    case "automatic":
      return end === "min" ? Math.min(0, low) : Math.max(0, high);
    case "percent":
      return number === null ? null : low + ((high - low) * number) / 100;
    case "percentile":
      return number === null ? null : percentile(numbers, number / 100);
    default:
      return number;
  }
}

function plainNumber(text: string): number | null {
  return /^\s*-?[0-9.]+(?:E[+-]?[0-9]+)?\s*$/i.test(text) ? Number(text) : null;
}

/** PERCENTILE.INC of ascending numbers. */
function percentile(numbers: RangeNumbers, share: number): number | null {
  if (numbers.length === 0) return null;
  const place = Math.min(Math.max(share, 0), 1) * (numbers.length - 1);
  const low = numbers[Math.floor(place)]!;
  return low + (numbers[Math.ceil(place)]! - low) * (place - Math.floor(place));
}

function scaleColor(
  stops: readonly ScaleStop[],
  value: number,
  numbers: RangeNumbers,
  formula: BoundFormula,
): string | null {
  const points = stops.map((stop, index) => ({
    color: stop.color,
    at: boundNumber(stop, index === 0 ? "min" : "max", numbers, formula),
  }));
  const known = points.filter((point): point is { color: string; at: number } => point.at !== null);
  const first = known[0];
  if (!first) return null;
  if (value <= first.at) return first.color;
  for (let index = 1; index < known.length; index++) {
    const [below, above] = [known[index - 1]!, known[index]!];
    if (value <= above.at)
      return mix(below.color, above.color, (value - below.at) / (above.at - below.at || 1));
  }
  return known.at(-1)!.color;
}

function mix(from: string, to: string, share: number): string {
  const channel = (color: string, index: number) => parseInt(color.slice(1 + 2 * index, 3 + 2 * index), 16);
  const mixed = [0, 1, 2].map((index) => {
    const low = channel(from, index);
    return Math.round(low + (channel(to, index) - low) * share);
  });
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** Bars start at the axis: at zero if the range spans it, else at the end nearer to zero. */
function barLook(
  rule: Extract<Rule, { type: "dataBar" }>,
  value: number,
  numbers: RangeNumbers,
  formula: BoundFormula,
): ConditionalLook {
  const min = boundNumber(rule.min, "min", numbers, formula) ?? 0;
  const max = boundNumber(rule.max, "max", numbers, formula) ?? 0;
  const share = (number: number) => (max > min ? Math.min(Math.max((number - min) / (max - min), 0), 1) : 0);
  const axis = min < 0 ? share(Math.min(0, max)) : 0;
  const end = max > min ? share(value) : value > 0 ? 1 : 0;
  const bar = {
    from: Math.min(axis, end),
    to: Math.max(axis, end),
    color: rule.color,
    gradient: rule.gradient,
  };
  return rule.showValue ? { bar } : { bar, hideValue: true };
}

/** The highest threshold that the number reaches decides; the first is the lowest value whatever it says. */
function iconLook(
  rule: Extract<Rule, { type: "iconSet" }>,
  value: number,
  numbers: RangeNumbers,
  formula: BoundFormula,
): ConditionalLook {
  let reached = 0;
  rule.thresholds.forEach((threshold, index) => {
    const at = index === 0 ? null : boundNumber(threshold, "max", numbers, formula);
    if (at !== null && value >= at) reached = index;
  });
  const index = rule.reverse ? rule.thresholds.length - 1 - reached : reached;
  const icon = { set: rule.set, index };
  return rule.showValue ? { icon } : { icon, hideValue: true };
}
