import type { SheetContent } from "../../support/build-workbook";
import { settingsSheet, useCaseSheet } from "../../support/small-firm";

const may = { number: 46157, format: "dd.mm.yyyy" };

/** A small firm that answered some of the questions: each light, shadow AI, rated and unrated risks, roles. */
export const governedFirm: readonly SheetContent[] = [
  {
    ...useCaseSheet,
    rows: useCaseSheet.rows.map((row, index) => {
      if (index === 0) return [...row, "Beschreibung"];
      const sources = ["DQ-1", "DQ-1", "DQ-2", "DQ-3", "DQ-2"][index - 1]!;
      return [
        ...row.map((cell, column) => (column === 6 ? sources : cell)),
        `Wofür ${String(row[0])} da ist`,
      ];
    }),
  },
  {
    name: "Datenquellen",
    table: "Datenquellen",
    rows: [
      [
        "ID",
        "Datenquelle",
        "Verantwortlich",
        "Personenbezug",
        "Zweck",
        "Rechtsgrundlage",
        "AVV vorhanden",
        "Verarbeitungsort",
        "Zugriffsbeschränkung",
        "Besondere Kategorien",
        "Umfangreiche Verarbeitung",
        "Anonymisiert oder pseudonymisiert",
      ],
      [
        "DQ-1",
        "Rechnungsarchiv",
        "Buchhaltung",
        "ja",
        "Rechnungen prüfen und ablegen",
        "rechtliche Verpflichtung",
        "ja",
        "EU/EWR",
        "ja",
        "nein",
        "nein",
        "pseudonymisiert",
      ],
      ["DQ-2", "Personalakten", "Personal", "ja", "", "", "nein", "unbekannt", "ja", "ja", "", "nein"],
      ["DQ-3", "Maschinendaten", "Produktion", "nein", "Wartung planen", "", "", "", "ja", "", "", ""],
      ["DQ-4", "Alte Ablage", "", "", "", "", "", "", "", "", "", ""],
    ],
  },
  settingsSheet,
  {
    name: "Risiken",
    table: "Risiken",
    rows: [
      [
        "Risiko",
        "Art",
        "Anwendungsfall",
        "Eintrittswahrscheinlichkeit",
        "Auswirkung",
        "Maßnahme",
        "Wirkung der Maßnahme",
        "Wahrscheinlichkeit danach",
        "Verantwortlich",
        "Termin",
        "Status",
      ],
      [
        "Beleg wird falsch gelesen und bezahlt",
        "technisch",
        "UC-01",
        4,
        3,
        "Vier-Augen-Prüfung ab 1.000 €",
        "Vermeidung",
        2,
        "Buchhaltung",
        may,
        "in Arbeit",
      ],
      [
        "Personaldaten in einem freien Werkzeug",
        "rechtlich",
        "",
        3,
        5,
        "Richtlinie und Schulung",
        "Vermeidung",
        "",
        "Personal",
        "",
        "offen",
      ],
      ["Team umgeht die Wissenssuche", "organisatorisch", "UC-04", 2, 2, "", "", "", "", "", ""],
      ["Lizenzkosten steigen", "finanziell", "", "", 3, "", "", "", "", "", ""],
    ],
  },
  {
    name: "KI-Werkzeuge",
    table: "Werkzeuge",
    rows: [
      [
        "Werkzeug",
        "Anbieter",
        "Zweck",
        "Freigegeben",
        "Personenbezogene Daten",
        "AVV",
        "Verarbeitungsort",
        "Alternative",
        "Kosten (€/Monat)",
        "Anwendungsfall",
      ],
      ["Belegleser", "Muster AG", "Rechnungen", "ja", "ja", "ja", "EU/EWR", "", 120, "UC-01"],
      ["Freier Chatbot", "", "Texte", "nein", "", "", "unbekannt", "", 0, "UC-03"],
    ],
  },
  {
    name: "Rollen",
    table: "Rollen",
    rows: [
      ["Rolle", "Person", "Vertretung", "Anwendungsfall"],
      ["Ergebnisverantwortung", "Anna Berger", "Jonas Ünal", "UC-01"],
      ["KI-System-Owner", "Jonas Ünal", "", "UC-04"],
      ["Datenschutzbeauftragter", "", "", ""],
    ],
  },
];
