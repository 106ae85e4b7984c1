import type { Criterion, UseCase, FilledForm, FormRow, RatingAnswer } from "../records";
import { compareIds } from "../scoring/rank";
import { normaliseHeader } from "../values/normalise-text";

/** From this difference on, people mean different things: worth a talk in the workshop. */
export const discussFrom = 2;

/** What all raters said about one criterion of one use case. */
export interface RatedCriterion {
  useCaseId: string;
  criterion: Criterion;
  /** By rater, in the order of the forms; null for no answer. */
  answers: readonly (RatingAnswer | null)[];
  /** Ratings given. */
  count: number;
  unknown: number;
  /** Null without a rating. */
  median: number | null;
  mean: number | null;
  /** Greatest minus least. */
  spread: number | null;
  /** Standard deviation of the raters taken as the whole group. */
  deviation: number | null;
  /** Positions of raters who differ from the median by {@link discussFrom} or more. */
  outliers: readonly number[];
}

/** A rating round as computed. */
export interface RatingRoundResult {
  /** Names as in the forms; personal, for the sheet only. */
  raters: readonly string[];
  /** Greatest disagreement first, then use-case ID, then the order of the criteria. */
  rated: readonly RatedCriterion[];
  /** How many rows of the forms belong to no use case. */
  ignoredRows: number;
}

/** Puts the forms together: rows belong to a use case by ID, else by exact name. */
export function rateUseCases(
  useCases: readonly UseCase[],
  criteria: readonly Criterion[],
  forms: readonly FilledForm[],
): RatingRoundResult {
  const matched = forms.map(({ rows }) => matchRows(useCases, rows));
  const rated = useCases.flatMap(({ id }) =>
    criteria.map((criterion) =>
      ratedCriterion(
        id,
        criterion,
        matched.map(({ byId }) => byId.get(id)?.answers[criterion] ?? null),
      ),
    ),
  );
  return {
    raters: forms.map(({ rater }) => rater),
    rated: rated.sort((first, second) => compareDisagreement(first, second, criteria)),
    ignoredRows: matched.reduce((sum, { ignored }) => sum + ignored, 0),
  };
}

function matchRows(useCases: readonly UseCase[], rows: readonly FormRow[]) {
  const ids = new Map(useCases.map(({ id }) => [normaliseId(id), id]));
  const names = new Map(useCases.map(({ id, name }) => [normaliseHeader(name), id]));
  const byId = new Map<string, FormRow>();
  let ignored = 0;
  for (const row of rows) {
    const id = ids.get(normaliseId(row.id)) ?? names.get(normaliseHeader(row.name));
    if (id === undefined) ignored++;
    else if (!byId.has(id)) byId.set(id, row);
  }
  return { byId, ignored };
}

const normaliseId = (id: string) => id.trim().toLowerCase();

function ratedCriterion(
  useCaseId: string,
  criterion: Criterion,
  answers: readonly (RatingAnswer | null)[],
): RatedCriterion {
  // Sorted, so that the order of the raters does not even move the last binary digit of a mean.
  const ratings = answers.filter((answer) => typeof answer === "number").sort((a, b) => a - b);
  const median = medianOf(ratings);
  const mean = ratings.length === 0 ? null : ratings.reduce((sum, each) => sum + each, 0) / ratings.length;
  return {
    useCaseId,
    criterion,
    answers,
    count: ratings.length,
    unknown: answers.filter((answer) => answer === "unknown").length,
    median,
    mean,
    spread: ratings.length === 0 ? null : Math.max(...ratings) - Math.min(...ratings),
    deviation: mean === null ? null : Math.sqrt(meanOfSquares(ratings, mean)),
    outliers: answers.flatMap((answer, rater) =>
      typeof answer === "number" && median !== null && Math.abs(answer - median) >= discussFrom
        ? [rater]
        : [],
    ),
  };
}

/** Middle of the sorted values, of an even number the mean of the two middle ones; null without any. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((first, second) => first - second);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function meanOfSquares(values: readonly number[], mean: number): number {
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

/** Equal deviations stay equal. */
const rounded = (deviation: number | null) => Math.round((deviation ?? -1) * 1e9);

function compareDisagreement(
  first: RatedCriterion,
  second: RatedCriterion,
  criteria: readonly Criterion[],
): number {
  return (
    (second.spread ?? -1) - (first.spread ?? -1) ||
    rounded(second.deviation) - rounded(first.deviation) ||
    compareIds(first.useCaseId, second.useCaseId) ||
    criteria.indexOf(first.criterion) - criteria.indexOf(second.criterion)
  );
}
