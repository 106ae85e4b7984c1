import type { Issue } from "../issues";
import type { Plan } from "../plan";
import { baselinesOf } from "./baselines";
import { benefitFindings } from "./benefit-rules";
import { costFindings } from "./cost-rules";
import { effectFindings } from "./effect-rules";
import type { PlausibilityContext } from "./finding";
import { resolveFigures } from "./resolve-figures";
import { timeFindings } from "./time-rules";
import { trainingFindings } from "./training-rules";

/**
 * Holds a plan against the documents' reference figures and looks for contradictions. Findings are hints with their
 * source and date, never errors; a plan that gives no ground has none.
 */
export function checkPlausibility(plan: Plan): Issue[] {
  const { figures, issues } = resolveFigures(plan.input);
  const context: PlausibilityContext = { plan, figures, baselines: baselinesOf(plan.input) };
  return [
    ...issues,
    ...costFindings(context),
    ...trainingFindings(context),
    ...benefitFindings(context),
    ...timeFindings(context),
    ...effectFindings(context),
  ];
}
