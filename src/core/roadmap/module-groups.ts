import type { Plan, PlannedUseCase } from "../plan";
import { monthsBetween, type Month } from "../values/month";

/** A use case with its place in the schedule. */
export interface ScheduledUseCase extends PlannedUseCase {
  start: Month;
  end: Month;
  /** Whole months from start to end, both included. */
  months: number;
}

/** Scheduled use cases that the user put under one module (or area). */
export interface ModuleGroup {
  /** `m1`, `m2` … by first start. */
  id: string;
  title: string;
  /** By start, then rank. */
  useCases: readonly ScheduledUseCase[];
}

/** Scheduled and selected use cases by start, then rank. */
export function scheduledUseCases(plan: Plan): ScheduledUseCase[] {
  return plan.useCases
    .flatMap((each): ScheduledUseCase[] => {
      const { start, end } = each;
      if (!each.selected || start === null || end === null) return [];
      return [{ ...each, start, end, months: monthsBetween(start, end) + 1 }];
    })
    .sort((first, second) => monthsBetween(second.start, first.start) || first.rank - second.rank);
}

/** Groups by module name, else by area, without regard to case; the earliest group first. */
export function moduleGroups(plan: Plan, noModule: string): ModuleGroup[] {
  const groups = new Map<string, { title: string; useCases: ScheduledUseCase[] }>();
  for (const each of scheduledUseCases(plan)) {
    const title = each.useCase.module || each.useCase.area || noModule;
    const key = title.toLowerCase();
    const group = groups.get(key) ?? { title, useCases: [] };
    group.useCases.push(each);
    groups.set(key, group);
  }
  return [...groups.values()].map((group, index) => ({ id: `m${index + 1}`, ...group }));
}
