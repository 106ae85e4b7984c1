import { lawDateTable } from "../catalogue/law-date-columns";
import { lawFines, lawStand, type LawFine } from "../law/ai-act-dates";
import { lawDatesOf } from "../law/law-calendar";
import { placeOf } from "../records";
import { fillWords } from "../sheets/fill-words";
import { number } from "../sheets/cells";
import { dateText, type SheetContext } from "../sheets/sheet-context";
import { recordsOf } from "../tables/records-of";
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
    ...lawFines.map((fine) =>
      assumption({
        id: `law:fine:${fine.key}`,
        group: "law",
        name: law.fines[fine.key],
        value: number(fine.euros, "integer"),
        unit: assumptions.units.money,
        origin: "law",
        note: `${fineNote(context, fine)} · ${fine.source}`,
        stand: date(fine.stand),
      }),
    ),
  ];
}

function fineNote({ areaWords, language }: SheetContext, fine: LawFine): string {
  const { fineNote: note, fineNoteModels } = areaWords.law;
  return fillWords(fine.lowerForSmallFirms ? note : fineNoteModels, {
    article: fine.article,
    euros: String(fine.euros / 1_000_000).replace(".", language === "de" ? "," : "."),
    share: String(Math.round(fine.turnoverShare * 100)),
  });
}
