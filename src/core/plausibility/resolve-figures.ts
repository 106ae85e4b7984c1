import { referenceTable, type ReferenceColumn } from "../catalogue/reference-columns";
import { issueAt, type CellPlace, type Issue } from "../issues";
import { placeOf, type PlanInput, type TableRecord } from "../records";
import { recordsOf } from "../tables/records-of";
import { centsFromEuros } from "../values/money";
import { isMonth, type Month } from "../values/month";
import { normaliseHeader } from "../values/normalise-text";
import {
  referenceFigures,
  referenceKeys,
  type ReferenceFigure,
  type ReferenceKey,
  type ReferenceUnit,
} from "./reference-figures";

/** A figure as this run uses it. */
export interface UsedFigure {
  key: ReferenceKey;
  low: number;
  high: number;
  unit: ReferenceUnit;
  /** Key of a source, or the user's own words for it. */
  source: string;
  stand: Month | null;
  /** The user's cell; null for a built-in figure. */
  place: CellPlace | null;
}

export type UsedFigures = Readonly<Record<ReferenceKey, UsedFigure>>;

/** The reference figures of a run: the built-in ones, replaced by the user's rows. The first row of a key counts. */
export function resolveFigures(input: Pick<PlanInput, "further">): { figures: UsedFigures; issues: Issue[] } {
  const issues: Issue[] = [];
  const own = new Map<ReferenceKey, UsedFigure>();
  for (const record of recordsOf(input, referenceTable)) {
    const { key: text } = record.values;
    if (typeof text !== "string") continue;
    const key = keyNamed(text);
    const problem = key === null ? "unknownFigure" : own.has(key) ? "repeatedFigure" : null;
    if (key === null || problem) {
      const params = { rule: problem ?? "unknownFigure", text };
      issues.push(issueAt(placeOf(record.place, "key"), "warning", "plausibility", { params }));
      continue;
    }
    const figure = ownFigure(key, record);
    if (figure) own.set(key, figure);
  }
  const entries = referenceKeys.map((key) => [key, own.get(key) ?? builtIn(key)] as const);
  return { figures: Object.fromEntries(entries) as Record<ReferenceKey, UsedFigure>, issues };
}

/** A figure by its key or its name in either language. */
function keyNamed(text: string): ReferenceKey | null {
  const word = normaliseHeader(text);
  const found = referenceKeys.find((key) => {
    const { label } = referenceFigures[key];
    return [key, label.de, label.en].some((name) => normaliseHeader(name) === word);
  });
  return found ?? null;
}

function builtIn(key: ReferenceKey): UsedFigure {
  const { low, high, unit, source, stand }: ReferenceFigure = referenceFigures[key];
  return { key, low, high, unit, source, stand, place: null };
}

/** A row as a figure; the ends of a range may stand either way round. */
function ownFigure(key: ReferenceKey, { values, place }: TableRecord<ReferenceColumn>): UsedFigure | null {
  const { value, upper, source, stand } = values;
  if (typeof value !== "number") return null;
  const { unit } = referenceFigures[key];
  const ends = [value, typeof upper === "number" ? upper : value].map((end) => storedValue(end, unit));
  return {
    key,
    low: Math.min(...ends),
    high: Math.max(...ends),
    unit,
    source: typeof source === "string" && source !== "" ? source : "user",
    stand: typeof stand === "string" && isMonth(stand) ? stand : null,
    place: placeOf(place, "value"),
  };
}

/** Euros become cents; a bare share above 1 is per cent. */
function storedValue(value: number, unit: ReferenceUnit): number {
  if (unit === "money" || unit === "moneyPerMonth" || unit === "moneyPerPerson") return centsFromEuros(value);
  return unit === "percent" && value > 1 ? value / 100 : value;
}
