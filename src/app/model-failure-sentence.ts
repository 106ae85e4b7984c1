import { fillWords } from "../core/sheets/fill-words";
import type { ModelFailure, ModelFailureKind } from "../core/writing/model-failure";
import { failureNotesDe, modelFailuresDe } from "../text/de/model-failures";
import { failureNotesEn, modelFailuresEn } from "../text/en/model-failures";

const words = {
  de: { failures: modelFailuresDe, notes: failureNotesDe },
  en: { failures: modelFailuresEn, notes: failureNotesEn },
} as const;

/** Failures that have several statuses, so that it helps whoever looks after the server to know which. */
const withStatus: ReadonlySet<ModelFailureKind> = new Set([
  "wrongAddress",
  "forbidden",
  "badRequest",
  "serverError",
  "loginPage",
]);

/** Failures that time may heal. */
const withWait: ReadonlySet<ModelFailureKind> = new Set(["rateLimited", "quotaExhausted", "serverError"]);

/** Up to two of a unit are told in the smaller one. Who asks for more than a month has not understood the question. */
const units = [
  { key: "seconds", length: 1, most: 120 },
  { key: "minutes", length: 60, most: 120 * 60 },
  { key: "hours", length: 3_600, most: 48 * 3_600 },
  { key: "days", length: 86_400, most: 31 * 86_400 },
] as const;

/** What happened to a request and what to do, with what the server said in numbers; its words are not for people. */
export function modelFailureSentence({ kind, status, seconds }: ModelFailure, language: "de" | "en"): string {
  const { failures, notes } = words[language];
  const unit = seconds === undefined || !withWait.has(kind) ? undefined : unitOf(seconds);
  return [
    failures[kind],
    ...(status !== undefined && withStatus.has(kind) ? [fillWords(notes.status, { status })] : []),
    ...(unit ? [fillWords(notes[unit.key], { count: Math.ceil(seconds! / unit.length) })] : []),
  ].join(" ");
}

function unitOf(seconds: number): (typeof units)[number] | undefined {
  return units.find(({ most }) => seconds <= most);
}
