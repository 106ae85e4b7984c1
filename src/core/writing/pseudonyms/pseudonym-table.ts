import type { Plan } from "../../plan";
import { fingerprint } from "../../values/fingerprint";
import { briefColumns, personColumns } from "../brief/brief-columns";
import { visibleText } from "../brief/brief-text";
import { valuesOf } from "../brief/release-columns";
import { namesAfterMarkers } from "./pseudonym-after-markers";
import { firms, people, type Named } from "./pseudonym-columns";
import { calendarWords, everydayWords } from "./pseudonym-everyday";
import { firstNames } from "./pseudonym-first-names";
import { hasWord } from "./pseudonym-fold";
import { spellings } from "./pseudonym-forms";
import { firmsInText, peopleInText } from "./pseudonym-in-texts";
import { namesIn } from "./pseudonym-matcher";
import { anatomyOf, isTellingGiven, type NamePart } from "./pseudonym-name-parts";
import { isEmail, tellingForms } from "./pseudonym-patterns";
import type { Pseudonym, PseudonymTable } from "./pseudonyms";

/** A name of the workbook before it gets a pseudonym. */
export type KnownName = Omit<Pseudonym, "pseudonym">;

const kinds: readonly Pseudonym["kind"][] = ["company", "customer", "person"];

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
  const ofColumns = distinct([...firms(plan), ...people(plan)]);
  const texts = textsToSend(plan);
  const known = withoutVariants(distinct([...ofColumns, ...fullerNames(texts, ofColumns)]));
  const names = withoutVariants(
    distinct([...known, ...otherNames(texts, [...known, ...distinct(ownParts(known), known)])]),
  );
  const parts = distinct(ownParts(names), names);
  const forms = corpusOf(plan).flatMap(tellingForms);
  return [
    ...names,
    ...parts,
    ...distinct(
      forms.map((name) => ({ kind: "person", name })),
      [...names, ...parts],
    ),
  ];
}

/** Texts of the columns that could be sent, with what stands in them like a name. */
interface NamingText {
  text: string;
  namesIn: (text: string) => Named[];
}

function textsToSend({ input }: Plan): NamingText[] {
  const { language } = input.settings;
  const names = (text: string): Named[] => [
    ...firmsInText(text).map((name) => ({ kind: "customer" as const, name })),
    ...peopleInText(text, language).map((name) => ({ kind: "person" as const, name })),
    ...namesAfterMarkers(text, language),
  ];
  return [...briefColumns, "prompts.text"]
    .filter((column) => !nameColumns.has(column))
    .flatMap((column) => valuesOf(input, column))
    .filter((value): value is string => typeof value === "string" && value !== "")
    .map(visibleText)
    .filter((text) => names(text).length > 0)
    .map((text) => ({ text, namesIn: names }));
}

/** A text may write out whom a cell has as „L. Wojcik“. */
function fullerNames(texts: readonly NamingText[], known: readonly KnownName[]): Named[] {
  const cores = known.filter(({ kind }) => kind === "person").map((name) => anatomyOf(name).core.join(" "));
  const short = new Set(cores);
  return texts
    .flatMap(({ text, namesIn: names }) => names(text))
    .filter(({ kind }) => kind === "person")
    .filter((name) => spellings(name).some((spelling) => short.has(spelling)))
    .filter((name) => !cores.some((core) => core.startsWith(anatomyOf(name).core.join(" "))));
}

/** Names that only texts hold, as far as a text gives them away. */
function otherNames(texts: readonly NamingText[], known: readonly KnownName[]): Named[] {
  const hidden = known.map((name) => ({ ...name, pseudonym: "…" }));
  return texts.flatMap(({ text, namesIn: names }) => names(withoutNames(text, hidden)));
}

/** A longer word that begins like a name stays whole: „Nowakowski“ where the workbook knows a „Nowak“. */
function withoutNames(text: string, table: PseudonymTable): string {
  return namesIn(text, table)
    .filter(({ suffix }) => !suffix.startsWith("-"))
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)}…${rest.slice(end)}`, text);
}

const nameColumns: ReadonlySet<string> = new Set([...personColumns, "settings.company"]);

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

/** „P. Koch“ and „Koch Petra“ are „Petra Koch“ unless somebody else could be meant. */
function withoutVariants(names: readonly KnownName[]): KnownName[] {
  const people = names.filter(({ kind, name }) => kind === "person" && !isEmail(name));
  const fullest = [...people].sort(
    (one, other) => fullness(other) - fullness(one) || compare(one.name, other.name),
  );
  const meant = new Map<string, KnownName[]>();
  const dropped = new Set<KnownName>();
  for (const each of fullest) {
    const { core } = anatomyOf(each);
    if (core.length > 1 && meant.get(core.join(" "))?.length === 1) dropped.add(each);
    else for (const form of spellings(each)) meant.set(form, [...(meant.get(form) ?? []), each]);
  }
  return names.filter((each) => !dropped.has(each));
}

/** Given names written out count, and stand in front. */
function fullness(name: KnownName): number {
  const { core, given } = anatomyOf(name);
  return core.join("").length * 2 + Number(firstNames.has(given[0] ?? ""));
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
    const named = all.filter((each) => !isEmail(each.named.name));
    const [first, second] = named.length > 0 ? named : all;
    if (!first || (!second && isClear(first))) return [];
    const text = all.map(({ part }) => part.text).sort(compare)[0] as string;
    return hasWord(text) ? [{ kind: first.named.kind, name: text, isPart: true }] : [];
  });
}

/** A firm that is called „Muster“ is meant by that word; a person „Koch“ shares it with those who cook. */
function isClear({ named, part }: { named: KnownName; part: NamePart }): boolean {
  const word = part.words.join(" ");
  const isEveryday = everydayWords.has(word) && named.kind === "person";
  return part.isShortForm && !isEveryday && !calendarWords.has(word);
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
