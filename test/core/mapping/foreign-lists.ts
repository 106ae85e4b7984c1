import type { Content } from "../support/source-builder";

/** Lists as other firms and tools write them, invented for the tests. */
export interface ForeignList {
  name: string;
  rows: readonly (readonly Content[])[];
}

export const germanProjects: ForeignList = {
  name: "Projektliste",
  rows: [
    [
      "lfd. Nr.",
      "Projekt",
      "Fachbereich",
      "Prio",
      "Geschätzter Nutzen",
      "Komplexität",
      "Umsetzungsdauer in Wochen",
      "Budget (T€)",
      "Projektleiter",
    ],
    [1, "Rechnungen automatisch prüfen", "Finanzen", "hoch", "hoch", "mittel", 13, 45, "Leitung Buchhaltung"],
    [2, "Chatbot im Kundendienst", "Service", "mittel", "hoch", "gering", 26, 80, "Leitung Service"],
    [3, "Absatz vorhersagen", "Vertrieb", "hoch", "mittel", "hoch", 52, 120, "Leitung Vertrieb"],
    [4, "Verträge zusammenfassen", "Recht", "gering", "gering", "gering", 4, 8.5, "Justiziariat"],
  ],
};

export const productBacklog: ForeignList = {
  name: "Backlog",
  rows: [
    ["Key", "Feature", "Reach", "Impact", "Confidence", "Effort", "Status", "Assignee"],
    ["PB-1", "Smart search in help centre", 4000, 2, "80%", 3, "In progress", "Search team"],
    ["PB-2", "Ticket triage", 12000, 3, "50%", 8, "Backlog", "Service team"],
    ["PB-3", "Meeting notes", 300, 1, "100%", 1, "Done", "Office team"],
    ["PB-4", "Churn warning", 9000, 3, "50%", 5, "Backlog", "CRM team"],
  ],
};

export const titledExport: ForeignList = {
  name: "Export",
  rows: [
    ["KI-Ideensammlung 2026"],
    ["Stand: 12.10.2026, vertraulich"],
    [],
    ["Grunddaten", null, null, "Bewertung", null, null, "Planung", null],
    [
      "Idee",
      "Kurzbeschreibung",
      "Abteilung",
      "Nutzen (1-10)",
      "Umsetzbarkeit (1-10)",
      "Risikostufe",
      "Geplanter Start",
      "Kosten in TEUR",
    ],
    ["Angebote schreiben", "Entwürfe aus alten Angeboten", "Vertrieb", 8, 9, "niedrig", "03/2027", 20],
    ["Wartung vorhersagen", "Ausfälle der Pressen erkennen", "Produktion", 9, 5, "mittel", "Q3 2027", 150],
    ["Bewerbungen sichten", "Vorauswahl für Stellen", "Personal", 6, 7, "hoch", "01.06.2027", 35],
    ["Summe", null, null, null, null, null, null, 205],
  ],
};

export const twoLists: ForeignList = {
  name: "Übersicht",
  rows: [
    ["Vorhaben", "Nutzen", "Aufwand", null, "Datenquelle", "Vollständigkeit", "Aktualität", "Konsistenz"],
    ["Texte übersetzen", 4, 2, null, "CRM", "hoch", "hoch", "mittel"],
    ["Bilder prüfen", 5, 4, null, "Kamera Linie 1", "mittel", "hoch", "gering"],
    ["Anrufe zusammenfassen", 3, 1, null, "Telefonanlage", "gering", "mittel", "gering"],
  ],
};

export const schoolGrades: ForeignList = {
  name: "Bewertung",
  rows: [
    [
      "Projektname",
      "Nutzen (Schulnote)",
      "Machbarkeit (Schulnote)",
      "Einfachheit",
      "Einsparung in T€ pro Jahr",
    ],
    ["Lager zählen", 1, 3, 5, 60],
    ["Texte prüfen", 2, 2, 4, 12],
    ["Preise steuern", 4, 5, 1, 200],
    ["Routen planen", 3, 6, 2, 75],
  ],
};

export const percentages: ForeignList = {
  name: "Portfolio",
  rows: [
    [
      "Initiative name",
      "Business Value Score",
      "Technical feasibility",
      "Risk level",
      "Expected annual savings (k€)",
      "Owner / Sponsor",
      "% complete",
    ],
    ["Demand forecast", { percent: 0.9 }, { percent: 0.6 }, "High", 250, "COO", { percent: 0.1 }],
    ["Invoice matching", { percent: 0.7 }, { percent: 0.95 }, "Low", 80, "CFO", { percent: 0.5 }],
    ["Visual inspection", { percent: 0.5 }, { percent: 0.4 }, "Medium", 120, "Plant manager", { percent: 0 }],
  ],
};

export const starsAndSizes: ForeignList = {
  name: "Ideen",
  rows: [
    ["Titel der Idee", "Mehrwert", "T-Shirt-Size", "Akzeptanz im Team", "Muss"],
    ["Protokolle schreiben", "★★★★★", "S", "++", "x"],
    [null, null, null, null, null],
    ["Stammdaten säubern", "★★★", "XL", "-", null],
    ["Wissen finden", "★★★★", "M", "+", null],
    ["Gesamt", 3, null, null, null],
  ],
};

export const csvPasted: ForeignList = {
  name: "Import",
  rows: [
    ["Projekt;Nutzen;Aufwand;Verantwortlich"],
    ["Texte prüfen;4;2;Marketing"],
    ["Preise steuern;5;4;Vertrieb"],
    ["Lager zählen;3;3;Logistik"],
  ],
};

export const transposed: ForeignList = {
  name: "Quer",
  rows: [
    ["Projekt", "Texte prüfen", "Preise steuern"],
    ["Nutzen", 4, 5],
    ["Aufwand", 2, 4],
    ["Verantwortlich", "Marketing", "Vertrieb"],
  ],
};

export const headerInTwoRows: ForeignList = {
  name: "Zweizeilig",
  rows: [
    ["Projekt", "Bewertung", null, "Kosten", null],
    [null, "Nutzen", "Aufwand", "Einmalkosten", "Laufende Kosten"],
    ["Texte prüfen", 4, 2, 10000, 200],
    ["Preise steuern", 5, 4, 80000, 900],
  ],
};

export const severalBelow: ForeignList = {
  name: "Gemischt",
  rows: [
    ["Maßnahme", "Nutzen", "Komplexität", "Zuständig"],
    ["Texte prüfen", "mittel", "gering", "Marketing"],
    ["Preise steuern", "hoch", "hoch", "Vertrieb"],
    [],
    ["Datenbestand", "Quellsystem", "Vollständigkeit", "Aktualität"],
    ["Kunden", "CRM", 4, 3],
    ["Artikel", "ERP", 5, 4],
  ],
};

export const readableLists: readonly ForeignList[] = [
  germanProjects,
  productBacklog,
  titledExport,
  twoLists,
  schoolGrades,
  percentages,
  starsAndSizes,
  severalBelow,
];
