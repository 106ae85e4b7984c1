import { compare, type Pair, type Read } from "./column-pair";
import { couldBeIds, couldBeNames } from "./content-fit";
import type { FieldCandidate } from "./field-candidates";
import { fieldsOf } from "./field-candidates";
import { isRatedInWords } from "./propose-scale";
import type { MappedKind } from "./table-mapping";

/** From this number of sure columns on a list is one of use cases, and something in it must be the name. */
const surroundings = 2;

/** Adds what only the cells speak for: the names of the rows, which every list must have, and their identifiers. */
export function withNameAndId(
  chosen: readonly Pair[],
  read: readonly Read[],
  options: { kind: MappedKind; pairs: readonly Pair[] },
): Pair[] {
  const { kind } = options;
  const result = [...chosen];
  const free = () => read.filter((given) => !result.some((pair) => pair.given === given));
  const sure = result.filter(
    ({ candidate, confidence }) => confidence >= 0.6 && candidate.column.key !== "name",
  );
  const name = result.find(({ candidate }) => candidate.column.key === "name");
  if (name && sure.length >= surroundings && couldBeNames(name.given.content)) {
    name.confidence = Math.max(name.confidence, 0.65);
  }
  if (!name && !takeName(result, options.pairs, sure.length)) {
    const [first, second] = free().filter(couldHoldNames);
    if (first) {
      const given = second ? mostNameLike(free()) : first;
      add(result, given, {
        kind,
        key: "name",
        confidence: sure.length >= surroundings && !second ? 0.65 : 0.45,
      });
    }
  }
  if (!result.some(({ candidate }) => candidate.column.key === "id")) {
    const ids = free().filter(({ content }) => couldBeIds(content));
    if (ids.length === 1) add(result, ids[0]!, { kind, key: "id", confidence: 0.5 });
  }
  return result;
}

/** Columns that a list can do without sooner than without the names of its rows. */
const lesserTexts: ReadonlySet<string> = new Set(["description", "module", "aiType", "system", "format"]);

/** Makes a column the name that might be one, though it was taken for something lesser; false where none is. */
function takeName(chosen: Pair[], pairs: readonly Pair[], sure: number): boolean {
  const [best] = pairs
    .filter(({ candidate, given }) => candidate.column.key === "name" && couldHoldNames(given))
    .filter(({ given }) =>
      chosen.some((pair) => pair.given === given && lesserTexts.has(pair.candidate.column.key)),
    )
    .sort(
      (first, second) =>
        second.confidence - first.confidence || compare(first.given.header, second.given.header),
    );
  if (!best) return false;
  const taken = chosen.findIndex(({ given }) => given === best.given);
  chosen.splice(taken, 1);
  chosen.push({ ...best, confidence: Math.max(best.confidence, sure - 1 >= surroundings ? 0.65 : 0.45) });
  return true;
}

/** „sehr hoch" and „mittel" differ as names do, but they are ratings. */
function couldHoldNames({ content }: Read): boolean {
  return couldBeNames(content) && !isRatedInWords(content);
}

function add(
  result: Pair[],
  given: Read,
  { kind, key, confidence }: { kind: MappedKind; key: string; confidence: number },
): void {
  const column = fieldsOf(kind).find((each) => each.key === key)!;
  const candidate: FieldCandidate = { column, confidence, reason: "words", unit: null };
  result.push({ given, candidate, confidence, reason: "content", scale: null, question: null });
}

function mostNameLike(read: readonly Read[]): Read {
  return read
    .filter(couldHoldNames)
    .sort(
      (first, second) =>
        second.content.distinctShare - first.content.distinctShare ||
        Math.abs(first.content.meanLength - 30) - Math.abs(second.content.meanLength - 30) ||
        compare(first.header, second.header),
    )[0]!;
}
