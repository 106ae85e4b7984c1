import { idColumn, ratingColumn, required, textColumn, yesNoColumn, type Column } from "./column";
import type { FurtherTable } from "./further-table";
import { skillAnchors } from "./inventory-anchors";

/** Skills that an adoption of AI needs, in the order in which they are asked. */
export const skills = [
  "aiLiteracy",
  "prompting",
  "dataSkills",
  "machineLearning",
  "apiIntegration",
  "programming",
  "processKnowledge",
  "safeUse",
] as const;
export type Skill = (typeof skills)[number];
export type TeamColumn = "id" | "member" | "area" | Skill | "willingness" | "translator" | "champion";

const rated = (key: TeamColumn, de: string, en: string, synonyms: readonly string[]) =>
  ratingColumn<TeamColumn>(
    key,
    {
      label: { de, en },
      synonyms,
      hint: { de: "1–5, 5 = kann es anderen beibringen", en: "1–5, 5 = can teach it to others" },
    },
    skillAnchors,
  );

const columns: readonly Column<TeamColumn>[] = [
  idColumn({
    label: { de: "ID", en: "ID" },
    synonyms: ["Nr"],
    hint: { de: "Leer = wird vergeben (TE-01 …)", en: "Blank = assigned (TE-01 …)" },
  }),
  required(
    textColumn(
      "member",
      {
        label: { de: "Person oder Rolle", en: "Person or role" },
        synonyms: ["Name", "Person", "Rolle", "Role", "Mitarbeiter", "Team member"],
        hint: {
          de: "Rolle genügt; Namen sind nicht nötig (Pflicht)",
          en: "A role is enough; no names needed (required)",
        },
      },
      "holdBack",
    ),
  ),
  textColumn("area", {
    label: { de: "Bereich", en: "Area" },
    synonyms: ["Abteilung", "Department"],
    hint: { de: "Fachbereich", en: "Business area" },
  }),
  rated("aiLiteracy", "KI-Grundwissen", "AI literacy", ["KI-Kompetenz", "AI basics"]),
  rated("prompting", "Prompting", "Prompting", ["Prompt Engineering", "Aufgaben formulieren"]),
  rated("dataSkills", "Datenkompetenz", "Data skills", ["Datenqualität und ETL", "Data Science Grundlagen"]),
  rated("machineLearning", "ML und Sprachmodelle", "ML and LLM basics", [
    "Machine Learning",
    "Grundlagen ML/LLM",
  ]),
  rated("apiIntegration", "Schnittstellen und Automatisierung", "APIs and automation", [
    "API-Integration",
    "Workflow-Automatisierung",
  ]),
  rated("programming", "Programmierkonzepte", "Programming concepts", ["Programmierung", "Programming"]),
  rated("processKnowledge", "Prozesswissen", "Process knowledge", [
    "Geschäftsprozesse",
    "Geschäftsprozess-Kenntnis",
    "Business processes",
  ]),
  rated("safeUse", "Sichere Nutzung und Datenschutz", "Safe use and data protection", [
    "Datenschutz",
    "Sichere Nutzung",
  ]),
  rated("willingness", "Lernbereitschaft", "Willingness to learn", ["Motivation"]),
  yesNoColumn("translator", {
    label: { de: "Übersetzer", en: "Translator" },
    synonyms: ["Translator Rolle", "Brückenbauer"],
    hint: {
      de: "Vermittelt zwischen Fachbereich und Technik: ja/nein; leer = aus den Stufen geschlossen",
      en: "Mediates between business and technology: yes/no; blank = concluded from the ratings",
    },
  }),
  yesNoColumn("champion", {
    label: { de: "KI-Champion", en: "AI champion" },
    synonyms: ["Champion", "Botschafter", "KI-Botschafter", "Ambassador"],
    hint: { de: "Wirbt im Bereich für die Einführung: ja/nein", en: "Promotes adoption in the area: yes/no" },
  }),
];

/** Who can do what already. */
export const teamTable: FurtherTable<TeamColumn> = {
  kind: "team",
  label: { de: "Team und Fähigkeiten", en: "Team and skills" },
  table: { de: "Team", en: "Team" },
  sheet: { de: "Team", en: "Team" },
  synonyms: ["Skills", "Fähigkeiten", "Team und Fähigkeiten", "Team and skills"],
  columns,
  idPrefix: "TE",
};
