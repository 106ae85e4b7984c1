import type { LawCase } from "./case-table";

/** The use cases of the source documents with the class that was worked out for them by hand. */
export const goldenCases: readonly LawCase[] = [
  ["high", "Bewerbervorauswahl", "KI sichtet eingehende Bewerbungen und priorisiert Kandidaten", "Personal"],
  ["high", "Priorisierung von Bewerbungen", "", "HR"],
  ["review", "Personaleinsatzplanung", "KI schlägt optimale Einsatzzeiten für das Personal vor", "Filiale"],
  ["review", "Optimale Einsatzzeiten", "Personalbedarf je Stunde und Schichtvorschläge", "Personal"],
  [
    "high",
    "Kredit-Scoring",
    "Bewertung der Kreditwürdigkeit von Privatkunden bei Kreditvergaben",
    "Finanzen",
  ],
  [
    "high",
    "Zahlungsausfall-Prognose",
    "Ausfallwahrscheinlichkeit von Verbrauchern vor dem Ratenkauf",
    "Finanzen",
  ],
  ["high", "Kreditvergaben", "KI entscheidet über Kreditvergaben an Kunden", "Bank"],
  ["review", "In-Store-Sensorik", "Computer Vision zur Besucheranalyse in den Filialen", "Handel"],
  ["minimal", "Besucherzählung", "Sensoren zählen anonym, wie viele Menschen die Filiale betreten", "Handel"],
  ["high", "Besucheranalyse mit Emotionen", "Kameras erkennen Emotionen der Kunden im Laden", "Handel"],
  ["limited", "Website-Chatbot", "Beantwortet Fragen von Kunden auf der Website", "Kundenservice"],
  ["limited", "Voicebot", "Nimmt Anrufe entgegen und beantwortet Standardfragen", "Kundenservice"],
  [
    "limited|minimal",
    "KI-Texte Newsletter",
    "Texte für Newsletter und Social Media werden erzeugt",
    "Marketing",
  ],
  ["minimal", "Internes FAQ", "Dokumentensuche mit RAG über Handbücher für Mitarbeitende", "IT"],
  ["minimal", "Dokumentensuche (RAG)", "Findet Antworten in internen Dokumenten", "IT"],
  ["minimal", "Rechnungserfassung", "Liest Eingangsrechnungen aus und bucht sie vor", "Buchhaltung"],
  ["minimal", "Ticket-Kategorisierung", "Ordnet Support-Tickets automatisch Kategorien zu", "IT"],
  ["minimal", "Bedarfsprognose", "Prognose des Bedarfs je Artikel und Woche", "Einkauf"],
  ["minimal", "Predictive Maintenance", "Vorhersage von Maschinenausfällen aus Sensordaten", "Produktion"],
  ["minimal", "Lead-Scoring B2B", "Bewertet Geschäftskontakte nach Abschlusswahrscheinlichkeit", "Vertrieb"],
];
