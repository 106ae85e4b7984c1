import type { ReportWords } from "../../core/reports/reports-words";
import { fundingDe, pilotDe } from "./report-projects";

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
  onePager: {
    title: "Management-Blatt",
    intro: "Eine Seite zum Ausdrucken: was geplant ist, was es kostet und bringt, was zu entscheiden ist.",
    what: "Worum es geht",
    year: "Jahr",
    cost: "Was es kostet",
    top: "Die fünf besten Anwendungsfälle",
    why: "Warum",
    next: "Nächste Schritte (90 Tage)",
    risksAndLaw: "Risiken und Recht",
    decision: "Erbetene Entscheidungen",
    nothingScheduled: "Noch ist kein Anwendungsfall eingeplant; die Gründe stehen auf dem Blatt Budget.",
    goals: "Ziele: {goals}",
    goalsMissing:
      "Ziele und Nutzen sind noch nicht beziffert: Tabelle „Ziele“ oder Spalte „Nutzen (€/Jahr)“ ausfüllen.",
    benefitGoal:
      "Ziel: {benefit} Nutzen im Jahr, sobald alles läuft ({count} {count?Anwendungsfall nennt|Anwendungsfälle nennen} einen Nutzen).",
    benefit: "{benefit} Nutzen im Jahr",
    risk: "Größtes von {count} {count?Risiko|Risiken}: {risk} ({class}, Wert {value} von 25). {measure}",
    risksUnrated:
      "Die Risiken sind noch nicht bewertet: Eintrittswahrscheinlichkeit und Auswirkung eintragen.",
    measure: "Gegenmaßnahme: {measure}",
    measureMissing: "Eine Gegenmaßnahme fehlt noch.",
    law: "AI Act: {counts} (Voreinschätzung, Stand {stand}, keine Rechtsberatung).",
    lawNothing: "AI Act: noch kein Anwendungsfall zu beurteilen.",
    duty: "Nächste Pflicht: {duty} ({article}, ab {date}).",
    decisions: {
      id: "Nr",
      decision: "Entscheidung",
      amount: "Betrag",
      until: "Bis",
      result: "Ergebnis",
      remark: "Bemerkung",
      open: "offen",
      yes: "ja",
      no: "nein",
      budget: "Mittel freigeben: {label}",
      pilot: "Pilot starten: {id} {name}",
      pilotOpen: "Pilot bestimmen: noch ist keiner eingeplant",
      accountability: "Benennen, wer für falsche Ergebnisse der KI einsteht",
      ids: { budget: "E1", pilot: "E2", accountability: "E3" },
    },
  },
  topics: {
    id: "Nr",
    title: "Thema",
    content: "Aus dem Plan",
    answer: "Eigene Angaben",
    state: "Stand",
    answered: "ergänzt",
    open: "bitte ergänzen",
    fromPlan: "aus dem Plan",
  },
  checklists: {
    title: "Checklisten",
    intro:
      "Fünf Listen zum Abhaken. Stand, Nachweis und Verantwortliche bleiben bei jedem Lauf erhalten; „entfällt“ zählt nicht mit. Rechtliche Punkte sind Vorprüfungen, keine Rechtsberatung.",
    progressHeading: "Stand je Liste",
    itemsHeading: "Punkte",
    id: "Nr",
    list: "Liste",
    point: "Punkt",
    state: "Stand",
    until: "Bis",
    checkedOn: "Geprüft am",
    proof: "Nachweis",
    owner: "Verantwortlich",
    purpose: "Wozu",
    count: "Punkte",
    doneCount: "Erfüllt",
    refusedCount: "Nicht erfüllt",
    share: "Anteil",
    verdict: "Ergebnis",
    complete: "vollständig",
    gaps: "Lücken schließen",
    inWork: "in Arbeit",
    states: { yes: "ja", no: "nein", open: "offen", notRelevant: "entfällt" },
    lists: {
      infrastructure: {
        name: "Infrastruktur",
        purpose: "Ab drei von vier „ja“ ist die Technik grundsätzlich bereit für KI.",
      },
      production: {
        name: "Vom Prototyp in den Betrieb",
        purpose: "Was stehen muss, bevor aus einem Versuch ein Dienst wird, auf den sich andere verlassen.",
      },
      privacy: {
        name: "DSGVO-Grundsätze",
        purpose: "Was für jede Verarbeitung personenbezogener Daten gilt.",
      },
      tools: { name: "Werkzeuge", purpose: "Ob die genutzten KI-Werkzeuge freigegeben und geregelt sind." },
      exercises: {
        name: "Übungen im Team",
        purpose: "Elf kurze Aufgaben, mit denen ein Team vom Kennenlernen zum eigenen Fahrplan kommt.",
      },
    },
    evidence: "{point} (Nachweis: {evidence})",
    toolPoint: "{tool}: freigegeben, Vertrag und Verarbeitungsort geklärt",
    exercises: [
      {
        id: "M-01",
        point:
          "Grundlagen: Jede Person nennt zwei Abläufe, die sie ständig wiederholt; gemeinsam ankreuzen, wo eine KI helfen könnte.",
      },
      {
        id: "M-02",
        point:
          "Nutzen: Drei Entscheidungen aufschreiben, die heute nach Gefühl fallen, obwohl Daten da sind, und was eine bessere wert wäre.",
      },
      {
        id: "M-03",
        point:
          "Daten: Alle Datenquellen in die Tabelle eintragen, Güte bewerten und die für den ersten Versuch brauchbaren markieren.",
      },
      {
        id: "M-04",
        point:
          "Büro: Eine lästige Verwaltungsaufgabe wählen, etwa Angebote oder Kundendaten, und eine Woche lang mit einem KI-Werkzeug erproben.",
      },
      {
        id: "M-05",
        point:
          "Produktion: Einen Ablauf suchen, der Zeit oder Material frisst, und klären, welche Daten dazu schon digital anfallen.",
      },
      {
        id: "M-06",
        point:
          "Dienstleistung: Wiederkehrende Arbeiten wie Termine oder Rechnungen sammeln und an einer davon ein Werkzeug testen.",
      },
      {
        id: "M-07",
        point:
          "Kundschaft: Die zehn häufigsten Anfragen auszählen und festlegen, welche automatisch beantwortet werden dürfen.",
      },
      {
        id: "M-08",
        point:
          "Einführung: Für den Pilot ein messbares Ziel setzen, ein Werkzeug bestimmen und die Schritte mit Terminen planen.",
      },
      {
        id: "M-09",
        point:
          "Recht und Ethik: Alle genutzten KI-Werkzeuge auflisten, Datenschutz prüfen und Regeln für die Nutzung beschließen.",
      },
      {
        id: "M-10",
        point:
          "Fahrplan: Für drei Zeiträume (3–6 Monate, 1–2 Jahre, 3–5 Jahre) je ein Ziel mit Maßnahmen festlegen.",
      },
      {
        id: "M-11",
        point:
          "AI Act: Jeden Anwendungsfall vorläufig einstufen und die offenen Fragen im KI-Register beantworten.",
      },
    ],
  },
  pilot: pilotDe,
  funding: fundingDe,
};
