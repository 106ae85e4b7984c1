import type { Plan } from "../../plan";
import type { Facts } from "../../roadmap/roadmap-draft";
import { namesIn } from "./pseudonym-matcher";
import { corpusOf, knownNames } from "./pseudonym-table";
import { kindWords, letterRuns, linkedLetters, mentionsIn, type Mention } from "./pseudonym-words";
import type { Pseudonym, PseudonymTable } from "./pseudonyms";

/**
 * Names of the workbook that do not leave it, with a pseudonym that stands in no text of the workbook: letters that
 * follow „Person“, „Kunden“ … anywhere in it are not given to anybody.
 */
export function pseudonymTable(plan: Plan, language: "de" | "en"): PseudonymTable {
  const reserved = new Set(corpusOf(plan).flatMap(lettersTakenBy));
  const letters: Readonly<Record<Pseudonym["kind"], Generator<string>>> = {
    person: letterRuns(),
    customer: letterRuns(),
    company: letterRuns(),
  };
  return knownNames(plan).map((known) => ({
    ...known,
    pseudonym: `${kindWords[language][known.kind]} ${nextFree(letters[known.kind], reserved)}`,
  }));
}

function lettersTakenBy(text: string): string[] {
  return [
    ...mentionsIn(text).flatMap(({ items }) => items.map(({ letters }) => letters)),
    ...linkedLetters(text),
  ];
}

function nextFree(letters: Generator<string>, reserved: ReadonlySet<string>): string {
  for (;;) {
    const { value } = letters.next();
    if (!reserved.has(value as string)) return value as string;
  }
}

/** Facts that hold the names, so that restored and stored texts can be resolved from the plan alone. */
export function nameFacts(plan: Plan): Facts {
  return Object.fromEntries(knownNames(plan).map((known) => [known.fact, known.name]));
}

/**
 * A text with every name replaced, also inflected ones and parts of full names. What comes back after
 * {@link restoreNames} is the text with each name as the workbook spells it: „Weber“ may become „Anna Weber“, `anna
 * weber` gets its capitals, „Nordkapportal“ a hyphen.
 */
export function pseudonymise(text: string, table: PseudonymTable): string {
  let sent = "";
  let position = 0;
  for (const { start, end, entry, suffix } of namesIn(text, table)) {
    sent += text.slice(position, start) + entry.pseudonym + suffix;
    position = end;
  }
  return sent + text.slice(position);
}

/**
 * An answer with every pseudonym replaced by the placeholder of its name, also inflected and split ones. Names that the
 * user let go as they are (their pseudonym is the name) become placeholders, too, so that no stored text holds them.
 */
export function restoreNames(text: string, table: PseudonymTable): string {
  const known = new Map(table.map((each) => [`${each.kind} ${each.pseudonym.split(" ").at(-1)}`, each]));
  let restored = "";
  let position = 0;
  for (const mention of mentionsIn(text)) {
    const { items, end } = restoredItems(mention, known);
    if (items === "") continue;
    restored += text.slice(position, mention.start) + items;
    position = end;
  }
  return withoutReleased(restored + text.slice(position), table);
}

/** Placeholders are left as they are: an ID may be called like a person. */
function withoutReleased(text: string, table: PseudonymTable): string {
  if (table.every(({ name, pseudonym }) => name !== pseudonym)) return text;
  const released = releasedAs(table);
  return text
    .split(/(\{\{[^{}]*\}\})/)
    .map((part, index) => (index % 2 === 1 ? part : pseudonymise(part, released)))
    .join("");
}

/** A stored text as the model may read it: pseudonyms instead of the placeholders of names. */
export function withPseudonyms(text: string, table: PseudonymTable): string {
  const byFact = new Map(table.map(({ fact, pseudonym }) => [fact, pseudonym]));
  return text
    .split(/(\{\{[^{}]*\}\})/)
    .map((part, index) => (index % 2 === 1 ? (byFact.get(part.slice(2, -2).trim()) ?? part) : part))
    .join("");
}

/** The released names with their placeholders instead of pseudonyms. */
function releasedAs(table: PseudonymTable): PseudonymTable {
  return table
    .filter(({ name, pseudonym }) => name === pseudonym)
    .map((entry) => ({ ...entry, pseudonym: placeholderOf(entry) }));
}

function placeholderOf({ fact }: Pseudonym): string {
  return `{{${fact}}}`;
}

/** The placeholders of a mention; of a singular, letters count only as far as they are known without a gap. */
function restoredItems(
  mention: Mention,
  known: ReadonlyMap<string, Pseudonym>,
): { items: string; end: number } {
  const entries = mention.items.map(({ letters }) => known.get(`${mention.kind} ${letters}`));
  const word = entries.find((each) => each)?.pseudonym.split(" ")[0];
  const nothing = { items: "", end: mention.start };
  if (word === undefined || (!mention.isPlural && !entries[0])) return nothing;
  return mention.items.reduce((done, item, index) => {
    const entry = entries[index];
    const isListed = index === 0 || done.end === mention.items[index - 1]?.end;
    const isTaken = entry ? entries.indexOf(entry) === index : mention.isPlural && item.letters.length === 1;
    if (!isListed || !isTaken) return done;
    const name = entry
      ? placeholderOf(entry) + endingOf(entry, item.suffix)
      : `${word} ${item.letters}${item.suffix}`;
    return { items: done.items + item.before + name, end: item.end };
  }, nothing);
}

/** „Jonas“ and „Fritz“ take an apostrophe where „Weber“ takes an s; of „Birkenfelde“ it is the „Birkenfelder“. */
function endingOf({ name }: Pseudonym, suffix: string): string {
  if (suffix === "er" && name.endsWith("e")) return "r";
  return suffix === "s" && /[sßxz]$/iu.test(name) ? "’" : suffix;
}
