import {
  choiceColumn,
  idColumn,
  ratingColumn,
  required,
  textColumn,
  yesNoColumn,
  type Choice,
  type Column,
} from "./column";
import type { FurtherTable } from "./further-table";
import { systemReadinessAnchors } from "./inventory-anchors";

export type Operation = "cloud" | "onPremise" | "hybrid";
export type SystemColumn =
  | "id"
  | "system"
  | "purpose"
  | "critical"
  | "vendor"
  | "operation"
  | "aiReadiness"
  | "api"
  | "condition"
  | "owner";

/** Where something runs; also the recommendation for a use case. */
export const operations: readonly Choice<Operation>[] = [
  { key: "cloud", label: { de: "Cloud", en: "Cloud" }, synonyms: ["SaaS", "extern", "hosted"] },
  {
    key: "onPremise",
    label: { de: "im eigenen Haus", en: "on premises" },
    synonyms: ["On-Premise", "On-Premises", "lokal", "intern", "local", "eigenes Rechenzentrum"],
  },
  { key: "hybrid", label: { de: "hybrid", en: "hybrid" }, synonyms: ["gemischt", "mixed"] },
];

const columns: readonly Column<SystemColumn>[] = [
  idColumn({
    label: { de: "ID", en: "ID" },
    synonyms: ["System-ID", "Nr"],
    hint: { de: "Leer = wird vergeben (SY-01 …)", en: "Blank = assigned (SY-01 …)" },
  }),
  required(
    textColumn("system", {
      label: { de: "System", en: "System" },
      synonyms: ["Anwendung", "Software", "Application", "Name"],
      hint: { de: "Name des Systems (Pflicht)", en: "Name of the system (required)" },
    }),
  ),
  textColumn("purpose", {
    label: { de: "Zweck", en: "Purpose" },
    synonyms: ["Aufgabe", "Einsatzzweck", "Use"],
    hint: { de: "Wofür es gebraucht wird", en: "What it is used for" },
  }),
  yesNoColumn("critical", {
    label: { de: "Geschäftskritisch", en: "Business-critical" },
    synonyms: ["Kritisch", "Critical"],
    hint: { de: "Steht der Betrieb ohne es still: ja/nein", en: "Does business stop without it: yes/no" },
  }),
  textColumn("vendor", {
    label: { de: "Anbieter", en: "Vendor" },
    synonyms: ["Hersteller", "Manufacturer", "Supplier"],
    hint: { de: "Hersteller oder Dienstleister", en: "Manufacturer or service provider" },
  }),
  choiceColumn(
    "operation",
    {
      label: { de: "Betrieb", en: "Operation" },
      synonyms: ["Betriebsart", "Hosting", "Cloud"],
      hint: { de: "Cloud, im eigenen Haus oder hybrid", en: "Cloud, on premises or hybrid" },
    },
    operations,
  ),
  ratingColumn(
    "aiReadiness",
    {
      label: { de: "KI-Bereitschaft", en: "AI readiness" },
      synonyms: ["KI Reife", "AI ready"],
      hint: {
        de: "1–5; ab 4 für eine frühe Anbindung geeignet",
        en: "1–5; from 4 on fit for early integration",
      },
    },
    systemReadinessAnchors,
  ),
  yesNoColumn("api", {
    label: { de: "Schnittstelle", en: "API" },
    synonyms: ["API vorhanden", "Interface"],
    hint: { de: "Programmschnittstelle vorhanden: ja/nein", en: "Programming interface exists: yes/no" },
  }),
  textColumn(
    "condition",
    {
      label: { de: "Zustand", en: "Condition" },
      synonyms: ["Version", "Datenbank", "Database"],
      hint: {
        de: "z. B. Version, Zustand der Datenbank, Auslastung",
        en: "e.g. version, state of the database, load",
      },
    },
    "holdBack",
  ),
  textColumn(
    "owner",
    {
      label: { de: "Verantwortlich", en: "Owner" },
      synonyms: ["Systemverantwortliche", "Responsible", "System owner"],
      hint: { de: "Rolle oder Person", en: "Role or person" },
    },
    "pseudonymise",
  ),
];

/** The company's systems with their readiness for AI. */
export const systemTable: FurtherTable<SystemColumn> = {
  kind: "systems",
  label: { de: "Systeme", en: "Systems" },
  table: { de: "Systeme", en: "Systems" },
  sheet: { de: "Systeme", en: "Systems" },
  synonyms: ["Systemübersicht", "System overview", "IT-Systeme"],
  columns,
  idPrefix: "SY",
};
