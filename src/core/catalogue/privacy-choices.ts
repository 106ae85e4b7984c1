import type { Choice } from "./column";

export type ProcessorContract = "yes" | "no" | "notNeeded";
export type ProcessingLocation = "eu" | "thirdCountrySafeguards" | "thirdCountry" | "unknown";
export type Anonymity = "anonymised" | "pseudonymised" | "none";
export type LegalBasis =
  "consent" | "contract" | "legalObligation" | "vitalInterests" | "publicTask" | "legitimateInterests";

/** Agreement on processing on behalf (Art. 28 GDPR); no processor, no agreement. */
export const processorChoices: readonly Choice<ProcessorContract>[] = [
  { key: "yes", label: { de: "ja", en: "yes" }, synonyms: ["x", "vorhanden", "wahr", "true"] },
  { key: "no", label: { de: "nein", en: "no" }, synonyms: ["fehlt", "missing", "falsch", "false"] },
  {
    key: "notNeeded",
    label: { de: "nicht nötig", en: "not needed" },
    synonyms: ["nicht notwendig", "entfällt", "im Haus", "in-house", "n/a"],
  },
];

export const locationChoices: readonly Choice<ProcessingLocation>[] = [
  {
    key: "eu",
    label: { de: "EU/EWR", en: "EU/EEA" },
    synonyms: ["EU", "EWR", "EEA", "Deutschland", "Germany", "im Haus", "in-house", "on-premises"],
  },
  {
    key: "thirdCountrySafeguards",
    label: { de: "Drittland mit Garantien", en: "third country with safeguards" },
    synonyms: ["Angemessenheitsbeschluss", "Standardvertragsklauseln", "SCC", "adequacy decision"],
  },
  {
    key: "thirdCountry",
    label: { de: "Drittland", en: "third country" },
    synonyms: ["außerhalb EU", "non-EU"],
  },
  { key: "unknown", label: { de: "unbekannt", en: "unknown" }, synonyms: ["weiß nicht", "?", "offen"] },
];

export const anonymityChoices: readonly Choice<Anonymity>[] = [
  { key: "anonymised", label: { de: "anonymisiert", en: "anonymised" }, synonyms: ["anonym", "anonymized"] },
  {
    key: "pseudonymised",
    label: { de: "pseudonymisiert", en: "pseudonymised" },
    synonyms: ["pseudonym", "pseudonymized"],
  },
  { key: "none", label: { de: "nein", en: "no" }, synonyms: ["keines", "Klartext", "plain text"] },
];

/** The six bases of Art. 6(1) GDPR. */
export const legalBasisChoices: readonly Choice<LegalBasis>[] = [
  { key: "consent", label: { de: "Einwilligung", en: "consent" }, synonyms: ["Art. 6 Abs. 1 a"] },
  {
    key: "contract",
    label: { de: "Vertrag", en: "contract" },
    synonyms: ["Vertragserfüllung", "Art. 6 Abs. 1 b"],
  },
  {
    key: "legalObligation",
    label: { de: "rechtliche Verpflichtung", en: "legal obligation" },
    synonyms: ["Gesetz", "Art. 6 Abs. 1 c"],
  },
  {
    key: "vitalInterests",
    label: { de: "lebenswichtige Interessen", en: "vital interests" },
    synonyms: ["Art. 6 Abs. 1 d"],
  },
  {
    key: "publicTask",
    label: { de: "öffentliche Aufgabe", en: "public task" },
    synonyms: ["öffentliches Interesse", "Art. 6 Abs. 1 e"],
  },
  {
    key: "legitimateInterests",
    label: { de: "berechtigtes Interesse", en: "legitimate interests" },
    synonyms: ["berechtigte Interessen", "Interessenabwägung", "Art. 6 Abs. 1 f"],
  },
];
