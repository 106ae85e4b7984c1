import {
  riskTable,
  type MeasureEffect,
  type RiskColumn,
  type RiskKind,
  type RiskStatus,
} from "../catalogue/risk-columns";
import type { PlanInput, Settings, TableRecord } from "../records";
import { compareIds } from "../scoring/rank";
import { recordsOf } from "../tables/records-of";
import type { IsoDate } from "../values/day";

export type RiskClass = "low" | "medium" | "high" | "critical";

/** Lowest value of each class above `low`; ascending. */
export interface RiskBounds {
  medium: number;
  high: number;
  critical: number;
}

/** A risk with what follows from its ratings. */
export interface RankedRisk {
  id: string;
  risk: string;
  kind: RiskKind | null;
  useCaseIds: readonly string[];
  probability: number | null;
  impact: number | null;
  /** Probability times impact, 1–25; null while one of them is missing. */
  value: number | null;
  class: RiskClass | null;
  measure: string;
  effect: MeasureEffect | null;
  residualProbability: number | null;
  residualImpact: number | null;
  /** Value once the measure works; null while nobody said by how much it helps. */
  residual: number | null;
  residualClass: RiskClass | null;
  owner: string;
  due: IsoDate | null;
  status: RiskStatus | null;
  /** Due before the day of the run and neither done nor accepted. */
  overdue: boolean;
  record: TableRecord<RiskColumn>;
}

/** Usual boundaries of the classes on the scale 1–25. */
export const usualRiskBounds: RiskBounds = { medium: 5, high: 10, critical: 16 };

/** Boundaries after the settings; a class that would begin below the one before it begins with it. */
export function riskBounds({ further }: Pick<Settings, "further">): RiskBounds {
  const bound = (key: string, usual: number) => {
    const value = further[key];
    return typeof value === "number" ? value : usual;
  };
  const medium = bound("riskMedium", usualRiskBounds.medium);
  const high = Math.max(medium, bound("riskHigh", usualRiskBounds.high));
  return { medium, high, critical: Math.max(high, bound("riskCritical", usualRiskBounds.critical)) };
}

/** Class of a risk value 1–25. */
export function riskClassOf(value: number | null, bounds: RiskBounds): RiskClass | null {
  if (value === null) return null;
  if (value >= bounds.critical) return "critical";
  if (value >= bounds.high) return "high";
  return value >= bounds.medium ? "medium" : "low";
}

/** The user's risks, largest value first, unrated ones last; equal ones by ID, so that row order plays no part. */
export function rankRisks(
  input: Pick<PlanInput, "further" | "settings">,
  { today }: { today: IsoDate },
): RankedRisk[] {
  const bounds = riskBounds(input.settings);
  return recordsOf(input, riskTable)
    .filter(({ values }) => typeof values.risk === "string")
    .map((record) => rankedRisk(record, bounds, today))
    .sort(compareRisks);
}

/** Order of the list. */
export function compareRisks(
  first: Pick<RankedRisk, "id" | "value">,
  second: Pick<RankedRisk, "id" | "value">,
): number {
  return (second.value ?? 0) - (first.value ?? 0) || compareIds(first.id, second.id);
}

function rankedRisk(record: TableRecord<RiskColumn>, bounds: RiskBounds, today: IsoDate): RankedRisk {
  const { values } = record;
  const text = (key: RiskColumn) => (typeof values[key] === "string" ? values[key] : "");
  const rating = (key: RiskColumn) => (typeof values[key] === "number" ? values[key] : null);
  const measured = {
    probability: rating("probability"),
    impact: rating("impact"),
    measure: text("measure"),
    effect: (text("effect") || null) as MeasureEffect | null,
    residualProbability: rating("residualProbability"),
    residualImpact: rating("residualImpact"),
  };
  const value = product(measured.probability, measured.impact);
  const residual = residualOf(measured);
  const status = (text("status") || null) as RiskStatus | null;
  const due = text("due") || null;
  return {
    id: record.id,
    risk: text("risk"),
    kind: (text("kind") || null) as RiskKind | null,
    useCaseIds: Array.isArray(values.useCases) ? (values.useCases as readonly string[]) : [],
    ...measured,
    value,
    class: riskClassOf(value, bounds),
    residual,
    residualClass: riskClassOf(residual, bounds),
    owner: text("owner"),
    due,
    status,
    overdue: due !== null && due < today && status !== "done" && status !== "accepted",
    record,
  };
}

/** What decides about the value that remains. */
export type ResidualRatings = Pick<
  RankedRisk,
  "probability" | "impact" | "measure" | "effect" | "residualProbability" | "residualImpact"
>;

/**
 * The value that remains. Without a measure the risk stays what it is. A rating afterwards counts where it is given;
 * else avoidance leaves the impact and mitigation the probability as it was. How far the other one falls is a
 * judgement that nobody can compute, so it stays open.
 */
export function residualOf(risk: ResidualRatings): number | null {
  if (risk.measure === "") return product(risk.probability, risk.impact);
  const probability = risk.residualProbability ?? (risk.effect === "mitigation" ? risk.probability : null);
  const impact = risk.residualImpact ?? (risk.effect === "avoidance" ? risk.impact : null);
  return product(probability, impact);
}

function product(probability: number | null, impact: number | null): number | null {
  return probability === null || impact === null ? null : probability * impact;
}
