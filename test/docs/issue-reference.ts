import { dateConflictsDe, issuesDe, limitsDe, missingValuesDe, noDefaultDe } from "../../src/text/de/issues";
import { plausibilityDe } from "../../src/text/de/plausibility";
import { markdownTable, paragraphs } from "./markdown";

/** Codes whose sentence depends on the case; they are shown case by case. */
const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  missingValue: missingValuesDe,
  outOfRange: limitsDe,
  dateConflict: dateConflictsDe,
  defaultUsed: { used: issuesDe.defaultUsed, none: noDefaultDe },
  plausibility: plausibilityDe.rules,
};

/** What each code of the check sheet means: its own sentences, with „…“ where the workbook's words stand. */
export function issueReference(): string {
  const rows = Object.entries(issuesDe).flatMap(([code, sentence]) =>
    Object.values(cases[code] ?? { only: sentence }).map((each) => [code, openSentence(each)]),
  );
  return paragraphs(
    "## Meldungen",
    "So stehen sie auf `Prüfung`, im Aufgabenbereich und in der Ausgabe `--json`; für „…“ stehen dort Ihre Werte.",
    markdownTable(["Code", "Meldung"], rows),
  );
}

/** A sentence with its gaps open, in the plural where it has one. */
function openSentence(sentence: string): string {
  return sentence.replace(/\{\w+\?[^|{}]*\|([^{}]*)\}/g, "$1").replace(/\{\w+\}/g, "…");
}
