import { foldWord } from "./pseudonym-fold";
import { productMakers } from "./pseudonym-lexicon";
import {
  beforeInitials,
  firmMarkers,
  isThing,
  peopleMarkers,
  smallFirmMarkers,
  smallPeopleMarkers,
  sureMarkers,
  tradeWords,
} from "./pseudonym-markers";
import {
  isInitial,
  isKnownGiven,
  isNameWord,
  piecesOf,
  runFrom,
  upToSurname,
  type Piece,
} from "./pseudonym-pieces";
import type { Pseudonym } from "./pseudonyms";

type Found = Pick<Pseudonym, "kind" | "name">;

/**
 * Names that a text gives away by the word before them: „Kollege Jan“, „Kunde Zierhut“, „supplier Dunmore Garages“,
 * „Bäckerei Huber“. In German every noun has a capital, so what follows must not read like a thing („Kunde Portal“);
 * where the word before has a small letter, as in English, a capital is enough.
 */
export function namesAfterMarkers(text: string, language: "de" | "en"): Found[] {
  if (!mayHoldMarker(text)) return [];
  const pieces = piecesOf(text);
  return pieces.flatMap((piece, index) => {
    const opponents = opponentsAt(pieces, index);
    const initialled = afterInitial(pieces, index);
    const name = nameAfter(pieces, index, language);
    const isTrade = isTradeWord(piece) && !firmMarkers.has(piece.key);
    return [
      ...opponents.map((each) => found("customer", [each])),
      ...(initialled.length > 0 ? [found("person", initialled)] : []),
      ...(name.length > 0
        ? [found(isPeopleMarker(piece.key) ? "person" : "customer", isTrade ? [piece, ...name] : name)]
        : []),
    ];
  });
}

function found(kind: Found["kind"], words: readonly Piece[]): Found {
  return { kind, name: words.map(({ text }) => text || "&").join(" ") };
}

/** Most texts have nothing of the kind. */
function mayHoldMarker(text: string): boolean {
  return (
    /(?<!\p{L})\p{Lu}\.|\sv\.|\.\/\./u.test(text) ||
    text.split(/[^\p{L}\p{M}]+/u).some((word) => {
      const key = foldWord(word);
      return isPeopleMarker(key) || isFirmMarker({ text: word, key }) || tradeWords.has(key);
    })
  );
}

/** „mit A. Schmidt“, „(S. O’Shaughnessy)“. */
function afterInitial(pieces: readonly Piece[], index: number): Piece[] {
  const [before, piece] = [pieces[index - 1], pieces[index] as Piece];
  if (!before || !/^\p{Lu}\.(?:-?\p{Lu}\.)?$/u.test(piece.text) || piece.closes) return [];
  const isLed = piece.before !== "" || /^[:/&+]$/.test(before.after) || beforeInitials.has(before.key);
  const name = upToSurname(namesOf(runFrom(pieces, index)), 1);
  return isLed && name.length > 1 ? name : [];
}

/** „Doe v. Kessington“, „Müller ./. Schmidt“. */
function opponentsAt(pieces: readonly Piece[], index: number): Piece[] {
  const { text, before } = pieces[index] as Piece;
  if (text !== "v." && before !== "./.") return [];
  const after = pieces[index + 1];
  const isFirm =
    after?.after === "" && pieces[index + 2] !== undefined && isNameWord(pieces[index + 2] as Piece);
  return [pieces[index - 1], isFirm ? undefined : after].filter(
    (each): each is Piece => each !== undefined && isNameWord(each) && !isThing(each.key),
  );
}

function nameAfter(pieces: readonly Piece[], index: number, language: "de" | "en"): Piece[] {
  const piece = pieces[index] as Piece;
  const next = pieces[index + 1];
  const isMarker = isPeopleMarker(piece.key) || isFirmMarker(piece) || isTradeWord(piece);
  const isSmall = startsSmall(piece);
  if (
    !isMarker ||
    !next ||
    next.opens ||
    !(piece.after === "" || (piece.after === ":" && (!isSmall || piece.before === "(")))
  )
    return [];
  if (isPeopleMarker(piece.key)) return personAfter(pieces, index, language);
  const run = namesOf(runFrom(pieces, index + 1));
  if (run.length === 0 || isInitial(run[0] as Piece) || isTradeWord(next)) return [];
  return [...(isSmall ? run : run.slice(0, 1)), ...linkedTo(pieces, index + 1 + (isSmall ? run.length : 1))];
}

function isPeopleMarker(key: string): boolean {
  return peopleMarkers.has(key) || smallPeopleMarkers.has(key) || /.{3}mitglied$/.test(key);
}

function isFirmMarker(piece: Pick<Piece, "text" | "key">): boolean {
  const { key } = piece;
  return (
    firmMarkers.has(key) ||
    /.{3}(?:lieferant|mandant|mandantin)$/.test(key) ||
    (smallFirmMarkers.has(key) && startsSmall(piece))
  );
}

function isTradeWord({ text, key }: Piece): boolean {
  return tradeWords.has(key) && /^\p{Lu}/u.test(text);
}

/** A given name, somebody with an initial, or whoever follows a word that only names follow. */
function personAfter(pieces: readonly Piece[], index: number, language: "de" | "en"): Piece[] {
  const piece = pieces[index] as Piece;
  const run = runFrom(pieces, index + 1);
  const [first, second] = run;
  if (!first) return [];
  const words = namesOf(run, isKnownGiven(first) ? 1 : 0);
  const hasInitial = words.length > 0 && (isInitial(first) || (second !== undefined && isInitial(second)));
  if (isKnownGiven(first) && !hasInitial) return upToSurname(words, 1);
  const isGerman = language === "de" && !smallPeopleMarkers.has(piece.key);
  const isSure = isGerman || startsSmall(piece) || sureMarkers.has(piece.key);
  if (!hasInitial && !isSure) return [];
  return words.slice(0, hasInitial || startsSmall(piece) ? 2 : 1);
}

/** As far as the words are names; the first ones of them may be sure. */
function namesOf(run: readonly Piece[], sure = 0): Piece[] {
  const end = run.findIndex(({ key }, index) => index >= sure && (isThing(key) || productMakers.has(key)));
  const names = end < 0 ? [...run] : run.slice(0, end);
  return names.some((piece) => isNameWord(piece)) ? names : [];
}

/** „Oberhauser & Töchter“. */
function linkedTo(pieces: readonly Piece[], index: number): Piece[] {
  const [link, next] = [pieces[index], pieces[index + 1]];
  const isLink = link !== undefined && link.text === "" && /^[&+]$/.test(link.before);
  return isLink && next !== undefined && !next.opens && /^\p{Lu}/u.test(next.text) ? [link, next] : [];
}

function startsSmall({ text }: Pick<Piece, "text">): boolean {
  return /^\p{Ll}/u.test(text);
}
