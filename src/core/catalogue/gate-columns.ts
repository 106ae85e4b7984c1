import { idColumn, required, textColumn, yesNoColumn } from "./column";
import type { FurtherTable } from "./further-table";

export type GateCriterionColumn = "id" | "criterion" | "isRequired" | "evidence";

/** Own criteria for the step from prototype to production; they replace the built-in ones as a whole. */
export const gateCriterionTable: FurtherTable<GateCriterionColumn> = {
  kind: "gateCriteria",
  label: { de: "Reifekriterien", en: "Gate criteria" },
  table: { de: "Reifekriterien", en: "GateCriteria" },
  sheet: { de: "Reifekriterien", en: "Gate criteria" },
  synonyms: ["Reifekriterium", "Freigabekriterien", "Stage gate"],
  idPrefix: "RK",
  columns: [
    idColumn(),
    required(
      textColumn("criterion", {
        label: { de: "Kriterium", en: "Criterion" },
        synonyms: ["Prüfpunkt", "Frage", "Check", "Question"],
        hint: { de: "Was vor dem Betrieb erfüllt sein muss", en: "What must hold before operation" },
      }),
    ),
    yesNoColumn("isRequired", {
      label: { de: "Pflicht", en: "Required" },
      synonyms: ["Muss", "Mandatory"],
      hint: { de: "nein = nur empfohlen; leer = Pflicht", en: "no = only recommended; blank = required" },
    }),
    textColumn(
      "evidence",
      {
        label: { de: "Nachweis", en: "Evidence" },
        synonyms: ["Beleg", "Proof"],
        hint: { de: "Woran man es erkennt", en: "How to tell" },
      },
      "holdBack",
    ),
  ],
};
