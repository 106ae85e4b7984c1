/** Letters and digits of folded text, and anything else. */
const alphabet = 37;
/** How many leading letters of a term are looked up before its expression runs. */
const longest = 3;

/** The beginnings that a text holds, by code: of its words, and anywhere in it. */
export interface Beginnings {
  ofWords: Uint8Array;
  anywhere: Uint8Array;
}

/** Codes of beginnings of which a text holds one if an expression matches. */
interface Needed {
  ofWords: Uint16Array;
  anywhere: Uint16Array;
}

const needs = new WeakMap<RegExp, Needed>();

/** Remembers by which beginnings an expression of these terms can be ruled out; `*` means anywhere in a word. */
export function rememberBeginnings(expression: RegExp, terms: readonly string[]): RegExp {
  const ofWords = new Set<number>();
  const anywhere = new Set<number>();
  for (const term of terms) {
    const literals = beginningsOf(term.replace(/^\*/, ""));
    if (!literals) return expression;
    for (const literal of literals) (term.startsWith("*") ? anywhere : ofWords).add(codeOf(literal));
  }
  needs.set(expression, { ofWords: Uint16Array.from(ofWords), anywhere: Uint16Array.from(anywhere) });
  return expression;
}

/** False where the text lacks all beginnings that the expression needs: a look-up instead of a search. */
export function mayMatch(expression: RegExp, text: Beginnings): boolean {
  const needed = needs.get(expression);
  return !needed || holdsOne(text.ofWords, needed.ofWords) || holdsOne(text.anywhere, needed.anywhere);
}

function holdsOne(held: Uint8Array, codes: Uint16Array): boolean {
  for (let index = 0; index < codes.length; index++) if (held[codes[index]!] === 1) return true;
  return false;
}

/** Looks up the beginnings of a folded text, once for all expressions. */
export function beginningsIn(text: string): Beginnings {
  const ofWords = new Uint8Array(alphabet ** longest);
  const anywhere = new Uint8Array(alphabet ** longest);
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const first = letterAt(text, at);
    let code = 0;
    let scale = 1;
    for (let offset = 0; offset < longest; offset++) {
      const letter = offset === 0 ? first : letterAt(text, at + offset);
      if (letter === 0) break;
      code += letter * scale;
      scale *= alphabet;
      anywhere[code] = 1;
      if (before === 0) ofWords[code] = 1;
    }
    before = first;
  }
  return { ofWords, anywhere };
}

/** The literal beginnings of a term, `kredit(e|en)?$` → `kre`, `(ki|ai) text` → `ki`, `ai`; null where it has none. */
function beginningsOf(term: string): readonly string[] | null {
  const plain = term.replace(/^\(\?<![^()]*\)/, "");
  const group = /^\(([a-z0-9|]+)\)(?![?*{])/.exec(plain);
  const starts = group ? group[1]!.split("|") : [plain];
  const literals = starts.map((start) => (/^[a-z0-9]+(?![?*{])/.exec(start)?.[0] ?? "").slice(0, longest));
  const hasChoice = group === null && plain.replace(/\([^()]*\)/g, "").includes("|");
  return hasChoice || literals.includes("") ? null : literals;
}

function codeOf(literal: string): number {
  return [...literal].reduceRight((code, _, index) => code * alphabet + letterAt(literal, index), 0);
}

/** 1–26 for a letter, 27–36 for a digit, 0 for anything else and beyond the end. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 21 : 0;
}
