import type { Bilingual } from "./column";
import { planSetting, type Setting } from "./setting";

function months(key: string, label: Bilingual, hint: Bilingual): Setting {
  return planSetting(key, { label, synonyms: [], hint }, "wholeNumber", { range: { min: 1, max: 60 } });
}

function riskBound(key: string, label: Bilingual, hint: Bilingual): Setting {
  return planSetting(key, { label, synonyms: [], hint }, "wholeNumber", { range: { min: 2, max: 25 } });
}

/** Settings of reviews and risk classes; blank ones leave the usual values. */
export const governanceSettings: readonly Setting[] = [
  months(
    "reviewMonthsHigh",
    { de: "Prüfabstand Hochrisiko (Monate)", en: "Review interval high risk (months)" },
    {
      de: "Monate zwischen zwei Prüfungen von Hochrisiko- und ungeklärten Fällen; leer = 3",
      en: "Months between two reviews of high-risk and unclear cases; blank = 3",
    },
  ),
  months(
    "reviewMonthsOther",
    { de: "Prüfabstand übrige (Monate)", en: "Review interval others (months)" },
    {
      de: "Monate zwischen zwei Prüfungen der übrigen Fälle; leer = 12",
      en: "Months between two reviews of the others; blank = 12",
    },
  ),
  riskBound(
    "riskMedium",
    { de: "Risikoklasse mittel ab", en: "Risk class medium from" },
    { de: "Risikowert 2–25; leer = 5", en: "Risk value 2–25; blank = 5" },
  ),
  riskBound(
    "riskHigh",
    { de: "Risikoklasse hoch ab", en: "Risk class high from" },
    { de: "Risikowert 2–25; leer = 10", en: "Risk value 2–25; blank = 10" },
  ),
  riskBound(
    "riskCritical",
    { de: "Risikoklasse kritisch ab", en: "Risk class critical from" },
    { de: "Risikowert 2–25; leer = 16", en: "Risk value 2–25; blank = 16" },
  ),
];
