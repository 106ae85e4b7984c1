import { fillWords, type WordParams } from "../sheets/fill-words";
import type { RoadmapWords } from "./roadmap-words";
import { caseFactName } from "./fact-wording";

/** A placeholder for a fact. */
export function fact(name: string): string {
  return `{{${name}}}`;
}

/** A placeholder for a use case's fact. */
export function caseFact(id: string, key: string): string {
  return fact(caseFactName(id, key));
}

/** Placeholders of a use case's facts as gaps of a sentence, with its ID. */
export function caseFacts(id: string, ...keys: readonly string[]): WordParams {
  return { id, ...Object.fromEntries(keys.map((key) => [key, caseFact(id, key)])) };
}

/** A quoted name of a use case. */
export function quotedCase(words: RoadmapWords, id: string): string {
  return fillWords(words.quoted, { name: caseFact(id, "name") });
}

/** Names of use cases, quoted and listed; beyond the limit only their number. */
export function quotedList(words: RoadmapWords, ids: readonly string[], limit: number = Infinity): string {
  const shown = ids.slice(0, limit).map((id) => quotedCase(words, id));
  return listed([...shown, ...moreOf(words, ids.length - shown.length)], words.and);
}

/** „2 weitere" for entries left out; nothing for none. */
export function moreOf(words: RoadmapWords, count: number): string[] {
  if (count <= 0) return [];
  return [count === 1 ? words.moreOne : fillWords(words.more, { count })];
}

/** „A, B und C". */
export function listed(items: readonly string[], and: string): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;
}
