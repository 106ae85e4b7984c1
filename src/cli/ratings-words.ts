import type { CommandLanguage } from "./words";

/** What the command for rating rounds says itself. */
export interface RatingsCommandWords {
  usage: string;
  /** File of a rater. */
  fileName: (rater: string) => string;
  next: string;
  noForm: (path: string) => string;
  twice: (path: string) => string;
}

export const ratingsCommandWords: Readonly<Record<CommandLanguage, RatingsCommandWords>> = {
  de: {
    usage:
      'Aufruf: npm run ratings -- prepare EINGABE ORDNER --raters "Name;Name" [--lang de|en]\n        npm run ratings -- collect EINGABE BOGEN… AUSGABE [--today JJJJ-MM-TT] [--lang de|en]',
    fileName: (rater) => `Bewertung ${rater}.xlsx`,
    next: "Jede Person füllt ihre Datei aus; danach: npm run ratings -- collect EINGABE BOGEN… AUSGABE",
    noForm: (path) =>
      `In ${path} ist kein Bewertungsbogen (Tabelle „Bewertungsbogen_…“). Nehmen Sie die Datei, die prepare angelegt hat.`,
    twice: (path) =>
      `Der Bogen in ${path} gehört zu einer Person, die schon einen Bogen in der Runde hat. Jede Person zählt einmal: Lassen Sie die Datei weg oder löschen Sie das Blatt.`,
  },
  en: {
    usage:
      'Usage: npm run ratings -- prepare IN FOLDER --raters "Name;Name" [--lang de|en]\n       npm run ratings -- collect IN FORM… OUT [--today YYYY-MM-DD] [--lang de|en]',
    fileName: (rater) => `Rating ${rater}.xlsx`,
    next: "Each person fills in their file; then: npm run ratings -- collect IN FORM… OUT",
    noForm: (path) =>
      `There is no rating sheet in ${path} (table “RatingSheet_…”). Take the file that prepare created.`,
    twice: (path) =>
      `The form in ${path} belongs to a person who has a form in the round already. Each person counts once: leave out the file or delete the sheet.`,
  },
};
