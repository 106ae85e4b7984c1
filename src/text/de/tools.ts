/** Wörter der Werkzeuge im Aufgabenbereich; sie kommen erst mit ihrem Register. */
export const toolsDe = {
  sheets: {
    heading: "Weitere Blätter",
    hint: "Jedes Blatt wird bei den folgenden Läufen mit aktualisiert, bis Sie es löschen.",
    none: "Alle Blätter sind schon in der Mappe.",
    add: "Blätter erstellen",
  },
};
