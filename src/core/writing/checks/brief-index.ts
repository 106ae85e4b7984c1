import type { BriefCase, CheckContext } from "../brief/brief";
import { stemOf, tokensOf } from "./tokens";
import { givesOrders } from "./instruction-patterns";
import { literalIndex, type LiteralIndex } from "./literals";

/** What all checks look up in a brief, prepared once for all texts that are checked against it. */
export interface BriefIndex {
  literals: LiteralIndex;
  /** Letters with which the workbook's IDs begin, lower case; „uc" always. */
  idPrefixes: ReadonlySet<string>;
  /** Names, owners and values of facts, lower case. */
  knownNames: string;
  /** Ways to name a use case, by first word, longest first. */
  caseNames: ReadonlyMap<string, readonly CaseName[]>;
}

/** Stems of the words that name a use case. */
export interface CaseName {
  caseIndex: number;
  words: readonly string[];
  /** Only what the name is in everyday speech, where no other use case's name has it. */
  isShort: boolean;
}

/** Prepares a brief's names, IDs and facts for checking. */
export function briefIndex(context: CheckContext): BriefIndex {
  return {
    literals: literalIndex(context),
    idPrefixes: idPrefixes(context),
    knownNames: knownNames(context),
    caseNames: caseNames(context.cases),
  };
}

function idPrefixes({ cases, facts }: CheckContext): ReadonlySet<string> {
  const sources = Object.keys(facts).flatMap((fact) => /^source\.(.+)\.name$/.exec(fact)?.[1] ?? []);
  const prefixes = [...cases.map((each) => each.id), ...sources].flatMap(
    (id) => /^(\p{L}{1,12})[-_ .#]?\p{N}/u.exec(id)?.[1]?.toLowerCase() ?? [],
  );
  return new Set(["uc", ...prefixes]);
}

function knownNames({ literals, owners, cases, facts }: CheckContext): string {
  const names = new Set([...literals, ...owners, ...cases.map((each) => each.name), ...Object.values(facts)]);
  return ["", ...[...names].filter((name) => !givesOrders(name)), ""].join("|").toLowerCase();
}

function caseNames(cases: readonly BriefCase[]): ReadonlyMap<string, readonly CaseName[]> {
  const byFirstWord = new Map<string, CaseName[]>();
  const add = (name: CaseName) => {
    const [first] = name.words;
    // An ID of mere digits, or a name of one letter, would be found everywhere.
    if (!first || !/\p{L}{2}/u.test(name.words.join(""))) return;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  };
  const names = cases.map(({ name }) => wordsOf(name));
  cases.forEach(({ id, name }, caseIndex) => {
    for (const written of [id, name]) add({ caseIndex, words: wordsOf(written), isShort: false });
    for (const words of shortNames(names[caseIndex] as string[])) {
      const isOwn =
        names.filter((other) => ` ${other.join(" ")} `.includes(` ${words.join(" ")} `)).length === 1;
      if (isOwn) add({ caseIndex, words, isShort: true });
    }
  });
  for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}

function wordsOf(text: string): string[] {
  return tokensOf(text).map((token) => stemOf(token.folded));
}

const preposition =
  /^(?:fuer|am|an|im|in|ins|bei|beim|mit|zur|zum|von|vom|aus|auf|for|at|of|with|from|to|on)$/;

/** „Chatbot" of „Chatbot für Serviceanfragen", „Copilot" of „Microsoft 365 Copilot", if that says enough. */
function shortNames(words: readonly string[]): string[][] {
  const end = words.findIndex((word) => preposition.test(word));
  const head = end < 0 ? words : words.slice(0, end);
  return [head.slice(), head.slice(-1)].filter(
    (short) => short.length < words.length && short.join("").length >= 6,
  );
}
