import { findingAt, findingsInPlain, type CheckedText, type Finding } from "./checked-text";
import type { Token } from "./tokens";
import { amountPatterns } from "./amount-patterns";
import { germanWords, englishWords } from "./function-words";
import {
  isCurrency,
  isPercent,
  isPeriod,
  isPerson,
  isSingleUnit,
  isUnit,
  numberKind,
  type NumberKind,
} from "./number-vocabulary";

/** Number words that state an amount: with a unit beside them, or a ratio or a large number by themselves. */
export function numberWordProblems(checked: CheckedText): Finding[] {
  const words = joinSpaced(checked.tokens);
  const amounts = words.flatMap((token, index) => {
    if (token.fact !== undefined || token.isLiteral) return [];
    const kind = numberKind(token.folded) ?? roman(token);
    const last = kind && amountEnd(words, index, kind);
    return last ? [findingAt("numberWord", token, last)] : [];
  });
  return [
    ...amounts,
    ...amountPatterns.flatMap((pattern) => findingsInPlain(checked, pattern, "numberWord")),
  ];
}

/** „z w e i" is read as one word. */
function joinSpaced(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    let end = index;
    while (isLetter(tokens[end])) end += 1;
    const [first, last] = [tokens[index] as Token, tokens[end - 1]];
    if (end - index < 3 || !last) {
      joined.push(first);
      continue;
    }
    const folded = tokens
      .slice(index, end)
      .map((token) => token.folded)
      .join("");
    joined.push({ ...first, folded, end: last.end });
    index = end - 1;
  }
  return joined;
}

function isLetter(token: Token | undefined): boolean {
  return token !== undefined && token.fact === undefined && /^\p{L}$/u.test(token.text);
}

/** „XIV" beside a unit; a year such as „MMXXVII" by itself. */
function roman({ text }: Token): NumberKind | null {
  if (!/^(?=.{2})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)) return null;
  return /^MM./.test(text) ? "large" : "small";
}

/** The last token of the amount that a number word begins; null where it is no amount. */
function amountEnd(tokens: readonly Token[], index: number, kind: NumberKind): Token | null {
  const token = tokens[index] as Token;
  const next = adjacent(tokens, index + 1);
  switch (kind) {
    case "large":
      return token;
    case "ratio":
      return isHarmlessRatio(tokens, index) ? null : token;
    case "one":
      return singleUnitAfter(tokens, index) ?? numbered(tokens, index) ?? ratioEnd(tokens, index);
    case "ordinal":
      return ordinalEnd(tokens, index);
    case "small":
      return (
        unitAfter(tokens, index) ??
        unitBefore(tokens, index) ??
        digitFigure(next) ??
        ratioEnd(tokens, index) ??
        statedEnd(tokens, index)
      );
  }
}

/** The token unless a phrase ends before it. */
function adjacent(tokens: readonly Token[], index: number): Token | undefined {
  const token = tokens[index];
  return token?.break === "none" ? token : undefined;
}

const duplicated =
  /^(?:aufwand|aufwaend|absicher|gesichert|boden|verbind|daten|kundendat|kundensaetz|artikel|adress|erfass|eingab|eingeb|eingegeb|arbeit|pfleg|gepflegt|buch|gebucht|pruef|geprueft|ablag|abgeleg|eintr|meld|weg|frag|anfrag|kontroll|halt|fuehr|struktur|system|zustaendig|bestell|rechnung|zahlung|stamm|vorgaeng|dokument|entr|check|count|work|book|data|maint|handl|capture|record|input|keying|payment|invoice|stor)/;

/** „Die halbe Miete", "half the battle", "half-hearted". */
const idiomatic = /^(?:miet|weg|streck|sach|herz|wahrheit|kraft|hearted|baked|measures?|truths?|way)/;

/** „Doppelte Dateneingabe" is about duplicates, „vielfache Anfragen" about many. */
function isHarmlessRatio(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index] as Token, adjacent(tokens, index + 1)];
  if (/^(?:viel|mehr)fache/.test(token.folded)) return !/^\p{Lu}/u.test(token.text);
  if (/^hal(?:b|f)/.test(token.folded) && idiomatic.test(next?.folded ?? "")) return true;
  if (!/^(?:doppelt|double$)/.test(token.folded)) return false;
  const after = /^(?:und|oder|and|or)$/.test(next?.folded ?? "") ? adjacent(tokens, index + 3) : next;
  return after !== undefined && duplicated.test(after.folded);
}

const stating =
  /^(?:circa|ca|etwa|rund|ungefaehr|knapp|fast|mindestens|hoechstens|maximal|gesagt|naemlich|betraegt|betragen|about|around|roughly|approximately|nearly|almost|exactly|precisely|equals|averages|faktor)$/;

/** „rund vier", „beträgt zwölf", "five at most": a figure without its unit. */
function statedEnd(tokens: readonly Token[], index: number): Token | null {
  const [before, token] = [tokens[index - 1], tokens[index] as Token];
  const [next, second] = [adjacent(tokens, index + 1), adjacent(tokens, index + 2)];
  if (
    next &&
    second &&
    /^(?:at (?:most|least)|or (?:so|more|fewer)|oder (?:mehr|weniger))$/.test(
      `${next.folded} ${second.folded}`,
    )
  )
    return second;
  if (!before || token.break !== "none") return null;
  const isFactor = before.folded === "of" && tokens[index - 2]?.folded === "factor";
  return isFactor || stating.test(before.folded) ? token : null;
}

/** „neun von zehn", "one in five", „vier zu eins", "three to five". */
function ratioEnd(tokens: readonly Token[], index: number): Token | null {
  const [first, second, third] = [1, 2, 3].map((offset) => adjacent(tokens, index + offset));
  const isNumber = (token: Token | undefined) =>
    /^(?:small|large)$/.test(numberKind(token?.folded ?? "") ?? "");
  if (/^(?:bis|to|zu)$/.test(first?.folded ?? "")) {
    const isOne = /^(?:eins|one)$/.test(second?.folded ?? "") && isNumber(tokens[index]);
    return second && (isOne || isNumber(second)) ? second : null;
  }
  const isOutOf = first?.folded === "out" && second?.folded === "of";
  const base = isOutOf ? third : /^(?:von|in|aus)$/.test(first?.folded ?? "") ? second : undefined;
  return base && isNumber(base) ? base : null;
}

const ordinaryAdjectives =
  /^(?:ganz|voll|weiter|gut|knapp|einzig|full|whole|entire|single|more)(?:e[rnms]?)?$/;

function singleUnitAfter(tokens: readonly Token[], index: number): Token | null {
  const next = adjacent(tokens, index + 1);
  if (!next) return null;
  const isOne = tokens[index]?.folded === "one";
  if (isSingleUnit(next.folded) || (isOne && isPerson(next.folded))) return next;
  const second = adjacent(tokens, index + 2);
  if (isOne && next.folded === "full" && second?.folded === "time") return second;
  return ordinaryAdjectives.test(next.folded) && second && isSingleUnit(second.folded) ? second : null;
}

const fractionFollowers =
  /^(?:of|in|after|and|within|when|once|through|compared|thanks|because|from|less|more|fewer|lower|higher|faster|shorter|cheaper|der|weniger|mehr)$/;

/** „im dritten Monat", "a third of"; „vom ersten Tag an" and „in den ersten Wochen" name no figure. */
function ordinalEnd(tokens: readonly Token[], index: number): Token | null {
  const token = tokens[index] as Token;
  if (
    /^(?:jede[rnms]?|every)$/.test(tokens[index - 1]?.folded ?? "") &&
    !/^(?:erste|first|quarter)/.test(token.folded)
  )
    return token;
  const next = adjacent(tokens, index + 1);
  if (next?.folded === "year" && next.gap === "-") return null;
  if (next && isPeriod(next.folded)) {
    const isFirst = /^(?:erste|first)/.test(token.folded);
    return isFirst &&
      /^(?:tag|tagen?|days?|[a-z]+[ns])$/.test(next.folded) &&
      !/^quartals?$/.test(next.folded)
      ? null
      : next;
  }
  if (!/^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|quarter)$/.test(token.folded)) return null;
  if (next?.folded === "of") return next;
  const article = tokens[index - 1]?.folded ?? "";
  if (
    token.folded === "quarter" &&
    article === "a" &&
    /^(?:by|than|about|nearly|almost|roughly|around)$/.test(tokens[index - 2]?.folded ?? "")
  )
    return token;
  const isFraction =
    /^(?:one|two|three|four)$/.test(article) ||
    (article === "a" &&
      ((!next && token.folded !== "quarter") || fractionFollowers.test(next?.folded ?? "")));
  return isFraction && !/^part/.test(next?.folded ?? "") ? token : null;
}

/** "six-figure", "double-digit". */
function digitFigure(next: Token | undefined): Token | null {
  return next && /^(?:figures?|digits?|fold|times)$/.test(next.folded) ? next : null;
}

const between = /^(?:bis|oder|und|to|or|and|of|the|der|den|unserer?|our|more|other)$/;

/** A unit within the number's own word group: „zwei bis drei volle Monate", not „zwei Wege für Kunden". */
function unitAfter(tokens: readonly Token[], index: number): Token | null {
  let adjectives = 0;
  for (let place = index + 1; place < Math.min(tokens.length, index + 8) && adjectives < 3; place += 1) {
    const token = adjacent(tokens, place);
    if (!token || token.fact !== undefined) return null;
    if (isUnit(token.folded)) return token;
    if (token.folded === "use" && /^cases?$/.test(tokens[place + 1]?.folded ?? "")) return token;
    if (between.test(token.folded) || numberKind(token.folded)) continue;
    if (!couldBeAdjective(token)) return null;
    adjectives += 1;
  }
  return null;
}

function couldBeAdjective({ text, folded }: Token): boolean {
  if (/^\p{Lu}/u.test(text) && !/^\p{Lu}{2,}$/u.test(text)) return false;
  return !germanWords.has(folded) && !englishWords.has(folded) && !/[^s]s$/.test(folded) && folded !== "in";
}

/** „Q eins", „KW zwei", „Artikel neun". */
function numbered(tokens: readonly Token[], index: number): Token | null {
  const token = adjacent(tokens, index);
  if (/^eine?[rmns]?$/.test(token?.folded ?? "") && token?.folded !== "eins") return null;
  return token &&
    /^(?:kw|q|art|artikels?|article|para(?:graf|graph)(?:en)?|absatz|section|rule|annex|anhang)$/.test(
      tokens[index - 1]?.folded ?? "",
    )
    ? token
    : null;
}

/** „Monat drei", "week two"; "from day one" names none. */
function unitBefore(tokens: readonly Token[], index: number): Token | null {
  const [token, before] = [tokens[index], tokens[index - 1]];
  if (!token || !before || token.break !== "none") return null;
  if (numbered(tokens, index)) return token;
  const isNumbered = isCurrency(before.folded) || isPercent(before.folded) || isPeriod(before.folded);
  return isNumbered && isSingleUnit(before.folded) ? token : null;
}
