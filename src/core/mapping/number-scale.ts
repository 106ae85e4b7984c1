import type { ColumnContent } from "./column-content";
import type { ScaleHints, ScaleProposal } from "./scale-proposal";
import { inverted, stepRating, type RatingScale } from "./rating-scale";

/** Proposes how the numbers of a column become 1–5; null where they are no rating. */
export function numberScale(content: ColumnContent, hints: ScaleHints): ScaleProposal | null {
  const fits = content.numbers / Math.max(1, content.filled);
  if (content.numbers === 0) return prefixed(content);
  const found = scaleOf(content, hints);
  return found && { ...found, fits };
}

type FoundScale = Omit<ScaleProposal, "fits">;

function scaleOf(content: ColumnContent, hints: ScaleHints): FoundScale | null {
  const direction = directionOf(hints);
  const said = saidEnds(hints.remark, content);
  if (said && content.min >= said.from && content.max <= said.to) {
    return { scale: between(said, direction === "bestIsOne", content.integers), question: null };
  }
  if (content.min >= 1 && content.max <= 6 && isSchoolGrade(hints)) {
    // A grade praises: a 1 for risk or effort is little of it, though somebody may have graded the amount.
    const grades = schoolGrades(content);
    return hints.isCost
      ? { scale: inverted(grades), question: "direction" }
      : { scale: grades, question: null };
  }
  const ends = likelyEnds(content, hints);
  if (!ends) return null;
  const turned = direction !== "usual";
  const isOwn = ends.from === 1 && ends.to === 5 && !turned;
  const question = direction === "unclear" ? "direction" : ends.unsure ? "ends" : null;
  return { scale: isOwn ? null : between(ends, turned, content.integers), question };
}

/** Whole numbers between few ends are steps with whole ratings, everything else is continuous. */
function between({ from, to }: Ends, turned: boolean, integers: boolean): RatingScale | null {
  if (from === 1 && to === 5 && !turned) return null;
  if (!integers || to - from > 5)
    return turned ? { kind: "range", from: to, to: from } : { kind: "range", from, to };
  const steps = Array.from({ length: to - from + 1 }, (_, index) => {
    const rating = stepRating(from + index, from, to);
    return [String(from + index), turned ? 6 - rating : rating] as const;
  });
  return { kind: "steps", steps };
}

interface Ends {
  from: number;
  to: number;
  unsure?: boolean;
}

/** `1–10`, `0 bis 100`, `max. 10` in the header's brackets; a percentage in the cells is a fraction. */
function saidEnds(remark: string | null, content: ColumnContent): Ends | null {
  if (remark === null) return null;
  const [, from, to] = /(-?\d{1,3})\s*(?:-|–|—|bis|to|…|\.\.+)\s*(\d{1,3})/u.exec(remark) ?? [];
  if (from !== undefined && to !== undefined && Number(from) < Number(to)) {
    const scale = content.percents > 0 && Number(to) === 100 ? 100 : 1;
    return { from: Number(from) / scale, to: Number(to) / scale };
  }
  const most = /(?:max\.?|von|out of|\/)\s*(\d{1,3})/u.exec(remark)?.[1];
  return most === undefined
    ? null
    : { from: content.min <= 0 || Number(most) > 10 ? 0 : 1, to: Number(most) };
}

/** The smallest usual scale that holds all values; the same whatever the order of the rows. */
function likelyEnds(
  { min, max, integers, percents, filled, values }: ColumnContent,
  hints: ScaleHints,
): Ends | null {
  if (percents > filled / 2 && min >= 0) return max <= 1 ? { from: 0, to: 1 } : null;
  if (min < 0) return min >= -5 && integers && max <= -min ? { from: min, to: -min, unsure: true } : null;
  if (min >= 1 && max <= 5) {
    const has = (value: string) => values.some(({ text }) => text === value);
    const isThree = !hints.isOwnHeader && integers && max === 3 && has("1") && has("3") && filled >= 3;
    return isThree ? { from: 1, to: 3, unsure: true } : { from: 1, to: 5 };
  }
  if (max <= 1 && !integers) return { from: 0, to: 1, unsure: true };
  if (min === 0 && max <= 3 && integers) return { from: 0, to: 3, unsure: true };
  if (min === 0 && max <= 5) return { from: 0, to: 5, unsure: max < 5 };
  if (min >= 1 && max <= 10) return { from: 1, to: 10, unsure: max < 8 };
  if (max <= 10) return { from: 0, to: 10, unsure: max < 8 };
  if (isStoryPoints(values)) return { from: 0, to: 21, unsure: true };
  return max <= 100 ? { from: 0, to: 100, unsure: max <= 30 } : null;
}

function isStoryPoints(values: ColumnContent["values"]): boolean {
  return (
    values.length >= 3 &&
    values.every(({ text }) => ["0", "1", "2", "3", "5", "8", "13", "20", "21"].includes(text))
  );
}

type Direction = "usual" | "bestIsOne" | "unclear";

const ranked: ReadonlySet<string> = new Set(["prioritaet", "priority", "prio", "dringlichkeit", "urgency"]);

/** Priorities usually count from 1 = most important; brackets such as `1 = hoch` or `5 = high` say it for sure. */
function directionOf({ words, remark }: ScaleHints): Direction {
  const said = /(\d{1,3})\s*=\s*([\p{L} ]+)/u.exec(remark?.toLowerCase() ?? "");
  if (said) {
    const isBest =
      /hoch|high|best|gut|good|viel|much|wichtig|top|very/.test(said[2]!) &&
      !/niedrig|low|schlecht/.test(said[2]!);
    const isFirst = Number(said[1]) <= 1;
    return isBest === isFirst ? "bestIsOne" : "usual";
  }
  return words.some((word) => ranked.has(word)) ? "unclear" : "usual";
}

function isSchoolGrade({ words, remark }: ScaleHints): boolean {
  const all = [...words, ...(remark?.toLowerCase().split(/[^\p{L}]+/u) ?? [])];
  return all.some((word) => /^(?:schul)?noten?$|^grades?$|schulnote/.test(word));
}

/** 1 = best; „ausreichend" is below the middle, and both failing grades are the lowest rating. */
function schoolGrades({ integers }: ColumnContent): RatingScale {
  if (!integers) return { kind: "range", from: 6, to: 1 };
  return {
    kind: "steps",
    steps: [
      ["1", 5],
      ["2", 4],
      ["3", 3],
      ["4", 2],
      ["5", 1],
      ["6", 1],
    ],
  };
}

/** `P1`, `Prio 2`, `Stufe 3`: a letter or word before a number; 1 is the most important. */
function prefixed(content: ColumnContent): ScaleProposal | null {
  const parts = (text: string) =>
    /^(p|prio|priority|priorität|level|stufe|klasse)\s*\.?\s*([0-5])$/u.exec(text.toLowerCase());
  const found = content.values.map(({ text, count }) => ({ text, count, match: parts(text) }));
  const known = found.filter(({ match }) => match !== null);
  if (known.length < 2) return null;
  const numbers = known.map(({ match }) => Number(match![2]));
  const [from, to] = [Math.min(1, ...numbers), Math.max(3, ...numbers)];
  const isPriority = known.some(({ match }) => match![1]!.startsWith("p"));
  const steps = known.map(({ text, match }) => {
    const rating = stepRating(Number(match![2]), from, to);
    return [text, isPriority ? 6 - rating : rating] as const;
  });
  const fits = known.reduce((sum, { count }) => sum + count, 0) / Math.max(1, content.filled);
  return { scale: { kind: "steps", steps }, fits, question: "direction" };
}
