import { planSetting, type Setting } from "./setting";

/** Settings of the modules' order and of what counts as a quick win. */
export const moduleSettings: readonly Setting[] = [
  planSetting(
    "maturityLevel",
    {
      label: { de: "Reifegrad (1–5)", en: "Maturity (1–5)" },
      synonyms: ["Reifegrad", "KI-Reifegrad", "Maturity", "Maturity level"],
      hint: {
        de: "1 = Anfang … 5 = KI ist Alltag; bis 2 stehen Grundlagenmodule vorn",
        en: "1 = beginning … 5 = AI is routine; up to 2, foundation modules come first",
      },
    },
    "number",
    { range: { min: 1, max: 5 } },
  ),
  planSetting(
    "quickWinMonths",
    {
      label: { de: "Quick-Win-Fenster (Monate)", en: "Quick-win window (months)" },
      synonyms: ["Quick-Win-Fenster", "Quick-win window"],
      hint: {
        de: "In so vielen Monaten ab Projektstart muss ein Quick Win in Betrieb sein; ohne Angabe 6",
        en: "A quick win must be in operation within so many months from the project start; 6 if not set",
      },
    },
    "wholeNumber",
    { range: { min: 1, max: 36 } },
  ),
];
