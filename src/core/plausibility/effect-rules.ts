import type { Issue } from "../issues";
import { placeOf, type TableRecord, type UseCase } from "../records";
import { countedOf } from "./cost-rules";
import { finding, type PlausibilityContext } from "./finding";
import type { ExampleKey } from "./reference-figures";

/** Words that say which example a promise can be compared with; the first that matches counts. */
const comparable: readonly (readonly [ExampleKey, RegExp])[] = [
  [
    "accountingEffort",
    /buchhaltungsaufwand|aufwand (?:in|der|für die) (?:der )?buchhaltung|accounting effort/iu,
  ],
  ["processingTime", /bearbeitungszeit|durchlaufzeit|bearbeitungsdauer|processing time|handling time/iu],
  ["searchTime", /such(?:zeit|dauer|aufwand)|dokumentensuche|search time|document search/iu],
  ["responseTime", /antwortzeit|reaktionszeit|response time/iu],
  ["openRate", /öffnungsrate|oeffnungsrate|open rate/iu],
  ["bookingRate", /buchungsrate|booking rate/iu],
  ["conversion", /conversion|konversionsrate/iu],
  ["closingRate", /abschlussquote|abschlussrate|closing rate|win rate/iu],
  ["downtime", /stillst[aä]nd|ausfallzeit|downtime/iu],
  ["phoneTime", /telefonzeit|telefonaufwand|phone time|time on the phone/iu],
  ["moreInquiries", /mehr anfragen|anfragen(?:zahl)? steig|more inquiries|more leads/iu],
  ["revenueGrowth", /umsatz|revenue/iu],
  ["standardInquiries", /standardanfragen|routineanfragen|standard inquiries|routine inquiries/iu],
  ["receiptsAutomated", /(?:beleg|rechnung|invoice|receipt).*(?:automati|dunkel)/iu],
  ["faultlessTexts", /texte? ohne (?:nacharbeit|korrektur)|texts without rework/iu],
];

/** What somebody promises: by how much, compared with which example. */
interface Promised {
  fraction: number;
  example: ExampleKey;
}

/** Promised effects above those of the documents' examples (R49): at most one per use case, the boldest. */
export function effectFindings(context: PlausibilityContext): Issue[] {
  const kpis = context.plan.input.further["kpis"] ?? [];
  return countedOf(context).flatMap(({ useCase }) => {
    const text = column(useCase);
    const promises = [
      ...promisesIn(`${useCase.name}. ${useCase.description}`).map((promised) => ({
        ...promised,
        place: placeOf(useCase.place, text),
      })),
      ...kpis
        .filter((kpi) =>
          Object.values(kpi.values).some((value) => Array.isArray(value) && value.includes(useCase.id)),
        )
        .flatMap((kpi) => promiseOf(kpi).map((each) => ({ ...each, place: placeOf(kpi.place, "target") }))),
    ];
    const bold = promises
      .map((each) => ({ ...each, figure: context.figures[each.example] }))
      .filter(({ fraction, figure }) => fraction > figure.high)
      .sort((first, second) => second.fraction / second.figure.high - first.fraction / first.figure.high)[0];
    if (!bold) return [];
    const params = {
      id: useCase.id,
      promisedPercent: bold.fraction * 100,
      examplePercent: bold.figure.high * 100,
      example: bold.example,
    };
    return [
      finding(bold.place, "effectAbovePractice", { ids: [useCase.id], params, figures: [bold.figure] }),
    ];
  });
}

/** Where the percentage of a use case stands. */
function column({ name }: UseCase): "name" | "description" {
  return promisesIn(name).length > 0 ? "name" : "description";
}

/** Percentages in a sentence that says what they are percentages of. */
export function promisesIn(text: string): Promised[] {
  return text.split(/[.!?;](?:\s|$)|\n/u).flatMap((sentence) => {
    const example = exampleFor(sentence);
    if (!example) return [];
    return [
      ...sentence.matchAll(/(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)(?!\d)\s?(?:%|prozent|per ?cent)/giu),
    ].map(([, number]) => ({ example, fraction: Number(number!.replace(",", ".")) / 100 }));
  });
}

/** Examples that tell what share was reached; the others tell by how much something changed. */
const shares: ReadonlySet<ExampleKey> = new Set(["standardInquiries", "receiptsAutomated", "faultlessTexts"]);

/** What a KPI promises whose name says what it measures: the share it aims at, or the change from its baseline. */
function promiseOf({ values }: TableRecord): Promised[] {
  const { kpi, baseline, target } = values;
  const example = typeof kpi === "string" ? exampleFor(kpi) : null;
  if (!example || typeof target !== "number") return [];
  if (shares.has(example)) return [{ example, fraction: target > 1 ? target / 100 : target }];
  if (typeof baseline !== "number" || baseline <= 0) return [];
  return [{ example, fraction: Math.abs(target - baseline) / baseline }];
}

function exampleFor(text: string): ExampleKey | null {
  return comparable.find(([, words]) => words.test(text))?.[0] ?? null;
}
