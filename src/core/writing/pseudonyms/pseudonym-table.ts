import { dataSourceColumns } from "../../catalogue/data-source-columns";
import { furtherTables } from "../../catalogue/further-tables";
import { teamTable } from "../../catalogue/team-columns";
import { useCaseColumns } from "../../catalogue/use-case-columns";
import type { Plan } from "../../plan";
import { fingerprint } from "../../values/fingerprint";
import { tidySpaces } from "../../values/normalise-text";
import { briefColumns, personColumns } from "../brief/brief-columns";
import { visibleText } from "../brief/brief-text";
import { calendarWords, everydayWords } from "./pseudonym-everyday";
import { hasWord, wordsOf } from "./pseudonym-fold";
import { firmsInText, peopleInText } from "./pseudonym-in-texts";
import { legalForms } from "./pseudonym-lexicon";
import { anatomyOf, isTellingGiven, type NamePart } from "./pseudonym-name-parts";
import { emailPattern, numberPattern, peopleIn, roleKey } from "./pseudonym-people";
import { namesIn } from "./pseudonym-matcher";
import type { Pseudonym, PseudonymTable } from "./pseudonyms";
import { valuesOf } from "../brief/release-columns";

/** A name of the workbook before it gets a pseudonym. */
export type KnownName = Omit<Pseudonym, "pseudonym">;

type Kind = Pseudonym["kind"];
const kinds: readonly Kind[] = ["company", "customer", "person"];

/** Each sheet asks for the names of the same plan. */
const namesOfPlans = new WeakMap<Plan, readonly KnownName[]>();

/**
 * Every name that does not leave the workbook: the company, customers and people, then parts of names that need a
 * pseudonym of their own, then e-mail addresses in texts. The order is that of the alphabet, not of rows.
 */
export function knownNames(plan: Plan): readonly KnownName[] {
  const known = namesOfPlans.get(plan) ?? readNames(plan);
  namesOfPlans.set(plan, known);
  return known;
}

function readNames(plan: Plan): KnownName[] {
  const ofColumns = [...firms(plan), ...people(plan)];
  const known = distinct(ofColumns);
  const found = inTexts(plan, [...known, ...distinct(ownParts(known), known)]);
  const names = distinct([...ofColumns, ...found]);
  const parts = distinct(ownParts(names), names);
  const addresses = corpusOf(plan).flatMap((text) => [
    ...(text.match(emailPattern) ?? []),
    ...(text.match(numberPattern) ?? []),
  ]);
  return [
    ...names,
    ...parts,
    ...distinct(
      addresses.map((name) => ({ kind: "person", name })),
      [...names, ...parts],
    ),
  ];
}

function firms({ input: { settings } }: Plan): Named[] {
  const given = settings.further["confidentialNames"];
  const customers = typeof given === "string" ? customersIn(given) : [];
  return [
    { kind: "company" as const, name: tidySpaces(settings.company) },
    ...customers.map((name) => ({ kind: "customer" as const, name })),
  ].filter(({ name }) => /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(name));
}

/** Names that only texts hold, as far as a text gives them away, of the columns that could be sent. */
function inTexts({ input }: Plan, known: readonly KnownName[]): Named[] {
  const hidden = known.map((name) => ({ ...name, pseudonym: "…" }));
  const { language } = input.settings;
  const found = (text: string): Named[] => [
    ...firmsInText(text).map((name) => ({ kind: "customer" as const, name })),
    ...peopleInText(text, language).map((name) => ({ kind: "person" as const, name })),
  ];
  return [...briefColumns, "prompts.text"]
    .filter((column) => !nameColumns.has(column))
    .flatMap((column) => valuesOf(input, column))
    .filter((value): value is string => typeof value === "string" && value !== "")
    .map(visibleText)
    .filter((text) => found(text).length > 0)
    .flatMap((text) => found(withoutNames(text, hidden)));
}

/** A longer word that begins like a name stays whole: „Nowakowski“ where the workbook knows a „Nowak“. */
function withoutNames(text: string, table: PseudonymTable): string {
  return namesIn(text, table)
    .filter(({ suffix }) => !suffix.startsWith("-"))
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)}…${rest.slice(end)}`, text);
}

const nameColumns: ReadonlySet<string> = new Set([...personColumns, "settings.company"]);

/** „Acme, Inc.“ is one customer. */
function customersIn(list: string): string[] {
  const names: string[] = [];
  for (const name of list.split(/[,;\r\n]+/).map(tidySpaces)) {
    const words = wordsOf(name);
    const previous = names.at(-1);
    if (previous !== undefined && words.length > 0 && words.every((word) => legalForms.has(word))) {
      names[names.length - 1] = `${previous}, ${name}`;
    } else names.push(name);
  }
  return names;
}

interface Named {
  kind: Kind;
  name: string;
  /** Part of another name. */
  isPart?: boolean;
}

function people(plan: Plan): Named[] {
  const { input } = plan;
  const roles = new Set(
    rolesOfWorkbook(plan)
      .map(roleKey)
      .filter((key) => key !== ""),
  );
  const personCells = [
    ...cellsOf(
      useCaseColumns,
      input.useCases.map((each) => ({ ...each.further, owner: each.owner })),
    ),
    ...cellsOf(
      dataSourceColumns,
      input.dataSources.map((each) => ({ ...each.further, owner: each.owner })),
    ),
    ...furtherTables.flatMap(({ kind, columns }) =>
      cellsOf(
        columns,
        (input.further[kind] ?? []).map(({ values }) => values),
      ),
    ),
    ...(input.further[teamTable.kind] ?? []).map(({ values }) => values["member"]),
    ...(input.ratingForms ?? []).map(({ rater }) => rater),
  ].filter((cell) => typeof cell === "string");
  return personCells
    .flatMap((cell) => peopleIn(cell, roles))
    .map((name) => ({ kind: "person", name: spoken(name) }));
}

/** „Weber, Anna“ as a sentence has it: Anna Weber. */
function spoken(name: string): string {
  const [surname = "", given] = name.split(/,\s*/);
  return given === undefined || name.includes("@") ? name : `${given} ${surname}`;
}

/** Values of the columns whose light says that they name people. */
function cellsOf(
  columns: readonly { key: string; content: string; release: string }[],
  rows: readonly Readonly<Record<string, unknown>>[],
): unknown[] {
  const keys = columns.filter((each) => each.release === "pseudonymise" && each.content === "text");
  return rows.flatMap((row) => keys.map(({ key }) => row[key]));
}

/** What the workbook itself calls an area, a module or a role is nobody's name. */
function rolesOfWorkbook({ input }: Plan): string[] {
  const further = Object.values(input.further).flatMap((rows) =>
    rows.flatMap(({ values }) => [values["area"], values["role"], values["department"]]),
  );
  return [...input.useCases.flatMap(({ area, module }) => [area, module]), ...further].filter(
    (text) => typeof text === "string",
  );
}

/** One entry per name, however it is spelled; the fullest spelling without a comma stands for all. */
function distinct(all: readonly Named[], known: readonly KnownName[] = []): KnownName[] {
  const found = new Map<string, Named>();
  const isKnown = new Set(known.map(({ fact }) => fact));
  for (const each of all) {
    const key = identityOf(each);
    const other = found.get(key);
    if (!other || isBetter(each, other)) found.set(key, each);
  }
  return [...found]
    .sort(([oneKey, one], [otherKey, other]) =>
      one.kind === other.kind
        ? compare(oneKey, otherKey)
        : kinds.indexOf(one.kind) - kinds.indexOf(other.kind),
    )
    .map(([key, { kind, name }]) => ({ kind, name, fact: `name.${fingerprint(key)}` }))
    .filter(({ fact }) => !isKnown.has(fact));
}

/** „Dr. Weber, Anna“ and „Anna Weber“ are one; a firm and a person of one name are two. */
function identityOf({ kind, name, isPart }: Named): string {
  const { core, words } = anatomyOf({ kind, name });
  if (isPart) return `part ${words.join(" ")}`;
  return (kind === "person" ? core.join(" ") : `firm ${words.join(" ")}`) || name.toLowerCase();
}

function isBetter(one: Named, other: Named): boolean {
  if (one.kind !== other.kind) return kinds.indexOf(one.kind) < kinds.indexOf(other.kind);
  const hasComma = ({ name }: Named) => Number(name.includes(","));
  const order =
    hasComma(one) - hasComma(other) || other.name.length - one.name.length || compare(one.name, other.name);
  return order < 0;
}

/**
 * Parts that must not stand for a whole name, as nobody could tell what the text meant: a surname that two people
 * share, a word of everyday language, a place within a firm's name. Under a pseudonym of their own they come back as
 * exactly what they were.
 */
function ownParts(names: readonly KnownName[]): Named[] {
  const wholes = new Set(names.map((name) => anatomyOf(name).words.join(" ")));
  const claims = new Map<string, { named: KnownName; part: NamePart }[]>();
  for (const named of names) {
    for (const part of anatomyOf(named).parts) {
      const key = part.words.join(" ");
      if (wholes.has(key) || (part.isGiven && !isTellingGiven(part))) continue;
      claims.set(key, [...(claims.get(key) ?? []), { named, part }]);
    }
  }
  return [...claims.values()].flatMap((all) => {
    // The address of somebody who is also named is no second claim.
    const named = all.filter((each) => !each.named.name.includes("@"));
    const [first, second] = named.length > 0 ? named : all;
    if (!first || (!second && isClear(first.part))) return [];
    const text = all.map(({ part }) => part.text).sort(compare)[0] as string;
    return hasWord(text) ? [{ kind: first.named.kind, name: text, isPart: true }] : [];
  });
}

function isClear(part: NamePart): boolean {
  const word = part.words.join(" ");
  return part.isShortForm && !everydayWords.has(word) && !calendarWords.has(word);
}

/** Every text of the workbook that was read. */
export function corpusOf(plan: Plan): string[] {
  const { useCases, dataSources, settings, further, ratingForms } = plan.input;
  return textsIn([useCases, dataSources, settings, further, ratingForms ?? []]);
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === "place" ? [] : textsIn(each)));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
