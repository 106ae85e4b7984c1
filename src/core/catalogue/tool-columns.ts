import {
  choiceColumn,
  idColumn,
  moneyColumn,
  numberColumn,
  referencesColumn,
  required,
  textColumn,
  yesNoColumn,
  type Choice,
  type Column,
} from "./column";
import type { FurtherTable } from "./further-table";
import { locationChoices, processorChoices } from "./privacy-choices";

export type ToolApproval = "yes" | "no" | "inReview";

export type ToolColumn =
  | "id"
  | "tool"
  | "vendor"
  | "purpose"
  | "area"
  | "users"
  | "approved"
  | "personalData"
  | "processorContract"
  | "location"
  | "alternative"
  | "monthlyCost"
  | "useCases";

const approvals: readonly Choice<ToolApproval>[] = [
  { key: "yes", label: { de: "ja", en: "yes" }, synonyms: ["x", "freigegeben", "approved", "wahr", "true"] },
  {
    key: "no",
    label: { de: "nein", en: "no" },
    synonyms: ["nicht freigegeben", "not approved", "falsch", "false"],
  },
  {
    key: "inReview",
    label: { de: "in Prüfung", en: "in review" },
    synonyms: ["wird geprüft", "beantragt", "pending"],
  },
];

const columns: readonly Column<ToolColumn>[] = [
  idColumn({
    label: { de: "ID", en: "ID" },
    synonyms: ["Werkzeug-ID", "Tool ID"],
    hint: {
      de: "Eindeutige Kennung; leer = wird vergeben (WZ-01 …)",
      en: "Unique key; blank = assigned (WZ-01 …)",
    },
  }),
  required(
    textColumn("tool", {
      label: { de: "Werkzeug", en: "Tool" },
      synonyms: ["KI-Werkzeug", "AI tool", "KI-Tool", "Name", "Modell", "Model"],
      hint: {
        de: "Werkzeug oder Modell, auch nicht freigegebene und kostenlose (Pflicht)",
        en: "Tool or model, also those not approved and those free of charge (required)",
      },
    }),
  ),
  textColumn("vendor", {
    label: { de: "Anbieter", en: "Vendor" },
    synonyms: ["Hersteller", "Provider", "Supplier"],
    hint: { de: "Firma, die das Werkzeug betreibt", en: "Company that runs the tool" },
  }),
  textColumn("purpose", {
    label: { de: "Zweck", en: "Purpose" },
    synonyms: ["Einsatzzweck", "Verwendung", "Use"],
    hint: { de: "Wofür es genutzt wird", en: "What it is used for" },
  }),
  textColumn("area", {
    label: { de: "Bereich", en: "Area" },
    synonyms: ["Abteilung", "Department"],
    hint: { de: "Wo es genutzt wird", en: "Where it is used" },
  }),
  numberColumn(
    "users",
    {
      label: { de: "Nutzende", en: "Users" },
      synonyms: ["Anzahl Nutzende", "Number of users"],
      hint: { de: "Anzahl der Personen", en: "Number of people" },
    },
    { quantity: { kind: "number" }, range: { min: 0, max: 1_000_000 }, validation: "none" },
  ),
  choiceColumn(
    "approved",
    {
      label: { de: "Freigegeben", en: "Approved" },
      synonyms: ["Freigabe", "Approval"],
      hint: { de: "ja, nein oder in Prüfung", en: "yes, no or in review" },
    },
    approvals,
  ),
  yesNoColumn("personalData", {
    label: { de: "Personenbezogene Daten", en: "Personal data" },
    synonyms: ["Personenbezug"],
    hint: {
      de: "Werden personenbezogene Daten eingegeben: ja/nein",
      en: "Are personal data entered: yes/no",
    },
  }),
  choiceColumn(
    "processorContract",
    {
      label: { de: "AVV", en: "Processing agreement" },
      synonyms: ["AVV vorhanden", "Auftragsverarbeitungsvertrag", "DPA"],
      hint: { de: "ja, nein oder nicht nötig", en: "yes, no or not needed" },
    },
    processorChoices,
  ),
  choiceColumn(
    "location",
    {
      label: { de: "Verarbeitungsort", en: "Place of processing" },
      synonyms: ["Ort der Verarbeitung", "Hosting", "Processing location"],
      hint: {
        de: "EU/EWR, Drittland mit Garantien, Drittland oder unbekannt",
        en: "EU/EEA, third country with safeguards, third country or unknown",
      },
    },
    locationChoices,
  ),
  textColumn("alternative", {
    label: { de: "Alternative", en: "Alternative" },
    synonyms: ["Ersatz", "Replacement"],
    hint: {
      de: "Womit es ersetzt werden könnte, wenn es nicht freigegeben wird",
      en: "What could replace it if it is not approved",
    },
  }),
  moneyColumn(
    "monthlyCost",
    {
      label: { de: "Kosten (€/Monat)", en: "Cost (€/month)" },
      synonyms: ["Kosten (€/Monat)", "Lizenzkosten (€/Monat)", "Licence cost (€/month)"],
      hint: { de: "Lizenzen je Monat in Euro", en: "Licences per month in euros" },
    },
    "month",
  ),
  referencesColumn("useCases", {
    label: { de: "Anwendungsfall", en: "Use case" },
    synonyms: ["Anwendungsfälle", "Use cases"],
    hint: {
      de: "IDs oder Namen der Anwendungsfälle, die es nutzen",
      en: "IDs or names of the use cases that use it",
    },
  }),
];

/** AI tools in use, approved or not. */
export const toolTable: FurtherTable<ToolColumn> = {
  kind: "tools",
  label: { de: "KI-Werkzeuge", en: "AI tools" },
  table: { de: "Werkzeuge", en: "Tools" },
  sheet: { de: "KI-Werkzeuge", en: "AI tools" },
  synonyms: ["Werkzeuge", "Tools", "KI-Tools", "Schatten-KI", "Shadow AI"],
  columns,
  idPrefix: "WZ",
};
