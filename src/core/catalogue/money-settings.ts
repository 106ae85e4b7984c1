import { planSetting, type Setting } from "./setting";
import type { ValueRange } from "./column";

const amount: ValueRange = { min: 0, max: Number.MAX_SAFE_INTEGER / 100 };

/** Settings about money beyond the contract's; blank ones change nothing. What they do is in `core/money`. */
export const moneySettings: readonly Setting[] = [
  planSetting(
    "trainingPerPerson",
    {
      label: { de: "Schulung je Person (€)", en: "Training per person (€)" },
      synonyms: [
        "Weiterbildung je Person (€)",
        "Schulungskosten je Person (€)",
        "Training cost per person (€)",
      ],
      hint: {
        de: "Mal „Zu schulende Personen“, fällig zum Projektstart",
        en: "Times “People to train”, due at the project start",
      },
    },
    "money",
    { quantity: { kind: "money", per: null }, range: amount },
  ),
  planSetting(
    "peopleToTrain",
    {
      label: { de: "Zu schulende Personen", en: "People to train" },
      synonyms: ["Anzahl zu schulende Personen", "Schulungsteilnehmer", "Trainees"],
      hint: { de: "Anzahl", en: "Number" },
    },
    "wholeNumber",
    { range: { min: 0, max: 1e7 } },
  ),
  planSetting(
    "externalConsulting",
    {
      label: { de: "Externe Beratung (€)", en: "External consulting (€)" },
      synonyms: ["Beratungsbudget (€)", "Beratung (€)", "Consulting (€)"],
      hint: {
        de: "Einmal für das ganze Programm, fällig zum Projektstart",
        en: "Once for the whole programme, due at the project start",
      },
    },
    "money",
    { quantity: { kind: "money", per: null }, range: amount },
  ),
  planSetting(
    "innovationBudget",
    {
      label: { de: "Innovationsbudget (€/Jahr)", en: "Innovation budget (€/year)" },
      synonyms: ["Testlabor (€/Jahr)", "Budget Testlabor (€/Jahr)", "Test lab (€/year)"],
      hint: {
        de: "Fällig zum Projektstart und alle zwölf Monate danach",
        en: "Due at the project start and every twelve months after",
      },
    },
    "money",
    { quantity: { kind: "money", per: "year" }, range: amount },
  ),
  planSetting(
    "productionFactor",
    {
      label: { de: "Faktor Prototyp → Produktion", en: "Factor prototype → production" },
      synonyms: [
        "Faktor Prototyp zu Produktion",
        "Faktor Prototyp Produktion",
        "Factor prototype to production",
        "Produktionsfaktor",
      ],
      hint: {
        de: "Einmalkosten von Prototypen (Status Prototyp, PoC, MVP) mal diesem Faktor; z. B. 3",
        en: "One-off cost of prototypes (status prototype, PoC, MVP) times this factor; e.g. 3",
      },
    },
    "number",
    { range: { min: 1, max: 100 } },
  ),
  planSetting(
    "cleaningBuffer",
    {
      label: { de: "Puffer Datenbereinigung (%)", en: "Buffer for data cleaning (%)" },
      synonyms: ["Zeitpuffer Datenbereinigung (%)", "Datenpuffer (%)", "Data cleaning buffer (%)"],
      hint: {
        de: "Mehr Zeit und Geld, wo Datenreife unter 50 liegt oder eine Quelle ein Silo ist; z. B. 25 %",
        en: "More time and money where data readiness is below 50 or a source is a silo; e.g. 25 %",
      },
    },
    "fraction",
    { quantity: { kind: "percent" }, range: { min: 0, max: 5 } },
  ),
];
