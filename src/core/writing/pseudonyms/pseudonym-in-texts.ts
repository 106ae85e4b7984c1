import { firstNames } from "./pseudonym-first-names";
import { foldWord } from "./pseudonym-fold";
import { genericFirmWords, legalForms, productMakers, roleWords } from "./pseudonym-lexicon";
import { namedThings } from "./pseudonym-markers";
import {
  academic,
  isGivenName,
  isKnownGiven,
  isNameWord,
  isTitle,
  piecesOf,
  runFrom,
  upToSurname,
  type Piece,
} from "./pseudonym-pieces";

/** Case matters: „Frau“ is no verb, and „MS“ is a vendor's. */
const addresses =
  /^(?:Herrn?|Hrn?\.|Frau|Fr\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Mx\.?|Sir|Dame|Lady|Lord|Rev\.?|RAin)$/;
const anyAddress = /Herr|Hrn?\.|Frau|Fr\.|Mr|Ms|Miss|Mx|Sir|Dame|Lady|Lord|Rev|RAin|Dr|Doktor|Prof/;

/**
 * People who stand in a text in a way that only people do: „Frau Meier-Lüdenscheid“, „Dr. Quellmalz“, „Anna Weber“,
 * „Monika“. Other names that no column of the workbook knows cannot be told from words.
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
  const isNamed = isAddressed || name.filter(isNameWord).length > 1 || !isNameOfThing(pieces, start);
  return isNamed ? name : [];
}

/** „Chatbot Emma“; „St. Martin“. */
function isNameOfThing(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  return before !== undefined && before.after === "" && namedThings.has(before.key);
}

function afterTitles(pieces: readonly Piece[], start: number): number {
  let index = start + 1;
  while (isTitle(pieces[index]) && !pieces[index - 1]?.closes) index++;
  return pieces[index - 1]?.closes ? pieces.length : index;
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
