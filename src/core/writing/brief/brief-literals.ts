import { kpiTable } from "../../catalogue/kpi-columns";
import { toolTable } from "../../catalogue/tool-columns";
import type { AreaWords } from "../../sheets/area-words";
import { foldGerman } from "../../values/normalise-text";
import { recordsOf } from "../../tables/records-of";
import type { BriefContext } from "./brief-context";
import { roleNames } from "./brief-lists";
import type { BriefGroup } from "./brief-modules";
import { isMonthName } from "../checks/month-names";
import { givesOrders } from "../checks/instruction-patterns";
import { statesAmount } from "../checks/stated-amounts";

/**
 * Names, labels and legal references in which digits may stand, whole as the brief has them. A text that is nothing but
 * a figure, or a figure with its unit, is none: a use case called „12 Monate" must not allow that everywhere.
 */
export function briefLiterals(
  context: BriefContext,
  groups: readonly BriefGroup[],
  areaWords: AreaWords,
): string[] {
  const named = namesOf(context, groups).filter((name) => !givesOrders(name));
  const all = [
    ...[...named, ...named.flatMap(namedParts)].filter(isName),
    ...labelsOf(context),
    ...legalReferences([areaWords.law, areaWords.governance]),
    ...context.law.obligations.map(({ article }) => article),
    ...context.law.obligations.flatMap(({ article }) => legalReferences([article])),
  ];
  return [...new Set(all)].filter((text) => text !== "");
}

/** Names of the workbook as far as their columns are released. */
function namesOf({ plan, reader, ...context }: BriefContext, groups: readonly BriefGroup[]): string[] {
  const { input } = plan;
  const texts = (column: string, values: readonly unknown[]) =>
    values.flatMap((value) => reader.text(column, value) ?? []);
  const entries = (key: string) =>
    texts(`settings.${key}`, String(input.settings.further[key] ?? "").split(/[,;]/));
  const further = (key: string) => input.useCases.map((each) => each.further[key]);
  return [
    ...texts("settings.company", [input.settings.company]),
    ...entries("cloudServices"),
    ...entries("securityStandards"),
    ...groups.map(({ module }) => module.title),
    ...texts(
      "useCases.name",
      input.useCases.map(({ name }) => name),
    ),
    ...texts(
      "useCases.area",
      input.useCases.map(({ area }) => area),
    ),
    ...texts(
      "useCases.aiType",
      input.useCases.map(({ aiType }) => aiType),
    ),
    ...texts("useCases.tool", further("tool")),
    ...texts(
      "dataSources.name",
      input.dataSources.map(({ name }) => name),
    ),
    ...texts(
      "dataSources.system",
      input.dataSources.map(({ system }) => system),
    ),
    ...texts(
      "tools.tool",
      recordsOf(input, toolTable).map(({ values }) => values.tool),
    ),
    ...texts(
      "kpis.kpi",
      recordsOf(input, kpiTable).map(({ values }) => values.kpi),
    ),
    ...input.dataSources.map(({ id }) => id),
    ...roleNames({ plan, reader, ...context }),
  ];
}

function labelsOf({ words, sections, areaWords }: BriefContext): string[] {
  return [
    ...Object.values(sections),
    ...Object.values(words.stages),
    ...Object.values(words.quadrants ?? {}),
    ...Object.values(areaWords?.law.classes ?? {}),
  ];
}

/** Parts of a name that are names themselves: „Microsoft 365" of „Microsoft 365 Copilot", „90-Tage-Plan", „ISO 27001". */
function namedParts(name: string): string[] {
  const joined = name.match(
    /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-/.&+][\p{L}\p{N}]+)+|\p{L}+\d[\p{L}\d]*|\d+\p{L}+/gu,
  );
  const numbered = name.match(/\p{Lu}[\p{L}/-]+ \d+(?![\p{L}\p{N}.,%€$]|\s*[%€$])/gu);
  const isDate = (part: string) => isMonthName(foldGerman(part.split(" ")[0] as string));
  return [...(joined ?? []), ...(numbered ?? []).filter((part) => !isDate(part))].filter(
    (part) => /\p{L}/u.test(part) && /\d/.test(part),
  );
}

const reference =
  /(?:Art\.|Artikel|Article|Anhang|Annex|§)\s?\d*[IVX]*[a-z]?(?:\(\d+[a-z]?\))*(?:\([a-z]\))?(?:,? (?:Abs\.|par\.|Nr\.|no\.) ?\d+)*(?: [a-z](?= DSGVO| GDPR))?(?: (?:DSGVO|GDPR|GeschGehG))?/g;

/** References to articles and annexes wherever they stand in the words of the law. */
function legalReferences(words: unknown): string[] {
  if (typeof words === "string")
    return (words.match(reference) ?? []).filter((found) => /\d|[IVX]/.test(found));
  if (words === null || typeof words !== "object") return [];
  return Object.values(words).flatMap(legalReferences);
}

/** Words that make a figure out of a number. */
const unit =
  /^(?:%|€|\$|£|EUR|Euro|Prozent|percent|Tsd|Mio|Mrd|Million(?:en|s)?|Milliarden?|billions?|thousand|Tausend|Stück|Personen|Mitarbeiter|Mitarbeitende|people|employees|FTE|(?:Sekunde|Minute|Stunde|Tag|Woche|Monat|Quartal|Jahr)\p{L}{0,2}|(?:second|minute|hour|day|week|month|quarter|year)s?|Personentage?|Personenmonate?|person-?days?|PT|h|x)\.?$/iu;

function isName(text: string): boolean {
  if (statesAmount(text)) return false;
  const words = text.split(/[\s\d.,–-]+/u).filter((word) => /\p{L}|[%€$£]/u.test(word));
  return words.some((word) => /\p{L}/u.test(word) && !unit.test(word));
}
