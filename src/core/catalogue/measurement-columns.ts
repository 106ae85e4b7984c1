import { dateColumn, numberColumn, required, textColumn, type Column } from "./column";
import type { FurtherTable } from "./further-table";

export type MeasurementColumn = "kpi" | "date" | "value" | "remark";

const columns: readonly Column<MeasurementColumn>[] = [
  required(
    textColumn("kpi", {
      label: { de: "Kennzahl", en: "KPI" },
      synonyms: ["KPI", "KPI-ID", "Kennzahl-ID"],
      hint: { de: "ID oder Name der Kennzahl (Pflicht)", en: "ID or name of the KPI (required)" },
    }),
  ),
  required(
    dateColumn("date", {
      label: { de: "Datum", en: "Date" },
      synonyms: ["Gemessen am", "Tag", "Measured on"],
      hint: { de: "Tag der Messung (Pflicht)", en: "Day of the measurement (required)" },
    }),
  ),
  required(
    numberColumn(
      "value",
      {
        label: { de: "Wert", en: "Value" },
        synonyms: ["Messwert", "Istwert", "Actual"],
        hint: {
          de: "Gemessener Wert in der Einheit der Kennzahl (Pflicht)",
          en: "Measured value in the KPI's unit (required)",
        },
      },
      { quantity: { kind: "number" }, validation: "none", range: { min: -1e12, max: 1e12 } },
    ),
  ),
  textColumn(
    "remark",
    {
      label: { de: "Bemerkung", en: "Remark" },
      synonyms: ["Notiz", "Feedback"],
      hint: { de: "Was auffiel, Rückmeldungen", en: "What was noticed, feedback" },
    },
    "holdBack",
  ),
];

/** Values over time; the newest is a KPI's actual value where its own cell is blank. */
export const measurementTable: FurtherTable<MeasurementColumn> = {
  kind: "measurements",
  label: { de: "Messwerte", en: "Measurements" },
  table: { de: "Messwerte", en: "Measurements" },
  sheet: { de: "Messwerte", en: "Measurements" },
  synonyms: ["Messungen", "KPI-Verlauf"],
  columns,
  idPrefix: "MW",
};
