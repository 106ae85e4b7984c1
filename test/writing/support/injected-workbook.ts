import type { SourceWorkbook } from "../../../src/core/tables/source-workbook";
import type { Injection } from "../../writing-corpus/injections";
import { tablesOf } from "./memory-workbook";

/** A small workbook with a text in one cell; everything else is harmless. */
export function injectedWorkbook({ column, text }: Pick<Injection, "column" | "text">): SourceWorkbook {
  const at = (key: Injection["column"], otherwise: string) => (column === key ? text : otherwise);
  return tablesOf({
    Anwendungsfaelle: [
      [
        ...["ID", "Anwendungsfall", "Bereich", "Modul", "Beschreibung", "KI-Art", "Verantwortlich", "Status"],
        ...["Werkzeug", "Weicher Nutzen", "Datenquellen", "Vorgänger", "Nutzen", "Machbarkeit", "Aufwand"],
        ...["Dauer (Monate)", "Personentage", "Einmalkosten (€)", "Laufende Kosten (€/Monat)"],
      ],
      [
        ...[at("id", "UC-01"), at("name", "Angebote prüfen"), at("area", "Innendienst")],
        ...[
          at("module", "Vertrieb"),
          at("description", "Angebote dauern zu lange"),
          at("aiType", "Sprachmodell"),
        ],
        ...[at("owner", "Leitung Vertrieb"), at("status", "Idee"), at("tool", "Copilot")],
        ...[at("softBenefit", "Mehr Ruhe"), "DQ-01", "", 5, 4, 2, 3, 20, 9000, 150],
      ],
      [
        ...["UC-02", "Anfragen zuordnen", "Service", "Service", "", "", "Leitung Service", ""],
        ...["", "", "", at("id", "UC-01"), 4, 4, 3, 2, 15, 7000, 90],
      ],
    ],
    Datenquellen: [
      ["ID", "Datenquelle", "System", "Vollständigkeit", "Aktualität", "Konsistenz"],
      ["DQ-01", at("source", "Angebotsarchiv"), at("system", "Dokumentenablage"), 5, 4, 3],
    ],
    Modulbeschreibungen: [
      ["Modul", "Ziel und Mehrwert", "Erfolgsfaktoren"],
      [
        at("module", "Vertrieb"),
        at("goal", "Angebote schneller bearbeiten"),
        at("successFactors", "Die Leitung geht voran"),
      ],
    ],
    Risiken: [
      ["Risiko", "Maßnahme", "Anwendungsfall"],
      [at("risk", "Falsche Preise"), at("measure", "Zweite Prüfung durch Menschen"), "UC-02"],
    ],
    Kennzahlen: [
      ["Kennzahl", "Anwendungsfall", "Zielwert", "Einheit"],
      [at("kpi", "Bearbeitungsdauer"), "UC-02", 2, "Tage"],
    ],
    Rollen: [
      ["Rolle", "Person"],
      [at("role", "Datenverantwortung"), "Erika Musterfrau"],
    ],
    Einstellungen: [
      ["Schlüssel", "Wert"],
      ["Unternehmen", at("company", "Beispielwerk GmbH")],
      ["Branche", at("industry", "Großhandel")],
      ["Sicherheitsstandards", at("securityStandards", "ISO 27001")],
      ["Projektstart", "2027-01"],
      ["Weitere Blätter", "Module; Management-Blatt"],
    ],
  });
}
