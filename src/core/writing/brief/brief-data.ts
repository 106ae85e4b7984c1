import { schemePhases } from "../../assumptions/time-scheme-phases";
import { moduleTable, moduleTextColumns } from "../../catalogue/module-columns";
import { settings } from "../../catalogue/settings";
import { factWording } from "../../roadmap/fact-wording";
import { recordsOf } from "../../tables/records-of";
import { caseTable } from "./brief-cases";
import type { BriefContext } from "./brief-context";
import { moduleLists, planLists } from "./brief-lists";
import { isTellable, type BriefGroup } from "./brief-modules";
import { textLimits } from "./brief-text";

/** Most IDs in the outline and most use cases named that are not scheduled. */
const outlineLimit = 60;
const leftOutLimit = 20;
const sourceLimit = 30;

/** Facts of a module and of the plan, as far as they exist. */
const moduleFactKeys = ["start", "end", "oneOff", "running", "total", "benefit", "npv", "personDays"];
const planFactNames = [
  "plan.start",
  "plan.end",
  "plan.scheduled",
  "plan.leftOut",
  "plan.quickWins",
  "plan.horizonEnd",
  "budget.oneOff",
  "budget.running",
  "budget.total",
  "budget.programme",
  "budget.withProgramme",
  "budget.funding",
  "budget.net",
  "plan.benefit",
  "plan.npv",
  "plan.personDays",
];

/** What every request says: the company, the time scheme, facts of the plan, and how facts are named. */
export function planData(context: BriefContext): Record<string, unknown> {
  const { plan, reader, language, sections } = context;
  const { settings: given } = plan.input;
  const word = factWording(context);
  const say = (key: string, value: unknown) => {
    const told = reader.text(`settings.${key}`, value);
    return told ? { [key]: told } : {};
  };
  return {
    language,
    ...say("company", given.company),
    ...say("industry", given.industry),
    ...say("employees", given.employees),
    ...say("tone", toneLabel(context)),
    ...say("cloudServices", given.further["cloudServices"]),
    ...say("securityStandards", given.further["securityStandards"]),
    sections: schemePhases(given).map(({ phase, from, to }) => ({
      label: sections[phase] ?? phase,
      from: word.month(from),
      ...(to ? { to: word.month(to) } : {}),
    })),
    placeholders:
      "id.key in double braces: id of a case, key of caseFacts (other: + has it too, - lacks it); id of a module, key of moduleFacts; or a name of plan.facts",
    facts: planFacts(context),
    ...planLists(context),
  };
}

/** Titles of all modules and the use cases of those that stand in other parts, so that all texts fit each other. */
export function outlineData(groups: readonly BriefGroup[], inPart: readonly BriefGroup[]): unknown[] {
  const each = Math.max(2, Math.floor(outlineLimit / Math.max(1, groups.length)));
  return groups.map((found) => {
    const { id, title, useCases } = found.module;
    if (inPart.includes(found)) return [id, title];
    const rest = found.group.useCases.length - Math.min(each, useCases.length);
    return [id, title, useCases.slice(0, each).join(" ") + (rest > 0 ? ` +${rest}` : "")];
  });
}

/**
 * Everything about modules whose texts are asked for. The table's header and the keys of facts that all of them have
 * stand once for all.
 */
export function modulesData(context: BriefContext, groups: readonly BriefGroup[]): Record<string, unknown> {
  const { columns, rows, facts } = caseTable(
    groups.flatMap(({ detailed }) => detailed),
    context,
  );
  const rowsOf = new Map(groups.flatMap(({ detailed }) => detailed).map((each, row) => [each, rows[row]!]));
  const keys = moduleFactKeys.filter((key) =>
    groups.every(({ module }) => `${module.id}.${key}` in context.facts),
  );
  return {
    caseColumns: columns,
    caseFacts: facts,
    moduleFacts: keys.join(" "),
    modules: groups.map((found) => ({
      id: found.module.id,
      title: found.module.title,
      ...ownTexts(context, found.group.title),
      ...(context.isDetailed ? { facts: moduleFacts(context, found.module.id) } : {}),
      cases: found.detailed.map((each) => rowsOf.get(each)),
      ...more(found.group.useCases.length - found.detailed.length),
      ...moduleLists(context, found),
    })),
    ...lawArticles(context, groups),
  };
}

/** Data sources that the use cases of these modules need; fact `source.ID.name`. */
export function sourceData(context: BriefContext, groups: readonly BriefGroup[]): Record<string, unknown> {
  const { plan, reader } = context;
  if (!reader.allows("useCases.dataSources")) return {};
  const used = new Set(
    groups.flatMap(({ detailed }) => detailed.flatMap(({ useCase }) => useCase.dataSources)),
  );
  const entries = plan.input.dataSources
    .filter(({ id }) => used.has(id) && isTellable(id, reader))
    .slice(0, sourceLimit)
    .map((source) => {
      const isPersonal = reader.allows("dataSources.personalData") && source.personalData === true;
      const told = [
        source.id,
        reader.text("dataSources.name", source.name),
        reader.text("dataSources.system", source.system, 40),
        isPersonal ? "personalData" : null,
      ];
      return told.filter((text) => text !== null);
    });
  return entries.length > 0 ? { dataSources: entries } : {};
}

/** Use cases without dates, the best ones by name, with the reason as a code. */
export function leftOutData({ plan, reader }: BriefContext): Record<string, unknown> {
  const leftOut = plan.useCases
    .filter(({ start, useCase }) => start === null && isTellable(useCase.id, reader))
    .sort((first, second) => first.rank - second.rank);
  if (leftOut.length === 0) return {};
  const rows = leftOut
    .slice(0, leftOutLimit)
    .map(({ useCase, reason }) => [
      useCase.id,
      reader.text("useCases.name", useCase.name) ?? "",
      reason.code,
    ]);
  return {
    notScheduled: rows,
    ...(leftOut.length > rows.length ? { moreNotScheduled: leftOut.length - rows.length } : {}),
  };
}

/** What the user wrote about the module. */
function ownTexts({ plan, reader }: BriefContext, title: string): Record<string, unknown> {
  const record = recordsOf(plan.input, moduleTable).find(
    ({ values }) => String(values.module ?? "").toLowerCase() === title.toLowerCase(),
  );
  const texts = moduleTextColumns.flatMap((key) => {
    const told = reader.text(`modules.${key}`, record?.values[key], textLimits.description);
    return told ? [[key, told] as const] : [];
  });
  return texts.length > 0 ? { definition: Object.fromEntries(texts) } : {};
}

/** Values of the plan's facts; null says that a fact is there and may be named, but is not told. */
function planFacts({ facts, reader }: BriefContext): Record<string, string | null> {
  // There is a number of quick wins only where there are any, so that its name alone tells.
  const isSilent = (name: string) => name === "plan.quickWins" && !reader.allowsFact(name);
  const known = planFactNames.filter((name) => name in facts && !isSilent(name));
  return Object.fromEntries(known.map((name) => [name, reader.allowsFact(name) ? facts[name]! : null]));
}

/** Values of a module's facts. */
function moduleFacts({ facts, reader }: BriefContext, id: string): Record<string, string | null> {
  const known = moduleFactKeys.filter((key) => `${id}.${key}` in facts);
  const told = (name: string) => (reader.allowsFact(name) ? facts[name]! : null);
  return Object.fromEntries(known.map((key) => [key, told(`${id}.${key}`)]));
}

/** Articles of the law from which duties of these modules follow. */
function lawArticles({ toldLaw }: BriefContext, groups: readonly BriefGroup[]): Record<string, unknown> {
  const ids = new Set(groups.flatMap(({ module }) => module.useCases));
  const articles = toldLaw.obligations
    .filter(({ useCaseIds }) => useCaseIds.length === 0 || useCaseIds.some((id) => ids.has(id)))
    .map(({ article }) => article);
  return articles.length > 0 ? { law: [...new Set(articles)] } : {};
}

function toneLabel({ plan, language }: BriefContext): string | null {
  const tone = settings.find(({ key }) => key === "tone")?.choices;
  return tone?.find(({ key }) => key === plan.input.settings.further["tone"])?.label[language] ?? null;
}

function more(count: number): Record<string, number> {
  return count > 0 ? { more: count } : {};
}
