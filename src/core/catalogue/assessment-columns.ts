import { idColumn, required, textColumn, type Column } from "./column";
import type { FurtherTable } from "./further-table";

export type AssessmentColumn = "id" | "dimension" | "question" | "answer" | "remark";

const columns: readonly Column<AssessmentColumn>[] = [
  required(
    idColumn({
      label: { de: "Nr", en: "No" },
      synonyms: ["ID", "Frage-Nr", "Question no"],
      hint: { de: "Nummer der Frage; bitte nicht ändern", en: "Number of the question; please leave it" },
    }) as Column<AssessmentColumn>,
  ),
  textColumn("dimension", {
    label: { de: "Dimension", en: "Dimension" },
    synonyms: ["Bereich"],
    hint: { de: "Wozu die Frage gehört", en: "What the question belongs to" },
  }),
  textColumn("question", {
    label: { de: "Frage", en: "Question" },
    synonyms: [],
    hint: { de: "Steht zum Lesen da", en: "For reading" },
  }),
  textColumn("answer", {
    label: { de: "Antwort", en: "Answer" },
    synonyms: ["Aussage"],
    hint: {
      de: "Die Aussage wählen, die am ehesten zutrifft; leer = weiß nicht",
      en: "Choose the statement that fits best; blank = don't know",
    },
  }),
  textColumn(
    "remark",
    {
      label: { de: "Bemerkung", en: "Remark" },
      synonyms: ["Notiz", "Note"],
      hint: { de: "Woran man es sieht", en: "How it shows" },
    },
    "holdBack",
  ),
];

/** Answers to the maturity questions; the level is computed from them, never asked as a number. */
export const assessmentTable: FurtherTable<AssessmentColumn> = {
  kind: "assessment",
  label: { de: "Reifegrad", en: "Maturity" },
  table: { de: "Reifegrad", en: "Maturity" },
  sheet: { de: "Reifegrad", en: "Maturity" },
  synonyms: ["Reifegradfragen", "Selbsteinschätzung", "Self-assessment", "Maturity assessment"],
  columns,
  idPrefix: "M",
};
