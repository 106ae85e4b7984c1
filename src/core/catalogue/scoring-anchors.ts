import type { AnchorTexts, Bilingual } from "./column";

export const dataAvailabilityAnchors: AnchorTexts = {
  de: [
    "Daten gibt es nicht oder dürfen nicht genutzt werden",
    "Nur verstreut auf Papier oder in einzelnen Köpfen",
    "Digital vorhanden, aber in mehreren Systemen und mit Lücken",
    "In einem System, Zugriff muss noch geregelt werden",
    "Vollständig, zugänglich und zur Nutzung freigegeben",
  ],
  en: [
    "Data does not exist or must not be used",
    "Only scattered on paper or in people's heads",
    "Digital, but in several systems and with gaps",
    "In one system, access is still to be arranged",
    "Complete, accessible and cleared for use",
  ],
};

export const experienceAnchors: AnchorTexts = {
  de: [
    "Mehr Arbeit für die Nutzenden als vorher",
    "Umständlich, Umgewöhnung nötig",
    "Etwa so angenehm wie bisher",
    "Spürbar bequemer oder schneller",
    "Die Nutzenden möchten nicht mehr ohne arbeiten",
  ],
  en: [
    "More work for users than before",
    "Awkward, habits must change",
    "About as pleasant as before",
    "Noticeably more convenient or faster",
    "Users would not want to work without it",
  ],
};

export const timeCriticalityAnchors: AnchorTexts = {
  de: [
    "Kann beliebig warten",
    "Ein Jahr früher oder später ist gleich",
    "Jedes Halbjahr Verzug kostet etwas",
    "Jedes Quartal Verzug kostet spürbar",
    "Fester Termin oder sofortiger Verlust",
  ],
  en: [
    "Can wait any time",
    "A year earlier or later makes no difference",
    "Each half-year of delay costs something",
    "Each quarter of delay costs noticeably",
    "Fixed date or immediate loss",
  ],
};

export const riskReductionAnchors: AnchorTexts = {
  de: [
    "Ändert an Risiken und Chancen nichts",
    "Kleine Erleichterung für spätere Vorhaben",
    "Senkt ein bekanntes Risiko oder schafft wiederverwendbare Bausteine",
    "Senkt ein wichtiges Risiko oder bereitet mehrere Vorhaben vor",
    "Beseitigt ein großes Risiko oder öffnet ein neues Geschäft",
  ],
  en: [
    "Changes nothing about risks and chances",
    "Small help for later initiatives",
    "Lowers a known risk or creates reusable parts",
    "Lowers an important risk or prepares several initiatives",
    "Removes a great risk or opens new business",
  ],
};

export const confidenceAnchorsHint: Bilingual = {
  de: "100 % belegt · 80 % gut begründet · 50 % Vermutung",
  en: "100 % proven · 80 % well founded · 50 % guess",
};
