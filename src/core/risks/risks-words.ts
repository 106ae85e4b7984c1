import type { MeasureEffect, RiskKind, RiskStatus } from "../catalogue/risk-columns";
import type { RiskClass } from "./rank-risks";
import type { ProposedRiskKey } from "./risk-catalogue";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Words of the risk matrix. Headers of tables hold letters, digits and spaces only. */
export interface RisksWords {
  title: string;
  intro: string;
  introProposals: string;
  gridHeading: string;
  gridNote: string;
  listHeading: string;
  listNote: string;
  proposalsNote: string;
  probabilityAxis: string;
  impactAxis: string;
  /** Short names of the ratings 1–5. */
  probabilities: readonly [string, string, string, string, string];
  impacts: readonly [string, string, string, string, string];
  columns: Words<
    | "id"
    | "rank"
    | "risk"
    | "kind"
    | "useCases"
    | "probability"
    | "impact"
    | "value"
    | "class"
    | "measure"
    | "effect"
    | "residualProbability"
    | "residualImpact"
    | "residual"
    | "residualClass"
    | "owner"
    | "due"
    | "status"
    | "overdue"
    | "position"
    | "sourceRow"
    | "field"
    | "place"
  >;
  wholeProgramme: string;
  overdueMark: string;
  proposal: string;
  legend: Words<"class" | "from" | "count" | "date" | "unrated">;
  classes: Readonly<Record<RiskClass, { name: string; meaning: string }>>;
  kinds: Words<RiskKind>;
  effects: Words<MeasureEffect>;
  states: Words<RiskStatus>;
  ratingPrompt: { title: string; message: string };
  proposals: Readonly<Record<ProposedRiskKey, { risk: string; measure: string }>>;
  taskMeasure: string;
}
