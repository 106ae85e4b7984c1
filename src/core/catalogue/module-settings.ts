import { planSetting, type Setting } from "./setting";

/** Settings of the modules' order. */
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
];
