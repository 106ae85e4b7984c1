import { dataSourceColumns } from "../core/catalogue/data-source-columns";
import { furtherTables } from "../core/catalogue/further-tables";
import { useCaseColumns } from "../core/catalogue/use-case-columns";
import type { Issue, IssueCode } from "../core/issues";
import { fillWords, type WordParams } from "../core/sheets/fill-words";
import { moneyText, numberText } from "../core/sheets/number-words";
import { isMonth, monthNumberOf, yearOf } from "../core/values/month";
import { modelFailureKinds } from "../core/writing/model-failure";
import { dateConflictsDe, issuesDe, limitsDe, missingValuesDe, noDefaultDe } from "../text/de/issues";
import { sheetsDe } from "../text/de/sheets";
import { dateConflictsEn, issuesEn, limitsEn, missingValuesEn, noDefaultEn } from "../text/en/issues";
import { sheetsEn } from "../text/en/sheets";
import { modelFailureSentence } from "./model-failure-sentence";
import { plausibilityLabels, plausibilitySentence } from "./plausibility-sentence";
import { settingLabel } from "./setting-label";

type Language = "de" | "en";

interface IssueWords {
  issues: Readonly<Record<IssueCode, string>>;
  dateConflicts: Readonly<Record<string, string>>;
  missingValues: Readonly<Record<string, string>> & { wholeColumn: string; other: string };
  /** Sentences for `outOfRange` by the kind of limit. */
  limits: Readonly<Record<string, string>>;
  /** For a setting that is simply not there and stays without effect. */
  noDefault: string;
  months: readonly string[];
}

const words: Readonly<Record<Language, IssueWords>> = {
  de: {
    issues: issuesDe,
    dateConflicts: dateConflictsDe,
    missingValues: missingValuesDe,
    limits: limitsDe,
    noDefault: noDefaultDe,
    months: sheetsDe.months,
  },
  en: {
    issues: issuesEn,
    dateConflicts: dateConflictsEn,
    missingValues: missingValuesEn,
    limits: limitsEn,
    noDefault: noDefaultEn,
    months: sheetsEn.months,
  },
};

/** The sentence of an issue in a language: for the check sheet, the pane, the JSON and the command line alike. */
export function issueWords(language: Language): (issue: Issue) => string {
  return (issue) => {
    if (issue.code !== "plausibility")
      return fillWords(sentenceOf(issue, words[language]), worded(issue, language));
    const labels = plausibilityLabels(issue, language);
    return fillWords(plausibilitySentence(issue, language), { ...worded(issue, language), ...labels });
  };
}

function sentenceOf({ code, params }: Issue, words: IssueWords): string {
  const { issues, dateConflicts, missingValues } = words;
  if (code === "outOfRange") return words.limits[String(params["limit"])] ?? issues.outOfRange;
  if (code === "defaultUsed" && params["value"] === "") return words.noDefault;
  if (code === "dateConflict") return dateConflicts[String(params["conflict"])] ?? issues.dateConflict;
  if (code !== "missingValue") return issues[code];
  if (params["id"] === undefined) return missingValues.wholeColumn;
  return missingValues[String(params["effect"])] ?? missingValues.other;
}

/** Parameters as people write them: months in words, amounts with €, numbers with the language's separators. */
function worded({ params }: Issue, language: Language): WordParams {
  const entries = Object.entries(params).map(
    ([key, value]) => [key, wordedValue(key, value, language)] as const,
  );
  return { ...Object.fromEntries(entries), ...labels(params, language), ...failureWords(params, language) };
}

/** The reason of `modelUnavailable` is the kind of failure; in words it says what to do, with the server's numbers. */
function failureWords({ reason, status, seconds }: Issue["params"], language: Language): WordParams {
  const kind = modelFailureKinds.find((each) => each === reason);
  const numberIn = (value: unknown) => (typeof value === "number" ? value : undefined);
  const numbers = { status: numberIn(status), seconds: numberIn(seconds) };
  return kind ? { reason: modelFailureSentence({ kind, ...numbers }, language) } : {};
}

/** Numbers that are quoted, not measured: rounding them would make the sentence untrue. */
const exact: ReadonlySet<string> = new Set(["value", "other", "min", "max"]);

function wordedValue(key: string, value: string | number, language: Language): string | number {
  if (typeof value === "string") {
    // A quotation stays as it stands in the cell, even where it looks like a month.
    return key !== "text" && isMonth(value)
      ? `${words[language].months[monthNumberOf(value) - 1]} ${yearOf(value)}`
      : value;
  }
  if (key.endsWith("Cents")) return moneyText(value, language);
  // Years stay without separators; 1 must stay a number, because sentences choose the singular by it.
  return key === "year" || value === 1 ? value : numberText(value, language, exact.has(key) ? 6 : 1);
}

function labels({ columnKey, key }: Issue["params"], language: Language): WordParams {
  const further = furtherTables.flatMap(({ columns }) => columns);
  const column = [...useCaseColumns, ...dataSourceColumns, ...further].find(
    (candidate) => candidate.key === columnKey,
  );
  if (column) return { label: column.label[language] };
  return typeof key === "string" ? { label: settingLabel(key, language) } : {};
}
