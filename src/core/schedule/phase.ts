import type { Phase } from "../plan";
import type { TimeScheme } from "../records";
import { monthsBetween, type Month } from "../values/month";

/**
 * First month (counted from the project start) of the second and the third phase. Scheme B names 3–6 months, 1–2 and
 * 3–5 years; what lies between belongs to the nearest lower one.
 */
const phaseBounds: Readonly<Record<TimeScheme, readonly [number, number]>> = {
  A: [6, 12],
  B: [12, 36],
  P: [6, 12],
  T: [1, 2],
};

/** Phase of a month in a time scheme; months before the project start belong to the first phase. */
export function phaseOf(month: Month, projectStart: Month, scheme: TimeScheme): Phase {
  const passed = monthsBetween(projectStart, month);
  const [second, third] = phaseBounds[scheme];
  return passed < second ? "p1" : passed < third ? "p2" : "p3";
}

/** First month of each phase, for headings and milestones. */
export function phaseStarts(scheme: TimeScheme): readonly [number, number, number] {
  return [0, ...phaseBounds[scheme]];
}
