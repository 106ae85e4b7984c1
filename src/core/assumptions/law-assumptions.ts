import { lawDateTable } from "../catalogue/law-date-columns";
import { lawStand } from "../law/ai-act-dates";
import { lawDatesOf } from "../law/law-calendar";
import { placeOf } from "../records";
import { fillWords } from "../sheets/fill-words";
import { dateText, type SheetContext } from "../sheets/sheet-context";
import { recordsOf } from "../tables/read-further-tables";
import type { IsoDate } from "../values/day";
import { assumption, type Assumption } from "./assumption";

/** The legal dates behind pre-checks and duties, the user's corrections in place of the built-in ones. */
export function lawAssumptions(context: SheetContext): Assumption[] {
  const { assumptions, law } = context.areaWords;
  const { input } = context.plan;
  const date = (day: IsoDate) => ({ kind: "date", date: day }) as const;
  return [
    assumption({
      id: "law:stand",
      group: "law",
      name: assumptions.law.stand,
      value: date(lawStand),
      origin: "law",
      stand: date(lawStand),
    }),
    ...lawDatesOf(input).map((each) => {
      const record = recordsOf(input, lawDateTable).find(({ values }) => values.rule === each.key);
      const previously = each.previous
        ? fillWords(assumptions.law.previously, { date: dateText(context, each.previous) })
        : "";
      const source = each.source.includes(each.basis) ? each.source : `${each.basis} · ${each.source}`;
      return assumption({
        id: `law:${each.key}`,
        group: "law",
        name: law.dates[each.key],
        value: date(each.date),
        origin: each.isUsers ? "cell" : "law",
        note: [source, previously].filter((part) => part !== "").join(" · "),
        stand: date(each.stand),
        place: each.isUsers && record ? placeOf(record.place, "date") : null,
      });
    }),
  ];
}
