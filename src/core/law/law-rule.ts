import type { LawAnswer } from "../catalogue/use-case-law-columns";
import type { AiActClass } from "./assessment";
import { rememberBeginnings } from "./first-letters";

/** What a text must contain: one expression, or all of several within one sentence (with name and area). */
export type LawPattern = RegExp | readonly RegExp[];

/** A kind of use case in the words of the law; its sentence and its question have the same key in the law words. */
export interface LawRule {
  key: string;
  class: AiActClass;
  patterns: readonly LawPattern[];
  /** In the same sentence these words make it something else. */
  unless?: RegExp;
  /** Its words are negations themselves („keine KI"). */
  literal?: boolean;
  /** Of a harmless kind: something is still to be asked. */
  asks?: boolean;
  /** Answers that remove it when they are „nein". */
  topics: readonly LawAnswer[];
  /** Evaluates natural persons by its nature: Art. 6(3) does not exempt it. */
  profiling?: boolean;
  /** Further sentence of the duty, e.g. the impact assessment of Art. 27. */
  duty?: "fria";
  /** By which annex it is high-risk. */
  annex?: "I" | "III";
}

/**
 * An expression for folded text (lower case, ae for ä, no punctuation) from terms separated by a comma and a space.
 * A term begins at the start of a word, after `*` anywhere; it is open at its end for inflections and compounds unless
 * it ends with `$`; a space also stands for none.
 */
export function words({ raw }: TemplateStringsArray): RegExp {
  const written = raw.join("").trim().split(/,\s+/);
  const terms = written.map((term) => ({
    inside: term.startsWith("*"),
    source: term
      .replace(/^\*/, "")
      .replaceAll(" ", " ?")
      .replace(/\$$/, String.raw`\b`),
  }));
  const sourcesOf = (inside: boolean) =>
    terms.filter((term) => term.inside === inside).map(({ source }) => source);
  const [atStart, anywhere] = [sourcesOf(false), sourcesOf(true)];
  // One test for the start of a word instead of one per term: most places in a text are none.
  const starting = atStart.length > 0 ? [String.raw`\b(?:${atStart.join("|")})`] : [];
  return rememberBeginnings(new RegExp([...starting, ...anywhere].join("|")), written);
}

/** A case of Annex III. */
export function highRule(
  key: string,
  topics: LawRule["topics"],
  patterns: LawRule["patterns"],
  more: Partial<LawRule> = {},
): LawRule {
  return { key, class: "high", topics, patterns, annex: "III", ...more };
}
