import type { PlannedUseCase } from "../plan";
import { compareIds } from "./rank";

/** A module with its place in the order. */
export interface ModulePriority {
  module: string;
  /** 1 = first. */
  rank: number;
  /** 0–100, of the criteria that the maturity makes count. */
  priority: number;
  /** Middle of the benefit of its use cases, 0–100; null where none is rated. */
  benefit: number | null;
  /** Middle of feasibility and low effort of its use cases, 0–100; null where none is rated. */
  ease: number | null;
}

/**
 * Order of the modules by maturity (requirement R30): beginners start with what succeeds, the advanced with what
 * pays. The benefit counts 25 % at maturity 1 and 75 % at 5, linear in between; the rest is ease.
 * @param maturity 1–5; null counts as the middle, 3
 * @param moduleOf the module of a use case, "" for none (left out)
 */
export function modulePriority(
  useCases: readonly PlannedUseCase[],
  maturity: number | null,
  moduleOf: (planned: PlannedUseCase) => string,
): ModulePriority[] {
  const members = new Map<string, PlannedUseCase[]>();
  for (const each of useCases) {
    const module = moduleOf(each);
    if (module !== "") members.set(module, [...(members.get(module) ?? []), each]);
  }
  const share = 0.25 + (0.5 * (Math.max(1, Math.min(5, maturity ?? 3)) - 1)) / 4;
  return [...members]
    .map(([module, all]) => {
      const benefit = meanOf(all.map(({ useCase }) => percentOf(useCase.ratings.benefit)));
      const ease = meanOf(all.map(easeOf));
      return { module, benefit, ease, priority: share * (benefit ?? 50) + (1 - share) * (ease ?? 50) };
    })
    .sort((first, second) => second.priority - first.priority || compareIds(first.module, second.module))
    .map((each, index) => ({ ...each, rank: index + 1 }));
}

function easeOf({ useCase, cappedFeasibility }: PlannedUseCase): number | null {
  const effort = percentOf(useCase.ratings.effort);
  return meanOf([percentOf(cappedFeasibility), effort === null ? null : 100 - effort]);
}

function percentOf(rating: number | null): number | null {
  return rating === null ? null : 25 * (rating - 1);
}

/** Of the known values; null where none is. */
function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
