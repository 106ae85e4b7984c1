import { everydayGivenNames } from "./pseudonym-everyday";
import { firstNames } from "./pseudonym-first-names";
import { foldWord, wordsOf } from "./pseudonym-fold";
import {
  genericFirmWords,
  legalForms,
  linkWords,
  nameParticles,
  roleEnding,
  roleWords,
  titles,
} from "./pseudonym-lexicon";

/** A word of a text as it stands between spaces. */
export interface Piece {
  /** Without quotation marks, brackets and what ends a sentence. */
  text: string;
  /** Folded. */
  key: string;
  /** Something before or after it parts it from its neighbour. */
  opens: boolean;
  closes: boolean;
  /** What stands before and after it up to the next space. */
  before: string;
  after: string;
}

/** Titles that stand before a name only. */
export const academic = /^(?:Dr\.?|Prof\.?|Doktor|Professor|Professorin)$/;

/** Words of a text between its spaces. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/\s+|(?<=\p{L})\/(?=\p{L})/u)
    .filter((written) => written !== "")
    .map((written) => {
      const inner = written.replace(/^[^\p{L}\p{N}]+/u, "").replace(/(?:['’]s)?[^\p{L}\p{N}.]*$/u, "");
      // A full stop belongs to abbreviations only.
      const isShort = /^(?:\p{L}{1,4}\.|(?:\p{L}\.-?)+)$/u.test(inner);
      const bare = isShort ? inner : inner.replace(/\.+$/, "");
      const start = written.indexOf(bare);
      const [before, after] = [
        bare === "" ? written : written.slice(0, start),
        written.slice(start + bare.length),
      ];
      return {
        text: bare,
        key: foldWord(bare.replace(/\.$/, "")),
        opens: !written.startsWith(bare),
        closes: !written.endsWith(bare),
        before,
        after,
      };
    });
}

/** Words of names, initials and „von“ as far as nothing parts them. */
export function runFrom(pieces: readonly Piece[], from: number): Piece[] {
  const run: Piece[] = [];
  for (const piece of pieces.slice(from)) {
    const last = run.at(-1);
    const isParted = last !== undefined && ((last.closes && !isInitial(last)) || piece.opens);
    const isParticle = nameParticles.has(piece.key) && (last !== undefined || !linkWords.has(piece.key));
    if (isParted || !(isNameWord(piece) || isInitial(piece) || isParticle)) break;
    run.push(piece);
  }
  return run;
}

/** As many words as the surname may have, with the given names before them. */
export function upToSurname(run: readonly Piece[], surnames: number): Piece[] {
  const words = run.filter((piece) => isNameWord(piece) && !isKnownGiven(piece)).slice(0, surnames);
  const last = words.at(-1) ?? run.filter(isNameWord).at(-1);
  return last ? run.slice(0, run.indexOf(last) + 1) : [];
}

/** „A.“, „K.-H.“. */
export function isInitial({ text }: Piece): boolean {
  return /^\p{Lu}\.?(?:-?\p{Lu}\.)*$/u.test(text);
}

/** A title or the abbreviation of one. */
export function isTitle(piece: Piece | undefined): boolean {
  return piece !== undefined && (academic.test(piece.text) || titles.has(piece.key));
}

/** A given name that is no other word. */
export function isGivenName(piece: Piece): boolean {
  if (piece.text.length < 4 || !/^\p{Lu}\p{Ll}/u.test(piece.text)) return false;
  return isKnownGiven(piece) && !everydayGivenNames.has(piece.key);
}

/** One of the common given names, or two with a hyphen. */
export function isKnownGiven(piece: Piece): boolean {
  return firstNames.has(piece.key) || isHyphenatedGiven(piece);
}

/** „Anna-Lena“. */
function isHyphenatedGiven({ text }: Piece): boolean {
  if (!text.includes("-")) return false;
  const words = wordsOf(text);
  return words.length === 2 && words.every((word) => firstNames.has(word));
}

/** Begins with a capital and is neither a function nor an acronym. */
export function isNameWord({ text, key }: Piece): boolean {
  const isRole = roleWords.has(key) || (roleEnding.test(key) && !firstNames.has(key));
  const isNothing = genericFirmWords.has(key) || linkWords.has(key) || legalForms.has(key);
  return (
    /^\p{Lu}['’]?\p{L}*\p{Ll}/u.test(text) &&
    !isRole &&
    !isNothing &&
    !titles.has(key) &&
    !/[\p{N}_@/.]/u.test(text)
  );
}
