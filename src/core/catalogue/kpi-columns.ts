import {
  choiceColumn,
  dateColumn,
  idColumn,
  numberColumn,
  referencesColumn,
  required,
  textColumn,
  type Choice,
  type Column,
} from "./column";
import type { FurtherTable } from "./further-table";

export type KpiDirection = "up" | "down";
export type KpiNature = "quantitative" | "qualitative";
export type KpiColumn =
  | "id"
  | "kpi"
  | "useCases"
  | "formula"
  | "unit"
  | "direction"
  | "baseline"
  | "target"
  | "actual"
  | "measuredOn"
  | "due"
  | "owner"
  | "nature"
  | "source";

const directions: readonly Choice<KpiDirection>[] = [
  {
    key: "up",
    label: { de: "steigt", en: "up" },
    synonyms: ["höher", "mehr", "↑", "higher", "increase", "Zunahme"],
  },
  {
    key: "down",
    label: { de: "sinkt", en: "down" },
    synonyms: ["niedriger", "weniger", "↓", "lower", "decrease", "Abnahme"],
  },
];

const natures: readonly Choice<KpiNature>[] = [
  {
    key: "quantitative",
    label: { de: "hart", en: "hard" },
    synonyms: ["quantitativ", "quantitative", "Zahl"],
  },
  {
    key: "qualitative",
    label: { de: "weich", en: "soft" },
    synonyms: ["qualitativ", "qualitative", "Befragung"],
  },
];

const measured = (
  key: KpiColumn,
  de: string,
  en: string,
  synonyms: readonly string[],
  hint: [string, string],
) =>
  numberColumn<KpiColumn>(
    key,
    { label: { de, en }, synonyms, hint: { de: hint[0], en: hint[1] } },
    { quantity: { kind: "number" }, validation: "none", range: { min: -1e12, max: 1e12 } },
  );

const columns: readonly Column<KpiColumn>[] = [
  idColumn({
    label: { de: "ID", en: "ID" },
    synonyms: ["KPI-ID", "Nr"],
    hint: { de: "Leer = wird vergeben (KP-01 …)", en: "Blank = assigned (KP-01 …)" },
  }),
  required(
    textColumn("kpi", {
      label: { de: "Kennzahl", en: "KPI" },
      synonyms: ["KPI", "Messgröße", "Metric", "Name", "Indicator"],
      hint: {
        de: "Was gemessen wird, z. B. Suchzeit je Dokument (Pflicht)",
        en: "What is measured, e.g. search time per document (required)",
      },
    }),
  ),
  referencesColumn("useCases", {
    label: { de: "Anwendungsfall", en: "Use case" },
    synonyms: ["Anwendungsfälle", "Use cases"],
    hint: {
      de: "IDs oder Namen; leer = gilt für das ganze Vorhaben",
      en: "IDs or names; blank = for the whole programme",
    },
  }),
  textColumn("formula", {
    label: { de: "Berechnung", en: "Formula" },
    synonyms: ["Formel", "Definition", "Calculation"],
    hint: {
      de: "Wie sie gerechnet wird, z. B. Summe der Minuten ÷ Zahl der Suchen",
      en: "How it is computed, e.g. sum of minutes ÷ number of searches",
    },
  }),
  textColumn("unit", {
    label: { de: "Einheit", en: "Unit" },
    synonyms: ["Maßeinheit"],
    hint: { de: "z. B. Minuten, %, €, Stück", en: "e.g. minutes, %, €, pieces" },
  }),
  choiceColumn(
    "direction",
    {
      label: { de: "Richtung", en: "Direction" },
      synonyms: ["Soll", "Ziel-Richtung", "Desired direction"],
      hint: {
        de: "steigt oder sinkt, wenn es besser wird; leer = aus Ausgangs- und Zielwert",
        en: "up or down when things improve; blank = from baseline and target",
      },
    },
    directions,
  ),
  measured(
    "baseline",
    "Ausgangswert",
    "Baseline",
    ["Baseline", "Ist vorher", "Startwert", "Before"],
    ["Wert vor der Einführung", "Value before the introduction"],
  ),
  measured(
    "target",
    "Zielwert",
    "Target",
    ["Ziel", "Soll-Wert", "Goal"],
    ["Wert, der erreicht werden soll", "Value to be reached"],
  ),
  measured(
    "actual",
    "Istwert",
    "Actual",
    ["Ist", "Aktuell", "Current", "Actual value"],
    ["Zuletzt gemessener Wert", "Last measured value"],
  ),
  dateColumn("measuredOn", {
    label: { de: "Gemessen am", en: "Measured on" },
    synonyms: ["Messdatum", "Datum", "Date"],
    hint: { de: "Tag der letzten Messung", en: "Day of the last measurement" },
  }),
  dateColumn("due", {
    label: { de: "Ziel bis", en: "Due" },
    synonyms: ["Termin", "Frist", "Bis wann", "Target date", "Deadline"],
    hint: { de: "Tag, bis zu dem der Zielwert erreicht ist", en: "Day by which the target is reached" },
  }),
  textColumn(
    "owner",
    {
      label: { de: "Verantwortlich", en: "Owner" },
      synonyms: ["Verantwortliche", "Responsible"],
      hint: {
        de: "Wer misst und berichtet: Rolle oder Person",
        en: "Who measures and reports: role or person",
      },
    },
    "pseudonymise",
  ),
  choiceColumn(
    "nature",
    {
      label: { de: "Art", en: "Kind" },
      synonyms: ["KPI-Art", "Type"],
      hint: { de: "hart (gemessen) oder weich (befragt)", en: "hard (measured) or soft (asked)" },
    },
    natures,
  ),
  textColumn("source", {
    label: { de: "Quelle", en: "Source" },
    synonyms: ["Datenquelle", "Herkunft", "Measured in"],
    hint: { de: "System oder Liste, aus der der Wert kommt", en: "System or list that the value comes from" },
  }),
];

/** What success is measured by. */
export const kpiTable: FurtherTable<KpiColumn> = {
  kind: "kpis",
  label: { de: "Kennzahlen", en: "KPIs" },
  table: { de: "Kennzahlen", en: "KPIs" },
  sheet: { de: "Kennzahlen", en: "KPIs" },
  synonyms: ["KPI", "KPI-Liste", "Messgrößen", "Metrics"],
  columns,
  idPrefix: "KP",
};
