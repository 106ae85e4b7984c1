import { idColumn, numberColumn, required, textColumn, yesNoColumn, type Column } from "./column";
import type { FurtherTable } from "./further-table";

export type PainColumn =
  | "id"
  | "pain"
  | "area"
  | "hoursPerMonth"
  | "routineWithData"
  | "gutFeeling"
  | "slowOrPoor"
  | "fixedRules"
  | "source";

const columns: readonly Column<PainColumn>[] = [
  idColumn({
    label: { de: "ID", en: "ID" },
    synonyms: ["Nr"],
    hint: { de: "Leer = wird vergeben (IN-01 …)", en: "Blank = assigned (IN-01 …)" },
  }),
  required(
    textColumn(
      "pain",
      {
        label: { de: "Ineffizienz", en: "Inefficiency" },
        synonyms: ["Problem", "Schmerzpunkt", "Pain point", "Beschreibung", "Prozess"],
        hint: {
          de: "Was kostet unnötig Zeit, Geld oder Nerven? (Pflicht)",
          en: "What costs time, money or nerves needlessly? (required)",
        },
      },
      "holdBack",
    ),
  ),
  textColumn("area", {
    label: { de: "Bereich", en: "Area" },
    synonyms: ["Abteilung", "Department"],
    hint: { de: "Wo es auftritt", en: "Where it occurs" },
  }),
  numberColumn(
    "hoursPerMonth",
    {
      label: { de: "Stunden je Monat", en: "Hours per month" },
      synonyms: ["Aufwand in Stunden je Monat", "Zeitaufwand", "Effort in hours"],
      hint: { de: "Geschätzter Zeitaufwand aller Beteiligten", en: "Estimated time of everybody involved" },
    },
    { quantity: { kind: "number" }, validation: "amount", range: { min: 0, max: 1e6 } },
  ),
  yesNoColumn("routineWithData", {
    label: { de: "Routine mit Daten", en: "Routine with data" },
    synonyms: ["Datenbasierte Routine"],
    hint: {
      de: "Wiederkehrend und auf vorhandene Daten gestützt: ja/nein",
      en: "Recurring and based on data at hand: yes/no",
    },
  }),
  yesNoColumn("gutFeeling", {
    label: { de: "Bauchgefühl trotz Daten", en: "Gut feeling despite data" },
    synonyms: ["Bauchgefühl", "Gut feeling"],
    hint: {
      de: "Es wird aus Erfahrung entschieden, obwohl Daten vorliegen: ja/nein",
      en: "Decided by experience although data exist: yes/no",
    },
  }),
  yesNoColumn("slowOrPoor", {
    label: { de: "Besser oder schneller nötig", en: "Better or faster needed" },
    synonyms: ["Qualität oder Tempo"],
    hint: {
      de: "Ergebnisse kommen zu spät oder sind zu schwach: ja/nein",
      en: "Results are too late or too weak: yes/no",
    },
  }),
  yesNoColumn("fixedRules", {
    label: { de: "Feste Regeln genügen", en: "Fixed rules suffice" },
    synonyms: ["Wenn-dann", "Regelbasiert", "If-then"],
    hint: {
      de: "Ließe sich als „Wenn A, dann B“ aufschreiben: ja/nein",
      en: "Could be written as “if A, then B”: yes/no",
    },
  }),
  textColumn(
    "source",
    {
      label: { de: "Herkunft", en: "Origin" },
      synonyms: ["Interview", "Quelle"],
      hint: { de: "z. B. Interview Leitung Einkauf", en: "e.g. interview head of purchasing" },
    },
    "holdBack",
  ),
];

/** What interviews with the heads of department found; from it use cases are proposed. */
export const painTable: FurtherTable<PainColumn> = {
  kind: "pains",
  label: { de: "Ineffizienzen", en: "Inefficiencies" },
  table: { de: "Ineffizienzen", en: "Inefficiencies" },
  sheet: { de: "Ineffizienzen", en: "Inefficiencies" },
  synonyms: ["Schmerzpunkte", "Pain points"],
  columns,
  idPrefix: "IN",
};
