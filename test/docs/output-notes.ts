import type { OutputSheetName } from "../../src/core/sheets/sheet-words";

/** What a sheet is for and what its numbers are computed from, in the words of the guide. */
export interface OutputNote {
  shows: string;
  from: string;
}

/** One note per output sheet; a sheet without a note fails the test of the reference. */
export const outputNotes: Partial<Record<OutputSheetName, OutputNote>> = {
  dashboard: {
    shows:
      "Eine Seite für die Leitung: Kennzahlen, Diagramme, größte Risiken, KI-Verordnung, nächste Meilensteine",
    from: "Formeln auf die übrigen Ergebnisblätter; was dort nicht steht, kommt aus dem letzten Lauf",
  },
  onePager: {
    shows: "Eine Seite zum Ausdrucken: Vorhaben, Kosten, nächste Schritte, erbetene Entscheidungen",
    from: "Plan, Budget und Aufgaben des letzten Laufs",
  },
  matrix: {
    shows: "Rangliste mit Score und Quadrant, Raster der vier Felder, Diagramm",
    from: "Bewertungen Ihrer Tabelle (live), Datenreife, Gewichte und Schwellen der Einstellungen",
  },
  budget: {
    shows:
      "Kosten je Geschäftsjahr, Quartal, Modul und Anwendungsfall; Programmkosten und Förderung; was nicht mitzählt",
    from: "Kostenspalten und Kostenzeilen, Termine vom Fahrplan (live), Budgetgrenzen der Einstellungen",
  },
  roadmap: {
    shows:
      "Balkenplan, Auslastung, Meilensteine, Abhängigkeiten, Pflichten aus der KI-Verordnung, Roadmap in Worten",
    from: "Dauer, Personentage, Vorgänger und Kapazität; Ende, Balken und Auslastung folgen dem Start (live)",
  },
  economics: {
    shows:
      "TCO, ROI, Amortisation und Kapitalwert je Fall; Mehrjahressicht; Kostenarten; Zahlungsstrom mit Break-even",
    from: "Kosten, Nutzen (€/Jahr), Kalkulationszins; Termine vom Fahrplan (live)",
  },
  scores: {
    shows: "Punkte je Kriterium, was offen ist, Rang in allen Bewertungsmodellen, Pilotvorschlag",
    from: "Bewertungen und Gewichte; Modellvergleich aus dem letzten Lauf",
  },
  ratingRound: {
    shows: "Median, Spanne, Streuung und Ausreißer je Fall und Kriterium; vereinbarte Werte zum Kopieren",
    from: "Bewertungsbögen in der Mappe (live)",
  },
  risks: {
    shows:
      "Raster Wahrscheinlichkeit × Auswirkung, Rangliste, Risiko nach der Maßnahme; ohne eigene Risiken Vorschläge",
    from: "Tabelle „Risiken“ (live), Klassengrenzen der Einstellungen",
  },
  privacy: {
    shows: "Prüfpunkte je Datenquelle nach der DSGVO, Freigabe-Ampel für KI-Werkzeuge, Datenverwendung",
    from: "Datenschutzspalten der Tabelle „Datenquellen“; Ungeklärtes ist offen",
  },
  register: {
    shows: "Jeder Anwendungsfall mit Zweck, Werkzeug, Klasse, Freigabe und Prüftermin",
    from: "Anwendungsfälle, KI-Werkzeuge, Vorprüfung; Prüfabstände der Einstellungen",
  },
  governance: {
    shows: "Wer für Ergebnisse einsteht, Rollen, Werkzeuge (Schatten-KI), Checkliste, Prüfkalender",
    from: "Tabellen „Rollen“ und „KI-Werkzeuge“, Anwendungsfälle, Termine des Fahrplans",
  },
  check: {
    shows: "Jeder Befund mit Blatt, Zeile, Spalte und Link zur Zelle; Einstellungen dieses Laufs",
    from: "Prüfung aller gelesenen Zellen",
  },
  assumptions: {
    shows:
      "Womit gerechnet wurde: Einstellungen, angenommene Werte, Zeitraster, Vergleichswerte, Regeln, Rechtstermine",
    from: "Einstellungen, Vorgaben und mitgelieferte Werte, jeweils mit Herkunft und Stand",
  },
  inventory: {
    shows: "Reifegrad, Infrastruktur-Check, Systeme, Daten, Team, Ineffizienzen, Beschaffung, Leitfragen",
    from: "Tabellen „Reifegrad“, „Systeme“, „Team“, „Ineffizienzen“, „Datenquellen“ und Einstellungen",
  },
  tasks: {
    shows: "Alle Termine in einer Liste, vier Ansichten, Status zum Abhaken",
    from: "Fahrplan, 90-Tage-Plan, Reifeprüfung, Veränderung, Pflichten, eigene Aufgaben",
  },
  horizons: {
    shows: "Je Horizont Ziel, Maßnahmen, Meilensteine und Kosten; die ersten zwölf Monate einzeln",
    from: "Zeitraster, Fahrplan, Aufgaben und Tabelle „Ziele“; Beträge live",
  },
  startPlan: {
    shows: "Zwölf Wochen von der Bestandsaufnahme bis zum Entscheid, Pilotvorschlag, Messwerte aus dem Test",
    from: "Tabelle „Startplan“ oder mitgelieferte Schritte; Termine ab dem ersten Montag nach Projektstart",
  },
  modules: {
    shows: "Module mit Rang, Kosten, Personentagen und allen Beschreibungsfeldern",
    from: "Anwendungsfälle je Modul, Tabelle „Modulbeschreibung“, Reifegrad",
  },
  gates: {
    shows: "Fragen vor dem Betrieb je Anwendungsfall, Ergebnis, Verbesserungszyklen",
    from: "Tabelle „Reifekriterien“ oder mitgelieferte Kriterien; Ihre Antworten (live)",
  },
  change: {
    shows: "Informieren, Beteiligen, Schulen mit Terminen; Stolpersteine und ob der Plan sie abdeckt",
    from: "Tabellen „Veränderungsmaßnahmen“ und „Stolpersteine“ oder mitgelieferte; Termine vom Fahrplan",
  },
  kpis: {
    shows: "Ausgangs-, Ziel- und Istwert je Kennzahl mit Erfüllung und Stand; Ziele gehalten an SMART",
    from: "Tabellen „Kennzahlen“, „Messwerte“ und „Ziele“",
  },
  roi: {
    shows: "Kosten, geplanter und belegter Nutzen je Fall und Quartal, Urteil",
    from: "Budget, Nutzen (€/Jahr) und Erfüllung der Kennzahlen",
  },
  pilotPlan: {
    shows:
      "Plan für den ersten Piloten: Ziel, Messgrößen, Meilensteine, Beteiligte, Budget, Test, Weiter oder Stopp",
    from: "Der Anwendungsfall aus der Einstellung „Pilot“ oder der Vorschlag; Termine vom Fahrplan, Kosten aus Ihrer Tabelle",
  },
  checklists: {
    shows: "Fünf Listen zum Abhaken mit Stand je Liste",
    from: "Ihre Angaben in den Listen (live); „entfällt“ zählt nicht mit",
  },
  proposals: {
    shows: "Ideen eines Sprachmodells mit Begründung, leeren Bewertungen und Status; nie von selbst im Plan",
    from: "Zahlen tragen nur Sie ein; die Ideen kommen vom Modell und sind ungeprüft",
  },
  writerLog: {
    shows:
      "Jeder Lauf eines Sprachmodells: Modell, Anbieter, Prompt, Prüfsumme je Anfrage, Tokens, Kosten, Prüfungen, wer übernommen hat",
    from: "Zählung des Anbieters, sonst Schätzung; Preise der Einstellungen oder des Add-ins",
  },
  fundingDescription: {
    shows:
      "Projektbeschreibung für einen Förderantrag: Vorhaben, Arbeitspakete, Kosten, Förderung; Lücken sind benannt",
    from: "Plan, Kostenzeilen und Tabelle „Förderung“; was fehlt, ist als fehlend markiert",
  },
};
