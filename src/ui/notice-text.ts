import type { AppFailure } from "../app/failure";
import type { Notice } from "../app/pane-state";
import { type Wording } from "./words";
import { fillWords } from "../core/sheets/fill-words";

export interface NoticeText {
  intent: "success" | "info" | "warning" | "error";
  text: string;
}

/** The sentence of a notice; null where the pane's content says it all. */
export function noticeText(notice: Notice, wording: Wording): NoticeText | null {
  const { words, list } = wording;
  switch (notice.kind) {
    case "checked":
      return null;
    case "inserted":
      return {
        intent: "success",
        text: fillWords(words.notices.inserted, { sheets: list(notice.outcome.sheets) }),
      };
    case "written":
      return writtenText(notice.outcome, wording);
    case "frozen":
      return notice.cells > 0
        ? { intent: "success", text: fillWords(words.notices.frozen, { count: notice.cells }) }
        : { intent: "info", text: words.notices.frozenNone };
    case "cancelled": {
      const text = notice.command.step === "write" ? words.notices.cancelled : words.failures.cancelled;
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

function writtenText(
  outcome: Extract<Notice, { kind: "written" }>["outcome"],
  { words, list }: Wording,
): NoticeText {
  const [first] = outcome.mismatches;
  if (first) {
    const place = `${first.sheet}!${first.address}`;
    const count = outcome.mismatches.length;
    return { intent: "warning", text: fillWords(words.notices.mismatch, { count, first: place }) };
  }
  if (outcome.sheets.length === 0) return { intent: "warning", text: words.notices.noTable };
  const sheets = list(outcome.sheets.map((sheet) => sheet.sheetName));
  const template = outcome.keptEdits > 0 ? words.notices.writtenKept : words.notices.written;
  return { intent: "success", text: fillWords(template, { sheets, count: outcome.keptEdits }) };
}
