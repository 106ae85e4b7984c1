import type { ReportWords } from "../../core/reports/reports-words";

/** Texte der Berichte. */
export const reportsDe: ReportWords = {
  dashboard: {
    title: "Übersicht",
    intro: "Der Stand des KI-Programms auf einer Seite. Die Zahlen folgen den anderen Ergebnisblättern.",
    none: "–",
    covers:
      "Kosten und Nutzen zählen vom Projektstart bis zum Ende des Horizonts, mit Programmkosten; Nutzen ab dem Monat nach dem Ende der Umsetzung.",
    lowerBound: "Einzelne Kosten fehlen noch: alle Kosten sind Mindestwerte.",
    thisMonth: "Monat des Laufs",
    figures: {
      useCases: "Anwendungsfälle",
      selected: "davon ausgewählt",
      quickWins: "Quick Wins",
      firstYear: "Kosten {year}",
      limit: "Budgetrahmen {year}",
      total: "Kosten im Horizont",
      benefit: "Nutzen im Horizont",
      return: "ROI im Horizont",
      presentValue: "Kapitalwert",
      breakEven: "Ausgaben gedeckt ab",
      progress: "Fortschritt im Mittel",
      issues: "Offene Fehler und Warnungen",
    },
    charts: {
      matrix: "Nutzen und Aufwand",
      quadrants: "Anwendungsfälle je Quadrant",
      budget: "Kosten je Jahr und Budgetrahmen",
      load: "Auslastung je Quartal",
      cash: "Ausgaben und Rückfluss, kumuliert",
      count: "Anzahl",
      personDays: "Personentage",
    },
    data: {
      all: "Alle",
      selected: "Ausgewählt",
      cost: "Kosten",
      limit: "Rahmen",
      load: "Bedarf",
      capacity: "Kapazität",
      spent: "Ausgaben",
      returned: "Nutzen und Förderung",
    },
    lists: {
      risks: "Risiken nach Klasse",
      unrated: "noch nicht bewertet",
      aiAct: "AI Act (Voreinschätzung, keine Rechtsberatung)",
      kpis: "Stand der Kennzahlen",
      milestones: "Nächste Meilensteine",
      milestonesNote:
        "Je Stufe der nächste Beginn ab dem Monat des Laufs; +1 heißt: ein weiterer im selben Monat.",
      stage: "Stufe",
      month: "Monat",
    },
  },
};
