import { foldGerman, splitHeader, tidySpaces } from "../values/normalise-text";
import { parseUnit, type Unit } from "../values/unit";
import { fillerEndings, fillerWords } from "./mapping-terms";

/** A header taken apart for comparing it with what columns are usually called. */
export interface HeaderWords {
  /** All words run together, without brackets and units. */
  joined: string;
  /** Every word, without brackets and units. */
  all: readonly string[];
  /** Words that carry meaning, in order. */
  words: readonly string[];
  /** Words cut off with a full stop: `verantw` of `Verantw.`. */
  abbreviations: readonly string[];
  /** Text of the unit, understood by `parseUnit`; null where the header names none. */
  unit: string | null;
  /** What stands in brackets and is no unit, e.g. `1–10` or `1 = hoch`. */
  remark: string | null;
}

/** Longer cells are texts, not headers. */
export const longestHeader = 80;

/** Takes a header apart: `Umsetzungsdauer in Wochen`, `Business_Value (1-10)`, `geschätzteKosten [T€/Jahr]`. */
export function headerWords(header: string): HeaderWords {
  const spaced = tidySpaces(header.replace(/_+/g, " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
  const { unit, remark, rest } = unitOf(spaced);
  const all = tokens(rest);
  const words = all.filter((word) => !fillerWords.has(word)).map(withoutEnding);
  return {
    joined: all.join(""),
    all,
    words: words.length > 0 ? words : all,
    abbreviations: tokens((rest.match(/\p{L}{3,}(?=\.)/gu) ?? []).join(" ")),
    unit,
    remark,
  };
}

/** Lower-case words with ä/ae and ß/ss made equal. */
export function tokens(text: string): string[] {
  return foldGerman(text)
    .split(/[^\p{L}\p{N}%€]+/u)
    .filter((word) => word !== "");
}

function withoutEnding(word: string): string {
  const ending = fillerEndings.find((each) => word.endsWith(each) && word.length - each.length >= 4);
  return ending ? word.slice(0, -ending.length).replace(/s$/, "") : word;
}

interface UnitParts {
  unit: string | null;
  remark: string | null;
  rest: string;
}

function unitOf(header: string): UnitParts {
  const split = splitHeader(header);
  const outside = tidySpaces(header.replace(/\([^()]*\)|\[[^[\]]*\]/g, " "));
  if (split.unit !== null) {
    const known = parseUnit(split.unit);
    if (known && known.kind !== "remark") {
      const sign = /^(.+?)[\s,:]+(?:in\s+)?((?:t|k|tsd\.?|mio\.?)?\s?[€%].*)$/iu.exec(outside);
      return withPeriod(split.unit, known, sign?.[1] ?? outside);
    }
    return { unit: null, remark: split.unit, rest: outside };
  }
  const [, words, behind] = /^(.+?)[\s,]+in\s+(.+)$/iu.exec(outside) ?? lastWordAsUnit(outside) ?? [];
  const unit = behind === undefined ? null : parseUnit(behind);
  if (words !== undefined && unit && unit.kind !== "remark") return withPeriod(behind!, unit, words);
  return { unit: periodUnit(outside), remark: null, rest: outside };
}

/** `Budget TEUR`, `Dauer Wochen`; a lone word is the header itself. */
function lastWordAsUnit(header: string): RegExpExecArray | null {
  return /^(.+?)[\s,]+([^\s,]{2,})$/u.exec(header);
}

/** `Jährliche Einsparung (T€)`: the period stands among the words, the currency in the brackets. */
function withPeriod(unit: string, { kind, per }: Unit, rest: string): UnitParts {
  const period = kind === "money" && per === null ? periodOf(rest) : null;
  return { unit: period ? `${unit}/${period}` : unit, remark: null, rest };
}

function periodUnit(header: string): string | null {
  const period = periodOf(header);
  return period && `€/${period}`;
}

function periodOf(header: string): string | null {
  const plain = ` ${foldGerman(header)} `;
  if (/ (annual|yearly|annually|p\.? ?a\.?|(?:pro|je|per|a) (?:jahr|year|annum)|jaehrlich\w*) /.test(plain))
    return "Jahr";
  if (/ (monthly|p\.? ?m\.?|(?:pro|je|per|a) (?:monat|month)|monatlich\w*) /.test(plain)) return "Monat";
  return null;
}

/** Form in which headers of a mapping are compared: brackets count, or `Nutzen` and `Nutzen (€)` would be one. */
export function headerKey(header: string): string {
  const { base, unit } = splitHeader(header);
  return `${base}|${unit === null ? "" : tidySpaces(unit).toLowerCase()}`;
}
