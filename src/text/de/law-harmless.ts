import type { RuleWords } from "../../core/law/law-words";

const rule = (name: string, basis: string, question = ""): RuleWords => ({ name, basis, question });

/** Kinds of use cases that no rule of the act singles out. */
export const harmlessKindsDe: Readonly<Record<string, RuleWords>> = {
  noAi: rule("keine KI", "Art. 3 Nr. 1: klassische Automatisierung ohne KI fällt nicht unter den AI Act."),
  fixedRules: rule(
    "feste Regeln",
    "Regeln und Makros allein sind meist keine KI (Art. 3 Nr. 1); keine Fallgruppe der Art. 5, 6 und 50 erkennbar.",
  ),
  documentCapture: rule(
    "Belege und Dokumente",
    "Belege und Dokumente auslesen oder abgleichen: keine Fallgruppe der Art. 5, 6 und 50.",
  ),
  sorting: rule(
    "Sortieren von Vorgängen",
    "Vorgänge oder Dokumente zuordnen: keine Fallgruppe der Art. 5, 6 und 50.",
  ),
  forecast: rule(
    "Prognose von Mengen",
    "Prognose von Mengen oder Werten ohne Bewertung einzelner Menschen: keine Fallgruppe der Art. 5, 6 und 50.",
  ),
  maintenance: rule(
    "Maschinen und Anlagen",
    "Zustand von Maschinen oder Anlagen auswerten: keine Fallgruppe der Art. 5, 6 und 50, solange es kein Sicherheitsbauteil ist.",
  ),
  inspection: rule(
    "Prüfung von Sachen",
    "Bildauswertung von Sachen, nicht von Menschen: keine Fallgruppe der Art. 5, 6 und 50.",
  ),
  search: rule(
    "Suche in Dokumenten",
    "Suche in eigenen Dokumenten: keine Fallgruppe der Art. 5 und 6; Art. 50(1) nur bei direktem Gespräch.",
    "Sprechen Menschen direkt mit der KI? Dann Hinweis nach Art. 50(1); „offensichtlich“ ist eng.",
  ),
  logistics: rule(
    "Planung und Optimierung",
    "Optimierung von Wegen, Beständen oder Abläufen: keine Fallgruppe der Art. 5, 6 und 50.",
  ),
  leads: rule(
    "Vertrieb und Markt",
    "Bewertung von Geschäftskontakten und Märkten: keine Fallgruppe der Art. 5, 6 und 50.",
  ),
  security: rule(
    "Betrugs- und Angriffserkennung",
    "Erkennung von Betrug oder Angriffen: in Anhang III Nr. 5 b ausgenommen.",
  ),
  recommendation: rule(
    "Empfehlungen",
    "Auswahl und Rangfolge von Angeboten: nicht Art. 50(2), keine Fallgruppe der Art. 5, 6 und 50.",
  ),
  language: rule(
    "Sprachverarbeitung",
    "Übersetzen, Verschriften, Zusammenfassen: Hilfe bei der Bearbeitung, keine Fallgruppe der Art. 5, 6 und 50.",
    "Werden die Ergebnisse ungeprüft veröffentlicht? Dann Art. 50(2), (4) prüfen.",
  ),
  code: rule("Programmierhilfe", "Hilfe beim Programmieren: Code ist von Art. 50(2) ausgenommen."),
  textSentiment: rule(
    "Stimmung in Texten",
    "Stimmung aus geschriebenem Text: keine biometrischen Daten, daher keine Emotionserkennung im Sinn des AI Act.",
    "Wird wirklich nur Text ausgewertet und niemand einzeln bewertet?",
  ),
  counting: rule(
    "Zählen",
    "Anonymes Zählen: keine biometrische Auswertung (Anhang III Nr. 1 greift nicht).",
    "Bleibt es beim Zählen ohne Wiedererkennen einzelner?",
  ),
  verification: rule(
    "Verifizierung",
    "Anhang III Nr. 1 nimmt die biometrische Verifizierung aus.",
    "Wird ausschließlich geprüft, ob jemand der ist, für den er sich ausgibt?",
  ),
  pricing: rule(
    "Preise von Waren",
    "Preise für Waren vorschlagen: keine Fallgruppe der Art. 5, 6 und 50, solange keine Schwäche einzelner ausgenutzt wird.",
  ),
  planning: rule(
    "Verwaltung und Auswertung",
    "Verwaltung, Auswertung oder Sachversicherung: keine Fallgruppe der Art. 5, 6 und 50.",
  ),
  things: rule(
    "Sachen und Waren",
    "Auswertung von Sachen, Waren oder Messwerten, nicht von Menschen: keine Fallgruppe der Art. 5, 6 und 50.",
  ),
};
