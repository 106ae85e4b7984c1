import { choiceColumn, textColumn, yesNoColumn, type Choice, type Column } from "./column";
import { operations } from "./system-columns";

export type Sourcing = "buy" | "make" | "open";
export type SourcingColumn =
  | "tool"
  | "vendor"
  | "standardSolution"
  | "specialNeeds"
  | "dataStayInside"
  | "sourcing"
  | "operation"
  | "licence";

const sourcings: readonly Choice<Sourcing>[] = [
  {
    key: "buy",
    label: { de: "Zukauf", en: "Buy" },
    synonyms: ["Kauf", "kaufen", "Standardlösung", "bought"],
  },
  {
    key: "make",
    label: { de: "Eigenentwicklung", en: "Make" },
    synonyms: ["selbst entwickeln", "Eigenbau", "build", "Individualentwicklung"],
  },
  { key: "open", label: { de: "offen", en: "open" }, synonyms: ["unentschieden", "undecided"] },
];

const licences: readonly Choice[] = [
  {
    key: "enterprise",
    label: { de: "Enterprise", en: "Enterprise" },
    synonyms: ["kommerziell", "commercial"],
  },
  { key: "openSource", label: { de: "Open Source", en: "Open source" }, synonyms: ["quelloffen"] },
];

/** How a use case is procured and where it runs. */
export const sourcingColumns: readonly Column<SourcingColumn>[] = [
  textColumn("tool", {
    label: { de: "Werkzeug", en: "Tool" },
    synonyms: ["Tool/Modell", "KI-Werkzeug", "Produkt", "Product"],
    hint: { de: "Produkt oder Modell, das vorgesehen ist", en: "Product or model that is intended" },
  }),
  textColumn("vendor", {
    label: { de: "Anbieter", en: "Vendor" },
    synonyms: ["Hersteller", "Supplier", "Dienstleister"],
    hint: { de: "Wer es liefert", en: "Who supplies it" },
  }),
  yesNoColumn("standardSolution", {
    label: { de: "Standardlösung am Markt", en: "Standard solution on the market" },
    synonyms: ["Standardlösung vorhanden"],
    hint: {
      de: "Gibt es ein fertiges Produkt dafür: ja/nein",
      en: "Is there a finished product for it: yes/no",
    },
  }),
  yesNoColumn("specialNeeds", {
    label: { de: "Besondere Anforderungen", en: "Special requirements" },
    synonyms: ["Spezialanforderung"],
    hint: {
      de: "Weicht der Bedarf vom Üblichen ab: ja/nein",
      en: "Does the need differ from the usual: yes/no",
    },
  }),
  yesNoColumn("dataStayInside", {
    label: { de: "Daten bleiben im Haus", en: "Data stay in-house" },
    synonyms: ["Daten intern", "Data must stay internal"],
    hint: {
      de: "Dürfen die Daten das Haus nicht verlassen: ja/nein",
      en: "Must the data not leave the company: yes/no",
    },
  }),
  choiceColumn(
    "sourcing",
    {
      label: { de: "Beschaffung", en: "Sourcing" },
      synonyms: ["Make or Buy", "Make-or-Buy"],
      hint: {
        de: "Entscheidung; leer = Vorschlag auf dem Blatt Bestandsaufnahme",
        en: "Decision; blank = proposal on the sheet Inventory",
      },
    },
    sourcings,
  ),
  choiceColumn(
    "operation",
    {
      label: { de: "Betriebsmodell", en: "Operating model" },
      synonyms: ["Betrieb", "Hosting"],
      hint: { de: "Cloud, im eigenen Haus oder hybrid", en: "Cloud, on premises or hybrid" },
    },
    operations,
  ),
  choiceColumn(
    "licence",
    {
      label: { de: "Lizenzmodell", en: "Licence model" },
      synonyms: ["Lizenz", "License"],
      hint: { de: "Enterprise oder Open Source", en: "Enterprise or open source" },
    },
    licences,
  ),
];
