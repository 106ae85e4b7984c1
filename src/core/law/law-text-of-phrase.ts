import { useCaseLawColumns } from "../catalogue/use-case-law-columns";
import { fillWords } from "../sheets/fill-words";
import { dateText } from "../sheets/sheet-context";
import type { AiActAssessment, LawPhrase } from "./assessment";
import type { LawWords } from "./law-words";

/** What a phrase is worded with. */
export interface LawLanguage {
  words: LawWords;
  language: "de" | "en";
}

/** An assessment in words, as the JSON and the register show it. */
export interface WordedAssessment {
  class: AiActAssessment["class"];
  basis: string[];
  questions: string[];
  /** ISO date. */
  stand: string;
}

/** The sentences of an assessment in a language. */
export function wordedAssessment(assessment: AiActAssessment, context: LawLanguage): WordedAssessment {
  const worded = (phrases: readonly LawPhrase[]) =>
    phrases.map((each) => phraseText(each, context)).filter((sentence) => sentence !== "");
  return {
    class: assessment.class,
    basis: worded(assessment.basis),
    questions: worded(assessment.questions),
    stand: assessment.stand,
  };
}

/** One sentence; "" where there is nothing to say. */
export function phraseText({ key, params }: LawPhrase, context: LawLanguage): string {
  const filled = Object.entries(params).map(([name, value]) => [name, valueText(name, value, context)]);
  return fillWords(sentenceOf(key, context), Object.fromEntries(filled) as Record<string, string>);
}

function sentenceOf(key: string, { words, language }: LawLanguage): string {
  const [kind, name = "", detail = ""] = key.split(".");
  if (kind === "rule") return words.rules[name]?.basis ?? "";
  if (kind !== "question") return words.sentences[key] ?? "";
  if (name === "answer") return useCaseLawColumns.find((each) => each.key === detail)?.hint[language] ?? "";
  return words.rules[name]?.question ?? words.questions[name] ?? "";
}

function valueText(name: string, value: string | number, { words, language }: LawLanguage): string {
  const text = String(value);
  if (name === "rule") return words.rules[text]?.name ?? text;
  if (name === "answer") return useCaseLawColumns.find((each) => each.key === text)?.label[language] ?? text;
  return name === "date" ? dateText({ language }, text) : text;
}
