import { ratingForm, ratingRoundOf, type FormAnswers, type RatingRound } from "../core/ratings/rating-form";
import { readRatingForms } from "../core/ratings/read-rating-forms";
import type { FilledForm } from "../core/records";
import type { RatingWords } from "../core/ratings/rating-words";
import { ratingsDe } from "../text/de/ratings";
import { ratingsEn } from "../text/en/ratings";
import { analyseWorkbook } from "./analyse-workbook";
import { AppFailure } from "./failure";
import type { InsertReport, WorkbookPort } from "./ports";

/** Words of the forms by language; also what „weiß nicht" is called in them. */
export const ratingWords: Readonly<Record<"de" | "en", RatingWords>> = { de: ratingsDe, en: ratingsEn };

/** A form to insert: blank, or with the answers that a rater gave elsewhere. */
export interface FormToInsert {
  rater: string;
  answers?: FormAnswers;
}

/** What the workbook's use cases ask of a rater; null where it has none. */
export async function openRound(
  workbook: WorkbookPort,
  options: { today: string; language: "de" | "en" | null; signal?: AbortSignal },
): Promise<{ round: RatingRound; raters: readonly string[] } | null> {
  const { plan, language } = await analyseWorkbook(workbook, options);
  if (!plan || plan.useCases.length === 0) return null;
  return {
    round: { ...ratingRoundOf(plan.input), language },
    raters: (plan.input.ratingForms ?? []).map(({ rater }) => rater),
  };
}

/** The filled forms of a workbook. */
export async function filledForms(workbook: WorkbookPort): Promise<FilledForm[]> {
  return readRatingForms((await workbook.read({})).source);
}

/**
 * Adds one form per rater as sheets of the user's; what exists is not touched.
 * @param hideOthers shows the first form only, so that a rater is not led by the others; no protection
 */
export async function insertForms(
  workbook: WorkbookPort,
  round: RatingRound,
  forms: readonly FormToInsert[],
  { hideOthers, signal }: { hideOthers: boolean; signal?: AbortSignal },
): Promise<InsertReport> {
  const { language } = round;
  const specs = forms.map(({ rater, answers }, index) =>
    ratingForm(round, { rater, number: index + 1, words: ratingWords[language], answers }),
  );
  return workbook.insert(specs, { language, signal, hideAfterFirst: hideOthers });
}

/** Answers of a form as the cells of another one. */
export function answersOf({ rows }: FilledForm, round: RatingRound): FormAnswers {
  const { unknown } = ratingWords[round.language].form;
  return Object.fromEntries(
    rows.map(({ id, answers, comment }) => {
      const cells = Object.entries(answers).map(([criterion, answer]) => [
        criterion,
        answer === "unknown" ? unknown : answer,
      ]);
      return [id, Object.fromEntries([...cells, ["comment", comment]]) as Record<string, number | string>];
    }),
  );
}

/** Names separated by semicolons, commas or lines; each once, in the order given. */
export function raterNames(text: string): string[] {
  const names = text.split(/[;,\r\n]+/).map((name) => name.trim());
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (name === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Opens a round in the workbook for the named people; those who have a form already keep theirs. */
export async function startRound(
  workbook: WorkbookPort,
  names: readonly string[],
  options: { today: string; signal?: AbortSignal },
): Promise<InsertReport> {
  const open = await openRound(workbook, { ...options, language: null });
  if (!open) throw new AppFailure("unexpected", "no use cases to rate");
  const present = new Set(open.raters.map((rater) => rater.toLowerCase()));
  const forms = names.filter((name) => !present.has(name.toLowerCase())).map((rater) => ({ rater }));
  if (forms.length === 0) return { sheets: [] };
  return insertForms(workbook, open.round, forms, { hideOthers: true, signal: options.signal });
}
