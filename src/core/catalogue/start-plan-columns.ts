import { idColumn, numberColumn, ownerColumn, required, textColumn } from "./column";
import type { FurtherTable } from "./further-table";

export type StartPlanColumn = "id" | "task" | "week" | "lastWeek" | "result" | "owner";

/** Weeks of the start plan, counted from its first Monday. */
const weeks = {
  quantity: { kind: "number" },
  validation: "positiveNumber",
  range: { min: 1, max: 12 },
} as const;

/** Own content of the twelve weeks; it replaces the built-in one as a whole. */
export const startPlanTable: FurtherTable<StartPlanColumn> = {
  kind: "startPlan",
  label: { de: "Startplan", en: "Start plan" },
  table: { de: "Startplan", en: "StartPlan" },
  sheet: { de: "Startplan", en: "Start plan" },
  synonyms: ["Startwochen", "Start weeks"],
  idPrefix: "SP",
  columns: [
    idColumn(),
    required(
      textColumn("task", {
        label: { de: "Aufgabe", en: "Task" },
        synonyms: ["Schritt", "Was", "Step"],
        hint: { de: "Was in dieser Woche geschieht", en: "What happens in this week" },
      }),
    ),
    numberColumn(
      "week",
      {
        label: { de: "Woche", en: "Week" },
        synonyms: ["Von Woche", "Startwoche", "From week"],
        hint: { de: "Erste Woche, 1–12", en: "First week, 1–12" },
      },
      weeks,
    ),
    numberColumn(
      "lastWeek",
      {
        label: { de: "Bis Woche", en: "To week" },
        synonyms: ["Letzte Woche", "Last week"],
        hint: { de: "Letzte Woche, 1–12; leer = dieselbe", en: "Last week, 1–12; blank = the same" },
      },
      weeks,
    ),
    textColumn(
      "result",
      {
        label: { de: "Ergebnis", en: "Result" },
        synonyms: ["Lieferergebnis", "Erfolgskriterium", "Deliverable"],
        hint: { de: "Was am Ende vorliegt", en: "What is there at the end" },
      },
      "holdBack",
    ),
    ownerColumn(),
  ],
};
