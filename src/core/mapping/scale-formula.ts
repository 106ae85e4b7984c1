import { literal } from "../sheets/structured-reference";
import type { RatingScale } from "./rating-scale";

/**
 * Formula for the rating of a cell on a mapped scale, "" for a blank and for a value that is not on it. The same
 * rules as `convertRating`. Comparisons instead of a look-up, because MATCH and VLOOKUP read `?`, `*` and `~` as
 * wildcards, and `++` and `★` need no table of their own.
 * @param cell reference to the user's cell
 */
export function scaleFormula(cell: string, scale: RatingScale): string {
  if (scale.kind === "steps") {
    const shown = `TRIM(SUBSTITUTE(${cell}&"",CHAR(160)," "))`;
    return `=IFERROR(${byRating(scale.steps, shown)},"")`;
  }
  const fromText = `NUMBERVALUE(${cell},IF(ISNUMBER(FIND(",",${cell})),",","."),"'")`;
  return `=IFERROR(IF(ISNUMBER(${cell}),${linear(cell, scale)},IF(${cell}="","",${linear(fromText, scale)})),"")`;
}

/** One condition per rating, so that the nesting stays below Excel's limit whatever the number of values. */
function byRating(steps: readonly (readonly [string, number])[], shown: string): string {
  const values = new Map<number, string[]>();
  for (const [value, rating] of steps) values.set(rating, [...(values.get(rating) ?? []), value]);
  return [...values].reduceRight((otherwise, [rating, texts]) => {
    const tests = texts.map((text) => equals(shown, text.replace(/[\s\u00a0]+/g, " ").trim()));
    const condition = tests.length === 1 ? tests[0]! : `OR(${tests.join(",")})`;
    return `IF(${condition},${rating},${otherwise})`;
  }, '""');
}

/** Sort tables give many signs no weight, so that `=` may take 🟢 for 🔴; words are compared without case. */
function equals(shown: string, text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? `${shown}=${literal(text)}` : `EXACT(${shown},${literal(text)})`;
}

function linear(value: string, { from, to }: { from: number; to: number }): string {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const rating = `ROUND(1+4*(${value}-${signed(from)})/${signed(to - from)},2)`;
  return `IF(MEDIAN(${low},${high},${value})=${value},${rating},"")`;
}

function signed(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}
