import type { SheetContent } from "./build-workbook";

/** Months as Excel holds them: January 2027. */
const january2027 = { number: 46388, format: "mmm yyyy" };

/** Five use cases with everything that a plan needs; the second waits for the first. */
export const useCaseSheet: SheetContent = {
  name: "Anwendungsfälle",
  table: "Anwendungsfaelle",
  rows: [
    [
      "ID",
      "Anwendungsfall",
      "Modul",
      "Nutzen",
      "Machbarkeit",
      "Aufwand",
      "Datenquellen",
      "Vorgänger",
      "Dauer (Monate)",
      "Personentage",
      "Einmalkosten (€)",
      "Laufende Kosten (€/Monat)",
      "Muss",
    ],
    ["UC-01", "Eingangsrechnungen lesen", "Finanzen", 5, 4, 2, "DQ-1", "", 2, 20, 8000, 150, "nein"],
    ["UC-02", "Mahnungen vorschlagen", "Finanzen", 3, 4, 2, "", "UC-01", 1, 5, 2500.5, 50, ""],
    ["UC-03", "Angebote entwerfen", "Vertrieb", 4, 3, 4, "", "", 4, 60, 15000, 400, ""],
    ["UC-04", "Wissenssuche", "IT", 2, 5, 2, "", "", 3, 15, 4000, 90, "ja"],
    ["UC-05", "Absatzprognose", "Vertrieb", 2, 2, 5, "", "", 6, 80, 30000, 800, ""],
  ],
};

export const dataSourceSheet: SheetContent = {
  name: "Datenquellen",
  table: "Datenquellen",
  rows: [
    ["ID", "Datenquelle", "Vollständigkeit", "Aktualität", "Konsistenz"],
    ["DQ-1", "Rechnungsarchiv", 5, 4, 3],
  ],
};

export const settingsSheet: SheetContent = {
  name: "Einstellungen",
  table: "Einstellungen",
  rows: [
    ["Schlüssel", "Wert"],
    ["Unternehmen", "Muster GmbH"],
    ["Projektstart", january2027],
    ["Kapazität", 40],
  ],
};

export const smallFirm: readonly SheetContent[] = [useCaseSheet, dataSourceSheet, settingsSheet];
