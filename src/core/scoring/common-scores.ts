/** RICE = reach · impact · confidence / effort; null where the effort is not positive. Confidence is a fraction. */
export function riceScore(input: {
  reach: number;
  impact: number;
  confidence: number;
  effort: number;
}): number | null {
  return input.effort > 0 ? (input.reach * input.impact * input.confidence) / input.effort : null;
}

/** ICE = impact · confidence · ease. */
export function iceScore(input: { impact: number; confidence: number; ease: number }): number {
  return input.impact * input.confidence * input.ease;
}

/**
 * Weighted shortest job first = (value + time criticality + risk reduction) / job size (SAFe);
 * null where the size is not positive.
 */
export function wsjfScore(input: {
  value: number;
  timeCriticality: number;
  riskReduction: number;
  jobSize: number;
}): number | null {
  return input.jobSize > 0
    ? (input.value + input.timeCriticality + input.riskReduction) / input.jobSize
    : null;
}

/** Risk 1–25 = probability · impact, both 1–5; null where one is out of range. */
export function riskScore(probability: number, impact: number): number | null {
  return inRatingRange(probability) && inRatingRange(impact) ? probability * impact : null;
}

/** Whether a number is a rating 1–5; halves and other fractions count. */
export function inRatingRange(rating: number): boolean {
  return rating >= 1 && rating <= 5;
}
