import { tidySpaces } from "../../values/normalise-text";
import { firstNames } from "./pseudonym-first-names";
import { hasWord, wordsOf } from "./pseudonym-fold";
import {
  linkWords,
  nameParticles,
  roleEnding,
  roleWords,
  salutations,
  surnamesThatAreRoles,
  titles,
} from "./pseudonym-lexicon";
import { emailPattern, numberPattern } from "./pseudonym-patterns";

/**
 * The people whom a cell such as „Weber, Müller / IT“ names, as written there. Departments and roles are no people:
 * what is an area or role of the workbook (`roles`, folded), or consists of words for functions only. Whatever else
 * stands in a person's cell counts as a name: a hidden department costs clarity, a shown name cannot be taken back.
 */
export function peopleIn(cell: string, roles: ReadonlySet<string>): string[] {
  const addresses = cell.match(emailPattern) ?? [];
  return [
    ...segmentsOf(cell.replace(emailPattern, ";").replace(numberPattern, ";")).flatMap((segment) =>
      personsOfSegment(segment, roles),
    ),
    ...addresses,
    ...(cell.match(numberPattern) ?? []),
  ];
}

/** Parts of a cell that name one person or role each; „Weber, Anna“ stays together. */
export function segmentsOf(cell: string): string[] {
  return cell
    .split(/[;/|\r\n&+<>()[\]:•·]|\s(?:und|and|u\.|sowie|bzw\.?|oder|or|mit|with|[–—-])\s/u)
    .flatMap(commaParts)
    .map((part) => tidySpaces(part).replace(/^["'„“”»«‚‘’\s]+|["'“”»«‘’\s]+$/gu, ""))
    .filter((part) => part !== "");
}

/** Splits at commas, but not between a surname and the given name after it. */
function commaParts(segment: string): string[] {
  const parts = segment.split(",").map(tidySpaces);
  const joined: string[] = [];
  for (const part of parts) {
    const previous = joined.at(-1);
    if (previous !== undefined && isGivenNames(part) && isSurnameOnly(previous)) {
      joined[joined.length - 1] = `${previous}, ${part}`;
    } else joined.push(part);
  }
  return joined;
}

function isGivenNames(part: string): boolean {
  const words = wordsOf(part).filter((word) => !titles.has(word));
  return (
    words.length > 0 && words.length <= 3 && words.every((word) => word.length === 1 || firstNames.has(word))
  );
}

function isSurnameOnly(part: string): boolean {
  const words = wordsOf(part).filter((word) => !titles.has(word) && !salutations.has(word));
  return !part.includes(",") && words.length > 0 && words.length <= 3 && !firstNames.has(words[0] as string);
}

/** Words of a segment, whole as written, and whether each is one of a role. */
interface Chunk {
  text: string;
  isRole: boolean;
  isSalutation: boolean;
  isTitle: boolean;
  /** „von“, „der“: within a name a part of it. */
  isParticle: boolean;
}

function personsOfSegment(segment: string, roles: ReadonlySet<string>): string[] {
  if (roles.has(roleKey(segment))) return [];
  const chunks = segment.split(" ").map(chunkOf).map(asSurname);
  const named = runsOf(chunks).filter(
    ({ text }) => hasWord(text) && !wordsOf(text).every((word) => titles.has(word)),
  );
  // A sentence instead of a name: only what clearly is a name in it.
  const isSentence = chunks.length > 6;
  return named
    .filter(
      ({ text, isAddressed }) =>
        !isSentence || isAddressed || wordsOf(text).some((word) => firstNames.has(word)),
    )
    .map(({ text }) => text.replace(/^[,\s]+|[,\s]+$/g, ""))
    .filter((text) => !roles.has(roleKey(text)));
}

function chunkOf(text: string): Chunk {
  const words = wordsOf(text);
  const isRoleWord = (word: string) =>
    roleWords.has(word) || (roleEnding.test(word) && !firstNames.has(word));
  return {
    text,
    isRole:
      words.length === 0 ||
      words.some(isRoleWord) ||
      words.every((word) => linkWords.has(word)) ||
      isDepartment(text),
    isSalutation: words.length === 1 && salutations.has(words[0] as string),
    isTitle: words.length > 0 && words.every((word) => titles.has(word)),
    isParticle: words.length === 1 && nameParticles.has(words[0] as string),
  };
}

/** „Peter Meister“ is somebody, „Meister Peter“ has a function. */
function asSurname(chunk: Chunk, index: number, all: readonly Chunk[]): Chunk {
  const [before, word] = [wordsOf(all[index - 1]?.text ?? ""), wordsOf(chunk.text)];
  const isSurname =
    before.some((each) => firstNames.has(each)) && word.every((each) => surnamesThatAreRoles.has(each));
  return isSurname && index === all.length - 1 ? { ...chunk, isRole: word.length === 0 } : chunk;
}

/** Long nouns such as „Wirtschaftsprüfung“ or „Digitalisierung“; surnames on -ung are short. */
function isDepartment(text: string): boolean {
  return /^[\p{L}-]{7,}(?:ung|ungen|heit|keit|tion|tionen|schaft|tät|ment|kunde)$/u.test(text);
}

interface Run {
  text: string;
  /** After „Herr“ or „Frau“. */
  isAddressed: boolean;
}

/** Longest runs of words that are no roles; salutations and titles begin a new one. */
function runsOf(chunks: readonly Chunk[]): Run[] {
  const runs: Run[] = [];
  let isOpen = false;
  let isAddressed = false;
  chunks.forEach(({ text, isRole, isSalutation, isTitle, isParticle }, index) => {
    const startsAnew = isTitle && !chunks[index - 1]?.isTitle;
    if (isSalutation || (isRole && !isAddressed && !(isParticle && isOpen))) {
      isOpen = false;
      isAddressed = isSalutation;
      return;
    }
    const last = runs.at(-1);
    if (isOpen && last && !(startsAnew && index < chunks.length - 1 && !last.text.endsWith(","))) {
      last.text += ` ${text}`;
    } else runs.push({ text, isAddressed });
    isOpen = true;
    if (!isTitle) isAddressed = false;
  });
  return runs;
}

/** Form in which areas and roles are compared. */
export function roleKey(text: string): string {
  return wordsOf(text).join(" ");
}
