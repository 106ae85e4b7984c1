import { choiceColumn, type Column } from "./column";

/** Columns of the AI Act pre-check that are no yes or no: the class of a legal review and the company's role. */
export const useCaseLawChoices: readonly Column<"aiActClass" | "aiActRole">[] = [
  choiceColumn(
    "aiActClass",
    {
      label: { de: "Risikoklasse laut Rechtsprüfung", en: "Risk class by legal review" },
      synonyms: [
        "KI-Risikoklasse",
        "AI-Act-Klasse",
        "KI-VO-Klasse",
        "Risikoklasse AI Act",
        "AI Act class",
        "AI Act risk class",
        "Legal risk class",
      ],
      hint: {
        de: "Ergebnis einer juristischen Prüfung; gilt vor allem anderen",
        en: "Result of a legal review; wins over everything else",
      },
    },
    [
      {
        key: "prohibited",
        label: { de: "verboten", en: "prohibited" },
        synonyms: ["unannehmbar", "unannehmbares Risiko", "unacceptable", "unacceptable risk", "Art. 5"],
      },
      {
        key: "high",
        label: { de: "hoch", en: "high" },
        synonyms: ["Hochrisiko", "Hochrisiko-KI", "hohes Risiko", "high risk", "high-risk"],
      },
      {
        key: "limited",
        label: { de: "begrenzt", en: "limited" },
        synonyms: ["begrenztes Risiko", "Transparenz", "Transparenzpflicht", "limited risk", "transparency"],
      },
      {
        key: "minimal",
        label: { de: "minimal", en: "minimal" },
        synonyms: [
          "minimales Risiko",
          "kein",
          "kein Risiko",
          "gering",
          "minimal risk",
          "none",
          "no risk",
          "low",
        ],
      },
    ],
  ),
  choiceColumn(
    "aiActRole",
    {
      label: { de: "Rolle nach AI Act", en: "Role under AI Act" },
      synonyms: ["AI Act Rolle", "Rolle AI Act", "KI-VO-Rolle", "AI Act role", "Anbieter oder Betreiber"],
      hint: {
        de: "Anbieter bringt das System unter eigenem Namen in Verkehr; sonst Betreiber",
        en: "A provider puts the system on the market under its own name; otherwise deployer",
      },
    },
    [
      {
        key: "deployer",
        label: { de: "Betreiber", en: "deployer" },
        synonyms: ["Nutzer", "Anwender", "user"],
      },
      {
        key: "provider",
        label: { de: "Anbieter", en: "provider" },
        synonyms: ["Hersteller", "Anbieter und Betreiber", "manufacturer", "provider and deployer"],
      },
    ],
  ),
];
