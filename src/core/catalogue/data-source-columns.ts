import { furtherDataSourceColumns, type FurtherDataSourceColumn } from "./further-data-source-columns";
import { idColumn, ratingColumn, required, textColumn, yesNoColumn, type Column } from "./column";
import {
  completenessAnchors,
  consistencyAnchors,
  relevanceAnchors,
  timelinessAnchors,
} from "./rating-anchors";

export type DataSourceColumn =
  | "id"
  | "name"
  | "system"
  | "owner"
  | "format"
  | "completeness"
  | "timeliness"
  | "consistency"
  | "relevance"
  | "personalData"
  | "silo"
  | "api"
  | FurtherDataSourceColumn;

const ratingHint = { de: "1–5, 5 = sehr gut", en: "1–5, 5 = very good" };

/** The columns of the table `Datenquellen`, in the order of templates. */
export const dataSourceColumns: readonly Column<DataSourceColumn>[] = [
  idColumn({
    label: { de: "ID", en: "ID" },
    synonyms: ["Datenquellen-ID", "Data source ID", "Kennung", "Identifier"],
    hint: {
      de: "Eindeutige Kennung; leer = wird vergeben (DQ-01 …)",
      en: "Unique key; blank = assigned (DQ-01 …)",
    },
  }),
  required(
    textColumn("name", {
      label: { de: "Datenquelle", en: "Data source" },
      synonyms: ["Name", "Quelle", "Source", "Bezeichnung", "Data source name"],
      hint: { de: "Name der Datenquelle (Pflicht)", en: "Name of the data source (required)" },
    }),
  ),
  textColumn("system", {
    label: { de: "System", en: "System" },
    synonyms: ["Quellsystem", "Source system", "Anwendung", "Application"],
    hint: { de: "System, das die Daten führt", en: "System that holds the data" },
  }),
  textColumn(
    "owner",
    {
      label: { de: "Verantwortlich", en: "Owner" },
      synonyms: [
        "Datenverantwortliche",
        "Datenverantwortlicher",
        "Data owner",
        "Verantwortliche",
        "Responsible",
      ],
      hint: { de: "Rolle oder Person", en: "Role or person" },
    },
    "pseudonymise",
  ),
  textColumn("format", {
    label: { de: "Format", en: "Format" },
    synonyms: ["Datenformat", "Data format"],
    hint: { de: "z. B. Datenbank, PDF, Excel", en: "e.g. database, PDF, Excel" },
  }),
  ratingColumn(
    "completeness",
    { label: { de: "Vollständigkeit", en: "Completeness" }, synonyms: [], hint: ratingHint },
    completenessAnchors,
  ),
  ratingColumn(
    "timeliness",
    { label: { de: "Aktualität", en: "Timeliness" }, synonyms: ["Currency", "Freshness"], hint: ratingHint },
    timelinessAnchors,
  ),
  ratingColumn(
    "consistency",
    { label: { de: "Konsistenz", en: "Consistency" }, synonyms: [], hint: ratingHint },
    consistencyAnchors,
  ),
  ratingColumn(
    "relevance",
    { label: { de: "Relevanz", en: "Relevance" }, synonyms: [], hint: ratingHint },
    relevanceAnchors,
  ),
  yesNoColumn("personalData", {
    label: { de: "Personenbezug", en: "Personal data" },
    synonyms: ["Personenbezogen", "Personenbezogene Daten", "Contains personal data"],
    hint: { de: "Enthält personenbezogene Daten: ja/nein", en: "Contains personal data: yes/no" },
  }),
  yesNoColumn("silo", {
    label: { de: "Silo/Medienbruch", en: "Silo" },
    synonyms: ["Silo", "Medienbruch", "Datensilo", "Data silo", "Silo/Media break", "Media break"],
    hint: {
      de: "Abgeschottet oder nur mit Abtippen nutzbar: ja/nein",
      en: "Isolated or usable only by retyping: yes/no",
    },
  }),
  yesNoColumn("api", {
    label: { de: "Schnittstelle", en: "API" },
    synonyms: ["Schnittstelle/API", "API vorhanden", "Interface", "Interface/API"],
    hint: { de: "Programmschnittstelle vorhanden: ja/nein", en: "Programming interface exists: yes/no" },
  }),
  ...furtherDataSourceColumns,
];
