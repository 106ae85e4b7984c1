import { editDistance } from "./edit-distance";
import { tokens, type HeaderWords } from "./header-words";
import type { FieldTerms } from "./mapping-terms";

/** Why a header is taken for a column. */
export type LikenessReason = "synonym" | "words" | "compound" | "spelling" | "vague" | "opposite";

/** How much a header is like what a column is usually called. */
export interface Likeness {
  /** 0–1. */
  confidence: number;
  reason: LikenessReason;
}

/** Nothing above this is said of words that mean a column only now and then. */
const vagueLimit = 0.55;

/** The best likeness of a header to the terms of a column, null for none. */
export function likeness(header: HeaderWords, terms: FieldTerms): Likeness | null {
  const found = best(header, terms.terms);
  const opposite = best(header, terms.opposite ?? []);
  if (opposite && (!found || opposite.confidence > found.confidence))
    return { ...opposite, reason: "opposite" };
  const vague = best(header, terms.vague ?? []);
  if (vague && (!found || vagueLimit * vague.confidence > found.confidence)) {
    return { confidence: vague.confidence * vagueLimit, reason: "vague" };
  }
  return found;
}

function best(header: HeaderWords, terms: readonly string[]): Likeness | null {
  let result: Likeness | null = null;
  for (const term of terms) {
    const found = termLikeness(header, tokens(term));
    if (found && found.confidence > (result?.confidence ?? 0)) result = found;
  }
  return result;
}

function termLikeness(header: HeaderWords, term: readonly string[]): Likeness | null {
  const joined = term.join("");
  if (header.joined === joined) return { confidence: 0.92, reason: "synonym" };
  if (header.words.map(stem).join("") === term.map(stem).join(""))
    return { confidence: 0.88, reason: "words" };
  const length = header.words.join("").length;
  if (term.every((word) => header.words.some((each) => stem(each) === stem(word)))) {
    // In both languages the last word of a phrase is its head: a data owner is an owner.
    const isHead = stem(header.words.at(-1)!) === stem(term.at(-1)!);
    return {
      confidence: 0.5 + 0.25 * Math.min(1, joined.length / length) + (isHead ? 0.1 : 0),
      reason: "words",
    };
  }
  return (
    compoundLikeness(header, joined) ??
    spellingLikeness(header, joined) ??
    abbreviationLikeness(header, joined)
  );
}

/** `Verantw.` begins as `Verantwortlich` does; a single word only, because `Verantw. Kostenst.` is a cost centre. */
function abbreviationLikeness({ words, abbreviations }: HeaderWords, term: string): Likeness | null {
  const [word] = words;
  if (word === undefined || words.length > 1 || !abbreviations.includes(word)) return null;
  return term.length > word.length + 1 && term.startsWith(word)
    ? { confidence: 0.72, reason: "spelling" }
    : null;
}

/** A German compound is a kind of what it ends with: Projektkosten are costs, a Kostenstelle is none. */
function compoundLikeness({ words }: HeaderWords, term: string): Likeness | null {
  if (term.length < 5) return null;
  let share = 0;
  for (const word of words) {
    if (word.length > term.length && stem(word).endsWith(stem(term))) {
      share = Math.max(share, term.length / words.join("").length);
    }
  }
  return share === 0 ? null : { confidence: 0.58 + 0.25 * share, reason: "compound" };
}

function spellingLikeness({ words, joined }: HeaderWords, term: string): Likeness | null {
  if (term.length < 5) return null;
  const limit = term.length >= 9 ? 2 : 1;
  const close = [joined, words.join("")].some((text) => editDistance(text, term, limit) <= limit);
  return close ? { confidence: 0.72, reason: "spelling" } : null;
}

/** Without the endings that only inflect, in German and English. */
function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ies)$/, "y").replace(/(?:en|er|es|e|s|n)$/, "");
}
