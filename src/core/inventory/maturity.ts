import { assessmentTable } from "../catalogue/assessment-columns";
import { issueAt, type Issue } from "../issues";
import { placeOf, type PlanInput } from "../records";
import { recordsOf } from "../tables/records-of";
import { normaliseHeader } from "../values/normalise-text";
import {
  maturityDimensions,
  maturityQuestions,
  type MaturityDimension,
  type MaturityQuestion,
} from "./maturity-questions";

/** How far the company is, computed from its answers. */
export interface Maturity {
  dimensions: readonly { key: MaturityDimension; answered: number; asked: number; level: number | null }[];
  answered: number;
  asked: number;
  /** Mean of the dimensions that have an answer, 1–5; null without any answer. */
  level: number | null;
  /** Level 1–5 by question; null where nothing usable was answered. */
  answers: ReadonlyMap<string, number | null>;
}

/**
 * Maturity from the answered questions. A dimension's level is the mean of its answers, the overall level the mean of
 * the dimensions with an answer, so that a dimension with more answers weighs no more than another.
 */
export function maturityOf(input: PlanInput): Maturity {
  const answers = new Map<string, number | null>(maturityQuestions.map(({ id }) => [id, null]));
  for (const { id, values } of recordsOf(input, assessmentTable)) {
    const question = questionOf(id);
    if (question && values.answer) answers.set(question.id, levelOf(question, String(values.answer)));
  }
  const dimensions = maturityDimensions.map((key) => {
    const questions = maturityQuestions.filter(({ dimension }) => dimension === key);
    const levels = questions.flatMap(({ id }) => answers.get(id) ?? []);
    return { key, asked: questions.length, answered: levels.length, level: mean(levels) };
  });
  return {
    dimensions,
    answered: dimensions.reduce((sum, { answered }) => sum + answered, 0),
    asked: maturityQuestions.length,
    level: mean(dimensions.flatMap(({ level }) => level ?? [])),
    answers,
  };
}

/** Level 1–5 that counts for the plan: as set by the user, else from the answers; null where neither says anything. */
export function maturityLevel(input: PlanInput): number | null {
  const set = input.settings.further["maturityLevel"];
  return typeof set === "number" ? set : maturityOf(input).level;
}

/** Answers that are none of the statements. */
export function maturityIssues(input: PlanInput): Issue[] {
  return recordsOf(input, assessmentTable).flatMap(({ id, values, place }) => {
    const question = questionOf(id);
    const text = values.answer ? String(values.answer) : "";
    if (!question || text === "" || levelOf(question, text) !== null) return [];
    const params = { text, choices: question.statements[input.settings.language].join(", ") };
    return [issueAt(placeOf(place, "answer"), "warning", "notAChoice", { ids: [id], params })];
  });
}

function questionOf(id: string): MaturityQuestion | undefined {
  const word = normaliseHeader(id);
  return maturityQuestions.find((question) => normaliseHeader(question.id) === word);
}

/** A statement in either language, its letter A–E or its number. */
function levelOf({ statements }: MaturityQuestion, text: string): number | null {
  const word = normaliseHeader(text);
  for (const list of [statements.de, statements.en]) {
    const index = list.findIndex((statement) => normaliseHeader(statement) === word);
    if (index >= 0) return index + 1;
  }
  const short = /^(?:stufe|level)?([1-5a-e])$/.exec(word)?.[1];
  if (!short) return null;
  return /\d/.test(short) ? Number(short) : short.charCodeAt(0) - "a".charCodeAt(0) + 1;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
