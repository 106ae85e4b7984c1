import type { AppFailure } from "../app/failure";
import type { Notice } from "../app/pane-state";
import { type Wording } from "./words";
import { fillWords } from "../core/sheets/fill-words";

/** More names than this are not read; the count says it. */
const namedAtMost = 6;

export interface NoticeText {
  intent: "success" | "info" | "warning" | "error";
  text: string;
}

/** The sentence of a notice; null where the pane's content says it all. */
export function noticeText(notice: Notice, wording: Wording): NoticeText | null {
  const { words } = wording;
  switch (notice.kind) {
    case "checked":
      return null;
    case "formsInserted":
      return formsText(notice.sheets, wording);
    case "inserted":
      return insertedText(notice, wording);
    case "written":
      return writtenText(notice, wording);
    case "frozen":
      return notice.cells > 0
        ? { intent: "success", text: fillWords(words.notices.frozen, { count: notice.cells }) }
        : { intent: "info", text: words.notices.frozenNone };
    case "cancelled": {
      const wrote = notice.command.step === "write" || notice.command.step === "writeTexts";
      const text = wrote ? words.notices.cancelled : words.failures.cancelled;
      return { intent: "info", text: withStandingSheets(text, notice.failure, wording) };
    }
    case "failed": {
      const text = fillWords(words.failures[notice.failure.kind], { detail: notice.failure.message });
      return { intent: "error", text: withStandingSheets(text, notice.failure, wording) };
    }
  }
}

/** Sheets that could not be put back replace the promise that all is as before. */
function withStandingSheets(text: string, { standing }: AppFailure, { words, list }: Wording): string {
  if (standing.length === 0) return text;
  return `${text.split(". ")[0]}. ${fillWords(words.failures.standing, { sheets: list(standing) })}`.replace(
    "..",
    ".",
  );
}

function formsText(sheets: readonly string[], { words }: Wording): NoticeText {
  if (sheets.length === 0) return { intent: "info", text: words.notices.noNewForms };
  return { intent: "success", text: fillWords(words.notices.formsInserted, { sheets: sheets.join(", ") }) };
}

function insertedText(
  { outcome, template }: Extract<Notice, { kind: "inserted" }>,
  { words, list }: Wording,
): NoticeText {
  const params = { sheets: list(outcome.sheets), skipped: list(outcome.skipped) };
  if (outcome.sheets.length === 0)
    return { intent: "info", text: fillWords(words.notices.insertedNone, params) };
  if (outcome.skipped.length > 0)
    return { intent: "success", text: fillWords(words.notices.insertedSome, params) };
  const { inserted, insertedMany, insertedTemplate } = words.notices;
  const many = outcome.sheets.length > namedAtMost;
  const sentence = many ? insertedMany : template ? insertedTemplate : inserted;
  return { intent: "success", text: fillWords(sentence, { ...params, count: outcome.sheets.length }) };
}

function writtenText(
  { outcome, added }: Extract<Notice, { kind: "written" }>,
  { words, list }: Wording,
): NoticeText {
  const [first] = outcome.mismatches;
  if (first) {
    const place = `${first.sheet}!${first.address}`;
    const count = outcome.mismatches.length;
    return { intent: "warning", text: fillWords(words.notices.mismatch, { count, first: place }) };
  }
  if (outcome.sheets.length === 0) return { intent: "warning", text: words.notices.noTable };
  const areNamed = added.length > 0 && added.length <= namedAtMost;
  const named = areNamed ? added : outcome.sheets;
  const sheets = list(named.map((sheet) => sheet.sheetName));
  const { written, writtenMany, writtenNew, keptEdits } = words.notices;
  const template = areNamed ? writtenNew : named.length > namedAtMost ? writtenMany : written;
  const sentences = [
    fillWords(template, { sheets, count: named.length }),
    ...(outcome.keptEdits > 0 ? [fillWords(keptEdits, { count: outcome.keptEdits })] : []),
  ];
  return { intent: "success", text: sentences.join(" ") };
}
