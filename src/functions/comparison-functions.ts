/** Functions of common prioritisation schemes, risk and phase. Wrappers only; the arithmetic is in the core. */
import type { TimeScheme } from "../core/records";
import { phaseOf } from "../core/schedule/phase";
import { iceScore, riceScore, riskScore, wsjfScore } from "../core/scoring/common-scores";
import { functionResultsDe as labels } from "../text/de/function-results";
import { choice, ratingLimits, requiredMonth, requiredNumber, type Limits } from "./arguments";
import { known } from "./function-error";

const notNegative: Limits = { min: 0 };
const share: Limits = { min: 0, max: 1 };
const positive: Limits = { positive: true };

/**
 * Risk figure 1–25: probability times impact.
 * @customfunction RISIKO
 * @helpurl functions.html#RISIKO
 * @param probability Probability, 1–5.
 * @param impact Impact, 1–5.
 * @returns Risk figure 1–25.
 */
export function riskFigure(probability: any, impact: any): number {
  const figure = riskScore(
    requiredNumber(probability, { name: "probability" }, ratingLimits),
    requiredNumber(impact, { name: "impact" }, ratingLimits),
  );
  return known(figure, "missing", { name: "impact" });
}

const timeSchemes: Readonly<Record<TimeScheme, TimeScheme>> = { A: "A", B: "B", P: "P", T: "T" };

/**
 * Phase of the roadmap in which a month lies.
 * @customfunction PHASE
 * @helpurl functions.html#PHASE
 * @param month Month as a date or text such as 2027-03.
 * @param projectStart First month of the project.
 * @param [timeScheme] A = 0–6/6–12/12–24 months (default), B = short/medium/long term, P = phases 1–3, T = 90 days.
 * @returns German label of the phase.
 */
export function phase(month: any, projectStart: any, timeScheme?: any): string {
  const scheme = choice(timeScheme, { name: "timeScheme" }, timeSchemes, "A");
  const found = phaseOf(
    requiredMonth(month, { name: "month" }),
    requiredMonth(projectStart, { name: "projectStart" }),
    scheme,
  );
  return labels.phases[scheme][found];
}

/**
 * RICE score: reach × impact × confidence ÷ effort.
 * @customfunction RICE
 * @helpurl functions.html#RICE
 * @param reach People or cases reached per period.
 * @param effect Impact per case, usually 0.25, 0.5, 1, 2 or 3.
 * @param confidence Confidence as a share, e.g. 80 % or 0.8.
 * @param workload Effort in person-months, greater than 0.
 * @returns RICE score.
 */
export function rice(reach: any, effect: any, confidence: any, workload: any): number {
  const score = riceScore({
    reach: requiredNumber(reach, { name: "reach" }, notNegative),
    impact: requiredNumber(effect, { name: "effect" }, notNegative),
    confidence: requiredNumber(confidence, { name: "confidence" }, share),
    effort: requiredNumber(workload, { name: "workload" }, positive),
  });
  return known(score, "missing", { name: "workload" });
}

/**
 * ICE score: impact × confidence × ease.
 * @customfunction ICE
 * @helpurl functions.html#ICE
 * @param effect Impact, usually 1–10.
 * @param confidence Confidence, usually 1–10.
 * @param ease Ease, usually 1–10.
 * @returns ICE score.
 */
export function ice(effect: any, confidence: any, ease: any): number {
  return iceScore({
    impact: requiredNumber(effect, { name: "effect" }, notNegative),
    confidence: requiredNumber(confidence, { name: "confidence" }, notNegative),
    ease: requiredNumber(ease, { name: "ease" }, notNegative),
  });
}

/**
 * WSJF score (weighted shortest job first): (business value + time criticality + risk reduction) ÷ job size.
 * @customfunction WSJF
 * @helpurl functions.html#WSJF
 * @param businessValue Business value.
 * @param timeCriticality Time criticality.
 * @param riskReduction Risk reduction and opportunity enablement.
 * @param jobSize Job size, greater than 0.
 * @returns WSJF score.
 */
export function wsjf(businessValue: any, timeCriticality: any, riskReduction: any, jobSize: any): number {
  const score = wsjfScore({
    value: requiredNumber(businessValue, { name: "businessValue" }, notNegative),
    timeCriticality: requiredNumber(timeCriticality, { name: "timeCriticality" }, notNegative),
    riskReduction: requiredNumber(riskReduction, { name: "riskReduction" }, notNegative),
    jobSize: requiredNumber(jobSize, { name: "jobSize" }, positive),
  });
  return known(score, "missing", { name: "jobSize" });
}
