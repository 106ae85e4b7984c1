import type { RatingWords } from "../../core/ratings/rating-words";

/** Wörter der Bewertungsrunde: Bogen je Person, Blatt „Bewertungsrunde“. */
export const ratingsDe: RatingWords = {
  form: {
    title: "Bewertungsbogen",
    hint: "Bewerten Sie jede Zeile für sich von 1 bis 5; was die Stufen bedeuten, steht im Hinweis der Zelle. „weiß nicht“ ist eine gültige Antwort.",
    privacy:
      "Ausgeblendete Blätter sind kein Schutz: Wer die Mappe hat, kann sie einblenden. Für verdeckte Runden erhält jede Person eine eigene Datei.",
    sheetName: "Bewertung {rater}",
    unknown: "weiß nicht",
    wrongTitle: "Nur 1 bis 5",
    wrong: "Bitte 1, 2, 3, 4, 5 oder „weiß nicht“ wählen oder die Zelle leer lassen.",
  },
  sheet: {
    title: "Bewertungsrunde",
    intro:
      "Was die Beteiligten unabhängig voneinander geschätzt haben, größte Uneinigkeit zuerst. Ab 2 Punkten Spanne lohnt das Gespräch.",
    privacy:
      "Namen stehen nur in dieser Mappe. Übernommen wird nichts von selbst: Die vereinbarten Werte stehen unten als Liste zum Kopieren in Ihre Tabelle.",
    raters: "Beteiligte: {raters}",
    noRaters:
      "Noch keine Bewertungsbögen. Legen Sie sie im Aufgabenbereich unter Werkzeuge an oder mit npm run ratings.",
    criterion: "Kriterium",
    count: "Antworten",
    unknown: "Weiß nicht",
    median: "Median",
    mean: "Mittel",
    spread: "Spanne",
    deviation: "Streuung",
    outliers: "Weicht ab",
    state: "Stand",
    discuss: "besprechen",
    agree: "einig",
    nobody: "keine Antwort",
    agreed: "Vereinbart",
    current: "In der Tabelle",
    change: "Änderung",
    changeNew: "neu",
    changeOther: "anders",
    changeSame: "gleich",
    raterColumn: "R{number}",
    key: "Schlüssel",
    copyHeading: "Vereinbarte Werte zum Kopieren",
    copyNote:
      "In der Reihenfolge Ihrer Tabelle. Markieren Sie die Werte, kopieren Sie sie und fügen Sie sie dort als Werte ein; leere Zellen heißen: keine Antwort.",
    outlierText: "{rater} ({rating})",
  },
};
