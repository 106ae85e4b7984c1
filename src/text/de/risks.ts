import type { RisksWords } from "../../core/risks/risks-words";

/** Wörter der Risikomatrix. */
export const risksDe: RisksWords = {
  title: "Risikomatrix",
  intro:
    "Wert = Eintrittswahrscheinlichkeit × Auswirkung. Bewertungen stehen in der Tabelle „Risiken“; Änderungen dort verschieben den Eintrag sofort.",
  introProposals:
    "Es sind noch keine Risiken erfasst. Die Liste schlägt übliche Risiken vor; wie wahrscheinlich und wie schwer sie sind, beurteilen nur Sie.",
  gridHeading: "Wo die Risiken liegen",
  gridNote: "Je weiter oben rechts, desto dringlicher. Unbewertete Risiken erscheinen nicht im Raster.",
  listHeading: "Rangliste",
  listNote:
    "Größter Wert zuerst. Das Restrisiko bleibt leer, bis bewertet ist, wie weit die Maßnahme den Wert senkt.",
  proposalsNote:
    "Vorschläge: In den hellen Spalten lassen sie sich hier bewerten. Für Termine und Verantwortliche übernehmen Sie die Zeilen in eine Tabelle „Risiken“.",
  probabilityAxis: "Eintrittswahrscheinlichkeit ↑",
  impactAxis: "Auswirkung →",
  probabilities: ["sehr unwahrscheinlich", "unwahrscheinlich", "möglich", "wahrscheinlich", "fast sicher"],
  impacts: ["unbedeutend", "gering", "spürbar", "schwer", "bedrohlich"],
  columns: {
    id: "ID",
    rank: "Rang",
    risk: "Risiko",
    kind: "Art",
    useCases: "Betrifft",
    probability: "Wahrscheinlichkeit",
    impact: "Auswirkung",
    value: "Risikowert",
    class: "Klasse",
    measure: "Maßnahme",
    effect: "Wirkung",
    residualProbability: "Wahrscheinlichkeit danach",
    residualImpact: "Auswirkung danach",
    residual: "Restrisiko",
    residualClass: "Klasse danach",
    owner: "Verantwortlich",
    due: "Termin",
    status: "Status",
    overdue: "Verzug",
    position: "Position",
    sourceRow: "Quellzeile",
    field: "Feld",
    place: "Platz im Feld",
  },
  wholeProgramme: "ganzes Vorhaben",
  overdueMark: "überfällig",
  proposal: "Vorschlag, Bewertung offen",
  legend: {
    class: "Klasse",
    from: "ab Wert",
    count: "Anzahl",
    date: "Stichtag für „überfällig“",
    unrated: "unbewertet",
  },
  classes: {
    critical: { name: "kritisch", meaning: "Vor dem Start senken oder nicht starten" },
    high: { name: "hoch", meaning: "Maßnahme mit Termin und Verantwortung nötig" },
    medium: { name: "mittel", meaning: "Maßnahme abwägen und beobachten" },
    low: { name: "gering", meaning: "Tragen und bei der nächsten Prüfung ansehen" },
  },
  kinds: {
    technical: "technisch",
    legal: "rechtlich",
    organisational: "organisatorisch",
    financial: "finanziell",
  },
  effects: { avoidance: "Vermeidung", mitigation: "Schadensbegrenzung" },
  states: { open: "offen", inProgress: "in Arbeit", done: "umgesetzt", accepted: "akzeptiert" },
  ratingPrompt: { title: "Bewertung", message: "Ganze Zahl von 1 (gering) bis 5 (hoch)" },
  proposals: {
    outage: {
      risk: "Das KI-System oder der Dienst des Anbieters fällt aus und der Ablauf steht.",
      measure: "Handbetrieb als Rückfallweg beschreiben, üben und die Ausfallzeit vertraglich begrenzen.",
    },
    dataQuality: {
      risk: "Lückenhafte oder falsche Daten führen zu unbrauchbaren Ergebnissen.",
      measure:
        "Datenquellen vor dem Pilot bewerten und bereinigen, Eingaben laufend stichprobenweise prüfen.",
    },
    unexpectedAnswers: {
      risk: "Das Modell antwortet falsch, erfunden oder unpassend, und niemand merkt es.",
      measure:
        "Menschliche Prüfung vor jeder Wirkung nach außen, Fehlerquote messen, Grenzwert zum Abschalten.",
    },
    vendorLockIn: {
      risk: "Bindung an einen Anbieter oder häufiger Werkzeugwechsel treibt Kosten und Schulungsaufwand.",
      measure:
        "Datenexport und Kündigungsfristen vereinbaren, Werkzeuge nur nach einheitlichen Kriterien wechseln.",
    },
    privacy: {
      risk: "Personenbezogene Daten gelangen ohne Rechtsgrundlage oder in ein falsches Werkzeug.",
      measure: "Freigabeampel je Datenquelle, AVV, Pseudonyme und eine Richtlinie, die alle kennen.",
    },
    liability: {
      risk: "Ein falsches KI-Ergebnis schadet Kunden, und der Vertrag regelt die Haftung nicht.",
      measure: "Haftung und Mitwirkung in Verträgen mit Anbietern und Kunden regeln, Versicherung prüfen.",
    },
    compliance: {
      risk: "Pflichten aus KI-Verordnung, DSGVO oder Urheberrecht werden verletzt.",
      measure: "KI-Register führen, Anwendungsfälle vor dem Start einstufen, Fristen als Aufgaben planen.",
    },
    resistance: {
      risk: "Beschäftigte lehnen die Lösung ab oder umgehen sie.",
      measure:
        "Betroffene und Betriebsrat früh beteiligen, Nutzen im Pilot zeigen, Ansprechpersonen benennen.",
    },
    unclearRoles: {
      risk: "Niemand ist zuständig, wenn das Ergebnis falsch ist oder das System angepasst werden muss.",
      measure: "Zuständigkeit je Anwendungsfall schriftlich festhalten, bevor er startet.",
    },
    training: {
      risk: "Zu wenig Schulung: Die Lösung wird falsch oder gar nicht genutzt.",
      measure: "Schulung vor der Freigabe, Teilnahme nachhalten, nach Änderungen auffrischen.",
    },
    runningCosts: {
      risk: "Laufende Kosten für Lizenzen, Betrieb und Pflege wurden unterschätzt.",
      measure: "Kosten im Pilot messen, Obergrenze je Monat setzen und vierteljährlich vergleichen.",
    },
  },
  taskMeasure: "Risiko {id}: {measure}",
};
