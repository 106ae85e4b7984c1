import { idColumn, moneyColumn, monthColumn, referencesColumn, required, textColumn } from "./column";
import type { FurtherTable } from "./further-table";

export type FundingColumn = "id" | "programme" | "useCases" | "applied" | "granted" | "payout" | "comment";

/** Funding programmes in general: what was applied for is shown, only what was granted reduces the net budget. */
export const fundingTable: FurtherTable<FundingColumn> = {
  kind: "funding",
  label: { de: "Förderung", en: "Funding" },
  table: { de: "Foerderung", en: "Funding" },
  sheet: { de: "Förderung", en: "Funding" },
  synonyms: ["Fördermittel", "Förderungen", "Zuschüsse", "Zuschuss", "Grants", "Subsidies"],
  idPrefix: "FO",
  columns: [
    idColumn({
      label: { de: "ID", en: "ID" },
      synonyms: ["Förder-ID", "Funding ID", "Nr.", "No."],
      hint: { de: "Leer: FO-01 …", en: "Blank: FO-01 …" },
    }),
    required(
      textColumn("programme", {
        label: { de: "Programm", en: "Programme" },
        synonyms: ["Förderprogramm", "Fördergeber", "Program", "Grant", "Sponsor"],
        hint: { de: "Name des Förderprogramms", en: "Name of the funding programme" },
      }),
    ),
    referencesColumn("useCases", {
      label: { de: "Anwendungsfall", en: "Use case" },
      synonyms: ["Anwendungsfälle", "Use cases", "Projekt", "Project"],
      hint: {
        de: "ID oder Name; zählt nur, wenn einer davon im Plan ist; leer = das ganze Programm",
        en: "ID or name; counts only if one of them is in the plan; blank = the whole programme",
      },
    }),
    moneyColumn("applied", {
      label: { de: "Förderung beantragt (€)", en: "Funding applied for (€)" },
      synonyms: ["Beantragt (€)", "Antragssumme (€)", "Applied (€)", "Applied for (€)"],
      hint: { de: "Wird gezeigt, verringert aber nichts", en: "Shown, but reduces nothing" },
    }),
    moneyColumn("granted", {
      label: { de: "Förderung bewilligt (€)", en: "Funding granted (€)" },
      synonyms: ["Bewilligt (€)", "Zusage (€)", "Fördersumme (€)", "Granted (€)", "Approved (€)"],
      hint: { de: "Verringert das Nettobudget", en: "Reduces the net budget" },
    }),
    monthColumn("payout", {
      label: { de: "Auszahlung", en: "Payout" },
      synonyms: ["Auszahlungsmonat", "Zahlung", "Payment", "Paid out"],
      hint: {
        de: "Monat; leer = der letzte Monat des Horizonts",
        en: "Month; blank = the last month of the horizon",
      },
    }),
    textColumn(
      "comment",
      {
        label: { de: "Bemerkung", en: "Comment" },
        synonyms: ["Kommentar", "Notiz", "Note", "Remark"],
        hint: { de: "Freier Text", en: "Free text" },
      },
      "holdBack",
    ),
  ],
};
