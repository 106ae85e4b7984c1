import { calendarWords, everydayGivenNames, everydayWords } from "./pseudonym-everyday";
import { firstNames } from "./pseudonym-first-names";
import { plainWord, wordsOf } from "./pseudonym-fold";
import { genericFirmWords } from "./pseudonym-lexicon";
import { anatomyOf, isTellingGiven, type NameAnatomy, type NamePart } from "./pseudonym-name-parts";
import type { Pseudonym, PseudonymTable } from "./pseudonyms";

/** One way to write a name. */
export interface NameForm {
  entry: Pseudonym;
  /** Folded. */
  words: readonly string[];
  /**
   * Letters that a text must have for it: words of everyday language count as names only with a capital, short names
   * in capitals only so.
   */
  letters: "any" | "capital" | "capitals";
  /** Whole names win over parts of other names. */
  rank: number;
  /** A legal form after it belongs to it. */
  takesLegalForm: boolean;
  /** May be the first part of a word such as „Nordkapportal“. */
  isStem: boolean;
}

/** Forms by their words joined with spaces. */
export function formsOf(table: PseudonymTable): Map<string, NameForm> {
  const found = new Map<string, NameForm>();
  for (const entry of table) {
    for (const form of formsOfEntry(entry)) {
      for (const key of keysOf(form, entry)) {
        const other = found.get(key);
        if (!other || form.rank < other.rank) found.set(key, form);
      }
    }
  }
  return found;
}

/** Also as keyboards without umlauts have it: `muller` for Müller. */
function keysOf({ words }: NameForm, { name }: Pseudonym): string[] {
  const plain = new Map(name.split(/[^\p{L}\p{M}]+/u).map((word) => [wordsOf(word)[0], plainWord(word)]));
  return [...new Set([words.join(" "), words.map((word) => plain.get(word) ?? word).join(" ")])];
}

function formsOfEntry(entry: Pseudonym): NameForm[] {
  const anatomy = anatomyOf(entry);
  const form = (words: readonly string[], rank: number, isStem = false): NameForm => ({
    entry,
    words,
    rank,
    letters: lettersOf(words, entry),
    takesLegalForm: anatomy.hasLegalForm && words.length < anatomy.words.length,
    isStem: isStem && isDistinctive(words, entry),
  });
  return [
    form(anatomy.words, 0, true),
    ...(entry.kind === "person" ? [form(anatomy.core, 1, anatomy.given.length === 0)] : []),
    ...variants(anatomy).map((words) => form(words, 2)),
    // „ONeill“ for O'Neill.
    ...(anatomy.surname.length > 1 ? [form([anatomy.surname.join("")], 4)] : []),
    ...anatomy.parts.filter(isRunTogether).map(({ words }) => form([words.join("")], 4)),
    ...linked(entry, anatomy).map((words) => form(words, 2)),
    ...anatomy.parts
      .filter((part) => part.isShortForm && (!part.isGiven || isTellingGiven(part)))
      .map((part) => form(part.words, 3, !part.isGiven)),
    ...(entry.kind === "person" ? [] : [form([anatomy.core.join("")], 4, true)]),
  ].filter(({ words }) => words.join("").length > 1);
}

function isRunTogether({ words, isGiven }: NamePart): boolean {
  return !isGiven && words.length === 2 && (words[0] as string).length === 1;
}

/** „Acme and Daughters“ for Acme & Daughters. */
function linked({ name }: Pseudonym, { words }: NameAnatomy): string[][] {
  const pieces = name.split(/[&+]/).map(wordsOf);
  if (pieces.length < 2 || pieces.some((piece) => piece.length === 0)) return [];
  return ["und", "and"]
    .map((link) => pieces.flatMap((piece, index) => (index === 0 ? piece : [link, ...piece])))
    .filter((all) => all.length > words.length);
}

/** Other ways to write a person's whole name, folded. */
export function spellings(name: Pick<Pseudonym, "kind" | "name">): string[] {
  const all = variants(anatomyOf(name)).filter((words) => words.length > 1);
  return [...new Set(all.map((words) => words.join(" ")))];
}

/** „A. Weber“, „Weber Anna“, „Weber, A.“, and run together as in user names. */
function variants({ given, surname }: NameAnatomy): string[][] {
  const first = given[0];
  if (first === undefined || surname.length === 0) return [];
  const initial = first.slice(0, 1);
  const initials = given.map((word) => word.slice(0, 1));
  return [
    [first, ...surname],
    [...surname, ...given],
    [...surname, first],
    [initial, ...surname],
    [...initials, ...surname],
    [...surname, initial],
    [first, (surname.at(-1) as string).slice(0, 1)],
    [first + surname.join("")],
    [surname.join("") + first],
    ...(surname.join("").length > 3 ? [[initial + surname.join("")]] : []),
    ...(surname.length > 1 ? [[...given, surname.at(-1) as string]] : []),
  ];
}

function lettersOf(words: readonly string[], { name }: Pseudonym): NameForm["letters"] {
  const [word] = words;
  if (
    words.length === 1 &&
    word !== undefined &&
    word.length < 4 &&
    name.split(/\P{L}+/u).includes(word.toUpperCase())
  ) {
    return "capitals";
  }
  const telling = words.filter((each) => each.length > 1);
  return telling.every((each) => isPlain(each) || (words.length > 1 && genericFirmWords.has(each)))
    ? "capital"
    : "any";
}

/** Could be another word of a text in small letters. */
function isPlain(word: string): boolean {
  return (
    everydayWords.has(word) || everydayGivenNames.has(word) || calendarWords.has(word) || word.length < 4
  );
}

function isDistinctive(words: readonly string[], { kind }: Pseudonym): boolean {
  const [word = ""] = words;
  const shortest = kind === "person" ? 5 : 4;
  return words.length === 1 && word.length >= shortest && !isPlain(word) && !firstNames.has(word);
}
