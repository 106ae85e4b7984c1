import { monthColumn, numberColumn, required, textColumn, type Column } from "./column";
import type { FurtherTable } from "./further-table";

export type ReferenceColumn = "key" | "value" | "upper" | "source" | "stand";

const anyAmount = {
  quantity: { kind: "number" },
  validation: "amount",
  range: { min: 0, max: Number.MAX_SAFE_INTEGER / 100 },
} as const;

const columns: readonly Column<ReferenceColumn>[] = [
  required(
    textColumn("key", {
      label: { de: "Schlüssel", en: "Key" },
      synonyms: ["Referenzwert", "Reference figure", "Kennwert", "Figure"],
      hint: {
        de: "Schlüssel oder Name eines Referenzwerts, wie auf dem Blatt Annahmen",
        en: "Key or name of a reference figure, as on the sheet Assumptions",
      },
    }),
  ),
  required(
    numberColumn(
      "value",
      {
        label: { de: "Wert", en: "Value" },
        synonyms: ["Von", "From", "Untergrenze", "Lower value"],
        hint: {
          de: "Wert oder unteres Ende der Spanne; Geld in €, Anteile als 0,4 oder 40",
          en: "Value or lower end of the range; money in €, shares as 0.4 or 40",
        },
      },
      anyAmount,
    ),
  ),
  numberColumn(
    "upper",
    {
      label: { de: "Bis", en: "To" },
      synonyms: ["Obergrenze", "Upper value", "Up to"],
      hint: {
        de: "Oberes Ende der Spanne; leer = einzelner Wert",
        en: "Upper end of the range; blank = single value",
      },
    },
    anyAmount,
  ),
  textColumn("source", {
    label: { de: "Quelle", en: "Source" },
    synonyms: ["Herkunft", "Origin"],
    hint: { de: "Woher der Wert kommt", en: "Where the value comes from" },
  }),
  monthColumn("stand", {
    label: { de: "Stand", en: "As of" },
    synonyms: ["Datum", "Date", "Stand (Monat)"],
    hint: { de: "Monat, aus dem der Wert stammt", en: "Month that the value is from" },
  }),
];

/** The user's own reference figures; a row replaces the built-in figure of the same key. */
export const referenceTable: FurtherTable<ReferenceColumn> = {
  kind: "references",
  label: { de: "Referenzwerte", en: "Reference figures" },
  table: { de: "Referenzwerte", en: "ReferenceFigures" },
  sheet: { de: "Referenzwerte", en: "Reference figures" },
  synonyms: ["Referenzwert", "Reference figure", "Vergleichswerte", "Benchmarks"],
  idPrefix: "RW",
  columns,
};
