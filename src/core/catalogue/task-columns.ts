import {
  choiceColumn,
  dateColumn,
  idColumn,
  numberColumn,
  ownerColumn,
  referencesColumn,
  required,
  textColumn,
  type Choice,
} from "./column";
import type { FurtherTable } from "./further-table";

export type OwnTaskColumn =
  "id" | "task" | "module" | "useCases" | "owner" | "start" | "end" | "progress" | "status";

/** What a task can be; the same words stand in every editable status of the output sheets. */
export const taskStatuses = ["open", "running", "done", "blocked"] as const;
export type TaskStatus = (typeof taskStatuses)[number];

const statusChoices: readonly Choice<TaskStatus>[] = [
  { key: "open", label: { de: "offen", en: "open" }, synonyms: ["geplant", "neu", "to do", "planned"] },
  {
    key: "running",
    label: { de: "in Arbeit", en: "in progress" },
    synonyms: ["läuft", "begonnen", "in Bearbeitung", "running", "started"],
  },
  { key: "done", label: { de: "erledigt", en: "done" }, synonyms: ["fertig", "abgeschlossen", "completed"] },
  { key: "blocked", label: { de: "blockiert", en: "blocked" }, synonyms: ["wartet", "waiting", "on hold"] },
];

/** The user's own tasks; they join the plan's in the dated list. */
export const ownTaskTable: FurtherTable<OwnTaskColumn> = {
  kind: "tasks",
  label: { de: "Eigene Aufgaben", en: "Own tasks" },
  table: { de: "EigeneAufgaben", en: "OwnTasks" },
  sheet: { de: "Eigene Aufgaben", en: "Own tasks" },
  synonyms: ["Eigene Aufgabe", "Own task", "Aufgabenliste", "Task list"],
  idPrefix: "AU",
  columns: [
    idColumn({
      label: { de: "ID", en: "ID" },
      synonyms: ["Aufgaben-ID", "Task ID", "Nr"],
      hint: { de: "Eindeutig; leer = wird vergeben", en: "Unique; blank = assigned" },
    }),
    required(
      textColumn("task", {
        label: { de: "Aufgabe", en: "Task" },
        synonyms: ["Titel", "Was", "To do", "Title"],
        hint: { de: "Was zu tun ist", en: "What is to be done" },
      }),
    ),
    textColumn("module", {
      label: { de: "Modul", en: "Module" },
      synonyms: ["Handlungsfeld", "Workstream"],
      hint: { de: "Wozu die Aufgabe gehört", en: "What the task belongs to" },
    }),
    referencesColumn("useCases", {
      label: { de: "Anwendungsfall", en: "Use case" },
      synonyms: ["Anwendungsfälle", "Use cases", "KI-Projekt"],
      hint: { de: "ID oder genauer Name", en: "ID or exact name" },
    }),
    ownerColumn(),
    dateColumn("start", {
      label: { de: "Start", en: "Start" },
      synonyms: ["Beginn", "Von", "From", "Startdatum"],
      hint: { de: "Erster Tag, z. B. 01.03.2027", en: "First day, e.g. 2027-03-01" },
    }),
    dateColumn("end", {
      label: { de: "Ende", en: "End" },
      synonyms: ["Bis", "Fällig", "Termin", "Due", "To", "Deadline"],
      hint: { de: "Letzter Tag", en: "Last day" },
    }),
    numberColumn(
      "progress",
      {
        label: { de: "Fortschritt (%)", en: "Progress (%)" },
        synonyms: ["Erledigt (%)", "Done (%)", "Fortschritt", "Progress"],
        hint: { de: "0–100 %", en: "0–100%" },
      },
      { quantity: { kind: "percent" }, validation: "fraction", range: { min: 0, max: 1 } },
    ),
    choiceColumn(
      "status",
      {
        label: { de: "Status", en: "Status" },
        synonyms: ["Stand", "State"],
        hint: {
          de: "offen, in Arbeit, erledigt oder blockiert",
          en: "open, in progress, done or blocked",
        },
      },
      statusChoices,
    ),
  ],
};
