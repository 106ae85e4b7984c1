import { idColumn, referencesColumn, required, textColumn, type Column } from "./column";
import type { FurtherTable } from "./further-table";

export type RoleColumn = "id" | "role" | "person" | "deputy" | "tasks" | "useCases";

const columns: readonly Column<RoleColumn>[] = [
  idColumn({
    label: { de: "ID", en: "ID" },
    synonyms: ["Rollen-ID", "Role ID"],
    hint: {
      de: "Eindeutige Kennung; leer = wird vergeben (RO-01 …)",
      en: "Unique key; blank = assigned (RO-01 …)",
    },
  }),
  required(
    textColumn("role", {
      label: { de: "Rolle", en: "Role" },
      synonyms: ["Funktion", "Function"],
      hint: {
        de: "z. B. KI-System-Owner, Datenverantwortliche, Ergebnisverantwortung (Pflicht)",
        en: "e.g. AI system owner, data owner, accountable for results (required)",
      },
    }),
  ),
  textColumn(
    "person",
    {
      label: { de: "Person", en: "Person" },
      synonyms: ["Name", "Besetzt mit", "Filled by"],
      hint: { de: "Wer die Rolle hat; leer = unbesetzt", en: "Who has the role; blank = vacant" },
    },
    "pseudonymise",
  ),
  textColumn(
    "deputy",
    {
      label: { de: "Vertretung", en: "Deputy" },
      synonyms: ["Stellvertretung", "Substitute"],
      hint: { de: "Wer bei Abwesenheit entscheidet", en: "Who decides in case of absence" },
    },
    "pseudonymise",
  ),
  textColumn(
    "tasks",
    {
      label: { de: "Aufgaben", en: "Tasks" },
      synonyms: ["Aufgabe", "Zuständigkeit", "Responsibilities"],
      hint: { de: "Was zur Rolle gehört", en: "What the role includes" },
    },
    "holdBack",
  ),
  referencesColumn("useCases", {
    label: { de: "Anwendungsfall", en: "Use case" },
    synonyms: ["Anwendungsfälle", "Use cases"],
    hint: {
      de: "IDs oder Namen; leer = gilt für das ganze Unternehmen",
      en: "IDs or names; blank = holds for the whole company",
    },
  }),
];

/** Who has which role in the AI programme. */
export const roleTable: FurtherTable<RoleColumn> = {
  kind: "roles",
  label: { de: "Rollen", en: "Roles" },
  table: { de: "Rollen", en: "Roles" },
  sheet: { de: "Rollen", en: "Roles" },
  synonyms: ["Rollen und Zuständigkeiten", "Zuständigkeiten", "Responsibilities"],
  columns,
  idPrefix: "RO",
};
