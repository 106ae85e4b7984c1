import { everydayGivenNames } from "./pseudonym-everyday";
import { firstNames } from "./pseudonym-first-names";
import { foldWord, wordsOf } from "./pseudonym-fold";
import {
  genericFirmWords,
  legalForms,
  linkWords,
  nameParticles,
  productMakers,
  roleEnding,
  roleWords,
  titles,
} from "./pseudonym-lexicon";

/** A word of a text as it stands between spaces. */
interface Piece {
  /** Without quotation marks, brackets and what ends a sentence. */
  text: string;
  /** Folded. */
  key: string;
  /** Something before or after it parts it from its neighbour. */
  opens: boolean;
  closes: boolean;
}

/** Case matters: „Frau“ is no verb, and „MS“ is a vendor's. */
const addresses =
  /^(?:Herrn?|Hrn?\.|Frau|Fr\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Mx\.?|Sir|Dame|Lady|Lord|Rev\.?|RAin)$/;
const anyAddress = /Herr|Hrn?\.|Frau|Fr\.|Mr|Ms|Miss|Mx|Sir|Dame|Lady|Lord|Rev|RAin|Dr|Doktor|Prof/;
const academic = /^(?:Dr\.?|Prof\.?|Doktor|Professor|Professorin)$/;

/**
 * People who stand in a text in a way that only people do: „Frau Meier-Lüdenscheid“, „Dr. Quellmalz“, „Anna Weber“.
 * Other names that no column of the workbook knows cannot be told from words.
 */
export function peopleInText(text: string, language: "de" | "en"): string[] {
  if (!mayNameSomebody(text)) return [];
  const pieces = piecesOf(text);
  const found: string[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const name = nameFrom(pieces, index, language);
    if (name.length === 0) continue;
    found.push(name.map(({ text: written }) => written).join(" "));
    index = pieces.indexOf(name.at(-1) as Piece);
  }
  return found;
}

/** Most texts name nobody, and a plan has thousands: a glance is enough for them. */
function mayNameSomebody(text: string): boolean {
  if (anyAddress.test(text)) return true;
  const capitals = text.match(/\p{Lu}\p{M}?\p{Ll}[\p{Ll}\p{M}]+/gu) ?? [];
  return capitals.some((word) => firstNames.has(foldWord(word)));
}

function piecesOf(text: string): Piece[] {
  return text
    .split(/\s+|(?<=\p{L})\/(?=\p{L})/u)
    .filter((written) => written !== "")
    .map((written) => {
      const inner = written.replace(/^[^\p{L}\p{N}]+/u, "").replace(/(?:['’]s)?[^\p{L}\p{N}.]*$/u, "");
      // A full stop belongs to abbreviations only.
      const isShort = /^(?:\p{L}{1,4}\.|(?:\p{L}\.-?)+)$/u.test(inner);
      const bare = isShort ? inner : inner.replace(/\.+$/, "");
      return {
        text: bare,
        key: foldWord(bare.replace(/\.$/, "")),
        opens: !written.startsWith(bare),
        closes: !written.endsWith(bare),
      };
    });
}

/** The pieces of the name that begins at a place, or after an address at it. */
function nameFrom(pieces: readonly Piece[], start: number, language: "de" | "en"): Piece[] {
  const first = pieces[start] as Piece;
  const isAddressed = academic.test(first.text) || addresses.test(first.text);
  if (!isAddressed && !isGivenName(first)) return [];
  const from = isAddressed ? afterTitles(pieces, start) : start;
  const run = runFrom(pieces, from);
  // A given name that nobody knows is likely after a title; after „Frau“ another noun may follow the surname.
  const isUnclear = language === "de" && !pieces.slice(start, from).some(({ text }) => academic.test(text));
  const surnames = run.some(isKnownGiven) || isUnclear ? 1 : 2;
  const name = upToSurname(run, surnames);
  return isAddressed || name.filter(isNameWord).length > 1 ? name : [];
}

function afterTitles(pieces: readonly Piece[], start: number): number {
  let index = start + 1;
  while (isTitle(pieces[index]) && !pieces[index - 1]?.closes) index++;
  return pieces[index - 1]?.closes ? pieces.length : index;
}

/** Words of names, initials and „von“ as far as nothing parts them. */
function runFrom(pieces: readonly Piece[], from: number): Piece[] {
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
function upToSurname(run: readonly Piece[], surnames: number): Piece[] {
  const words = run.filter((piece) => isNameWord(piece) && !isKnownGiven(piece)).slice(0, surnames);
  const last = words.at(-1) ?? run.filter(isNameWord).at(-1);
  return last ? run.slice(0, run.indexOf(last) + 1) : [];
}

function isInitial({ text }: Piece): boolean {
  return /^\p{Lu}\.?(?:-?\p{Lu}\.)*$/u.test(text);
}

function isTitle(piece: Piece | undefined): boolean {
  return piece !== undefined && (academic.test(piece.text) || titles.has(piece.key));
}

function isGivenName(piece: Piece): boolean {
  if (piece.text.length < 4 || !/^\p{Lu}\p{Ll}/u.test(piece.text)) return false;
  return isKnownGiven(piece) && !everydayGivenNames.has(piece.key);
}

function isKnownGiven(piece: Piece): boolean {
  return firstNames.has(piece.key) || isHyphenatedGiven(piece);
}

/** „Anna-Lena“. */
function isHyphenatedGiven({ text }: Piece): boolean {
  if (!text.includes("-")) return false;
  const words = wordsOf(text);
  return words.length === 2 && words.every((word) => firstNames.has(word));
}

/** Begins with a capital and is neither a function nor an acronym. */
function isNameWord({ text, key }: Piece): boolean {
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

/** Legal forms that are nothing else in any workbook; „UG“ may be a floor and „SE“ software. */
const firmEnds =
  /^(?:g?GmbH|mbH|AG|KG|KGaA|OHG|GbR|eG|e\.K\.|Ltd\.?|LLC|LLP|PLC|plc|Inc\.?|Corp\.?|B\.V\.|S\.A\.)$/;

const anyFirmEnd = /mbH|AG|KG|OHG|GbR|eG|e\.K\.|Ltd|LLC|LLP|PLC|plc|Inc|Corp|B\.V\.|S\.A\./;

/** Firms that stand in a text with their legal form, but for those whose products everybody uses. */
export function firmsInText(text: string): string[] {
  if (!anyFirmEnd.test(text)) return [];
  const pieces = piecesOf(text);
  return pieces.flatMap((piece, end) => {
    if (!firmEnds.test(piece.text) && !firmEnds.test(`${piece.text}.`)) return [];
    const start = firmStart(pieces, end);
    const words = pieces.slice(start, end);
    if (words.length === 0 || words.every(({ key }) => !isTelling(key))) return [];
    if (words.some(({ key }) => productMakers.has(key))) return [];
    return [[...words, piece].map(({ text: written }) => written || "&").join(" ")];
  });
}

/** Back from the legal form to the word that tells, and further over „&“. */
function firmStart(pieces: readonly Piece[], end: number): number {
  let start = end;
  let hasTold = false;
  while (start > 0) {
    const piece = pieces[start - 1] as Piece;
    const isLink = ["", "und", "and"].includes(piece.key) && start < end;
    const linksNext = hasTold && ["", "und", "and"].includes(pieces[start]?.key ?? " ");
    if (piece.key === "" ? !isLink : piece.closes || pieces[start]?.opens) break;
    if (!isLink && (!/^\p{Lu}/u.test(piece.text) || (hasTold && !linksNext))) break;
    if (isLink && !hasTold && isTelling(pieces[start]?.key ?? "")) hasTold = true;
    hasTold ||= isTelling(piece.key);
    start--;
  }
  while (start < end && !/^\p{Lu}/u.test(pieces[start]?.text ?? "")) start++;
  return start;
}

function isTelling(key: string): boolean {
  return (
    key.length > 1 &&
    !genericFirmWords.has(key) &&
    !legalForms.has(key) &&
    !roleWords.has(key) &&
    /\p{L}/u.test(key)
  );
}
