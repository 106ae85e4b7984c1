import type { Bilingual } from "./column";

/** The tables of the plan itself; further ones have their own catalogue. */
export type TableKind = "useCases" | "dataSources" | "settings";

/** What an input table is called: as an Excel table (no spaces allowed there) and as a sheet. */
export interface TableName {
  table: Bilingual;
  sheet: Bilingual;
  /** Further names, compared after normalisation. */
  synonyms: readonly string[];
}

/** Names of the three input tables. */
export const tableNames: Readonly<Record<TableKind, TableName>> = {
  useCases: {
    table: { de: "Anwendungsfaelle", en: "UseCases" },
    sheet: { de: "Anwendungsfälle", en: "Use cases" },
    synonyms: ["Anwendungsfall", "Use case", "KI-Anwendungsfälle", "AI use cases"],
  },
  dataSources: {
    table: { de: "Datenquellen", en: "DataSources" },
    sheet: { de: "Datenquellen", en: "Data sources" },
    synonyms: ["Datenquelle", "Data source"],
  },
  settings: {
    table: { de: "Einstellungen", en: "Settings" },
    sheet: { de: "Einstellungen", en: "Settings" },
    synonyms: ["Einstellung"],
  },
};

/** Headers of the settings table. */
export const settingHeaders = {
  key: { de: "Schlüssel", en: "Key", synonyms: ["Einstellung", "Setting", "Parameter"] },
  value: { de: "Wert", en: "Value", synonyms: ["Values", "Werte"] },
} as const;

/** Headers that alone make a list of use cases. */
export const tellingUseCaseHeaders: readonly string[] = ["Anwendungsfall", "Use case", "KI-Projekt"];
