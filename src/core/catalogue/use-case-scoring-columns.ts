import {
  confidenceAnchorsHint,
  dataAvailabilityAnchors,
  experienceAnchors,
  riskReductionAnchors,
  timeCriticalityAnchors,
} from "./scoring-anchors";
import { numberColumn, ratingColumn, type Column } from "./column";

/** Use-case columns that only some scoring models look at. */
export type ScoringColumn =
  | "dataAvailability"
  | "experience"
  | "reach"
  | "impact"
  | "confidence"
  | "ease"
  | "timeCriticality"
  | "riskReduction"
  | "jobSize";

const ratings: readonly Column<ScoringColumn>[] = [
  ratingColumn(
    "dataAvailability",
    {
      label: { de: "Datenverfügbarkeit", en: "Data availability" },
      synonyms: ["Verfügbarkeit der Daten", "Availability of data"],
      hint: { de: "1–5, 5 = Daten liegen bereit", en: "1–5, 5 = data at hand" },
    },
    dataAvailabilityAnchors,
  ),
  ratingColumn(
    "experience",
    {
      label: { de: "Nutzererlebnis", en: "User experience" },
      synonyms: ["User experience"],
      hint: { de: "1–5, 5 = deutlich angenehmer für die Nutzenden", en: "1–5, 5 = clearly better for users" },
    },
    experienceAnchors,
  ),
  ratingColumn(
    "timeCriticality",
    {
      label: { de: "Zeitkritikalität", en: "Time criticality" },
      synonyms: ["Zeitkritik", "Dringlichkeit", "Urgency"],
      hint: { de: "1–5, 5 = Warten kostet sofort", en: "1–5, 5 = waiting costs at once" },
    },
    timeCriticalityAnchors,
  ),
  ratingColumn(
    "riskReduction",
    {
      label: { de: "Risikominderung", en: "Risk reduction" },
      synonyms: [
        "Risikominderung/Chancen",
        "Risk reduction/Opportunity",
        "Risk reduction/Opportunity enablement",
      ],
      hint: {
        de: "1–5, 5 = senkt große Risiken oder öffnet neue Chancen",
        en: "1–5, 5 = lowers great risks or opens new chances",
      },
    },
    riskReductionAnchors,
  ),
];

const figures: readonly Column<ScoringColumn>[] = [
  numberColumn(
    "reach",
    {
      label: { de: "Reichweite", en: "Reach" },
      synonyms: ["Betroffene Personen", "Vorgänge je Quartal", "People reached"],
      hint: {
        de: "Personen oder Vorgänge je Quartal, 1 bis 100.000",
        en: "People or cases per quarter, 1 to 100,000",
      },
    },
    {
      quantity: { kind: "number" },
      validation: "positiveNumber",
      range: { min: 0, max: 1e9, aboveMin: true },
    },
  ),
  numberColumn(
    "impact",
    {
      label: { de: "Wirkung", en: "Impact per person" },
      synonyms: ["Wirkung je Person", "Wirkung je Vorgang", "RICE impact", "Impact per case"],
      hint: {
        de: "0,25 minimal · 0,5 gering · 1 mittel · 2 hoch · 3 sehr hoch",
        en: "0.25 minimal · 0.5 low · 1 medium · 2 high · 3 massive",
      },
    },
    { quantity: { kind: "number" }, validation: "positiveNumber", range: { min: 0, max: 3, aboveMin: true } },
  ),
  numberColumn(
    "confidence",
    {
      label: { de: "Zuversicht (%)", en: "Confidence (%)" },
      synonyms: ["Konfidenz", "Sicherheit der Schätzung", "Confidence level"],
      hint: confidenceAnchorsHint,
    },
    { quantity: { kind: "percent" }, validation: "fraction", range: { min: 0, max: 1 } },
  ),
  numberColumn(
    "ease",
    {
      label: { de: "Leichtigkeit", en: "Ease" },
      synonyms: ["Ease of implementation"],
      hint: {
        de: "1–10, 10 = in wenigen Tagen erledigt, 1 = mehr als ein Jahr",
        en: "1–10, 10 = done within days, 1 = more than a year",
      },
    },
    { quantity: { kind: "number" }, validation: "positiveNumber", range: { min: 1, max: 10 } },
  ),
  numberColumn(
    "jobSize",
    {
      label: { de: "Job Size", en: "Job size" },
      synonyms: ["Jobgröße", "Job-Größe", "Story Points"],
      hint: {
        de: "1, 2, 3, 5, 8, 13 oder 20 im Vergleich zum kleinsten Vorhaben",
        en: "1, 2, 3, 5, 8, 13 or 20 compared with the smallest job",
      },
    },
    {
      quantity: { kind: "number" },
      validation: "positiveNumber",
      range: { min: 0, max: 20, aboveMin: true },
    },
  ),
];

/** Columns of the use-case table for further scoring models; blank ones change nothing under the contract's rule. */
export const scoringColumns: readonly Column<ScoringColumn>[] = [...ratings, ...figures];
