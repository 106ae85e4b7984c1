import { everydayGivenNames } from "./pseudonym-everyday";
import { firstNames } from "./pseudonym-first-names";
import { foldWord, hasWord, tokensOf, wordsOf } from "./pseudonym-fold";
import {
  genericFirmEnding,
  genericFirmWords,
  legalForms,
  nameParticles,
  roleWords,
  salutations,
  titles,
} from "./pseudonym-lexicon";
import { tradeWords } from "./pseudonym-markers";
import { isEmail, localPart } from "./pseudonym-patterns";
import type { Pseudonym } from "./pseudonyms";

/** A piece of a name that tells by itself who is meant. */
export interface NamePart {
  /** As written in the name. */
  text: string;
  /** Folded words. */
  words: readonly string[];
  isGiven: boolean;
  /** May stand for the whole name; else it gets a pseudonym of its own. */
  isShortForm: boolean;
}

/** What a name consists of. */
export interface NameAnatomy {
  /** All folded words. */
  words: readonly string[];
  /** Without titles and legal forms. */
  core: readonly string[];
  given: readonly string[];
  surname: readonly string[];
  parts: readonly NamePart[];
  hasLegalForm: boolean;
}

/** Splits a name by its kind; a customer may be a firm or a person. */
export function anatomyOf({ kind, name }: Pick<Pseudonym, "kind" | "name">): NameAnatomy {
  if (kind === "person") return isEmail(name) ? addressAnatomy(name) : personAnatomy(name);
  return firmAnatomy(name);
}

function personAnatomy(name: string): NameAnatomy {
  const chunks = chunksOf(name).filter((chunk) => !isBare(chunk, titles));
  const comma = chunks.findIndex((chunk) => chunk.endsWith(","));
  const ordered =
    comma >= 0 && comma < chunks.length - 1
      ? [...chunks.slice(comma + 1), ...chunks.slice(0, comma + 1)]
      : chunks;
  const given = ordered.slice(0, surnameStart(ordered));
  const surname = ordered.slice(given.length);
  const parts = [
    ...given.map((text) => partOf(text, { isGiven: true })),
    ...surnameParts(surname).map((text) => partOf(text)),
  ].filter(({ text }) => hasWord(text));
  const [givenWords, surnameWords] = [given.flatMap(wordsOf), surname.flatMap(wordsOf)];
  return {
    words: wordsOf(name),
    core: [...givenWords, ...surnameWords],
    given: givenWords,
    surname: surnameWords,
    parts: unique(parts),
    hasLegalForm: false,
  };
}

/** The surname is the last word with the particles before it: „von der Heyden“. */
function surnameStart(chunks: readonly string[]): number {
  let start = chunks.length - 1;
  while (start > 1 && belongsToSurname(chunks[start - 1] as string)) start--;
  if (start === 1 && isBare(chunks[0] as string, nameParticles)) start = 0;
  return Math.max(start, 0);
}

/** „von“, and „Kluge-von“ of „Kluge-von Bülow“. */
function belongsToSurname(chunk: string): boolean {
  const words = wordsOf(chunk);
  const endsInParticle =
    words.length > 1 && /[-‐‑–]/u.test(chunk) && nameParticles.has(words.at(-1) as string);
  return endsInParticle || isBare(chunk, nameParticles);
}

/** The whole surname, the same without particles, and each half of a double name. */
function surnameParts(surname: readonly string[]): string[] {
  const whole = surname.join(" ");
  const bare = surname.filter((chunk) => !isBare(chunk, nameParticles)).join(" ");
  const halves = bare
    .split(/[-‐‑–]|\s/u)
    .filter((half) => !isBare(half, nameParticles))
    .map((half) => half.replace(/^[^\p{L}]+/u, ""));
  return [whole, bare, ...(halves.length > 1 ? halves : [])].map((text) => text.replace(/,$/, ""));
}

/** „anna.weber@…“: words before the @ that are no function (info@, vertrieb@); the domain is the company's matter. */
function addressAnatomy(name: string): NameAnatomy {
  const local = localPart(name).split(/[^\p{L}]+/u);
  const parts = local
    .filter((word) => word.length > 2 && !roleWords.has(foldWord(word)) && foldWord(word) !== "info")
    .map((text) => partOf(text, { isGiven: firstNames.has(foldWord(text)) }));
  const words = wordsOf(name);
  return { words, core: words, given: [], surname: [], parts: unique(parts), hasLegalForm: false };
}

function firmAnatomy(name: string): NameAnatomy {
  const words = wordsOf(name);
  const end = legalStart(words);
  const start = salutations.has(words[0] ?? "") && words.length > 1 ? 1 : 0;
  const core = words.slice(start, end);
  const telling = chunksOf(name)
    .map((chunk) => chunk.replace(/[.,()„“”"]|^['’]|['’]$/gu, ""))
    .flatMap((chunk) => chunk.split("/"))
    .flatMap((chunk) => [chunk, ...(/[-‐‑–]/u.test(chunk) ? chunk.split(/[-‐‑–]/u) : [])])
    .filter((chunk) => wordsOf(chunk).some(isTelling));
  const first = core.find((word) => !titles.has(word) && !tradeWords.has(word));
  const isAlone = core.filter(isTelling).length === 1;
  return {
    words,
    core,
    given: [],
    surname: [],
    parts: unique([
      ...(end < words.length && core.some(isTelling) ? [partOf(coreText(name, start, end))] : []),
      ...telling.map((text) => ({
        ...partOf(text),
        // „Nordkap Logistik“ is called „Nordkap“, „Bäckerei Huber“ is „Huber“; in „Stadtwerke Musterstadt“ the second
        // word may be just the place.
        isShortForm: (isAlone && wordsOf(text)[0] === first) || isAcronymInBrackets(name, text),
      })),
    ]),
    hasLegalForm: end < words.length,
  };
}

/** The name as written without „Firma“ before and legal form behind. */
function coreText(name: string, first: number, end: number): string {
  const tokens = tokensOf(name);
  return name.slice(tokens[first]?.start, tokens[end - 1]?.end);
}

/** „Allgemeine Beispielversicherung (ABV)“. */
function isAcronymInBrackets(name: string, text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text) && name.includes(`(${text})`);
}

function isTelling(word: string): boolean {
  const isNothing =
    genericFirmWords.has(word) ||
    tradeWords.has(word) ||
    genericFirmEnding.test(word) ||
    legalForms.has(word) ||
    roleWords.has(word);
  return (
    word.length > 1 && !isNothing && !titles.has(word) && !salutations.has(word) && !/^\p{N}/u.test(word)
  );
}

/** Where the legal form at the end begins; a name is never only a legal form. */
function legalStart(words: readonly string[]): number {
  let end = words.length;
  while (end > 1 && (legalForms.has(words[end - 1] as string) || words[end - 1] === "und")) end--;
  return end;
}

function partOf(text: string, { isGiven = false } = {}): NamePart {
  return { text, words: wordsOf(text), isGiven, isShortForm: true };
}

/** Given names that are words of their own tell nobody. */
export function isTellingGiven(part: NamePart): boolean {
  return part.words.join("").length > 2 && !everydayGivenNames.has(part.words.join("-"));
}

function unique(parts: readonly NamePart[]): NamePart[] {
  const found = new Map<string, NamePart>();
  for (const part of parts) {
    const key = part.words.join(" ");
    if (key !== "" && !found.has(key)) found.set(key, part);
  }
  return [...found.values()];
}

function chunksOf(name: string): string[] {
  return name.split(/(?<=[.,])(?=\p{L})|\s+/u).filter((chunk) => chunk !== "");
}

function isBare(chunk: string, words: ReadonlySet<string>): boolean {
  const own = wordsOf(chunk);
  return own.length > 0 && own.every((word) => words.has(word));
}
