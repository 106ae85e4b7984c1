import type { Phase } from "../plan";
import type { Settings, TimeScheme } from "../records";
import { phaseStarts } from "../schedule/phase";
import { addMonths, type Month } from "../values/month";

/** Months from the project start, counted from 1, that a scheme says nothing about; `to` null: for good. */
interface Gap {
  from: number;
  to: number | null;
}

/**
 * What the documents leave undefined, by the phase that takes it over (R54–R57). Each belongs to the nearest phase
 * that has begun, as `phaseOf` decides.
 */
const gaps: Readonly<Record<TimeScheme, Readonly<Partial<Record<Phase, Gap>>>>> = {
  A: { p3: { from: 25, to: null } },
  B: { p1: { from: 7, to: 12 }, p2: { from: 25, to: 36 }, p3: { from: 61, to: null } },
  P: { p3: { from: 19, to: null } },
  T: { p3: { from: 4, to: null } },
};

/** A phase of the scheme in use with its months and what it takes over. */
export interface SchemePhase {
  phase: Phase;
  from: Month;
  /** Inclusive; null for the last phase, which has no end. */
  to: Month | null;
  gap: Gap | null;
}

/** The three phases of the time scheme of a run. */
export function schemePhases({ timeScheme, projectStart }: Settings): SchemePhase[] {
  const starts = phaseStarts(timeScheme);
  return (["p1", "p2", "p3"] as const).map((phase, index) => {
    const next = starts[index + 1];
    return {
      phase,
      from: addMonths(projectStart, starts[index]!),
      to: next === undefined ? null : addMonths(projectStart, next - 1),
      gap: gaps[timeScheme][phase] ?? null,
    };
  });
}
