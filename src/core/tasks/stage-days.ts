import { milestonesOf, type BarStage } from "../roadmap/milestones";
import type { ScheduledUseCase } from "../roadmap/module-groups";
import { addDays, daysBetween, type IsoDate } from "../values/day";
import { addMonths, type Month } from "../values/month";

export const barStages: readonly BarStage[] = ["preparation", "pilot", "evaluation", "rollout"];

export interface DaySpan {
  start: IsoDate;
  /** Inclusive. */
  end: IsoDate;
}

/** First day of a month. */
export function firstDay(month: Month): IsoDate {
  return `${month}-01`;
}

/** Last day of a month. */
export function lastDay(month: Month): IsoDate {
  return addDays(firstDay(addMonths(month, 1)), -1);
}

/**
 * Days of each stage. Stages follow the months of the roadmap; those that begin in the same month share it in equal
 * parts, so that a use case of one month still has four stages one after the other.
 */
export function stageDays({
  start,
  end,
  months,
}: Pick<ScheduledUseCase, "start" | "end" | "months">): Readonly<Record<BarStage, DaySpan>> {
  const milestones = milestonesOf(start, months);
  const starts = barStages.map((stage) => {
    const month = milestones[stage];
    const sharing = barStages.filter((other) => milestones[other] === month);
    const days = daysBetween(firstDay(month), firstDay(addMonths(month, 1)));
    return addDays(firstDay(month), Math.floor((sharing.indexOf(stage) * days) / sharing.length));
  });
  const spans = barStages.map((stage, index): [BarStage, DaySpan] => {
    const next = starts[index + 1];
    return [stage, { start: starts[index]!, end: next ? addDays(next, -1) : lastDay(end) }];
  });
  return Object.fromEntries(spans) as Record<BarStage, DaySpan>;
}
