import type { Pseudonym } from "./pseudonyms";

type Kind = Pseudonym["kind"];

/** The word that stands for a name. */
export const kindWords: Readonly<Record<"de" | "en", Readonly<Record<Kind, string>>>> = {
  de: { person: "Person", customer: "Kunde", company: "Firma" },
  en: { person: "Person", customer: "Customer", company: "Company" },
};

/** How a model may inflect these words; of more than one name, a list of letters follows. */
const inflected: Readonly<Record<string, Kind>> = {
  person: "person",
  personen: "person",
  persons: "person",
  kunde: "customer",
  kunden: "customer",
  kundin: "customer",
  kundinnen: "customer",
  customer: "customer",
  customers: "customer",
  firma: "company",
  firmen: "company",
  unternehmen: "company",
  unternehmens: "company",
  client: "customer",
  clients: "customer",
  "pers.": "person",
  "kd.": "customer",
  "fa.": "company",
  company: "company",
  companies: "company",
};
const plurals = new Set([
  "personen",
  "persons",
  "kunden",
  "kundinnen",
  "customers",
  "clients",
  "firmen",
  "companies",
]);

/** A place in a text that reads like one or several pseudonyms. */
export interface Mention {
  start: number;
  end: number;
  kind: Kind;
  isPlural: boolean;
  items: readonly MentionedLetter[];
}

/** @property before what links it to the letter before: „, “ or „ und “; empty for the first */
export interface MentionedLetter {
  before: string;
  letters: string;
  suffix: string;
  end: number;
}

const kindWord = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${longestFirst(Object.keys(inflected)).join("|").replaceAll(".", "\\.")})(?!\\p{M})`,
  "giu",
);
/** What follows a whole word, or the letter of „PersonA“. */
const endOfWord = /(?<=\p{Ll})[A-Z]|[^\p{L}]|$/uy;
/** What may stand after a letter: an inflection, and then no further letter; „An- und“ is a word of its own. */
const after = String.raw`(sch(?:e[nrsm]?)|ens|ern|er|es|en|s|n|)(?!(?<=\p{Ll})[-‐‑]\s)(?!(?!\p{Script=Han})[\p{L}\p{M}])`;
const first = new RegExp(
  String.raw`(?:[\s\p{Cf}]*[-‐‑_]?[\s\p{Cf}]*([A-Z]+)${after}|\s*[([„“"'‚‘«»*_]{1,3}([A-Z]+)${after}[)\]“”"'‘’»«*_]{1,3})`,
  "uy",
);
const links =
  "und|sowie|oder|bis|noch|als auch|wie auch|u\\.|bzw\\.|and|or|nor|to|through|plus|as well as|UND|ODER|AND|OR";
const further = new RegExp(
  String.raw`((?:['’]s)?\s*(?:,\s*(?:und|and|or|oder|&)\s|[,;/&+]|[–-](?=[A-Z](?!\p{L}))|(?<=\s)(?:${links})(?=\s))\s*)([A-Z]{1,2})${after}(?![-‐‑/]\p{L}|\p{N})`,
  "uy",
);

/**
 * Everything in a text that reads like a pseudonym, whoever it means: „Person A“, „Person As“, „PERSON A“, „Person-A“,
 * „Kunden A, B und C“. Table, checks and restoring go by this one function, so that a text of the workbook that is
 * taken for a pseudonym keeps its letters out of the table.
 */
export function mentionsIn(text: string): Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(kindWord)) {
    endOfWord.lastIndex = match.index + match[0].length;
    if (!endOfWord.test(text)) continue;
    const written = match[0].toLowerCase();
    const isCapitals = match[0] === match[0].toUpperCase();
    const items: MentionedLetter[] = [];
    let item = firstLetter(text, match.index + match[0].length, isCapitals);
    for (; item; item = furtherLetter(text, item.end)) items.push(item);
    if (items.length === 0) continue;
    const kind = inflected[written] as Kind;
    const { end } = items.at(-1) as MentionedLetter;
    found.push({ start: match.index, end, kind, isPlural: plurals.has(written), items });
  }
  return found;
}

/** „Ansprechperson A“, „Kollegin B“, „Person: A“. */
const standing =
  /(?<![\p{L}\p{M}])\p{L}*(?:person(?:en|s|a|as)?|people|kund(?:e[ns]?|in|innen)|customers?|clients?|firm(?:a|en|s)?|compan(?:y|ys|ies)|unternehmens?|kolleg(?:e|en|in|innen)|colleagues?|accounts?|ansprechpartner(?:in)?|kundenkreis(?:es)?|kundengruppen?|herrn?|frau|mrs?|ms)(?:['’]s?|[*:]innen)?\W{1,4}([A-HJ-Z])(?:s|['’]s)?(?![\p{L}\p{M}\p{N}]|[-‐‑/]\p{L}|\.\p{L})/giu;

/** Places that read like a pseudonym but that {@link mentionsIn} does not take for one: no name can be put in there. */
export function standingPseudonyms(text: string): { start: number; end: number }[] {
  const mentions = mentionsIn(text);
  return [...text.matchAll(standing)]
    .filter(([, letter = ""]) => letter === letter.toUpperCase())
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((place) => !mentions.some(({ start, end }) => start < place.end && end > place.start));
}

function firstLetter(text: string, start: number, isCapitals: boolean): MentionedLetter | null {
  first.lastIndex = start;
  const match = first.exec(text);
  if (!match) return null;
  const letters = match[1] ?? match[3] ?? "";
  const suffix = match[2] ?? match[4] ?? "";
  const end = start + match[0].length;
  // „PERSON AS“: in capitals the ending is one, too.
  const isInflected = isCapitals && letters.length > 1 && letters.endsWith("S") && suffix === "";
  return isInflected
    ? { before: "", letters: letters.slice(0, -1), suffix: "s", end }
    : { before: "", letters, suffix, end };
}

function furtherLetter(text: string, start: number): MentionedLetter | null {
  further.lastIndex = start;
  const match = further.exec(text);
  if (!match) return null;
  const [all, before = "", letters = "", suffix = ""] = match;
  return { before, letters, suffix, end: start + all.length };
}

/** Letters that would be read as a further name if a pseudonym came to stand before them: „… und B“. */
export function linkedLetters(text: string): string[] {
  return [...text.matchAll(new RegExp(further.source, "gu"))].map((match) => match[2] ?? "");
}

/** Two letters that mean something of their own beside „Firma“ or „Person“. */
const taken = new Set(
  "AG AI AR BA CO CA DB DE DV EC ED EG EK ER EU EV FA FH GF HR IT KG KI KU LE LP MA NV OK PC PR QM SA SE UC UG UK US VR".split(
    " ",
  ),
);

/** A, B … Z, AA, AB …, without I, which after „person“ is a word of English. */
export function* letterRuns(): Generator<string> {
  const letters = [..."ABCDEFGHJKLMNOPQRSTUVWXYZ"];
  yield* letters;
  let runs = letters;
  for (;;) {
    runs = runs.flatMap((run) => letters.map((each) => run + each));
    for (const run of runs) if (!taken.has(run)) yield run;
  }
}

function longestFirst(words: readonly string[]): string[] {
  return [...words].sort((one, other) => other.length - one.length);
}
