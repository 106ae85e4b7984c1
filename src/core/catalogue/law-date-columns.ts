import { choiceColumn, dateColumn, idColumn, required, textColumn, type Column } from "./column";
import type { FurtherTable } from "./further-table";
import { lawDates, type LawDateKey } from "../law/ai-act-dates";

export type LawDateColumn = "id" | "rule" | "date" | "source" | "stand";

const names: Readonly<Record<LawDateKey, readonly [de: string, en: string]>> = {
  literacy: ["KI-Kompetenz", "AI literacy"],
  prohibitions: ["Verbote", "Prohibitions"],
  generalPurpose: ["GPAI", "General-purpose AI"],
  amendment: ["Änderungsverordnung", "Amending regulation"],
  transparency: ["Transparenz", "Transparency"],
  newProhibitions: ["Neue Verbote", "New prohibitions"],
  markingLegacy: ["Markierung Altsysteme", "Marking of older systems"],
  productLiability: ["Produkthaftung", "Product liability"],
  generalPurposeLegacy: ["GPAI Altmodelle", "Older general-purpose models"],
  highRisk: ["Hochrisiko Anhang III", "High-risk Annex III"],
  highRiskProducts: ["Hochrisiko Anhang I", "High-risk Annex I"],
  highRiskAuthorities: ["Hochrisiko Altsysteme Behörden", "Older high-risk systems of authorities"],
  largeSystems: ["EU-Großsysteme", "Large-scale systems"],
};

const columns: readonly Column<LawDateColumn>[] = [
  idColumn({
    label: { de: "ID", en: "ID" },
    synonyms: [],
    hint: { de: "leer = wird vergeben", en: "blank = assigned" },
  }),
  required(
    choiceColumn(
      "rule",
      {
        label: { de: "Rechtstermin", en: "Legal date" },
        synonyms: ["Regel", "Termin", "Rule", "Schlüssel", "Key"],
        hint: { de: "Welcher Termin sich geändert hat", en: "Which date has changed" },
      },
      lawDates.map(({ key }) => ({ key, label: { de: names[key][0], en: names[key][1] } })),
    ),
  ),
  required(
    dateColumn("date", {
      label: { de: "Gilt ab", en: "Applies from" },
      synonyms: ["Datum", "Date", "Ab"],
      hint: { de: "Neuer Geltungsbeginn", en: "New date of application" },
    }),
  ),
  textColumn("source", {
    label: { de: "Quelle", en: "Source" },
    synonyms: ["Fundstelle", "Reference"],
    hint: { de: "Woher das neue Datum stammt", en: "Where the new date comes from" },
  }),
  dateColumn("stand", {
    label: { de: "Stand", en: "As of" },
    synonyms: ["Geprüft am", "Checked on"],
    hint: { de: "Wann es geprüft wurde", en: "When it was checked" },
  }),
];

/** Dates of the law that the user knows better: each row replaces one built-in date. */
export const lawDateTable: FurtherTable<LawDateColumn> = {
  kind: "lawDates",
  label: { de: "Rechtsstand", en: "Legal dates" },
  table: { de: "Rechtsstand", en: "LegalDates" },
  sheet: { de: "Rechtsstand", en: "Legal dates" },
  synonyms: ["Rechtstermine", "AI Act Termine", "AI Act dates"],
  columns,
  idPrefix: "RT",
};
