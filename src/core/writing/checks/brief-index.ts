import type { BriefCase, CheckContext } from "../brief";
import { tokensOf } from "./checked-text";
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

/** Folded words that name a use case. */
export interface CaseName {
  caseIndex: number;
  words: readonly string[];
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
  const names = [...literals, ...owners, ...cases.map((each) => each.name), ...Object.values(facts)];
  return ["", ...names.filter((name) => !givesOrders(name)), ""].join("|").toLowerCase();
}

function caseNames(cases: readonly BriefCase[]): ReadonlyMap<string, readonly CaseName[]> {
  const byFirstWord = new Map<string, CaseName[]>();
  cases.forEach(({ id, name }, caseIndex) => {
    for (const written of [id, name]) {
      const words = tokensOf(written).map((token) => token.folded);
      // An ID of mere digits, or a name of one letter, would be found everywhere.
      if (!words[0] || !/\p{L}{2}/u.test(words.join(""))) continue;
      byFirstWord.set(words[0], [...(byFirstWord.get(words[0]) ?? []), { caseIndex, words }]);
    }
  });
  for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}
