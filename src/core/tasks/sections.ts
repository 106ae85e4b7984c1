import type { Phase } from "../plan";
import type { TimeScheme } from "../records";
import { phaseOf, phaseStarts } from "../schedule/phase";
import { addDays, daysBetween, weekday, type IsoDate } from "../values/day";
import { monthOfDate, monthsBetween, type Month } from "../values/month";

export const timeSchemes: readonly TimeScheme[] = ["A", "B", "P", "T"];
export const phases: readonly Phase[] = ["p1", "p2", "p3"];

/** What a date is held against. */
export interface SectionFrame {
  projectStart: Month;
  /** First day of week 1. */
  monday: IsoDate;
}

/** Four weeks of the start plan are one of its thirty-day blocks: weeks 1–4, 5–8, 9–12. */
export const blockDays = 28;
export const startPlanDays = 3 * blockDays;

/** Months from the project start between the sections of scheme B, which names 3–6 months, 1–2 and 3–5 years. */
export const gapsOfB: readonly (readonly [number, number])[] = [
  [6, 12],
  [24, 36],
];

/** Months from the project start after which a scheme names nothing any more; the 90 days are counted in days. */
export const schemeEnds: Readonly<Record<Exclude<TimeScheme, "T">, number>> = { A: 24, B: 60, P: 18 };

/** Frame of a plan: week 1 begins on the first Monday of the project, so that no week lies before it. */
export function sectionFrame(projectStart: Month): SectionFrame {
  const first = `${projectStart}-01`;
  return { projectStart, monday: addDays(first, (7 - weekday(first)) % 7) };
}

/**
 * The one section of a scheme that a start date belongs to; what lies between two sections belongs to the one begun
 * before, as on the roadmap. The 90 days count in weeks of the start plan.
 */
export function sectionOf(scheme: TimeScheme, start: IsoDate, frame: SectionFrame): Phase {
  if (scheme !== "T") return phaseOf(monthOfDate(start), frame.projectStart, scheme);
  const days = daysBetween(frame.monday, start);
  return days < blockDays ? "p1" : days < 2 * blockDays ? "p2" : "p3";
}

/** Whether a date lies outside of what the scheme's sections name. */
export type Outside = "before" | "between" | "after";

/** Where a start date lies when no section names it; null inside one. */
export function outsideOf(scheme: TimeScheme, start: IsoDate, frame: SectionFrame): Outside | null {
  const months = monthsBetween(frame.projectStart, monthOfDate(start));
  if (months < 0) return "before";
  if (scheme === "T") return daysBetween(frame.monday, start) >= startPlanDays ? "after" : null;
  if (months >= schemeEnds[scheme]) return "after";
  const isBetween = scheme === "B" && gapsOfB.some(([from, to]) => months >= from && months < to);
  return isBetween ? "between" : null;
}

/** Months from the project start at which the sections begin. */
export function sectionStarts(scheme: TimeScheme): readonly [number, number, number] {
  return phaseStarts(scheme);
}
