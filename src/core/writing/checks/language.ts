import { findingAt, type CheckedText, type CheckScope, type Finding } from "./checked-text";
import type { Token } from "./tokens";
import { englishWords, germanWords, isForeignWord } from "./function-words";

/** Sentences in another language than the plan's; product names and technical terms are no sentences. */
export function languageProblems({ tokens }: CheckedText, { context }: CheckScope): Finding[] {
  const foreign = tokens.find((token) => isForeignScript(token));
  if (foreign) return [findingAt("wrongLanguage", foreign)];
  return sentencesOf(tokens).flatMap((sentence) => {
    const words = sentence.filter((token) => token.fact === undefined && !token.isLiteral);
    if (isForeign(words, context.language))
      return [findingAt("wrongLanguage", words[0] as Token, words.at(-1))];
    const clause = foreignClause(words, context.language);
    return clause ? [findingAt("wrongLanguage", clause[0] as Token, clause.at(-1))] : [];
  });
}

/**
 * Look-alikes of other scripts hide number words, so letters are those of European languages only. A name may have
 * letters of its own, but none that imitate others within a word.
 */
function isForeignScript({ text, fact, isLiteral }: Token): boolean {
  if (fact !== undefined || !/[^\P{L}A-Za-zÀ-ɏḀ-ỿªºµﬀ-ﬆ]/u.test(text)) return false;
  return (
    !isLiteral || (/\p{Script=Latin}/u.test(text) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text))
  );
}

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    const last = sentences.at(-1);
    if (last && token.break !== "sentence") last.push(token);
    else sentences.push([token]);
  }
  return sentences;
}

interface Score {
  german: number;
  english: number;
  other: number;
}

/** Function words count double, typical words and endings once. */
function isForeign(words: readonly Token[], language: "de" | "en"): boolean {
  const score: Score = { german: 0, english: 0, other: 0 };
  words.forEach((token, index) => addWord(score, token, index === 0));
  const own = language === "de" ? score.german : score.english;
  const foreign = language === "de" ? score.english : score.german;
  if (score.other >= 4 && score.other > 2 * own) return true;
  // Two English words may be a quoted title; a sentence has more, and hardly any of the plan's own language.
  return foreign >= 3 && foreign > 2 * own;
}

/**
 * Half a sentence in the other language: several small words of it over at least five words, and none of the plan's own
 * between them. „Out of the box" and „proof of concept" are shorter.
 */
function foreignClause(words: readonly Token[], language: "de" | "en"): readonly Token[] | null {
  const [own, foreign] = language === "de" ? [germanWords, englishWords] : [englishWords, germanWords];
  let run: Token[] = [];
  for (const token of words) {
    if (own.has(token.folded)) run = [];
    else if (run.length > 0 || foreign.has(token.folded)) run.push(token);
    const small = run.filter(({ folded }) => foreign.has(folded)).length;
    const isSpelled = run.some(({ text }) => /[äöüß]/i.test(text));
    if (run.length >= 5 && small >= (isSpelled && language === "en" ? 2 : 3)) return run;
  }
  return null;
}

function addWord(score: Score, { text, folded }: Token, isFirst: boolean): void {
  if (germanWords.has(folded)) score.german += 2;
  else if (englishWords.has(folded)) score.english += 2;
  else if (isForeignWord(folded)) score.other += 2;
  if (/[äöüß]/i.test(text) || germanEnding.test(folded)) score.german += 1;
  else if (englishVerbs.has(folded) || (!isFirst && englishEnding.test(folded) && /^\p{Ll}/u.test(text))) {
    score.english += 1;
  }
}

const germanEnding =
  /.{3}(?:ungen|ung|keit|heit|schaft|ieren|iert|lich|liche[rnms]?|ische[rnms]?|igen|ende[rnms]?|bare?[rnms]?|haft|innen|nisse?)$|^(?:kund|mitarbeit|daten|beschleunig|verbesser|besser)/;
const englishEnding = /.{3}(?:ing|ed|ly|ness|ments?|ies|ful|able|tion|tions|ity)$/;

/** Words with which English sentences without small words begin. */
const englishVerbs: ReadonlySet<string> = new Set(
  `improve reduce increase ensure provide enable automate support train define deliver accelerate simplify faster better
  customer customers employees quality service process processes requests answers reporting decisions costs savings
  team work data business company employee users errors time waiting automation efficiency`
    .trim()
    .split(/\s+/),
);
