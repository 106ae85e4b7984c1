import { textColumn, type Column } from "./column";

export type UseCaseMoneyColumn = "softBenefit";

/** What a use case brings besides euros. */
export const useCaseMoneyColumns: readonly Column<UseCaseMoneyColumn>[] = [
  textColumn(
    "softBenefit",
    {
      label: { de: "Weicher Nutzen", en: "Soft benefit" },
      synonyms: ["Weiche Faktoren", "Qualitativer Nutzen", "Soft factors", "Qualitative benefit"],
      hint: {
        de: "z. B. Zufriedenheit im Team, Innovationsfähigkeit",
        en: "e.g. satisfaction of the team, ability to innovate",
      },
    },
    "holdBack",
  ),
];
