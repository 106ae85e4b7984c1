import type { Choice } from "./column";
import { planSetting, type Setting } from "./setting";

/** Keys of the scoring models beside the contract's rule. */
export type PresetKey =
  "threeCriteria" | "pilotCriteria" | "effortBenefit" | "impactFeasibility" | "rice" | "ice" | "wsjf" | "bxt";

/** Choices of the setting „Bewertungsmodell"; blank or `contract` means the contract's rule. */
export const scoringModelChoices: readonly Choice<PresetKey | "contract">[] = [
  {
    key: "contract",
    label: { de: "Standard", en: "Standard" },
    synonyms: ["Sechs Kriterien", "Six criteria", "Gewichtet"],
  },
  {
    key: "threeCriteria",
    label: { de: "Drei Kriterien", en: "Three criteria" },
    synonyms: ["Machbarkeit, Nutzen, Aufwand", "Feasibility, benefit, effort", "A"],
  },
  {
    key: "pilotCriteria",
    label: { de: "Pilotkriterien", en: "Pilot criteria" },
    synonyms: ["Vier Pilotkriterien", "Vier Kriterien", "Four pilot criteria", "B"],
  },
  {
    key: "effortBenefit",
    label: { de: "Aufwand/Nutzen", en: "Effort/benefit" },
    synonyms: ["Aufwand-Nutzen", "Nutzen/Aufwand", "C"],
  },
  {
    key: "impactFeasibility",
    label: { de: "Business Impact × Umsetzbarkeit", en: "Business impact × feasibility" },
    synonyms: [
      "Business Impact x Umsetzbarkeit",
      "Impact × Umsetzbarkeit",
      "Business impact x feasibility",
      "D",
    ],
  },
  { key: "rice", label: { de: "RICE", en: "RICE" } },
  { key: "ice", label: { de: "ICE", en: "ICE" } },
  { key: "wsjf", label: { de: "WSJF", en: "WSJF" } },
  { key: "bxt", label: { de: "BXT", en: "BXT" } },
];

const positive = { min: 0, max: 1000 };

function weight(key: string, de: string, en: string): Setting {
  return planSetting(
    key,
    {
      label: { de: `Gewicht ${de}`, en: `Weight ${en}` },
      synonyms: [],
      hint: {
        de: "Anteil am Score, nur das Verhältnis zählt",
        en: "Share of the score, only the proportion counts",
      },
    },
    "weight",
    { range: { min: 0, max: 1e6 } },
  );
}

/** Settings of scoring, exclusion rules and quick wins; each changes nothing while it is blank. */
export const scoringSettings: readonly Setting[] = [
  {
    ...planSetting(
      "scoringModel",
      {
        label: { de: "Bewertungsmodell", en: "Scoring model" },
        synonyms: ["Bewertungsverfahren", "Scoring-Modell", "Scoring preset"],
        hint: {
          de: "leer = Standard; Drei Kriterien, Pilotkriterien, Aufwand/Nutzen, RICE, ICE, WSJF, BXT …",
          en: "blank = standard; three criteria, pilot criteria, effort/benefit, RICE, ICE, WSJF, BXT …",
        },
      },
      "choice",
    ),
    choices: scoringModelChoices,
  },
  weight("weightDataAvailability", "Datenverfügbarkeit", "data availability"),
  weight("weightExperience", "Nutzererlebnis", "user experience"),
  planSetting(
    "exclusionRules",
    {
      label: { de: "Ausschlussregeln", en: "Exclusion rules" },
      synonyms: ["Ausschlusskriterien", "K.-o.-Kriterien", "Gates"],
      hint: {
        de: "ja = Verbotenes, Vorhaben ohne Daten und aufwendige ohne Ertrag werden nicht ausgewählt",
        en: "yes = forbidden ones, ones without data and costly ones without return are not selected",
      },
    },
    "yesNo",
  ),
  planSetting(
    "readinessThreshold",
    {
      label: { de: "Schwelle Datenreife", en: "Threshold data readiness" },
      synonyms: ["Mindest-Datenreife", "Minimum data readiness"],
      hint: { de: "0–100; darunter gelten Daten als fehlend", en: "0–100; below, data count as missing" },
    },
    "number",
    { range: { min: 0, max: 100 } },
  ),
  planSetting(
    "quickWinWindowMonths",
    {
      label: { de: "Quick-Win-Fenster (Monate)", en: "Quick-win window (months)" },
      synonyms: ["Quick-Win-Fenster", "Quick win window"],
      hint: {
        de: "Bis wann ein Quick Win fertig sein muss; leer = 6",
        en: "When a quick win must be done; blank = 6",
      },
    },
    "number",
    { range: { ...positive, aboveMin: true } },
  ),
  planSetting(
    "pilotCount",
    {
      label: { de: "Anzahl Pilotkandidaten", en: "Number of pilot candidates" },
      synonyms: ["Pilotkandidaten", "Pilot candidates"],
      hint: {
        de: "Wie viele Plätze im Modellvergleich zählen; leer = 3",
        en: "Places that count in the model comparison; blank = 3",
      },
    },
    "number",
    { range: { min: 1, max: 100 } },
  ),
];

/** Documents give 3–6 and 0–6 months; the longer one holds where nobody said (requirement R31). */
export const defaultQuickWinWindowMonths = 6;
