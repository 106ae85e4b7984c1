import type { Plan } from "../plan";
import { addMonths, laterMonth, monthOfDate, monthsBetween, yearOf, type Month } from "../values/month";
import { shortestTimeline, spareMonths, timelineLimit } from "./roadmap-layout";

export interface Timeline {
  months: readonly Month[];
  /** Index of the month of `today`, or null where it lies outside. */
  todayIndex: number | null;
  /** The plan reaches beyond what is drawn. */
  isCut: boolean;
}

/** Months before the first start that are still drawn so that today's mark is seen. */
const leadMonths = 2;

/** The months of the Gantt: all scheduled work, today where it is near, some room to move bars. */
export function timelineOf(plan: Plan): Timeline {
  const { projectStart } = plan.input.settings;
  const { schedule } = plan;
  const today = monthOfDate(plan.today);
  const firstWork = schedule.start && schedule.start < projectStart ? schedule.start : projectStart;
  const lead = monthsBetween(today, firstWork);
  const first = lead > 0 && lead <= leadMonths ? today : firstWork;
  const end = laterMonth(schedule.end ?? first, first);
  const wanted = Math.max(shortestTimeline, monthsBetween(first, end) + 1 + spareMonths);
  const count = Math.min(wanted, timelineLimit);
  const todayIndex = monthsBetween(first, today);
  return {
    months: Array.from({ length: count }, (_, index) => addMonths(first, index)),
    todayIndex: todayIndex >= 0 && todayIndex < count ? todayIndex : null,
    isCut: monthsBetween(first, end) + 1 > count,
  };
}

/** Calendar years with the number of their months, for merged headers. */
export function yearSpans(months: readonly Month[]): { year: number; first: number; count: number }[] {
  const spans: { year: number; first: number; count: number }[] = [];
  months.forEach((month, index) => {
    const last = spans.at(-1);
    if (last && last.year === yearOf(month)) last.count++;
    else spans.push({ year: yearOf(month), first: index, count: 1 });
  });
  return spans;
}
