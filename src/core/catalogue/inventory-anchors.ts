import type { AnchorTexts } from "./column";

export const systemReadinessAnchors: AnchorTexts = {
  de: [
    "Abgeschottet: kein Export, keine Schnittstelle, Daten unstrukturiert",
    "Nur Handarbeit: Export von Dateien, Daten lückenhaft",
    "Teilweise: Datenbank zugänglich, Schnittstelle mit Aufwand",
    "Gut: dokumentierte Schnittstelle, gepflegte Daten",
    "Sehr gut: moderne Schnittstellen, Ereignisse, Testumgebung, gepflegte Daten",
  ],
  en: [
    "Sealed off: no export, no interface, unstructured data",
    "By hand only: file exports, patchy data",
    "Partly: database accessible, interface at some cost",
    "Good: documented interface, maintained data",
    "Very good: modern interfaces, events, test environment, maintained data",
  ],
};

export const skillAnchors: AnchorTexts = {
  de: [
    "Noch keine Berührung",
    "Grundbegriffe bekannt",
    "Wendet es mit Hilfe an",
    "Wendet es selbständig an",
    "Kann es anderen beibringen",
  ],
  en: [
    "No contact yet",
    "Knows the basic terms",
    "Applies it with help",
    "Applies it independently",
    "Can teach it to others",
  ],
};
