import type { TextProblemWords } from "../../core/writing/checks/text-problem-words";

/** Was an einem Text des Sprachmodells nicht stimmt: für die Nachbesserung durch das Modell und für die Prüfung im Bereich. */
export const textProblemsDe: TextProblemWords = {
  missing: {
    repair: "Der Text fehlt oder ist leer. Schreiben Sie ihn aus den Daten.",
    review: "Der Text fehlt.",
  },
  wrongType: {
    repair: "Der Wert hat die falsche Form. Halten Sie sich genau an das JSON-Schema.",
    review: "Der Wert hat die falsche Form.",
  },
  missingModule: {
    repair: "Dieses Modul fehlt in der Antwort. Ergänzen Sie es mit allen Feldern.",
    review: "Das Modul fehlt in der Antwort.",
  },
  unknownPlaceholder: {
    repair:
      "{found} ist kein Platzhalter aus den Daten. Verwenden Sie nur Platzhalter der Daten, genau so geschrieben und in doppelten geschweiften Klammern, oder lassen Sie die Angabe weg.",
    review: "„{found}“ ist kein Wert des Plans.",
  },
  unknownReference: {
    repair: "{found} gibt es in den Daten nicht. Verwenden Sie nur IDs und Namen der Daten.",
    review: "„{found}“ gibt es in der Mappe nicht.",
  },
  digits: {
    repair:
      "{found} enthält eine Zahl. Schreiben Sie keine Ziffern; setzen Sie den Platzhalter des Werts ein, ohne Zahl oder Zeichen daneben, oder lassen Sie die Angabe weg.",
    review: "„{found}“ ist eine Zahl, die nicht aus dem Plan kommt.",
  },
  numberWord: {
    repair:
      "{found} nennt oder verändert eine Menge in Worten. Setzen Sie nur den Platzhalter des Werts ein oder lassen Sie die Angabe weg.",
    review: "„{found}“ ist eine Menge, die nicht aus dem Plan kommt.",
  },
  dateWord: {
    repair:
      "{found} ist eine Zeitangabe in Worten. Setzen Sie den Platzhalter des Monats ein oder lassen Sie sie weg.",
    review: "„{found}“ ist ein Termin, der nicht aus dem Plan kommt.",
  },
  wrongPhase: {
    repair:
      "{found} passt nicht: In diesem Abschnitt liegt das Genannte nach den Daten nicht. Berichtigen Sie es oder lassen Sie den Abschnitt weg.",
    review: "„{found}“ ist nach dem Plan der falsche Abschnitt.",
  },
  unknownOwner: {
    repair:
      "{found} ist in den Daten nicht als verantwortlich genannt. Verwenden Sie nur die Personen und Rollen der Daten.",
    review: "„{found}“ steht nicht als verantwortlich in der Mappe.",
  },
  contradiction: {
    repair:
      "{found} widerspricht den Daten (Reihenfolge, Auswahl, Termin, Quick Win oder Abhängigkeit). Berichtigen Sie den Satz oder lassen Sie ihn weg.",
    review: "„{found}“ widerspricht dem Plan.",
  },
  promise: {
    repair:
      "{found} sichert zu oder stellt als erledigt oder überlegen hin, was die Daten nicht belegen. Schreiben Sie, was geplant ist, oder lassen Sie den Satz weg.",
    review: "„{found}“ verspricht, was der Plan nicht belegt.",
  },
  wrongLanguage: {
    repair:
      "{found} ist nicht auf Deutsch. Schreiben Sie alles auf Deutsch; Fachwörter und Produktnamen dürfen bleiben.",
    review: "„{found}“ ist nicht in der Sprache der Mappe.",
  },
  markup: {
    repair:
      "{found} ist eine Auszeichnung. Schreiben Sie reinen Text ohne HTML, Markdown, Aufzählungszeichen und eckige Klammern.",
    review: "„{found}“ ist eine Auszeichnung, kein reiner Text.",
  },
  formulaStart: {
    repair:
      "{found} beginnt mit einem Zeichen, das Tabellen als Formel lesen. Beginnen Sie jede Zeile mit einem Wort.",
    review: "„{found}“ würde in einer Tabelle als Formel gelesen.",
  },
  link: {
    repair: "{found} ist eine Adresse. Nennen Sie keine Links, E-Mail-Adressen und Dateipfade.",
    review: "„{found}“ ist eine Adresse.",
  },
  instruction: {
    repair:
      "{found} fordert zu etwas außerhalb des Plans auf oder spricht über Sie selbst. Schreiben Sie nur über den Fahrplan.",
    review: "„{found}“ fordert zu etwas außerhalb des Plans auf.",
  },
  invisible: {
    repair: "Der Text enthält unsichtbare Zeichen. Schreiben Sie ihn ohne Steuer- und Trennzeichen.",
    review: "Der Text enthält unsichtbare Zeichen.",
  },
  tooLong: {
    repair: "Der Text ist zu lang oder hat zu viele Einträge. Kürzen Sie ihn auf das Wichtigste.",
    review: "Der Text ist zu lang.",
  },
};
