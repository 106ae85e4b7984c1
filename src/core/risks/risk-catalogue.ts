import type { MeasureEffect, RiskKind } from "../catalogue/risk-columns";

/** Keys of the proposed risks; sentence and measure stand in the words. */
export type ProposedRiskKey =
  | "outage"
  | "dataQuality"
  | "unexpectedAnswers"
  | "vendorLockIn"
  | "privacy"
  | "liability"
  | "compliance"
  | "resistance"
  | "unclearRoles"
  | "training"
  | "runningCosts";

/** A risk that most AI programmes have; how likely and how bad it is, only the company can say. */
export interface ProposedRisk {
  key: ProposedRiskKey;
  kind: RiskKind;
  effect: MeasureEffect;
}

/** Proposals in the order of their kinds. */
export const proposedRisks: readonly ProposedRisk[] = [
  { key: "outage", kind: "technical", effect: "mitigation" },
  { key: "dataQuality", kind: "technical", effect: "avoidance" },
  { key: "unexpectedAnswers", kind: "technical", effect: "mitigation" },
  { key: "vendorLockIn", kind: "technical", effect: "mitigation" },
  { key: "privacy", kind: "legal", effect: "avoidance" },
  { key: "liability", kind: "legal", effect: "mitigation" },
  { key: "compliance", kind: "legal", effect: "avoidance" },
  { key: "resistance", kind: "organisational", effect: "avoidance" },
  { key: "unclearRoles", kind: "organisational", effect: "avoidance" },
  { key: "training", kind: "organisational", effect: "avoidance" },
  { key: "runningCosts", kind: "financial", effect: "avoidance" },
];

/** Identifier of a proposal on the sheet, `V-01` …; stable as long as the order above is. */
export function proposalId(key: ProposedRiskKey): string {
  const position = proposedRisks.findIndex((proposal) => proposal.key === key) + 1;
  return `V-${String(position).padStart(2, "0")}`;
}
