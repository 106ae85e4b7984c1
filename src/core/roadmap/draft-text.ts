import type { WordParams } from "../sheets/fill-words";
import { caseFactName } from "./roadmap-facts";

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

/** „A, B und C". */
export function listed(items: readonly string[], and: string): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;
}
