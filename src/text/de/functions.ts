/**
 * Deutsche Hilfe der Tabellenfunktionen für functions-de.json; die englische steht als JSDoc an den Funktionen.
 * Die Parameternamen stehen in function-errors.ts, weil auch Fehlertexte sie nennen.
 */
const costs =
  "Bereich mit vier Spalten: einmalig, monatlich, Start, Ende. Zeilen ohne Start oder Ende zählen nicht.";
const rating = (word: string): string => `${word}, 1–5.`;
const benefitThreshold = "Hoher Nutzen liegt darüber; ohne Angabe 3.";
const effortThreshold = "Niedriger Aufwand liegt höchstens hier; ohne Angabe 3.";
const investment = {
  annualBenefit: "Nutzen pro Jahr in Euro.",
  oneOff: "Einmalkosten in Euro.",
  monthly: "Laufende Kosten pro Monat in Euro.",
  months: "Betrachtete Monate.",
};

export interface FunctionHelp {
  description: string;
  parameters: Record<string, string>;
}

export const functionsDe: Record<string, FunctionHelp> = {
  SCORE: {
    description:
      "Gewichteter Score 0–100 eines Anwendungsfalls; absolut, andere Zeilen ändern ihn nie. Aufwand und Risiko zählen umgekehrt.",
    parameters: {
      benefit: "Nutzen, 1–5. Ein ausgelassenes Kriterium zählt nicht.",
      feasibility: rating("Machbarkeit"),
      effort: "Aufwand, 1–5 (5 = viel).",
      dataReadiness: "Datenreife 0–100 der schwächsten Datenquelle; begrenzt die Machbarkeit.",
      acceptance: rating("Akzeptanz"),
      risk: "Risiko, 1–5 (5 = viel).",
      visibility: rating("Sichtbarkeit"),
      weights:
        "Sechs Gewichte: Nutzen, Machbarkeit, Aufwand, Akzeptanz, Risiko, Sichtbarkeit. Ohne Angabe 30, 25, 25, 10, 10, 0.",
    },
  },
  QUADRANT: {
    description:
      "Quadrant der Nutzen-Aufwand-Matrix: Quick Win, Strategisch, Lückenfüller oder Zurückstellen.",
    parameters: {
      benefit: rating("Nutzen"),
      effort: "Aufwand, 1–5 (5 = viel).",
      benefitThreshold,
      effortThreshold,
    },
  },
  MATRIX: {
    description:
      "Nutzen-Aufwand-Matrix als Raster 3×3 mit den IDs je Quadrant. Zeilen ohne ID oder mit leerer Bewertung fehlen darin.",
    parameters: {
      ids: "IDs der Anwendungsfälle.",
      benefit: "Nutzen 1–5 je Anwendungsfall.",
      effort: "Aufwand 1–5 je Anwendungsfall.",
      benefitThreshold,
      effortThreshold,
    },
  },
  DATENREIFE: {
    description: "Reife 0–100 einer Datenquelle aus ihren drei Qualitätsnoten.",
    parameters: {
      completeness: rating("Vollständigkeit"),
      timeliness: rating("Aktualität"),
      consistency: rating("Konsistenz"),
    },
  },
  RISIKO: {
    description: "Risikozahl 1–25: Eintrittswahrscheinlichkeit mal Auswirkung.",
    parameters: { probability: rating("Eintrittswahrscheinlichkeit"), impact: rating("Auswirkung") },
  },
  PHASE: {
    description: "Phase des Fahrplans, in der ein Monat liegt.",
    parameters: {
      month: "Monat als Datum oder Text wie 03/2027.",
      projectStart: "Erster Monat des Projekts.",
      timeScheme:
        "A = 0–6/6–12/12–24 Monate (ohne Angabe), B = kurz-/mittel-/langfristig, P = Phasen 1–3, T = 90 Tage.",
    },
  },
  RICE: {
    description: "RICE: Reichweite × Wirkung × Zuversicht ÷ Aufwand.",
    parameters: {
      reach: "Erreichte Personen oder Fälle je Zeitraum.",
      effect: "Wirkung je Fall, üblich 0,25; 0,5; 1; 2 oder 3.",
      confidence: "Zuversicht als Anteil, z. B. 80 % oder 0,8.",
      workload: "Aufwand in Personenmonaten, größer als 0.",
    },
  },
  ICE: {
    description: "ICE: Wirkung × Zuversicht × Leichtigkeit.",
    parameters: {
      effect: "Wirkung, üblich 1–10.",
      confidence: "Zuversicht, üblich 1–10.",
      ease: "Leichtigkeit, üblich 1–10.",
    },
  },
  WSJF: {
    description:
      "WSJF (weighted shortest job first): (Geschäftswert + Zeitkritik + Risikominderung) ÷ Umfang.",
    parameters: {
      businessValue: "Geschäftswert.",
      timeCriticality: "Zeitkritik.",
      riskReduction: "Risikominderung und eröffnete Chancen.",
      jobSize: "Umfang, größer als 0.",
    },
  },
  BUDGET: {
    description:
      "Kosten, die in einer Spanne von Monaten fällig werden: Einmalkosten im Startmonat, laufende ab dem Monat nach dem Ende.",
    parameters: {
      costs,
      from: "Erster Monat, einschließlich.",
      to: "Letzter Monat, einschließlich.",
      kind: "einmalig, laufend oder gesamt (ohne Angabe).",
    },
  },
  BUDGETPLAN: {
    description: "Budget nach Perioden: je Zeile Periode, einmalige, laufende und gesamte Kosten.",
    parameters: {
      costs,
      start: "Erster Monat der ersten Periode.",
      periods: "Anzahl der Perioden, 1–600.",
      grid: "Monat, Quartal oder Jahr (ohne Angabe).",
    },
  },
  TCO: {
    description: "Gesamtkosten: Einmalkosten plus laufende Kosten über die Monate.",
    parameters: {
      oneOff: investment.oneOff,
      monthly: investment.monthly,
      months: "Monate des Betriebs.",
    },
  },
  ROI: {
    description: "Rendite: (Nutzen − Kosten) ÷ Kosten über die Monate, als Anteil (0,25 = 25 %).",
    parameters: investment,
  },
  AMORTISATION: {
    description: "Amortisation in Monaten: Einmalkosten ÷ (Nutzen pro Monat − laufende Kosten pro Monat).",
    parameters: {
      annualBenefit: investment.annualBenefit,
      oneOff: investment.oneOff,
      monthly: investment.monthly,
    },
  },
  KAPITALWERT: {
    description:
      "Kapitalwert: Einmalkosten sofort, Nutzen minus laufende Kosten an jedem Monatsende, monatlich abgezinst.",
    parameters: {
      rate: "Zins pro Jahr, z. B. 5 % oder 0,05; ab 1 gilt die Zahl als Prozent.",
      ...investment,
    },
  },
};
