import { furtherSheetKeys } from "../../src/core/sheets/output-sheet-keys";
import { outputSheets } from "../../src/core/sheets/output-sheets";
import { makeSheets } from "../../src/core/sheets/make-sheets";
import type { SheetSpec } from "../../src/core/sheets/sheet-spec";
import { sheetsDe } from "../../src/text/de/sheets";
import { sheetsEn } from "../../src/text/en/sheets";
import { emptyWritingRecord } from "../../src/core/writing/record/writing-record";
import { goldenCases } from "../core/sheets/cases/golden-cases";
import { logEntry, proposal } from "../core/writing/sheets/records";
import { markdownTable, paragraphs } from "./markdown";
import { outputNotes } from "./output-notes";

/** Enough for the sheets that show what a model contributed. */
const remembered = { ...emptyWritingRecord, log: [logEntry()], proposals: [proposal()] };

/** Every output sheet in the order of its tab. */
export function outputReference(): string {
  const editable = editableColumns();
  const rows = outputSheets.map(({ key, isUsed, isRemembered }) => {
    const { shows, from } = outputNotes[key] ?? { shows: "", from: "" };
    const onRequest = isUsed ? "auf Wunsch; von selbst mit Daten" : "auf Wunsch";
    const always = isRemembered ? "sobald ein Sprachmodell etwas beigetragen hat" : "immer";
    const when = furtherSheetKeys.includes(key) ? onRequest : always;
    const columns = [...(editable.get(key) ?? [])].join(", ");
    return [sheetsDe.sheetNames[key], sheetsEn.sheetNames[key], shows, from, columns || "–", when];
  });
  return paragraphs(
    "## Ergebnisblätter",
    "„live“: Formeln, die sofort folgen. Alles andere gilt bis zum nächsten Lauf. Was Sie in Spalten „Zum Ausfüllen“ schreiben, bleibt bei jedem Lauf erhalten.",
    markdownTable(
      ["Blatt", "Englisch", "Zeigt", "Woher die Zahlen kommen", "Zum Ausfüllen", "Erscheint"],
      rows,
    ),
  );
}

/** Columns that a person may fill in, by sheet, over all plans of the golden cases. */
function editableColumns(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { plan, options } of goldenCases) {
    if (options.language !== "de") continue;
    for (const spec of makeSheets(plan, { ...options, requested: furtherSheetKeys, writing: remembered })) {
      const headers = found.get(spec.key) ?? new Set<string>();
      editableHeaders(spec).forEach((header) => headers.add(header));
      found.set(spec.key, headers);
    }
  }
  return found;
}

function editableHeaders({ blocks }: SheetSpec): string[] {
  return blocks
    .flatMap((block) => (block.kind === "table" ? block.columns : []))
    .filter(({ owner }) => owner !== "computed")
    .map(({ header }) => header);
}
