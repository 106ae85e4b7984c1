import {
  choiceColumn,
  dateColumn,
  idColumn,
  ownerColumn,
  referencesColumn,
  required,
  textColumn,
  type Choice,
} from "./column";
import type { FurtherTable } from "./further-table";

export const measureTypes = ["communication", "champions", "experiments", "training", "other"] as const;
export type MeasureType = (typeof measureTypes)[number];
export type MeasureColumn = "id" | "measure" | "type" | "area" | "useCases" | "owner" | "start" | "end";

const typeChoices: readonly Choice<MeasureType>[] = [
  {
    key: "communication",
    label: { de: "Kommunikation", en: "Communication" },
    synonyms: ["Information", "Austausch"],
  },
  {
    key: "champions",
    label: { de: "Champions", en: "Champions" },
    synonyms: ["Champion", "KI-Botschafter", "Multiplikatoren", "Ambassadors"],
  },
  {
    key: "experiments",
    label: { de: "Experimentierraum", en: "Room to experiment" },
    synonyms: ["Experimente", "Testlab", "Sandbox", "Experiments"],
  },
  {
    key: "training",
    label: { de: "Schulung", en: "Training" },
    synonyms: ["Weiterbildung", "Workshop", "Schulungen"],
  },
  { key: "other", label: { de: "Sonstiges", en: "Other" }, synonyms: ["Weitere"] },
];

/** Own measures that accompany the change; they replace the built-in ones as a whole. */
export const measureTable: FurtherTable<MeasureColumn> = {
  kind: "measures",
  label: { de: "Veränderungsmaßnahmen", en: "Change measures" },
  table: { de: "Veraenderungsmassnahmen", en: "ChangeMeasures" },
  sheet: { de: "Veränderungsmaßnahmen", en: "Change measures" },
  synonyms: ["Veränderungsmaßnahme", "Change measure", "Begleitmaßnahmen"],
  idPrefix: "VM",
  columns: [
    idColumn(),
    required(
      textColumn("measure", {
        label: { de: "Maßnahme", en: "Measure" },
        synonyms: ["Aktivität", "Was", "Activity"],
        hint: { de: "Was die Menschen mitnimmt", en: "What takes people along" },
      }),
    ),
    choiceColumn(
      "type",
      {
        label: { de: "Art", en: "Type" },
        synonyms: ["Kategorie", "Category"],
        hint: {
          de: "Kommunikation, Champions, Experimentierraum, Schulung oder Sonstiges",
          en: "Communication, Champions, Room to experiment, Training or Other",
        },
      },
      typeChoices,
    ),
    textColumn("area", {
      label: { de: "Bereich", en: "Area" },
      synonyms: ["Abteilung", "Zielgruppe", "Department", "Audience"],
      hint: { de: "Wen sie betrifft", en: "Whom it concerns" },
    }),
    referencesColumn("useCases", {
      label: { de: "Anwendungsfall", en: "Use case" },
      synonyms: ["Anwendungsfälle", "Use cases"],
      hint: { de: "ID oder genauer Name", en: "ID or exact name" },
    }),
    ownerColumn(),
    dateColumn("start", {
      label: { de: "Start", en: "Start" },
      synonyms: ["Beginn", "Von", "From"],
      hint: {
        de: "Erster Tag; leer = aus dem Anwendungsfall oder dem Bereich",
        en: "First day; blank = from the use case or the area",
      },
    }),
    dateColumn("end", {
      label: { de: "Ende", en: "End" },
      synonyms: ["Bis", "Fällig", "Due", "To"],
      hint: { de: "Letzter Tag", en: "Last day" },
    }),
  ],
};
