import { choiceColumn, idColumn, required, textColumn, type Bilingual, type Choice } from "./column";
import type { FurtherTable } from "./further-table";

/** `foundation` modules (data, skills, governance) carry the others. */
export type ModuleRole = "foundation" | "business";
export const moduleTextColumns = [
  "goal",
  "milestones",
  "responsibilities",
  "staff",
  "tools",
  "successFactors",
  "dependencies",
  "quickWins",
  "scaling",
  "kpis",
  "risks",
] as const;
export type ModuleTextColumn = (typeof moduleTextColumns)[number];
export type ModuleColumn = "id" | "module" | "role" | ModuleTextColumn;

const roleChoices: readonly Choice<ModuleRole>[] = [
  {
    key: "foundation",
    label: { de: "Grundlage", en: "Foundation" },
    synonyms: ["Fundament", "Basis", "Enabler"],
  },
  {
    key: "business",
    label: { de: "Anwendung", en: "Business" },
    synonyms: ["Fachlich", "Fachmodul", "Application"],
  },
];

/** Fields that usually name people. */
const personal: readonly ModuleTextColumn[] = ["responsibilities", "staff"];

function field(key: ModuleTextColumn, label: Bilingual, synonyms: readonly string[]) {
  return textColumn(
    key,
    {
      label,
      synonyms,
      hint: {
        de: "Eigener Text; leer = aus dem Plan vorgeschlagen",
        en: "Own text; blank = proposed from the plan",
      },
    },
    personal.includes(key) ? "holdBack" : "send",
  );
}

/** Own texts of the modules; what is blank comes from the plan. */
export const moduleTable: FurtherTable<ModuleColumn> = {
  kind: "modules",
  label: { de: "Modulbeschreibung", en: "Module descriptions" },
  table: { de: "Modulbeschreibungen", en: "ModuleDescriptions" },
  sheet: { de: "Modulbeschreibung", en: "Module descriptions" },
  synonyms: ["Modulbeschreibungen", "Module description"],
  idPrefix: "MO",
  columns: [
    idColumn(),
    required(
      textColumn("module", {
        label: { de: "Modul", en: "Module" },
        synonyms: ["Handlungsfeld", "Name", "Block"],
        hint: { de: "Wie in der Spalte Modul der Anwendungsfälle", en: "As in the use cases' column Module" },
      }),
    ),
    choiceColumn(
      "role",
      {
        label: { de: "Art", en: "Role" },
        synonyms: ["Modulart", "Kind"],
        hint: {
          de: "Grundlage (Daten, Kompetenzen, Regeln) oder Anwendung",
          en: "Foundation (data, skills, rules) or business",
        },
      },
      roleChoices,
    ),
    field("goal", { de: "Ziel und Mehrwert", en: "Goal and value" }, ["Ziel", "Mehrwert", "Goal"]),
    field("milestones", { de: "Meilensteine", en: "Milestones" }, ["Meilensteine und Zeitrahmen"]),
    field("responsibilities", { de: "Verantwortlichkeiten", en: "Responsibilities" }, ["Verantwortlich"]),
    field("staff", { de: "Personal", en: "Staff" }, ["Team", "People"]),
    field("tools", { de: "Tools", en: "Tools" }, ["Werkzeuge", "Technik"]),
    field("successFactors", { de: "Erfolgsfaktoren", en: "Success factors" }, ["Erfolgsfaktor"]),
    field("dependencies", { de: "Abhängigkeiten", en: "Dependencies" }, ["Abhängigkeit"]),
    field("quickWins", { de: "Quick Wins", en: "Quick wins" }, ["Quick Win", "Schnelle Erfolge"]),
    field("scaling", { de: "Skalierung", en: "Scaling" }, ["Ausbau"]),
    field("kpis", { de: "KPIs", en: "KPIs" }, ["Kennzahlen", "Kennzahl"]),
    field("risks", { de: "Risiken", en: "Risks" }, ["Risiko"]),
  ],
};
