import { choiceColumn, textColumn, yesNoColumn, type Choice, type Column } from "./column";

export type DataKind =
  | "customers"
  | "accounting"
  | "production"
  | "logistics"
  | "correspondence"
  | "documents"
  | "web"
  | "pointOfSale"
  | "projects"
  | "staff"
  | "other";
export type InventoryDataSourceColumn = "kind" | "firstProject" | "metadata" | "duplicates" | "remark";

const kinds: readonly Choice<DataKind>[] = [
  { key: "customers", label: { de: "Kundendaten", en: "Customers" }, synonyms: ["CRM", "Kunden"] },
  {
    key: "accounting",
    label: { de: "Buchhaltung/Aufträge", en: "Accounting/orders" },
    synonyms: ["ERP", "Buchhaltung", "Aufträge", "Rechnungen"],
  },
  {
    key: "production",
    label: { de: "Produktion/Maschinen", en: "Production/machines" },
    synonyms: ["Maschinendaten", "Produktion"],
  },
  {
    key: "logistics",
    label: { de: "Lager/Logistik", en: "Warehouse/logistics" },
    synonyms: ["Lager", "Logistik"],
  },
  {
    key: "correspondence",
    label: { de: "E-Mail/Korrespondenz", en: "E-mail/correspondence" },
    synonyms: ["E-Mail", "Korrespondenz", "Mail"],
  },
  {
    key: "documents",
    label: { de: "Dokumentenarchiv", en: "Document archive" },
    synonyms: ["Dokumente", "DMS", "Archiv"],
  },
  {
    key: "web",
    label: { de: "Website/Web-Analyse", en: "Website/web analytics" },
    synonyms: ["Web-Tracking", "Onlineshop", "Website"],
  },
  { key: "pointOfSale", label: { de: "Kasse/POS", en: "Point of sale" }, synonyms: ["POS", "Kasse"] },
  {
    key: "projects",
    label: { de: "Projektmanagement", en: "Project management" },
    synonyms: ["Projekte", "Tickets"],
  },
  { key: "staff", label: { de: "Personal", en: "Staff" }, synonyms: ["HR", "Personaldaten"] },
  { key: "other", label: { de: "Sonstige", en: "Other" }, synonyms: ["andere"] },
];

/** What the inventory asks of a data source beyond its quality. */
export const inventoryDataSourceColumns: readonly Column<InventoryDataSourceColumn>[] = [
  choiceColumn(
    "kind",
    {
      label: { de: "Datenart", en: "Kind of data" },
      synonyms: ["Art der Daten", "Data type"],
      hint: { de: "z. B. Kundendaten, Dokumentenarchiv", en: "e.g. customers, document archive" },
    },
    kinds,
  ),
  yesNoColumn("firstProject", {
    label: { de: "Für erstes Projekt relevant", en: "Relevant for the first project" },
    synonyms: ["Erstes KI-Projekt", "First AI project"],
    hint: {
      de: "Wird sie im ersten Vorhaben gebraucht: ja/nein",
      en: "Is it needed in the first initiative: yes/no",
    },
  }),
  yesNoColumn("metadata", {
    label: { de: "Strukturierte Metadaten", en: "Structured metadata" },
    synonyms: ["Metadaten", "Metadata", "Verschlagwortet"],
    hint: {
      de: "Haben Dokumente Titel, Datum, Typ als Felder: ja/nein",
      en: "Do documents have title, date, type as fields: yes/no",
    },
  }),
  yesNoColumn("duplicates", {
    label: { de: "Dubletten oder Schreibvarianten", en: "Duplicates or spelling variants" },
    synonyms: ["Dubletten", "Duplicates"],
    hint: { de: "Kommen Datensätze mehrfach vor: ja/nein", en: "Do records occur several times: yes/no" },
  }),
  textColumn(
    "remark",
    {
      label: { de: "Bemerkung", en: "Remark" },
      synonyms: ["Notiz"],
      hint: { de: "Was man wissen muss", en: "What one has to know" },
    },
    "holdBack",
  ),
];
