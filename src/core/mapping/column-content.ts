import { parseNumberText } from "../values/number-text";
import { normaliseHeader, tidySpaces } from "../values/normalise-text";
import { parseMonthText } from "../values/month-text";
import { parseUnit } from "../values/unit";
import { displayed } from "../tables/read-text";
import type { SourceCell } from "../tables/source-workbook";
import { isBlank } from "../tables/table-region";
import { plainNumber, stepKey } from "./rating-scale";

/** What stands in a column, counted; independent of the order of its rows. */
export interface ColumnContent {
  filled: number;
  /** Cells by what they hold: numbers also as texts, with or without a unit that is understood. */
  numbers: number;
  texts: number;
  dates: number;
  yesNo: number;
  /** Share of distinct values among the filled cells, 0–1. */
  distinctShare: number;
  /** Characters of the texts on average. */
  meanLength: number;
  /** Short values with digits in them, as identifiers have. */
  identifiers: number;
  /** Of the plain numbers. */
  min: number;
  max: number;
  integers: boolean;
  percents: number;
  /** Distinct values as shown with their number of cells; only the most frequent, and none of long texts. */
  values: readonly { text: string; count: number }[];
}

const longestValue = 40;
const valueLimit = 40;

const yesNoWords: ReadonlySet<string> = new Set("ja nein j n yes no y x wahr falsch true false".split(" "));

/** Counts what the cells hold. */
export function columnContent(cells: readonly SourceCell[]): ColumnContent {
  const counts = { filled: 0, numbers: 0, texts: 0, dates: 0, yesNo: 0, identifiers: 0, percents: 0 };
  const shown = new Map<string, { text: string; count: number }>();
  let [length, min, max, integers] = [0, Infinity, -Infinity, true];
  for (const cell of cells) {
    if (isBlank(cell) || cell.kind === "error") continue;
    counts.filled++;
    const text = tidySpaces(displayed(cell));
    const key = cell.kind === "number" && !cell.isDate ? String(cell.value) : stepKey(text);
    const seen = shown.get(key);
    if (seen) seen.count++;
    else
      shown.set(key, { text: cell.kind === "number" && !cell.isDate ? String(cell.value) : text, count: 1 });
    length += text.length;
    const number = plainNumber(cell);
    if (number !== null) {
      min = Math.min(min, number);
      max = Math.max(max, number);
      integers &&= Number.isInteger(number);
    }
    if (cell.isPercent || /\d\s?%$/.test(text)) counts.percents++;
    if (isDate(cell, text)) counts.dates++;
    else if (number !== null || hasUnit(cell)) counts.numbers++;
    else if (cell.kind === "text") counts.texts++;
    if (cell.kind === "boolean" || yesNoWords.has(normaliseHeader(text)) || /^[✓✔☑×]$/u.test(text))
      counts.yesNo++;
    if (text.length <= 20 && /\d/.test(text) && !/\s/.test(text) && !cell.isDate) counts.identifiers++;
  }
  const { filled } = counts;
  const values = [...shown.values()]
    .filter(({ text }) => text.length <= longestValue)
    .sort((first, second) => second.count - first.count || (first.text < second.text ? -1 : 1));
  return {
    ...counts,
    distinctShare: filled === 0 ? 0 : shown.size / filled,
    meanLength: filled === 0 ? 0 : length / filled,
    min,
    max,
    integers,
    values: values.slice(0, valueLimit),
  };
}

function isDate(cell: SourceCell, text: string): boolean {
  if (cell.kind === "number") return cell.isDate;
  return cell.kind === "text" && text.length <= 20 && /[\d]{2}/.test(text) && parseMonthText(text) !== null;
}

function hasUnit(cell: SourceCell): boolean {
  if (cell.kind !== "text") return false;
  const parsed = parseNumberText(String(cell.value));
  return parsed !== null && (parsed.unit === "" || parseUnit(parsed.unit) !== null);
}
