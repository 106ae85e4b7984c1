import fc from "fast-check";
import { columnContent } from "../../../src/core/mapping/column-content";
import { proposeScale } from "../../../src/core/mapping/propose-scale";
import type { ScaleHints } from "../../../src/core/mapping/scale-proposal";
import { convertRating, inverted, onRange, type RatingScale } from "../../../src/core/mapping/rating-scale";
import { cell, type Content } from "../support/source-builder";

const plain: ScaleHints = { words: [], remark: null, isCost: false, isOpposite: false, isOwnHeader: false };

function proposed(values: readonly Content[], hints: Partial<ScaleHints> = {}) {
  return proposeScale(columnContent(values.map(cell)), { ...plain, ...hints });
}

/** The ratings of the values on the scale that they propose themselves. */
function ratings(values: readonly Content[], hints: Partial<ScaleHints> = {}): (number | null)[] | null {
  const found = proposed(values, hints);
  if (!found) return null;
  const scale: RatingScale = found.scale ?? { kind: "range", from: 1, to: 5 };
  return values.map((value) => convertRating(cell(value), scale));
}

const cost = { isCost: true };
const star = (count: number) => "★".repeat(count);

describe("values become 1–5", () => {
  test.each<[string, readonly Content[], readonly (number | null)[], Partial<ScaleHints>?]>([
    ["three words", ["hoch", "mittel", "niedrig"], [5, 3, 1]],
    ["three words, one missing", ["Hoch", "gering"], [5, 1]],
    ["English words", ["High", "Medium", "Low"], [5, 3, 1]],
    ["words between", ["hoch", "mittel bis hoch", "mittel", "gering"], [5, 4, 3, 1]],
    ["five words", ["sehr hoch", "hoch", "mittel", "gering", "sehr gering"], [5, 4, 3, 2, 1]],
    ["five English words", ["Very High", "High", "Medium", "Low", "Very Low"], [5, 4, 3, 2, 1]],
    ["priorities", ["Critical", "High", "Medium", "Low"], [5, 4, 3, 2]],
    ["quality", ["sehr gut", "gut", "befriedigend", "mangelhaft"], [5, 4, 3, 1]],
    ["signs", ["++", "+", "0", "-", "--"], [5, 4, 3, 2, 1]],
    ["three signs", ["+", "o", "-"], [5, 3, 1]],
    ["stars", [star(5), star(4), star(1)], [5, 4, 1]],
    ["stars with empty ones", ["★★★☆☆", "★☆☆☆☆", "★★★★★"], [3, 1, 5]],
    ["three stars", [star(3), star(2), star(1)], [5, 3, 1]],
    ["sizes", ["S", "M", "L", "XL"], [2, 3, 4, 5], cost],
    ["three sizes", ["S", "M", "L"], [1, 3, 5], cost],
    ["MoSCoW", ["Must", "Should", "Could", "Won't"], [5, 4, 2, 1]],
    ["traffic lights of a benefit", ["grün", "gelb", "rot"], [5, 3, 1]],
    ["traffic lights of a risk", ["grün", "gelb", "rot"], [1, 3, 5], cost],
    ["difficulty", ["einfach", "mittel", "schwer"], [1, 3, 5], cost],
    ["difficulty told of feasibility", ["einfach", "mittel", "schwer"], [5, 3, 1]],
    ["1–5 stay", [1, 3, 5, 4], [1, 3, 5, 4]],
    ["1–3", [1, 2, 3, 2], [1, 3, 5, 3]],
    ["0–10", [0, 5, 10, 7], [1, 3, 5, 3.8]],
    ["1–10", [1, 10, 7, 4], [1, 5, 3.67, 2.33]],
    ["0–100", [0, 100, 50, 25], [1, 5, 3, 2]],
    ["percentages as Excel holds them", [{ percent: 0 }, { percent: 1 }, { percent: 0.75 }], [1, 5, 4]],
    ["percentages as texts", ["0 %", "100 %", "50%"], [1, 5, 3]],
    ["school grades", [1, 2, 3, 4, 5, 6], [5, 4, 3, 2, 1, 1], { words: ["nutzen", "schulnote"] }],
    [
      "school grades of a risk",
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3, 4, 5, 5],
      { isCost: true, words: ["schulnote"] },
    ],
    ["coloured dots of a benefit", ["🟢", "🟡", "🔴"], [5, 3, 1]],
    ["coloured dots of a risk", ["🟢", "🟡", "🔴"], [1, 3, 5], cost],
    ["signs with their colour asked for", ["✔️", "⚠️", "❌"], [5, 3, 1]],
    ["Harvey balls", ["●", "◕", "◑", "◔", "○"], [5, 4, 3, 2, 1]],
    ["Harvey balls of an effort", ["●", "◑", "○"], [5, 3, 1], cost],
    ["arrows", ["↑", "→", "↓"], [5, 3, 1]],
    ["agreement", ["stimme voll zu", "stimme eher zu", "teils/teils", "stimme eher nicht zu"], [5, 4, 3, 2]],
    ["agreement in English", ["Strongly agree", "Neutral", "Disagree"], [5, 3, 2]],
    ["the brackets say 1–10", [2, 3, 4, 5], [1.44, 1.89, 2.33, 2.78], { remark: "1–10" }],
    ["the brackets say 1 = hoch", [1, 2, 5], [5, 4, 1], { remark: "1 = hoch" }],
    ["out of five", ["4/5", "1/5", "5/5"], [4, 1, 5]],
    ["numbers with their words", ["3 - hoch", "1 - niedrig", "2 - mittel"], [5, 1, 3]],
    ["the opposite", [5, 1, 4], [1, 5, 2], { isOpposite: true }],
  ])("%s", (...[, values, expected, hints]) => expect(ratings(values, hints)).toEqual(expected));

  test.each<[string, readonly Content[]]>([
    ["texts", ["spart Zeit", "mehr Umsatz"]],
    ["amounts", [12000, 4500, 80000]],
    ["dates", [{ date: 46000 }, { date: 46030 }]],
  ])("%s are no rating", (_, values) => expect(proposed(values)).toBeNull());

  test("a value that does not fit stays missing", () => {
    expect(ratings(["hoch", "mittel", "gering", "hoch", "unklar"])).toEqual([5, 3, 1, 5, null]);
    expect(convertRating(cell(11), { kind: "range", from: 0, to: 10 })).toBeNull();
    expect(convertRating(cell({ error: "#N/A" }), { kind: "range", from: 0, to: 10 })).toBeNull();
  });

  test("school grades of a cost are asked about, because somebody may have graded the amount", () => {
    const grades = { words: ["schulnote"], remark: null };
    expect(proposed([1, 2, 4], { ...grades, isCost: true })?.question).toBe("direction");
    expect(proposed([1, 2, 4], grades)?.question).toBeNull();
  });

  test.each<[string, readonly string[], string, number, Partial<ScaleHints>?]>([
    ["two stars", [star(5), star(3)], "★★", 2],
    ["one star", [star(5), star(3)], "★", 1],
    ["stars with empty ones", ["★★★☆☆", "★★★★★"], "★☆☆☆☆", 1],
    ["a word", ["hoch", "gering"], "mittel", 3],
    ["a light", ["🟢", "🔴"], "🟡", 3],
    ["an agreement", ["stimme voll zu", "teils/teils"], "stimme eher zu", 4],
    ["an English agreement", ["Agree", "Neutral"], "disagree", 2],
  ])("%s typed later is on the scale, too", (_, found, later, rating) => {
    const scale = proposed(found)!.scale!;
    expect(convertRating(cell(later), scale)).toBe(rating);
  });

  test("1–3 under the contract's own header stays 1–5", () => {
    expect(proposed([1, 2, 3, 3], { isOwnHeader: true })).toMatchObject({ scale: null });
  });
});

const ends = fc
  .tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -100, max: 100 }))
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => ({ kind: "range" as const, from, to }));

test("ratings lie within 1–5, grow with the value and meet the ends", () => {
  fc.assert(
    fc.property(
      ends,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2 }),
      (scale, shares) => {
        const values = shares.map((share) => scale.from + share * (scale.to - scale.from));
        const found = values.map((value) => onRange(value, scale));
        for (const [index, rating] of found.entries()) {
          if (rating === null) continue; // Rounding may carry a value a hair beyond the end.
          expect(rating).toBeGreaterThanOrEqual(1);
          expect(rating).toBeLessThanOrEqual(5);
          const other = found[(index + 1) % found.length];
          const isCloser = shares[index]! <= shares[(index + 1) % found.length]!;
          if (other !== null && other !== undefined && isCloser) expect(rating).toBeLessThanOrEqual(other);
        }
        expect([onRange(scale.from, scale), onRange(scale.to, scale)]).toEqual([1, 5]);
      },
    ),
    { seed: 20261121, endOnFailure: true },
  );
});

test("turned round, a rating is what it lacks to 6", () => {
  fc.assert(
    fc.property(ends, fc.integer({ min: -100, max: 100 }), (scale, value) => {
      const [rating, turned] = [onRange(value, scale), onRange(value, inverted(scale) as typeof scale)];
      if (rating === null) expect(turned).toBeNull();
      else expect(turned).toBeCloseTo(6 - rating, 1);
    }),
    { seed: 20261121, endOnFailure: true },
  );
});
