import { choiceColumn, idColumn, required, textColumn, type Choice } from "./column";
import type { FurtherTable } from "./further-table";

export const pitfallAreas = ["technical", "organisational", "budget", "expectation"] as const;
export type PitfallArea = (typeof pitfallAreas)[number];

/** What the plan can be asked about, so that a pitfall's cover is computed instead of claimed. */
export const pitfallChecks = [
  "dataQuality",
  "baseline",
  "owners",
  "training",
  "runningCosts",
  "toolHopping",
  "unclearReturn",
  "integration",
] as const;
export type PitfallCheck = (typeof pitfallChecks)[number];
export type PitfallColumn = "id" | "pitfall" | "area" | "countermeasure" | "check";

const areaChoices: readonly Choice<PitfallArea>[] = [
  { key: "technical", label: { de: "Technik", en: "Technology" }, synonyms: ["technisch", "technical"] },
  {
    key: "organisational",
    label: { de: "Organisation", en: "Organisation" },
    synonyms: ["organisatorisch", "organisational", "organizational"],
  },
  { key: "budget", label: { de: "Budget", en: "Budget" }, synonyms: ["Kosten", "Geld", "Costs"] },
  {
    key: "expectation",
    label: { de: "Erwartung und Einbindung", en: "Expectation and integration" },
    synonyms: ["Erwartung", "Erwartungen", "Expectation", "Expectations"],
  },
];

const checkChoices: readonly Choice<PitfallCheck>[] = [
  { key: "dataQuality", label: { de: "Datenqualität bewertet", en: "Data quality rated" } },
  { key: "baseline", label: { de: "Auswertung geplant", en: "Evaluation planned" } },
  { key: "owners", label: { de: "Verantwortliche benannt", en: "Owners named" } },
  { key: "training", label: { de: "Schulung geplant", en: "Training planned" } },
  { key: "runningCosts", label: { de: "Laufende Kosten erfasst", en: "Running costs recorded" } },
  { key: "toolHopping", label: { de: "Technik gebündelt", en: "Technology bundled" } },
  { key: "unclearReturn", label: { de: "Nutzen beziffert", en: "Benefit quantified" } },
  { key: "integration", label: { de: "Rollout geplant", en: "Rollout planned" } },
];

/** Own pitfalls; they replace the built-in ones as a whole. */
export const pitfallTable: FurtherTable<PitfallColumn> = {
  kind: "pitfalls",
  label: { de: "Stolpersteine", en: "Pitfalls" },
  table: { de: "Stolpersteine", en: "Pitfalls" },
  sheet: { de: "Stolpersteine", en: "Pitfalls" },
  synonyms: ["Stolperstein", "Pitfall", "Fallstricke"],
  idPrefix: "ST",
  columns: [
    idColumn(),
    required(
      textColumn("pitfall", {
        label: { de: "Stolperstein", en: "Pitfall" },
        synonyms: ["Problem", "Hürde", "Hurdle"],
        hint: { de: "Woran es scheitern kann", en: "What it may fail on" },
      }),
    ),
    choiceColumn(
      "area",
      {
        label: { de: "Art", en: "Kind" },
        synonyms: ["Kategorie", "Category"],
        hint: {
          de: "Technik, Organisation, Budget oder Erwartung und Einbindung",
          en: "Technology, Organisation, Budget or Expectation and integration",
        },
      },
      areaChoices,
    ),
    textColumn("countermeasure", {
      label: { de: "Gegenmaßnahme", en: "Counter-measure" },
      synonyms: ["Maßnahme", "Lösung", "Measure"],
      hint: { de: "Was dagegen hilft", en: "What helps" },
    }),
    choiceColumn(
      "check",
      {
        label: { de: "Prüfung im Plan", en: "Check in the plan" },
        synonyms: ["Prüfung", "Check"],
        hint: {
          de: "Was der Plan dazu selbst prüft; leer = von Hand beurteilen",
          en: "What the plan checks itself; blank = judge by hand",
        },
      },
      checkChoices,
    ),
  ],
};
