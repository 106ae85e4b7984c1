import { kpiTable, type KpiColumn, type KpiDirection } from "../catalogue/kpi-columns";
import { measurementTable } from "../catalogue/measurement-columns";
import type { PlanInput, TableRecord } from "../records";
import { recordsOf } from "../tables/records-of";
import type { IsoDate } from "../values/day";
import { idKey, tidySpaces } from "../values/normalise-text";
import { isVague } from "./vague-wording";

export type KpiProgress = "reached" | "onTheWay" | "behind" | "worse" | "overdue" | "open";

/** What keeps a KPI from proving anything. */
export type KpiGap =
  "vague" | "noBaseline" | "noTarget" | "sameValues" | "againstDirection" | "noUnit" | "noOwner";

export interface KpiState {
  record: TableRecord<KpiColumn>;
  name: string;
  useCases: readonly string[];
  baseline: number | null;
  target: number | null;
  actual: number | null;
  /** Day of the actual value. */
  measuredOn: IsoDate | null;
  due: IsoDate | null;
  direction: KpiDirection | null;
  /** (actual − baseline)/(target − baseline); null while one of them is open or both ends are equal. */
  fulfilment: number | null;
  progress: KpiProgress;
  gaps: readonly KpiGap[];
}

/**
 * Each KPI with how far it is. The newest measurement up to `today` counts where it is newer than the KPI's own value.
 * Without a direction it follows from baseline and target. Half the way is „on the way", less is „behind".
 */
export function kpiStates(input: PlanInput, today: IsoDate): KpiState[] {
  const measured = newestMeasurements(input, today);
  return recordsOf(input, kpiTable).map((record) => {
    const { values } = record;
    const [baseline, target] = [numberOf(values.baseline), numberOf(values.target)];
    const name = String(values.kpi ?? "");
    const own = { value: numberOf(values.actual), date: textOf(values.measuredOn) };
    const other = measured.get(idKey(record.id)) ?? measured.get(nameKey(name)) ?? null;
    const latest = other && (own.value === null || (own.date ?? "") < other.date) ? other : own;
    const fulfilment = fulfilmentOf(baseline, target, latest.value);
    const due = textOf(values.due);
    const state = { record, name, baseline, target, due, fulfilment };
    return {
      ...state,
      useCases: Array.isArray(values.useCases) ? (values.useCases as readonly string[]) : [],
      actual: latest.value,
      measuredOn: latest.value === null ? null : latest.date,
      direction: directionOf(record, baseline, target),
      progress: progressOf(fulfilment, due, today),
      gaps: gapsOf(record, { baseline, target }),
    };
  });
}

function fulfilmentOf(baseline: number | null, target: number | null, actual: number | null): number | null {
  if (baseline === null || target === null || actual === null || baseline === target) return null;
  return (actual - baseline) / (target - baseline);
}

function directionOf(
  { values }: TableRecord<KpiColumn>,
  baseline: number | null,
  target: number | null,
): KpiDirection | null {
  if (values.direction === "up" || values.direction === "down") return values.direction;
  if (baseline === null || target === null || baseline === target) return null;
  return target > baseline ? "up" : "down";
}

function progressOf(fulfilment: number | null, due: IsoDate | null, today: IsoDate): KpiProgress {
  if (fulfilment === null) return "open";
  if (fulfilment >= 1) return "reached";
  if (due !== null && due < today) return "overdue";
  if (fulfilment < 0) return "worse";
  return fulfilment >= 0.5 ? "onTheWay" : "behind";
}

function gapsOf(
  record: TableRecord<KpiColumn>,
  { baseline, target }: { baseline: number | null; target: number | null },
): KpiGap[] {
  const { values } = record;
  const isSoft = values.nature === "qualitative";
  const given = values.direction;
  const against =
    baseline !== null &&
    target !== null &&
    ((given === "up" && target < baseline) || (given === "down" && target > baseline));
  const holds: readonly (readonly [KpiGap, boolean])[] = [
    ["vague", isVague(String(values.kpi ?? "")) && !values.formula && (baseline === null || target === null)],
    ["noBaseline", baseline === null],
    ["noTarget", target === null],
    ["sameValues", baseline !== null && baseline === target],
    ["againstDirection", against],
    ["noUnit", !values.unit && !isSoft],
    ["noOwner", !values.owner],
  ];
  return holds.filter(([, applies]) => applies).map(([gap]) => gap);
}

/** By ID and by name of the KPI; of one day's values the last row counts. */
function newestMeasurements(input: PlanInput, today: IsoDate): Map<string, { value: number; date: IsoDate }> {
  const newest = new Map<string, { value: number; date: IsoDate }>();
  for (const { values } of recordsOf(input, measurementTable)) {
    const [value, date] = [numberOf(values.value), textOf(values.date)];
    if (value === null || date === null || date > today || !values.kpi) continue;
    for (const key of new Set([idKey(String(values.kpi)), nameKey(String(values.kpi))])) {
      const known = newest.get(key);
      if (!known || known.date <= date) newest.set(key, { value, date });
    }
  }
  return newest;
}

function nameKey(name: string): string {
  return idKey(tidySpaces(name));
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
