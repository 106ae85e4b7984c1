import type { Maturity } from "../inventory/maturity";
import type { Issue } from "../issues";
import type { LawInsights } from "../law/law-insights";
import type { ScoringInsights } from "../scoring/scoring-insights";

/**
 * What follows from a finished plan without changing it: findings, legal pre-checks, maturity. One member per area;
 * everything here is plain data, wording happens at the edge.
 */
export interface Insights extends LawInsights {
  /** Hints that belong beside the plan's own issues. */
  issues: readonly Issue[];
  scoring: ScoringInsights;
  maturity: Maturity;
}
