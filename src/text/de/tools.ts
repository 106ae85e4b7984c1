/** Wörter der Werkzeuge im Aufgabenbereich; sie kommen erst mit ihrem Register. */
export const toolsDe = {
  ratings: {
    heading: "Bewertungsrunde",
    hint: "Mehrere Personen bewerten unabhängig, jede auf einem eigenen Blatt. Danach zeigt das Blatt „Bewertungsrunde“ Median, Spanne und wer abweicht; in Ihre Tabelle wird nichts von selbst übernommen.",
    names: "Namen, je Zeile einer",
    privacy: "Die Bögen der anderen sind ausgeblendet. Das ist kein Schutz: Jeder kann sie einblenden.",
    start: "Bewertungsbögen anlegen",
    files:
      "Verdeckt geht es mit einer Datei je Person (npm run ratings). Einen ausgefüllten Bogen holen Sie in Excel über „Verschieben oder kopieren“ in diese Mappe.",
    evaluate: "Runde auswerten",
  },
  sheets: {
    heading: "Weitere Blätter",
    hint: "Jedes Blatt wird bei den folgenden Läufen mit aktualisiert, bis Sie es löschen.",
    none: "Alle Blätter sind schon in der Mappe.",
    add: "Blätter erstellen",
  },
};
