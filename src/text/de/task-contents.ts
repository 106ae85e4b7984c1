import type { TaskWords } from "../../core/tasks/tasks-words";

const lead = "Projektleitung";
const it = "IT";
const department = "Fachbereich";
const management = "Geschäftsführung";

/** Die zwölf Wochen des Startplans. */
export const startPlanStepsDe: TaskWords["startPlanSteps"] = [
  {
    week: 1,
    lastWeek: 1,
    task: "Gespräche in jedem Bereich führen: Wo kostet Routine die meiste Zeit?",
    result: "Gesprächsnotizen und eine Liste möglicher Anwendungsfälle",
    owner: lead,
  },
  {
    week: 2,
    lastWeek: 2,
    task: "Datenlandschaft aufnehmen: Quellen, Qualität, Silos, Personenbezug",
    result: "Tabelle Datenquellen mit bewerteter Qualität",
    owner: it,
  },
  {
    week: 3,
    lastWeek: 3,
    task: "IT-Infrastruktur prüfen: Systeme, Schnittstellen, Netz, Sicherheit",
    result: "Übersicht der Systeme mit Einschätzung, was KI-tauglich ist",
    owner: it,
  },
  {
    week: 4,
    lastWeek: 4,
    task: "Fähigkeiten erfassen und Champions gewinnen",
    result: "Je Bereich eine Ansprechperson und ein Schulungsbedarf",
    owner: lead,
  },
  {
    week: 5,
    lastWeek: 5,
    task: "Anwendungsfälle bewerten und genau einen Pilot wählen (Vorschlag: {pilot})",
    result: "Entscheid mit Begründung",
    owner: management,
  },
  {
    week: 5,
    lastWeek: 6,
    task: "Projektplan für den Pilot: Meilensteine, Rollen, messbare Erfolgskriterien",
    result: "Projektplan mit Ausgangswert und Zielwert je Kennzahl",
    owner: lead,
  },
  {
    week: 6,
    lastWeek: 6,
    task: "Ausgangswert messen und Datenschutz klären",
    result: "Gemessener Ist-Wert; Freigabe oder Auflagen",
    owner: department,
  },
  {
    week: 7,
    lastWeek: 8,
    task: "Prototyp bauen: {pilot}",
    result: "Ein Stand, den Außenstehende bedienen können",
    owner: it,
  },
  {
    week: 8,
    lastWeek: 8,
    task: "Testgruppe einweisen und Test vorbereiten",
    result: "Benannte Testpersonen, Testfälle, Rückmeldebogen",
    owner: department,
  },
  {
    week: 9,
    lastWeek: 10,
    task: "Mit echten Anwenderinnen und Anwendern im Alltag testen",
    result: "Rückmeldungen und Messwerte (Tabelle unten)",
    owner: department,
  },
  {
    week: 10,
    lastWeek: 10,
    task: "Nachbessern, was im Test am meisten störte",
    result: "Liste der Änderungen mit Wirkung",
    owner: it,
  },
  {
    week: 11,
    lastWeek: 11,
    task: "Ergebnisse auswerten und ROI des Piloten rechnen",
    result: "Vergleich mit Ausgangswert und Zielwert; ROI",
    owner: lead,
  },
  {
    week: 12,
    lastWeek: 12,
    task: "12-Monats-Roadmap beschließen: ausrollen, nachbessern oder beenden",
    result: "Beschlossene Roadmap (Blatt Horizonte) und nächster Anwendungsfall",
    owner: management,
  },
];

/** Was im Test erhoben wird. */
export const feedbackDe: TaskWords["feedback"] = [
  { key: "users", measure: "Aktive Testpersonen", unit: "Personen" },
  { key: "uses", measure: "Nutzungen je Person und Woche", unit: "Anzahl" },
  { key: "time", measure: "Bearbeitungszeit je Vorgang", unit: "Minuten" },
  { key: "correct", measure: "Ohne Korrektur verwendbare Ergebnisse", unit: "%" },
  { key: "errors", measure: "Gemeldete Fehler", unit: "Anzahl" },
  { key: "response", measure: "Antwortzeit des Systems", unit: "Sekunden" },
  { key: "satisfaction", measure: "Zufriedenheit der Testpersonen", unit: "Note 1–5 (5 = sehr gut)" },
  { key: "cost", measure: "Kosten der Nutzung je Woche", unit: "€" },
];

export const changeMeasuresDe: TaskWords["changeMeasures"] = {
  communication: "{area}: früh und offen sagen, was sich mit „{name}“ ändert und was nicht",
  champions: "{area}: eine Champion-Person gewinnen und freistellen",
  experiments: "{area}: feste Stunden zum Ausprobieren ohne Leistungsdruck",
  training: "{area}: Anwenderinnen und Anwender für „{name}“ schulen, auch zu den Grenzen",
};

/** Kriterien für den Schritt vom Prototyp in den Betrieb. */
export const gateCriteriaDe: TaskWords["gateCriteria"] = [
  {
    key: "owner",
    criterion: "Systemverantwortung benannt",
    isRequired: true,
    evidence: "Name, auch für falsche Ergebnisse zuständig",
  },
  {
    key: "kpi",
    criterion: "Zielwert im Pilot erreicht",
    isRequired: true,
    evidence: "Messwert gegen Ausgangswert",
  },
  {
    key: "quality",
    criterion: "Fehlerquote bekannt und vertretbar",
    isRequired: true,
    evidence: "Testprotokoll mit echten Fällen",
  },
  {
    key: "backup",
    criterion: "Datensicherung und Wiederanlauf geprobt",
    isRequired: true,
    evidence: "Protokoll der Rücksicherung",
  },
  {
    key: "monitoring",
    criterion: "Überwachung von Betrieb und Ergebnisgüte",
    isRequired: true,
    evidence: "Schwellwerte und Empfänger der Meldungen",
  },
  {
    key: "users",
    criterion: "Benutzer und Rechte verwaltet",
    isRequired: true,
    evidence: "Rollenkonzept, Ein- und Austritt geregelt",
  },
  {
    key: "compliance",
    criterion: "Datenschutz und rechtliche Vorgaben geklärt",
    isRequired: true,
    evidence: "Freigabe von Datenschutz oder Recht",
  },
  {
    key: "cost",
    criterion: "Kosten je Monat bekannt und bewilligt",
    isRequired: true,
    evidence: "Angebot oder gemessener Verbrauch",
  },
  {
    key: "fallback",
    criterion: "Ersatzweg bei Ausfall beschrieben",
    isRequired: true,
    evidence: "Ablauf, der ohne KI funktioniert",
  },
  {
    key: "training",
    criterion: "Anwenderinnen und Anwender geschult",
    isRequired: true,
    evidence: "Teilnahmeliste",
  },
  {
    key: "support",
    criterion: "Ansprechstelle für Fragen eingerichtet",
    isRequired: false,
    evidence: "Postfach oder Person",
  },
  {
    key: "exit",
    criterion: "Wechsel des Anbieters möglich",
    isRequired: false,
    evidence: "Datenexport und Kündigungsfrist",
  },
];

/** Woran Pläne scheitern und was hilft. */
export const pitfallsDe: TaskWords["pitfalls"] = [
  {
    key: "data",
    area: "technical",
    pitfall: "Schwächen der Daten werden erst im Pilot entdeckt",
    countermeasure: "Quellen vorab bewerten und Zeit zum Bereinigen einplanen",
    check: "dataQuality",
  },
  {
    key: "perfection",
    area: "technical",
    pitfall: "Vom ersten Tag an werden fehlerfreie Ergebnisse erwartet",
    countermeasure: "Auswertung und Verbesserungszyklen einplanen, Lernkurve offen zeigen",
    check: "baseline",
  },
  {
    key: "owners",
    area: "organisational",
    pitfall: "Niemand ist für falsche Ergebnisse zuständig",
    countermeasure: "Verantwortliche vor dem Start benennen und aufschreiben",
    check: "owners",
  },
  {
    key: "training",
    area: "organisational",
    pitfall: "Der Schulungsaufwand wird unterschätzt",
    countermeasure: "Schulung vor jedem Rollout, mit Grenzen der Technik",
    check: "training",
  },
  {
    key: "running",
    area: "budget",
    pitfall: "Laufende Kosten fehlen in der Rechnung",
    countermeasure: "Lizenzen, Cloud und Wartung je Monat eintragen und sichern",
    check: "runningCosts",
  },
  {
    key: "hopping",
    area: "budget",
    pitfall: "Ständiger Wechsel der Werkzeuge kostet Zeit und Wissen",
    countermeasure: "Wenige Anbieter nach festen Kriterien wählen und dabei bleiben",
    check: "toolHopping",
  },
  {
    key: "hype",
    area: "expectation",
    pitfall: "Große Versprechen ohne bezifferten Nutzen",
    countermeasure: "Nutzen je Anwendungsfall schätzen, im Pilot nachmessen",
    check: "unclearReturn",
  },
  {
    key: "island",
    area: "expectation",
    pitfall: "Die Lösung bleibt neben dem eigentlichen Ablauf stehen",
    countermeasure: "Rollout mit Einbindung in den Arbeitsablauf planen",
    check: "integration",
  },
  {
    key: "fear",
    area: "organisational",
    pitfall: "Beschäftigte sorgen sich um ihre Arbeit und machen nicht mit",
    countermeasure: "Betroffene und Betriebsrat früh beteiligen, Fragen ernst nehmen",
    check: null,
  },
];
