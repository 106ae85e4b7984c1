/** Texts that custom functions return: German in every language of Excel, so that a workbook reads the same everywhere. */
export const functionResultsDe = {
  quadrants: {
    quickWin: "Quick Win",
    strategic: "Strategisch",
    filler: "Lückenfüller",
    defer: "Zurückstellen",
  },
  matrix: {
    corner: "Nutzen \\ Aufwand",
    lowEffort: "Aufwand niedrig",
    highEffort: "Aufwand hoch",
    highBenefit: "Nutzen hoch",
    lowBenefit: "Nutzen niedrig",
  },
  budgetPlan: ["Periode", "Einmalig", "Laufend", "Summe"],
  phases: {
    A: { p1: "0–6 Monate", p2: "6–12 Monate", p3: "12–24 Monate" },
    B: {
      p1: "Kurzfristig (3–6 Monate)",
      p2: "Mittelfristig (1–2 Jahre)",
      p3: "Langfristig (3–5 Jahre)",
    },
    P: { p1: "Phase 1", p2: "Phase 2", p3: "Phase 3" },
    T: { p1: "Tage 1–30", p2: "Tage 31–60", p3: "Tage 61–90" },
  },
};
