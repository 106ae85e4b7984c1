import { choiceColumn, textColumn, yesNoColumn, type Bilingual, type Column } from "./column";
import { anonymityChoices, legalBasisChoices, locationChoices, processorChoices } from "./privacy-choices";

/** Columns by which a data source is checked against the GDPR. */
export type DataSourcePrivacyColumn =
  | "purpose"
  | "legalBasis"
  | "minimised"
  | "processorContract"
  | "location"
  | "accessRestricted"
  | "encrypted"
  | "backup"
  | "anonymity"
  | "informed"
  | "specialCategories"
  | "profiling"
  | "largeScale"
  | "impactAssessment"
  | "retention";

function yesNo(
  key: DataSourcePrivacyColumn,
  label: Bilingual,
  hint: Bilingual,
  synonyms: readonly string[],
): Column<DataSourcePrivacyColumn> {
  return yesNoColumn(key, { label, synonyms, hint });
}

/** Blank means open, never that everything is fine. */
export const dataSourcePrivacyColumns: readonly Column<DataSourcePrivacyColumn>[] = [
  textColumn(
    "purpose",
    {
      label: { de: "Zweck", en: "Purpose" },
      synonyms: ["Zweckbindung", "Verarbeitungszweck", "Purpose of processing"],
      hint: {
        de: "Wofür die Daten erhoben und genutzt werden",
        en: "What the data are collected and used for",
      },
    },
    "holdBack",
  ),
  choiceColumn(
    "legalBasis",
    {
      label: { de: "Rechtsgrundlage", en: "Legal basis" },
      synonyms: ["Rechtsgrundlage DSGVO", "GDPR basis"],
      hint: {
        de: "Einwilligung, Vertrag, rechtliche Verpflichtung, berechtigtes Interesse …",
        en: "Consent, contract, legal obligation, legitimate interests …",
      },
    },
    legalBasisChoices,
  ),
  yesNo(
    "minimised",
    { de: "Minimierung geprüft", en: "Minimisation checked" },
    { de: "Nur nötige Felder werden genutzt: ja/nein", en: "Only necessary fields are used: yes/no" },
    ["Datenminimierung", "Data minimisation"],
  ),
  choiceColumn(
    "processorContract",
    {
      label: { de: "AVV vorhanden", en: "Processing agreement" },
      synonyms: ["AVV", "Auftragsverarbeitungsvertrag", "DPA"],
      hint: {
        de: "Auftragsverarbeitungsvertrag: ja, nein oder nicht nötig (kein Dienstleister)",
        en: "Agreement with the processor: yes, no or not needed (no processor)",
      },
    },
    processorChoices,
  ),
  choiceColumn(
    "location",
    {
      label: { de: "Verarbeitungsort", en: "Place of processing" },
      synonyms: ["Ort der Verarbeitung", "Speicherort", "Processing location"],
      hint: {
        de: "EU/EWR, Drittland mit Garantien, Drittland oder unbekannt",
        en: "EU/EEA, third country with safeguards, third country or unknown",
      },
    },
    locationChoices,
  ),
  yesNo(
    "accessRestricted",
    { de: "Zugriffsbeschränkung", en: "Access restricted" },
    {
      de: "Nur Berechtigte kommen an die Daten: ja/nein",
      en: "Only authorised people reach the data: yes/no",
    },
    ["Zugriffsschutz", "Zugriff beschränkt", "Access control"],
  ),
  yesNo(
    "encrypted",
    { de: "Verschlüsselung", en: "Encrypted" },
    { de: "Bei Übertragung und Ablage: ja/nein", en: "In transit and at rest: yes/no" },
    ["Verschlüsselt", "Encryption"],
  ),
  yesNo(
    "backup",
    { de: "Backup", en: "Backup" },
    {
      de: "Regelmäßig und zurückgespielt getestet: ja/nein",
      en: "Regular, and restoring was tested: yes/no",
    },
    ["Datensicherung", "Regelmäßige Backups"],
  ),
  choiceColumn(
    "anonymity",
    {
      label: { de: "Anonymisiert oder pseudonymisiert", en: "Anonymised or pseudonymised" },
      synonyms: ["Anonymisiert/Pseudonymisiert", "Anonymisierung", "Anonymisation", "Pseudonymisierung"],
      hint: { de: "anonymisiert, pseudonymisiert oder nein", en: "anonymised, pseudonymised or no" },
    },
    anonymityChoices,
  ),
  yesNo(
    "informed",
    { de: "Betroffene informiert", en: "People informed" },
    {
      de: "Datenschutzhinweise nennen diese Nutzung: ja/nein",
      en: "The privacy notice names this use: yes/no",
    },
    ["Informationspflicht erfüllt", "Data subjects informed"],
  ),
  yesNo(
    "specialCategories",
    { de: "Besondere Kategorien", en: "Special categories" },
    {
      de: "Gesundheit, Religion, Gewerkschaft, Biometrie …: ja/nein",
      en: "Health, religion, trade union, biometrics …: yes/no",
    },
    ["Besondere Kategorien personenbezogener Daten", "Sensible Daten", "Sensitive data"],
  ),
  yesNo(
    "profiling",
    { de: "Profiling", en: "Profiling" },
    { de: "Personen werden bewertet oder eingestuft: ja/nein", en: "People are assessed or graded: yes/no" },
    ["Bewertung von Personen", "Scoring von Personen"],
  ),
  yesNo(
    "largeScale",
    { de: "Umfangreiche Verarbeitung", en: "Large scale" },
    { de: "Sehr viele Personen oder Daten: ja/nein", en: "Very many people or data: yes/no" },
    ["Umfangreich", "Large-scale processing"],
  ),
  yesNo(
    "impactAssessment",
    { de: "DSFA vorhanden", en: "Impact assessment done" },
    {
      de: "Datenschutz-Folgenabschätzung liegt vor: ja/nein",
      en: "Data protection impact assessment exists: yes/no",
    },
    ["DSFA", "Datenschutz-Folgenabschätzung", "DPIA"],
  ),
  textColumn("retention", {
    label: { de: "Löschfrist", en: "Retention period" },
    synonyms: ["Aufbewahrungsfrist", "Löschkonzept", "Retention"],
    hint: {
      de: "Wann gelöscht wird, z. B. nach 24 Monaten",
      en: "When data are deleted, e.g. after 24 months",
    },
  }),
];
