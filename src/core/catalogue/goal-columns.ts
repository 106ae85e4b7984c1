import {
  dateColumn,
  idColumn,
  referencesColumn,
  required,
  textColumn,
  yesNoColumn,
  type Column,
} from "./column";
import type { FurtherTable } from "./further-table";

export type GoalColumn = "id" | "goal" | "kpi" | "achievable" | "relevance" | "due" | "owner" | "useCases";

const columns: readonly Column<GoalColumn>[] = [
  idColumn({
    label: { de: "ID", en: "ID" },
    synonyms: ["Ziel-ID", "Nr"],
    hint: { de: "Leer = wird vergeben (ZI-01 …)", en: "Blank = assigned (ZI-01 …)" },
  }),
  required(
    textColumn("goal", {
      label: { de: "Ziel", en: "Goal" },
      synonyms: ["Zielbeschreibung", "Objective", "Beschreibung"],
      hint: {
        de: "Genau und messbar, z. B. Angebote bis Jahresende 30 % schneller bearbeiten (Pflicht)",
        en: "Precise and measurable, e.g. handle offers 30 % faster by the end of the year (required)",
      },
    }),
  ),
  textColumn("kpi", {
    label: { de: "Kennzahl", en: "KPI" },
    synonyms: ["KPI", "Messgröße"],
    hint: { de: "ID oder Name der Kennzahl, an der man es merkt", en: "ID or name of the KPI that shows it" },
  }),
  yesNoColumn("achievable", {
    label: { de: "Erreichbar", en: "Achievable" },
    synonyms: ["Realistisch", "Realistic"],
    hint: {
      de: "Von den Beteiligten für machbar gehalten: ja/nein",
      en: "Held feasible by those involved: yes/no",
    },
  }),
  textColumn(
    "relevance",
    {
      label: { de: "Bedeutung", en: "Relevance" },
      synonyms: ["Relevanz", "Warum", "Why"],
      hint: { de: "Wozu es beiträgt", en: "What it contributes to" },
    },
    "holdBack",
  ),
  dateColumn("due", {
    label: { de: "Termin", en: "Due" },
    synonyms: ["Bis wann", "Frist", "Target date", "Deadline"],
    hint: { de: "Tag, bis zu dem es erreicht ist", en: "Day by which it is reached" },
  }),
  textColumn(
    "owner",
    {
      label: { de: "Verantwortlich", en: "Owner" },
      synonyms: ["Verantwortliche", "Responsible"],
      hint: { de: "Rolle oder Person", en: "Role or person" },
    },
    "pseudonymise",
  ),
  referencesColumn("useCases", {
    label: { de: "Anwendungsfall", en: "Use case" },
    synonyms: ["Anwendungsfälle", "Use cases"],
    hint: { de: "IDs oder Namen, die dazu beitragen", en: "IDs or names that contribute" },
  }),
];

/** What is to be achieved, checked for being specific, measurable, achievable, relevant and dated. */
export const goalTable: FurtherTable<GoalColumn> = {
  kind: "goals",
  label: { de: "Ziele", en: "Goals" },
  table: { de: "Ziele", en: "Goals" },
  sheet: { de: "Ziele", en: "Goals" },
  synonyms: ["Zieltabelle", "SMART-Ziele", "Objectives"],
  columns,
  idPrefix: "ZI",
};
