import type { AnchorTexts, Bilingual } from "../catalogue/column";

export type MaturityDimension = "strategy" | "data" | "technology" | "people" | "processes" | "governance";

/** A question whose five statements stand for the levels 1–5. */
export interface MaturityQuestion {
  /** Number in the table of answers. */
  id: string;
  dimension: MaturityDimension;
  question: Bilingual;
  /**
   * Statements for the levels 1–5. Together at most 255 characters and without commas, because Excel keeps a
   * drop-down's choices as one text that commas divide.
   */
  statements: AnchorTexts;
}

export const maturityDimensions: readonly MaturityDimension[] = [
  "strategy",
  "data",
  "technology",
  "people",
  "processes",
  "governance",
];

/** Two questions for each dimension; the level of a dimension is the mean of its answers. */
export const maturityQuestions: readonly MaturityQuestion[] = [
  {
    id: "M-01",
    dimension: "strategy",
    question: {
      de: "Wie klar ist, wofür KI eingesetzt werden soll?",
      en: "How clear is what AI is to be used for?",
    },
    statements: {
      de: [
        "Kein Thema",
        "Einzelne Ideen ohne Auftrag",
        "Ziele besprochen aber nicht aufgeschrieben",
        "Ziele mit Kennzahlen beschlossen",
        "Ziele werden regelmäßig gemessen",
      ],
      en: [
        "Not a topic",
        "Single ideas without mandate",
        "Goals discussed but not written down",
        "Goals with figures decided",
        "Goals are measured regularly",
      ],
    },
  },
  {
    id: "M-02",
    dimension: "strategy",
    question: { de: "Wie steht die Geschäftsführung dazu?", en: "Where does the management stand?" },
    statements: {
      de: [
        "Kein Interesse",
        "Wohlwollend ohne Zeit und Geld",
        "Budget für einen Versuch",
        "Budget und Verantwortliche benannt",
        "Treibt das Vorhaben selbst",
      ],
      en: [
        "No interest",
        "Benevolent without time or money",
        "Budget for a trial",
        "Budget and people named",
        "Drives it personally",
      ],
    },
  },
  {
    id: "M-03",
    dimension: "data",
    question: {
      de: "Wie gut sind die wichtigsten Daten zugänglich?",
      en: "How accessible are the most important data?",
    },
    statements: {
      de: [
        "Papier und Köpfe",
        "Verstreute Dateien",
        "In Systemen mit Export von Hand",
        "Über Schnittstellen abrufbar",
        "Zentral und laufend verfügbar",
      ],
      en: [
        "Paper and heads",
        "Scattered files",
        "In systems with export by hand",
        "Available through interfaces",
        "Central and always available",
      ],
    },
  },
  {
    id: "M-04",
    dimension: "data",
    question: { de: "Wie steht es um die Datenqualität?", en: "What about data quality?" },
    statements: {
      de: [
        "Unbekannt",
        "Bekannt schlecht",
        "Stichproben werden geprüft",
        "Regeln und Zuständige für wichtige Daten",
        "Qualität wird gemessen und verbessert",
      ],
      en: [
        "Unknown",
        "Known to be poor",
        "Samples are checked",
        "Rules and owners for key data",
        "Quality is measured and improved",
      ],
    },
  },
  {
    id: "M-05",
    dimension: "technology",
    question: { de: "Wie modern sind die Systeme?", en: "How modern are the systems?" },
    statements: {
      de: [
        "Altsysteme ohne Schnittstellen",
        "Export und Import von Dateien",
        "Einzelne Schnittstellen",
        "Meist moderne Schnittstellen",
        "Durchgängig vernetzt mit Testumgebung",
      ],
      en: [
        "Legacy without interfaces",
        "Files go out and in",
        "Some interfaces",
        "Mostly modern interfaces",
        "Connected throughout with test environment",
      ],
    },
  },
  {
    id: "M-06",
    dimension: "technology",
    question: { de: "Wie sicher und stabil läuft der Betrieb?", en: "How safe and stable are operations?" },
    statements: {
      de: [
        "Häufige Ausfälle",
        "Sicherung ohne Probe",
        "Sicherung erprobt",
        "Überwacht mit Notfallplan",
        "Überwacht und extern geprüft",
      ],
      en: [
        "Frequent failures",
        "Backups never tested",
        "Backups tested",
        "Monitored with emergency plan",
        "Monitored and audited",
      ],
    },
  },
  {
    id: "M-07",
    dimension: "people",
    question: { de: "Wie viel Wissen über KI ist da?", en: "How much is known about AI?" },
    statements: {
      de: [
        "Keines",
        "Einzelne probieren privat",
        "Einzelne nutzen es im Beruf",
        "Geschulte Ansprechpersonen je Bereich",
        "Breites Wissen mit eigenen Fachleuten",
      ],
      en: [
        "Nothing",
        "Some try it privately",
        "Some use it at work",
        "Trained contacts in each area",
        "Broad knowledge with own experts",
      ],
    },
  },
  {
    id: "M-08",
    dimension: "people",
    question: { de: "Wie offen ist die Belegschaft?", en: "How open are the staff?" },
    statements: {
      de: ["Ablehnung", "Sorge und Skepsis", "Abwartend", "Neugierig", "Bringt eigene Vorschläge ein"],
      en: ["Rejection", "Worry and scepticism", "Waiting", "Curious", "Brings own proposals"],
    },
  },
  {
    id: "M-09",
    dimension: "processes",
    question: { de: "Wie gut sind Abläufe beschrieben?", en: "How well are processes described?" },
    statements: {
      de: [
        "Nur in Köpfen",
        "Teilweise aufgeschrieben",
        "Wichtige Abläufe beschrieben",
        "Beschrieben mit Zeiten und Zuständigen",
        "Gemessen und laufend verbessert",
      ],
      en: [
        "In heads only",
        "Partly written down",
        "Key processes described",
        "Described with times and owners",
        "Measured and improved",
      ],
    },
  },
  {
    id: "M-10",
    dimension: "processes",
    question: { de: "Wie weit ist die Digitalisierung?", en: "How digital are the processes?" },
    statements: {
      de: [
        "Überwiegend Papier",
        "Papier und Dateien",
        "Digital mit Medienbrüchen",
        "Durchgängig digital",
        "Digital und teilweise automatisiert",
      ],
      en: [
        "Mostly paper",
        "Paper and files",
        "Digital with breaks",
        "Digital throughout",
        "Digital and partly automated",
      ],
    },
  },
  {
    id: "M-11",
    dimension: "governance",
    question: { de: "Welche Regeln gelten für KI-Werkzeuge?", en: "Which rules apply to AI tools?" },
    statements: {
      de: [
        "Keine",
        "Mündliche Hinweise",
        "Erlaubte Werkzeuge benannt",
        "Richtlinie und Freigabeweg",
        "Richtlinie geschult und geprüft",
      ],
      en: [
        "None",
        "Spoken hints",
        "Permitted tools named",
        "Policy and approval path",
        "Policy trained and audited",
      ],
    },
  },
  {
    id: "M-12",
    dimension: "governance",
    question: { de: "Wie ist der Datenschutz geregelt?", en: "How is data protection organised?" },
    statements: {
      de: [
        "Unklar",
        "Nur auf Anfrage",
        "Verzeichnis der Verarbeitungen",
        "Verzeichnis und Verträge vollständig",
        "Fester Teil jedes Vorhabens",
      ],
      en: [
        "Unclear",
        "On request only",
        "Records of processing exist",
        "Records and contracts complete",
        "Fixed part of every project",
      ],
    },
  },
];
