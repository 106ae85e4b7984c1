import type { AnchorTexts } from "./column";

/** What each rating means; two people who read these should give the same number. */
export const benefitAnchors: AnchorTexts = {
  de: [
    "Kaum spürbar: spart einzelnen Personen gelegentlich Minuten",
    "Gering: erleichtert eine Aufgabe, ohne Zahlen zu bewegen",
    "Mittel: messbare Ersparnis in einem Team",
    "Hoch: messbare Wirkung auf einen ganzen Bereich oder auf Kunden",
    "Sehr hoch: verändert Umsatz, Kosten oder Qualität des Unternehmens deutlich",
  ],
  en: [
    "Hardly noticeable: saves single people minutes now and then",
    "Low: eases a task without moving a figure",
    "Medium: measurable saving in one team",
    "High: measurable effect on a whole area or on customers",
    "Very high: clearly changes revenue, cost or quality of the company",
  ],
};

export const feasibilityAnchors: AnchorTexts = {
  de: [
    "Offen, ob es technisch geht; Daten oder Schnittstellen fehlen",
    "Schwierig: nur mit neuer Technik oder viel Datenarbeit",
    "Machbar: bekannte Technik, einige Lücken bei Daten oder Wissen",
    "Gut machbar: Standardlösung mit Anpassung, Daten liegen vor",
    "Sofort machbar: erprobte Standardlösung, Daten und Wissen im Haus",
  ],
  en: [
    "Unclear whether it works at all; data or interfaces are missing",
    "Hard: only with new technology or a lot of data work",
    "Feasible: known technology, some gaps in data or skills",
    "Well feasible: standard solution with adaptation, data at hand",
    "Feasible at once: proven standard solution, data and skills in-house",
  ],
};

export const effortAnchors: AnchorTexts = {
  de: [
    "Sehr gering: wenige Tage, eine Person",
    "Gering: einige Wochen, ein kleines Team",
    "Moderat: etwa ein Quartal, mehrere Beteiligte",
    "Hoch: etwa ein halbes Jahr, mehrere Bereiche oder Dienstleister",
    "Sehr hoch: länger als ein halbes Jahr, eigenes Projekt",
  ],
  en: [
    "Very low: a few days, one person",
    "Low: a few weeks, a small team",
    "Moderate: about a quarter, several people involved",
    "High: about half a year, several areas or suppliers",
    "Very high: more than half a year, a project of its own",
  ],
};

export const acceptanceAnchors: AnchorTexts = {
  de: [
    "Offener Widerstand der Betroffenen",
    "Skepsis überwiegt",
    "Abwartend, Vorteile müssen gezeigt werden",
    "Überwiegend offen, einige treiben es voran",
    "Von den Betroffenen selbst gewünscht",
  ],
  en: [
    "Open resistance of those concerned",
    "Scepticism prevails",
    "Wait and see, advantages must be shown",
    "Mostly open, some drive it",
    "Asked for by those concerned themselves",
  ],
};

export const riskAnchors: AnchorTexts = {
  de: [
    "Sehr gering: Fehler fallen sofort auf und kosten nichts",
    "Gering: Fehler sind leicht zu beheben",
    "Mittel: Fehler kosten Geld oder Ansehen in engem Rahmen",
    "Hoch: rechtliche Pflichten, personenbezogene Daten oder Außenwirkung",
    "Sehr hoch: Schaden für Menschen, hohe Haftung oder Betriebsausfall möglich",
  ],
  en: [
    "Very low: errors are noticed at once and cost nothing",
    "Low: errors are easy to correct",
    "Medium: errors cost money or reputation within narrow limits",
    "High: legal duties, personal data or public effect",
    "Very high: harm to people, high liability or outage possible",
  ],
};

export const visibilityAnchors: AnchorTexts = {
  de: [
    "Merkt niemand außerhalb des Teams",
    "Merken einzelne andere Teams",
    "Merkt der Bereich",
    "Merkt das ganze Unternehmen",
    "Merken auch Kunden oder Öffentlichkeit",
  ],
  en: [
    "Nobody outside the team notices",
    "Single other teams notice",
    "The area notices",
    "The whole company notices",
    "Customers or the public notice as well",
  ],
};

export const completenessAnchors: AnchorTexts = {
  de: [
    "Die meisten Angaben fehlen",
    "Viele Lücken, auch in wichtigen Feldern",
    "Wichtige Felder meist gefüllt",
    "Fast vollständig, Lücken sind bekannt",
    "Vollständig und laufend geprüft",
  ],
  en: [
    "Most entries are missing",
    "Many gaps, also in important fields",
    "Important fields mostly filled",
    "Nearly complete, gaps are known",
    "Complete and checked continuously",
  ],
};

export const timelinessAnchors: AnchorTexts = {
  de: [
    "Veraltet, Stand unbekannt",
    "Älter als ein Jahr",
    "Wird etwa vierteljährlich gepflegt",
    "Wird mindestens monatlich gepflegt",
    "Tagesaktuell oder in Echtzeit",
  ],
  en: [
    "Outdated, state unknown",
    "Older than a year",
    "Maintained about quarterly",
    "Maintained at least monthly",
    "Up to date daily or in real time",
  ],
};

export const consistencyAnchors: AnchorTexts = {
  de: [
    "Widersprüche und Dubletten überall",
    "Häufig verschiedene Schreibweisen und Dubletten",
    "Einheitliche Regeln, nicht immer eingehalten",
    "Einheitlich mit wenigen Ausnahmen",
    "Einheitlich, Regeln werden technisch erzwungen",
  ],
  en: [
    "Contradictions and duplicates everywhere",
    "Frequent spelling variants and duplicates",
    "Common rules, not always kept",
    "Consistent with few exceptions",
    "Consistent, rules are enforced technically",
  ],
};

export const relevanceAnchors: AnchorTexts = {
  de: [
    "Für KI-Vorhaben ohne Bedeutung",
    "Für einzelne Vorhaben am Rande nützlich",
    "Für mehrere Vorhaben nützlich",
    "Für ein wichtiges Vorhaben notwendig",
    "Grundlage der ersten KI-Vorhaben",
  ],
  en: [
    "No importance for AI initiatives",
    "Marginally useful for single initiatives",
    "Useful for several initiatives",
    "Necessary for an important initiative",
    "Basis of the first AI initiatives",
  ],
};
