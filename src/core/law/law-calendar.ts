import { lawDateTable } from "../catalogue/law-date-columns";
import type { PlanInput } from "../records";
import { recordsOf } from "../tables/records-of";
import type { IsoDate } from "../values/day";
import { lawDates, type LawDate, type LawDateKey } from "./ai-act-dates";

/** Dates by key. */
export type LawCalendar = Readonly<Record<LawDateKey, IsoDate>>;

/** The dates as the sources have them. */
export const builtInCalendar: LawCalendar = calendarOf(lawDates);

/** Built-in dates with the user's corrections; a corrected date keeps the built-in one as its `previous`. */
export function lawDatesOf(input: Pick<PlanInput, "further">): (LawDate & { isUsers: boolean })[] {
  const own = new Map(recordsOf(input, lawDateTable).map(({ values }) => [values.rule, values]));
  return lawDates.map((each) => {
    const values = own.get(each.key);
    if (typeof values?.date !== "string") return { ...each, isUsers: false };
    return {
      ...each,
      date: values.date,
      previous: each.date,
      stand: typeof values.stand === "string" ? values.stand : each.stand,
      source: typeof values.source === "string" ? values.source : "",
      isUsers: true,
    };
  });
}

/** Dates by key, for rules and duties. */
export function calendarOf(dates: readonly LawDate[]): LawCalendar {
  return Object.fromEntries(dates.map(({ key, date }) => [key, date])) as LawCalendar;
}
