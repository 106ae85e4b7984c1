import { planSetting, type Setting } from "./setting";

/** Settings of the reports; blank ones change nothing. */
export const reportSettings: readonly Setting[] = [
  planSetting(
    "pilot",
    {
      label: { de: "Pilot", en: "Pilot" },
      synonyms: ["Pilotprojekt", "Pilot-Anwendungsfall", "Pilot project", "Pilot use case"],
      hint: {
        de: "ID oder Name des Anwendungsfalls, mit dem begonnen wird; leer = Vorschlag nach Rang und Risiko",
        en: "ID or name of the use case to begin with; blank = proposal by rank and risk",
      },
    },
    "text",
  ),
];
