import type { Criterion } from "../records";
import { furtherSettings } from "./further-settings";
import { factSetting, planSetting, type Setting } from "./setting";

const facts: readonly Setting[] = [
  factSetting(
    "company",
    {
      label: { de: "Unternehmen", en: "Company" },
      synonyms: ["Firma", "Organisation", "Organization"],
      hint: { de: "Name des Unternehmens", en: "Name of the company" },
    },
    { release: "pseudonymise" },
  ),
  factSetting("industry", {
    label: { de: "Branche", en: "Industry" },
    synonyms: ["Sektor", "Sector"],
    hint: { de: "z. B. Großhandel", en: "e.g. wholesale" },
  }),
  factSetting(
    "employees",
    {
      label: { de: "Mitarbeitende", en: "Employees" },
      synonyms: ["Mitarbeiter", "Anzahl Mitarbeitende", "Headcount"],
      hint: { de: "Anzahl", en: "Number" },
    },
    { content: "wholeNumber", range: { min: 0, max: 1e7 } },
  ),
];

const frame: readonly Setting[] = [
  planSetting(
    "language",
    {
      label: { de: "Sprache", en: "Language" },
      synonyms: [],
      hint: { de: "de oder en", en: "de or en" },
    },
    "language",
  ),
  factSetting("state", {
    label: { de: "Bundesland", en: "State" },
    synonyms: ["Region", "Federal state"],
    hint: { de: "z. B. Bayern", en: "e.g. Bavaria" },
  }),
  planSetting(
    "projectStart",
    {
      label: { de: "Projektstart", en: "Project start" },
      synonyms: ["Start des Projekts", "Beginn"],
      hint: { de: "Monat; leer = der Monat nach heute", en: "Month; blank = the month after today" },
    },
    "month",
    { quantity: { kind: "month" } },
  ),
  planSetting(
    "horizonMonths",
    {
      label: { de: "Horizont (Monate)", en: "Horizon (months)" },
      synonyms: ["Planungshorizont (Monate)", "Planning horizon (months)"],
      hint: { de: "So viele Monate zählt das Geld", en: "Money counts for this many months" },
    },
    "wholeNumber",
    { quantity: { kind: "duration" }, range: { min: 1, max: 600 } },
  ),
  planSetting(
    "fiscalYearStart",
    {
      label: { de: "Geschäftsjahr beginnt", en: "Fiscal year starts" },
      synonyms: [
        "Beginn Geschäftsjahr",
        "Geschäftsjahresbeginn",
        "Start of fiscal year",
        "Fiscal year start",
      ],
      hint: { de: "Monat 1–12", en: "Month 1–12" },
    },
    "monthNumber",
    { quantity: { kind: "month" }, range: { min: 1, max: 12 } },
  ),
  planSetting(
    "timeScheme",
    {
      label: { de: "Zeitraster", en: "Time scheme" },
      synonyms: ["Raster"],
      hint: {
        de: "A: 0–6/6–12/12–24 Monate · B: 3–6 Monate/1–2/3–5 Jahre · P: Phasen 1–3 · T: 90 Tage",
        en: "A: 0–6/6–12/12–24 months · B: 3–6 months/1–2/3–5 years · P: phases 1–3 · T: 90 days",
      },
    },
    "timeScheme",
  ),
];

const limits: readonly Setting[] = [
  planSetting(
    "discountRate",
    {
      label: { de: "Kalkulationszins", en: "Discount rate" },
      synonyms: ["Kalkulationszinssatz", "Zinssatz", "Zins", "Interest rate"],
      hint: { de: "z. B. 5 %", en: "e.g. 5 %" },
    },
    "fraction",
    { quantity: { kind: "percent" }, range: { min: 0, max: 10 } },
  ),
  planSetting(
    "capacity",
    {
      label: { de: "Kapazität (Personentage/Monat)", en: "Capacity (person-days/month)" },
      synonyms: ["Kapazität in Personentagen je Monat", "Monthly capacity"],
      hint: {
        de: "Personentage je Monat; leer = unbegrenzt",
        en: "Person-days per month; blank = unlimited",
      },
    },
    "number",
    { quantity: { kind: "personDays", per: "month" }, range: { min: 0, max: 1e7 } },
  ),
];

const thresholds: readonly Setting[] = [
  planSetting(
    "benefitThreshold",
    {
      label: { de: "Schwelle Nutzen", en: "Threshold benefit" },
      synonyms: ["Nutzen Schwelle", "Benefit threshold", "Nutzenschwelle"],
      hint: { de: "Nutzen darüber gilt als hoch", en: "Benefit above it counts as high" },
    },
    "number",
    { quantity: { kind: "rating" }, range: { min: 1, max: 5 } },
  ),
  planSetting(
    "effortThreshold",
    {
      label: { de: "Schwelle Aufwand", en: "Threshold effort" },
      synonyms: ["Aufwand Schwelle", "Effort threshold", "Aufwandsschwelle"],
      hint: { de: "Aufwand bis dahin gilt als moderat", en: "Effort up to it counts as moderate" },
    },
    "number",
    { quantity: { kind: "rating" }, range: { min: 1, max: 5 } },
  ),
];

/** Setting key of a criterion's weight. */
export function weightKey(criterion: Criterion): string {
  return `weight${criterion[0]!.toUpperCase()}${criterion.slice(1)}`;
}

const weights: readonly Setting[] = (
  [
    ["benefit", "Nutzen", "benefit"],
    ["feasibility", "Machbarkeit", "feasibility"],
    ["effort", "Aufwand", "effort"],
    ["acceptance", "Akzeptanz", "acceptance"],
    ["risk", "Risiko", "risk"],
    ["visibility", "Sichtbarkeit", "visibility"],
  ] as const
).map(([criterion, german, english]) =>
  planSetting(
    weightKey(criterion),
    {
      label: { de: `Gewicht ${german}`, en: `Weight ${english}` },
      synonyms: [`Gewichtung ${german}`, `${german} Gewicht`, `${english} weight`, `Weight of ${english}`],
      hint: { de: "≥ 0; nur das Verhältnis zählt", en: "≥ 0; only the proportion counts" },
    },
    "weight",
    { quantity: { kind: "percent" }, range: { min: 0, max: 1e6 } },
  ),
);

const durations: readonly Setting[] = [
  planSetting(
    "durationByEffort",
    {
      label: { de: "Dauer je Aufwand", en: "Duration by effort" },
      synonyms: ["Dauer je Aufwand (Monate)", "Duration per effort"],
      hint: {
        de: "Monate für Aufwand 1–5, z. B. 1; 2; 3; 6; 9",
        en: "Months for effort 1–5, e.g. 1; 2; 3; 6; 9",
      },
    },
    "durations",
    { quantity: { kind: "duration" }, range: { min: 0, max: 600, aboveMin: true } },
  ),
];

/** Settings with a fixed key, in the order of templates; budgets by year follow {@link yearBudgetSetting}. */
export const settings: readonly Setting[] = [
  ...facts,
  ...frame,
  ...limits,
  ...thresholds,
  ...weights,
  ...durations,
  ...furtherSettings,
];

/** „Budget Jahr n": limit of the n-th fiscal year, n ≥ 1. */
export function yearBudgetSetting(ordinal: number): Setting {
  return planSetting(
    `yearBudget${ordinal}`,
    {
      label: { de: `Budget Jahr ${ordinal}`, en: `Budget year ${ordinal}` },
      synonyms: [],
      hint: {
        de: `€ für das ${ordinal}. Geschäftsjahr ab Projektstart; leer = unbegrenzt`,
        en: `€ for fiscal year no. ${ordinal} from the project start; blank = unlimited`,
      },
    },
    "money",
    { quantity: { kind: "money", per: null }, range: { min: 0, max: Number.MAX_SAFE_INTEGER / 100 } },
  );
}
