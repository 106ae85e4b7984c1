import { pilotIssues } from "../reports/pilot-choice";
import { kpiIssues } from "../kpis/kpi-issues";
import { shadowToolIssues } from "../governance/tool-check";
import { maturityIssues, maturityOf } from "../inventory/maturity";
import { lawInsights } from "../law/law-insights";
import type { Plan } from "../plan";
import { checkPlausibility } from "../plausibility/check-plausibility";
import { scoringInsights, scoringIssues } from "../scoring/scoring-insights";
import { promptIssues } from "../writing/prompts/check-prompt";
import type { Insights } from "./insights";

/** Everything that follows from a plan, area by area. Pure. */
export function makeInsights(plan: Plan): Insights {
  return {
    issues: [
      ...shadowToolIssues(plan.input),
      ...checkPlausibility(plan),
      ...scoringIssues(plan),
      ...maturityIssues(plan.input),
      ...kpiIssues(plan),
      ...pilotIssues(plan),
      ...promptIssues(plan.input),
    ],
    scoring: scoringInsights(plan),
    ...lawInsights(plan),
    maturity: maturityOf(plan.input),
  };
}
