import {
  choiceColumn,
  idColumn,
  moneyColumn,
  monthColumn,
  numberColumn,
  referencesColumn,
  required,
  textColumn,
  type Choice,
} from "./column";
import type { FurtherTable } from "./further-table";

/** Kinds of cost that the source documents name, in the order of reports. */
export const costKinds = [
  "implementation",
  "licences",
  "cloud",
  "maintenance",
  "training",
  "consulting",
  "innovation",
  "dataCleaning",
  "staff",
  "tools",
  "other",
] as const;
export type CostKind = (typeof costKinds)[number];

/** When a cost line falls due: once, every month or every twelve months. */
export type CostRhythm = "once" | "monthly" | "yearly";

export type CostColumn =
  "id" | "useCases" | "kind" | "name" | "amount" | "rhythm" | "start" | "end" | "noticeMonths" | "comment";

const kindWords: Readonly<Record<CostKind, Omit<Choice, "key">>> = {
  implementation: {
    label: { de: "Implementierung", en: "Implementation" },
    synonyms: ["Einführung", "Umsetzung", "Integration", "Entwicklung", "Development"],
  },
  licences: {
    label: { de: "Lizenzen", en: "Licences" },
    synonyms: ["Lizenz", "Lizenzgebühren", "Licenses", "Licence", "License", "Abo", "Subscription"],
  },
  cloud: {
    label: { de: "Cloud", en: "Cloud" },
    synonyms: ["Cloud-Kosten", "Hosting", "Betrieb", "Infrastruktur", "Infrastructure"],
  },
  maintenance: {
    label: { de: "Wartung", en: "Maintenance" },
    synonyms: ["Wartungsaufwand", "Pflege", "Support"],
  },
  training: {
    label: { de: "Schulung", en: "Training" },
    synonyms: ["Schulungen", "Weiterbildung", "Qualifizierung", "Fortbildung"],
  },
  consulting: {
    label: { de: "Beratung", en: "Consulting" },
    synonyms: ["Externe Beratung", "Beratungskosten", "External consulting", "Advice"],
  },
  innovation: {
    label: { de: "Innovation/Testlabor", en: "Innovation/test lab" },
    synonyms: ["Innovation", "Innovationsbudget", "Testlabor", "Testlab", "Test lab", "Lab"],
  },
  dataCleaning: {
    label: { de: "Datenbereinigung", en: "Data cleaning" },
    synonyms: ["Datenaufbereitung", "Datenqualität", "Data preparation", "Data cleansing"],
  },
  staff: {
    label: { de: "Personal", en: "Staff" },
    synonyms: ["Personalkosten", "Interne Personalkosten", "Personnel"],
  },
  tools: {
    label: { de: "Werkzeuge", en: "Tools" },
    synonyms: ["Werkzeug", "Tool", "Software", "Hardware"],
  },
  other: { label: { de: "Sonstiges", en: "Other" }, synonyms: ["Sonstige", "Andere", "Misc"] },
};

const rhythms: readonly Choice<CostRhythm>[] = [
  {
    key: "once",
    label: { de: "einmalig", en: "once" },
    synonyms: ["einmal", "one-off", "one-time", "Einmalkosten"],
  },
  {
    key: "monthly",
    label: { de: "monatlich", en: "monthly" },
    synonyms: ["je Monat", "pro Monat", "Monat", "per month", "laufend", "running"],
  },
  {
    key: "yearly",
    label: { de: "jährlich", en: "yearly" },
    synonyms: ["je Jahr", "pro Jahr", "Jahr", "per year", "annual", "annually", "p. a."],
  },
];

/**
 * Cost lines. A line of use cases details what they cost: where a use case's own cell is blank, the sum of its lines
 * counts; where it is filled, the cell counts and a difference is told. A line without a use case is a cost of the
 * whole programme, with dates of its own. The rules are in `core/money/use-case-costs` and `programme-costs`.
 */
export const costsTable: FurtherTable<CostColumn> = {
  kind: "costs",
  label: { de: "Kosten", en: "Costs" },
  table: { de: "Kosten", en: "Costs" },
  sheet: { de: "Kosten", en: "Costs" },
  synonyms: ["Kostenpositionen", "Kostenplan", "Kostenarten", "Cost lines", "Cost plan"],
  idPrefix: "KO",
  columns: [
    idColumn({
      label: { de: "ID", en: "ID" },
      synonyms: ["Kosten-ID", "Cost ID", "Nr.", "No."],
      hint: { de: "Leer: KO-01 …", en: "Blank: KO-01 …" },
    }),
    referencesColumn("useCases", {
      label: { de: "Anwendungsfall", en: "Use case" },
      synonyms: ["Anwendungsfälle", "Use cases", "Projekt", "Project"],
      hint: {
        de: "ID oder Name; mehrere teilen sich den Betrag; leer = Kosten des ganzen Programms",
        en: "ID or name; several share the amount; blank = cost of the whole programme",
      },
    }),
    choiceColumn(
      "kind",
      {
        label: { de: "Kostenart", en: "Cost type" },
        synonyms: ["Art", "Kategorie", "Type", "Category"],
        hint: { de: "Leer zählt als Sonstiges", en: "Blank counts as other" },
      },
      costKinds.map((key) => ({ key, ...kindWords[key] })),
    ),
    textColumn("name", {
      label: { de: "Bezeichnung", en: "Item" },
      synonyms: ["Position", "Beschreibung", "Description", "Text"],
      hint: { de: "z. B. Lizenzen Textwerkzeug", en: "e.g. licences of the text tool" },
    }),
    required(
      moneyColumn("amount", {
        label: { de: "Betrag (€)", en: "Amount (€)" },
        synonyms: ["Kosten (€)", "Summe (€)", "Preis (€)", "Cost (€)", "Price (€)"],
        hint: { de: "≥ 0, je Zahlung", en: "≥ 0, per payment" },
      }),
    ),
    choiceColumn(
      "rhythm",
      {
        label: { de: "Rhythmus", en: "Rhythm" },
        synonyms: ["Turnus", "Intervall", "Zahlungsweise", "Frequency", "Interval"],
        hint: { de: "Leer = einmalig", en: "Blank = once" },
      },
      rhythms,
    ),
    monthColumn("start", {
      label: { de: "Start", en: "Start" },
      synonyms: ["Beginn", "Ab", "Fällig", "From", "Due"],
      hint: {
        de: "Nur ohne Anwendungsfall; leer = Projektstart",
        en: "Only without a use case; blank = project start",
      },
    }),
    monthColumn("end", {
      label: { de: "Ende", en: "End" },
      synonyms: ["Bis", "Laufzeitende", "To", "Until"],
      hint: {
        de: "Nur ohne Anwendungsfall; leer = bis zum Horizont",
        en: "Only without a use case; blank = up to the horizon",
      },
    }),
    numberColumn(
      "noticeMonths",
      {
        label: { de: "Anbieterbindung (Monate)", en: "Vendor lock-in (months)" },
        synonyms: [
          "Kündigungsfrist (Monate)",
          "Bindung (Monate)",
          "Mindestlaufzeit (Monate)",
          "Notice period (months)",
          "Minimum term (months)",
        ],
        hint: {
          de: "Monate, die nach einer Kündigung noch zu zahlen sind",
          en: "Months still to be paid after giving notice",
        },
      },
      { quantity: { kind: "duration" }, validation: "amount", range: { min: 0, max: 600 } },
    ),
    textColumn(
      "comment",
      {
        label: { de: "Bemerkung", en: "Comment" },
        synonyms: ["Kommentar", "Notiz", "Note", "Remark"],
        hint: { de: "Freier Text", en: "Free text" },
      },
      "holdBack",
    ),
  ],
};
