import { kindWords, mentionsIn, standingPseudonyms, type Mention } from "../pseudonyms/pseudonym-words";
import { findingAt, type CheckedText, type CheckScope, type Finding } from "./checked-text";
import type { Token } from "./tokens";

/** IDs and pseudonyms that the workbook does not have, and pseudonyms in a form that no name can be put in for. */
export function referenceProblems({ text, tokens }: CheckedText, { index: brief }: CheckScope): Finding[] {
  const ids = tokens.flatMap((token, index) =>
    isOwnWord(token) && isUnknownId(token, tokens[index + 1], brief.idPrefixes)
      ? [findingAt("unknownReference", token, idEnd(token, tokens[index + 1]))]
      : [],
  );
  const places = [
    ...mentionsIn(text).filter((mention) => !isKnown(mention, brief.knownNames)),
    ...standingPseudonyms(text),
  ];
  const pseudonyms = places.flatMap(({ start, end }) => {
    const [first, ...more] = tokens.filter((token) => token.start < end && token.end > start);
    return first && isOwnWord(first) ? [findingAt("unknownReference", first, more.at(-1))] : [];
  });
  return [...ids, ...pseudonyms];
}

/** Neither a placeholder nor a word of the workbook. */
function isOwnWord({ fact, isLiteral }: Token): boolean {
  return fact === undefined && !isLiteral;
}

function isUnknownId(token: Token, next: Token | undefined, prefixes: ReadonlySet<string>): boolean {
  const joined = /^(\p{L}+)\p{N}+$/u.exec(token.folded);
  if (joined) return prefixes.has(joined[1] as string);
  return (
    prefixes.has(token.folded) &&
    next !== undefined &&
    /^[-_ .#‐‑–]?$/.test(next.gap) &&
    /^\p{N}/u.test(next.text)
  );
}

function idEnd(token: Token, next: Token | undefined): Token {
  return /\p{N}/u.test(token.text) ? token : (next ?? token);
}

/** Of „Person A und B“ the second letter need not be a name, of „Personen A und B“ both are. */
function isKnown({ kind, isPlural, items }: Mention, known: string): boolean {
  const names = (letters: string) => [kindWords.de, kindWords.en].map((words) => `${words[kind]} ${letters}`);
  const stands = (name: string) => new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, "u").test(known);
  return items
    .slice(0, isPlural ? items.length : 1)
    .every(({ letters }) => !isPseudonymLetter(letters, names, stands) || names(letters).some(stands));
}

/** One letter; two only where the brief has such names, as „customer FAQ“ and „company IT“ are words. */
function isPseudonymLetter(
  letters: string,
  names: (letters: string) => string[],
  stands: (name: string) => boolean,
): boolean {
  return letters.length === 1 ? letters !== "I" : letters.length === 2 && names("[a-z]{2}").some(stands);
}
