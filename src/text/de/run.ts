/** What a run on the command line says about its outcome. */
export const runDe = {
  unknownSheets: "Diese Blätter gibt es nicht: {names}. Möglich sind: {known} oder „alle“.",
  done: "{useCases} {useCases?Anwendungsfall|Anwendungsfälle} gelesen, {selected} ausgewählt, {scheduled} eingeplant; {errors} {errors?Fehler|Fehler}, {warnings} {warnings?Warnung|Warnungen}. Blätter: {sheets}.",
  mismatch:
    "Beim Gegenlesen wichen {count} {count?Zelle|Zellen} vom Geschriebenen ab, zuerst {place}: erwartet „{expected}“, gefunden „{found}“. Die Ausgabe wurde nicht gespeichert.",
  otherResults:
    "Achtung: {count} {count?Formel rechnet|Formeln rechnen} anders als der Plan, zuerst {place}: erwartet „{expected}“, berechnet „{found}“. Bitte melden.",
  structureProtected:
    "Die Struktur der Arbeitsmappe ist geschützt, daher lassen sich keine Blätter anlegen. Heben Sie den Schutz in Excel unter „Überprüfen › Arbeitsmappe schützen“ auf und speichern Sie.",
  sheetProtected:
    "Das Blatt „{sheet}“ ist geschützt und kann nicht aktualisiert werden. Heben Sie den Schutz in Excel unter „Überprüfen › Blattschutz aufheben“ auf und speichern Sie.",
  newerState:
    "Diese Mappe hat eine neuere Version von KI-Fahrplan beschrieben. Aktualisieren Sie das Programm; so lange bleibt die Mappe, wie sie ist.",
  unknownTemplate: "Die Vorlage „{name}“ gibt es nicht. Vorhanden sind: {names}.",
  wrongTemplate:
    "In der Vorlage {name} {count?ist|sind} {count} {count?Stelle|Stellen} zu berichtigen; es wurde nichts geschrieben:",
  templateDone: "Vorlage „{name}“ geschrieben. Blätter: {sheets}.",
  nothingToRate: "In der Mappe steht kein Anwendungsfall, den man bewerten könnte.",
  standing: "Diese Blätter konnten nicht zurückgesetzt werden: {sheets}.",
  failed: "Unerwarteter Fehler, bitte melden: {detail}",
};
