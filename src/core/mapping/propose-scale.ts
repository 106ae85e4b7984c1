import type { ColumnContent } from "./column-content";
import { inverted, stepLimit, stepRating, type RatingScale } from "./rating-scale";
import { numberScale } from "./number-scale";
import { hardWords, wordKey, wordScales, type WordScale } from "./scale-words";
import type { ScaleHints, ScaleProposal } from "./scale-proposal";

/** Below this share of recognised values a column is no rating. */
const leastShare = 0.7;

/** Proposes how the values of a column become 1–5; null where they are no rating. */
export function proposeScale(content: ColumnContent, hints: ScaleHints): ScaleProposal | null {
  if (content.filled === 0) return { scale: null, fits: 1, question: null };
  const proposal = wordsOrSigns(content, hints) ?? numberScale(content, hints);
  if (!proposal || proposal.fits < leastShare) return null;
  if (!hints.isOpposite) return proposal;
  return { ...proposal, scale: inverted(proposal.scale ?? { kind: "range", from: 1, to: 5 }) };
}

/** Whether the texts of a column are ratings in words or signs, whatever they rate. */
export function isRatedInWords(content: ColumnContent): boolean {
  const neutral = { words: [], remark: null, isCost: false, isOpposite: false, isOwnHeader: false };
  return wordsOrSigns(content, neutral) !== null;
}

function wordsOrSigns(content: ColumnContent, hints: ScaleHints): ScaleProposal | null {
  return (
    wordProposal(content, hints) ??
    starProposal(content) ??
    labelledProposal(content, hints) ??
    outOfProposal(content)
  );
}

function wordProposal(content: ColumnContent, { isCost }: ScaleHints): ScaleProposal | null {
  const keys = content.values.map(({ text }) => wordKey(text));
  // Plain numbers are no words, though „0" is one between + and −.
  if (keys.every((key) => /^\d+$/.test(key))) return null;
  let best: { scale: WordScale; share: number } | null = null;
  for (const scale of wordScales) {
    if (scale.needs && !keys.some((key) => scale.needs!.has(key))) continue;
    const share = shareOf(content, (text) => scale.ratings.has(wordKey(text)));
    if (share > (best?.share ?? 0)) best = { scale, share };
  }
  if (!best || best.share < leastShare) return null;
  const { scale, share } = best;
  const isHard = keys.some((key) => hardWords.has(key));
  const turned = isCost ? scale.meansGood : isHard;
  const steps = content.values.flatMap(({ text }) => {
    const known = scale.ratings.get(wordKey(text));
    return known === undefined ? [] : [[text, turned ? 6 - known.rating : known.rating] as const];
  });
  const isSigns = keys.includes("+") || keys.includes("++");
  return {
    scale: completed(steps, scale, turned),
    fits: share,
    question: isSigns && isCost ? "direction" : null,
  };
}

/** Adds one usual word for each rating that does not occur yet, so that a row added later is read, too. */
function completed(
  steps: readonly (readonly [string, number])[],
  scale: WordScale,
  turned: boolean,
): RatingScale {
  const known = new Set(steps.map(([text]) => wordKey(text)));
  const isEnglish = [...known].some((word) => english.test(word));
  const rated = new Set(steps.map(([, rating]) => rating));
  const further = [...scale.ratings.values()]
    .map(({ word, rating }) => [word, turned ? 6 - rating : rating] as const)
    .filter(([word, rating]) => !rated.has(rating) && english.test(wordKey(word)) === isEnglish)
    // „mittel bis hoch" belongs to hoch/mittel/niedrig only where somebody wrote it.
    .filter(([word]) => scale.needs !== undefined || !/[\s/-]./.test(word))
    .filter(([, rating], index, all) => all.findIndex((each) => each[1] === rating) === index);
  return { kind: "steps", steps: sorted([...steps, ...further]) };
}

const english =
  /^(?:very)?(high|medium|low|good|fair|poor|hard|complex|easy|simple|small|large|must|should|could|critical|green|yellow|red|(?:strongly|somewhat)?(?:dis)?agree)$/;

function sorted(steps: readonly (readonly [string, number])[]): (readonly [string, number])[] {
  return [...steps].sort(
    ([first, one], [second, other]) => other - one || (first < second ? -1 : first > second ? 1 : 0),
  );
}

/** `★★★☆☆`: full stars count; empty ones tell how many there may be, else five or, where none has more, three. */
function starProposal(content: ColumnContent): ScaleProposal | null {
  const isStars = (text: string) => /^[★⭐☆*✩✪]+$/u.test(text.replace(/\ufe0f/g, ""));
  const fits = shareOf(content, isStars);
  if (fits < leastShare) return null;
  const stars = content.values
    .filter(({ text }) => isStars(text))
    .map(({ text }) => ({
      text,
      full: [...text].filter((sign) => /[★⭐*✪]/u.test(sign)).length,
      all: [...text].filter((sign) => sign !== "\ufe0f").length,
    }));
  const most = Math.max(...stars.map(({ all }) => all));
  const hasEmpty = stars.some(({ full, all }) => all > full);
  const limit = hasEmpty ? most : most <= 3 ? 3 : 5;
  if (limit > 5 || stars.some(({ full }) => full === 0)) return null;
  const steps = stars.map(({ text, full }) => [text, stepRating(full, 1, limit)] as const);
  return {
    scale: { kind: "steps", steps: sorted([...steps, ...furtherStars(stars, limit, hasEmpty)]) },
    fits,
    question: hasEmpty || most > 3 ? null : "ends",
  };
}

/** Numbers of stars that do not occur yet, drawn like those that do, so that a row added later is read, too. */
function furtherStars(
  stars: readonly { text: string; full: number }[],
  limit: number,
  hasEmpty: boolean,
): (readonly [string, number])[] {
  const signs = [...(stars[0]?.text ?? "")];
  const sign = signs[0] ?? "★";
  const empty =
    stars.flatMap(({ text }) => [...text].filter((each) => !/[★⭐*✪\ufe0f]/u.test(each)))[0] ?? "☆";
  return Array.from({ length: limit }, (_, index) => index + 1)
    .filter((full) => !stars.some((star) => star.full === full))
    .map((full) => [
      sign.repeat(full) + (hasEmpty ? empty.repeat(limit - full) : ""),
      stepRating(full, 1, limit),
    ]);
}

/** `3 - hoch`, `2 (mittel)`: the word decides, because the number may count either way. */
function labelledProposal(content: ColumnContent, hints: ScaleHints): ScaleProposal | null {
  const label = (text: string) =>
    /^\d{1,2}\s*[-–:=.(]\s*([^\d].*?)\)?$/u.exec(text)?.[1] ??
    /^(\D.*?)\s*\(\s*\d{1,2}\s*\)$/u.exec(text)?.[1];
  const labelled = content.values.map(({ text, count }) => ({ text: label(text) ?? "", count, whole: text }));
  if (labelled.every(({ text }) => text === "")) return null;
  const proposal = wordProposal({ ...content, values: labelled }, hints);
  if (!proposal || proposal.scale?.kind !== "steps") return null;
  const ratings = new Map(proposal.scale.steps.map(([word, rating]) => [wordKey(word), rating]));
  const steps = labelled.flatMap(({ text, whole }) => {
    const rating = text === "" ? undefined : ratings.get(wordKey(text));
    return rating === undefined ? [] : [[whole, rating] as const];
  });
  return { ...proposal, scale: { kind: "steps", steps: sorted(steps) } };
}

/** `4/5`, `7 von 10`: each value found gets its share of the way from 1 to 5. */
function outOfProposal(content: ColumnContent): ScaleProposal | null {
  const parts = (text: string) =>
    /^(\d{1,3})\s*(?:\/|von|of|out of|aus)\s*(\d{1,3})$/u.exec(text.toLowerCase());
  const found = content.values.map(({ text }) => ({ text, match: parts(text) }));
  const limits = new Set(found.flatMap(({ match }) => (match ? [Number(match[2])] : [])));
  const [limit] = limits;
  if (limits.size !== 1 || !limit || limit < 2) return null;
  const fits = shareOf(content, (text) => parts(text) !== null);
  const lowest = found.some(({ match }) => match?.[1] === "0") || limit > 10 ? 0 : 1;
  const steps = found.flatMap(({ text, match }) => {
    const value = Number(match?.[1] ?? NaN);
    return value >= lowest && value <= limit ? [[text, stepRating(value, lowest, limit)] as const] : [];
  });
  if (steps.length > stepLimit) return null;
  return { scale: { kind: "steps", steps: sorted(steps) }, fits, question: null };
}

function shareOf({ values, filled }: ColumnContent, test: (text: string) => boolean): number {
  return values.reduce((sum, { text, count }) => sum + (test(text) ? count : 0), 0) / Math.max(1, filled);
}
