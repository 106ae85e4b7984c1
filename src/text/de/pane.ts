/** Wörter des Aufgabenbereichs. `{x}` füllt der Aufgabenbereich; `…One` ist die Einzahl. */
export const paneDe = {
  title: "KI-Fahrplan",
  subtitle: "Matrix, Budget, Fahrplan",
  tabs: {
    overview: "Plan",
    issues: "Probleme",
    matrix: "Matrix",
    law: "Recht",
    texts: "Texte",
    tools: "Werkzeuge",
  },
  tabsLabel: "Ansichten",
  outsideExcel:
    "Diese Seite gehört in den Aufgabenbereich von Excel. Öffnen Sie KI-Fahrplan dort über das Menüband.",
  loadingView: "Ansicht wird geladen …",
  actions: {
    write: "Fahrplan erstellen",
    writeAgain: "Fahrplan aktualisieren",
    check: "Neu prüfen",
    insertSample: "Beispieltabellen einfügen",
    insertTemplate: "Ausgewählte Blätter einfügen",
    freeze: "Werte einfrieren",
    cancel: "Abbrechen",
    dismiss: "Meldung schließen",
    retry: "Erneut versuchen",
    showAllIssues: "Alle Probleme zeigen ({count})",
  },
  steps: {
    analyse: "Tabellen werden geprüft",
    write: "Fahrplan wird erstellt",
    insertSample: "Beispieltabellen werden eingefügt",
    insertTemplate: "Vorlage wird eingefügt",
    saveMapping: "Zuordnung wird gemerkt",
    startRatingRound: "Bewertungsbögen werden angelegt",
    writeTexts: "Texte werden in die Mappe geschrieben",
    freeze: "Werte werden eingefroren",
    cancelling: "Wird abgebrochen …",
  },
  progress: {
    insert: "Blätter einfügen",
    read: "Arbeitsmappe lesen",
    plan: "Planen",
    texts: "Texte schreiben",
    write: "Blätter schreiben",
  } as Record<string, string>,
  progressCount: "{label}: {done} von {total}",
  empty: {
    heading: "Willkommen",
    text: "Diese Arbeitsmappe hat noch keine Tabelle mit Anwendungsfällen. Fügen Sie Beispieltabellen ein, sehen Sie sich einen vollständigen Fahrplan an und ersetzen Sie dann die Beispielzeilen durch Ihre eigenen.",
    own: "Sie haben schon eine Liste?",
    ownText:
      "Ein Blatt mit Kopfzeile genügt: eine Spalte „Anwendungsfall“ und Bewertungen wie „Nutzen“ und „Aufwand“ (1–5). Wählen Sie dann „Neu prüfen“.",
  },
  templates: {
    heading: "Vorlagen",
    choose: "Vorlage",
    parts: "Blätter",
    present: "(schon in der Mappe)",
    hint: "Ihre Blätter bleiben unberührt. Was die Mappe schon hat, wird nicht ein zweites Mal eingefügt; Verweise darauf bleiben leer.",
  },
  tables: {
    heading: "Gefundene Tabellen",
    useCases: "Anwendungsfälle",
    dataSources: "Datenquellen",
    settings: "Einstellungen",
    rows: "{count} Zeilen",
    rowsOne: "1 Zeile",
    place: "Blatt „{sheet}“, {address}",
    missing: "nicht gefunden (wahlfrei)",
    show: "{kind} in der Arbeitsmappe zeigen",
    unknown: "Unberührte Spalten: {headers}",
  },
  issues: {
    heading: "Probleme",
    none: "Keine Probleme gefunden.",
    error: "Fehler",
    warning: "Warnung",
    info: "Hinweis",
    errors: "{count} Fehler",
    errorsOne: "1 Fehler",
    warnings: "{count} Warnungen",
    warningsOne: "1 Warnung",
    infos: "{count} Hinweise",
    infosOne: "1 Hinweis",
    hint: "Wählen Sie ein Problem, um zur Zelle zu springen.",
    filterLabel: "Anzeigen",
    all: "Alle",
    plausibility: "Plausibilität",
    noneOfKind: "Keine dieser Art.",
    cut: "Hier stehen die ersten {count}. Das Blatt „{sheet}“ enthält alle.",
  },
  budget: {
    heading: "Budget bis {month}",
    oneOff: "Einmalig",
    running: "Laufend",
    total: "Summe",
    atLeast: "mindestens",
    incomplete: "Für {ids} fehlen Kosten; die Summen sind darum Untergrenzen.",
    overLimit: "{year}: {total} überschreiten die Grenze von {limit}.",
    selected: "{selected} von {all} Anwendungsfällen sind eingeplant, von {start} bis {end}.",
    nothingScheduled: "Noch ist kein Anwendungsfall eingeplant.",
  },
  matrix: {
    heading: "Nutzen und Aufwand",
    description:
      "Matrix von {count} Anwendungsfällen nach Aufwand (waagerecht) und Nutzen (senkrecht). Die Listen darunter nennen die Fälle je Quadrant.",
    benefit: "Nutzen",
    effort: "Aufwand",
    quadrants: {
      quickWin: "Quick Win",
      strategic: "Strategisch",
      filler: "Lückenfüller",
      defer: "Zurückstellen",
    },
    unplaced: "Ohne Nutzen oder Aufwand",
    none: "keine",
    more: "+{count}",
    score: "Score {score}",
    scoreRange: "Score {low}–{high}",
    cut: "und {count} weitere",
  },
  result: {
    heading: "Erzeugte Blätter",
    open: "Zum Blatt {sheet}",
    freezeHint:
      "Mappe weitergeben? Einfrieren ersetzt KI-Formeln durch ihre Werte, damit alle die Ergebnisse auch ohne Add-in sehen.",
  },
  provenance: {
    heading: "Woher die Zahlen kommen",
    text: "Alle Zahlen sind mit festen Regeln aus Ihren Tabellen und Einstellungen gerechnet, ohne Sprachmodell. Nichts verlässt diese Arbeitsmappe, außer Sie lassen unter „Texte“ ein Sprachmodell schreiben.",
    tables:
      "{useCases} {useCases?Anwendungsfall|Anwendungsfälle} und {dataSources} {dataSources?Datenquelle|Datenquellen}.",
    defaults: "{count} {count?Einstellung steht|Einstellungen stehen} auf Vorgabe",
    today: "Gerechnet am {date}.",
  },
  notices: {
    formsInserted:
      "Bewertungsbögen angelegt: {sheets}. Sichtbar ist nur der erste; die übrigen blenden Sie über das Blattregister ein.",
    noNewForms: "Nichts angelegt: Diese Personen haben schon einen Bogen.",
    inserted: "Die Beispieltabellen stehen in der Mappe: {sheets}. Weiter mit „Fahrplan erstellen“.",
    insertedTemplate:
      "Eingefügt: {sheets}. Sehen Sie die Zeilen durch und wählen Sie dann „Fahrplan erstellen“.",
    insertedMany:
      "Eingefügt: {count} Blätter. Sehen Sie die Zeilen durch und wählen Sie dann „Fahrplan erstellen“.",
    insertedSome:
      "Eingefügt: {sheets}. Weggelassen, weil die Mappe sie schon hat: {skipped}. Weiter mit „Fahrplan erstellen“.",
    insertedNone: "Nichts eingefügt: Die Mappe hat diese Tabellen schon ({skipped}).",
    written: "Der Fahrplan ist fertig: {sheets}.",
    writtenMany: "Der Fahrplan ist fertig: {count} Blätter sind auf dem neuesten Stand.",
    writtenNew:
      "Neu in der Mappe: {sheets}. Was dort gelb ist, können Sie ändern; es bleibt beim nächsten Lauf erhalten.",
    keptEdits: "{count} von Ihnen geänderte {count?Zelle blieb|Zellen blieben} erhalten.",
    mismatch:
      "{count} {count?Zelle enthält|Zellen enthalten} etwas anderes als geschrieben wurde, zuerst {first}. Bitte prüfen Sie, ob das Blatt geschützt ist oder ein anderes Add-in es ändert, und aktualisieren Sie dann den Fahrplan.",
    frozen: "{count} {count?Formel ist jetzt ein Wert|Formeln sind jetzt Werte}.",
    frozenNone: "Es gab keine KI-Formeln einzufrieren. Erstellen Sie zuerst den Fahrplan.",
    cancelled: "Abgebrochen. Die Mappe ist wieder wie vorher.",
    noTable:
      "Keine Tabelle mit Anwendungsfällen gefunden. Fügen Sie Beispieltabellen ein oder ein Blatt mit einer Spalte „Anwendungsfall“.",
  },
  failures: {
    cellEditing:
      "Eine Zelle wird gerade bearbeitet. Schließen Sie mit Eingabe oder Esc ab und versuchen Sie es erneut.",
    protected:
      "Die Mappe oder ein Blatt ist geschützt. Heben Sie den Schutz unter „Überprüfen“ auf und versuchen Sie es erneut.",
    tooLarge:
      "Die Mappe ist zu groß für eine Übertragung an Excel. Löschen Sie ungenutzte Zeilen oder Spalten und versuchen Sie es erneut.",
    hostBusy:
      "Excel ist beschäftigt oder hat die Verbindung verloren. Warten Sie einen Moment und versuchen Sie es erneut.",
    notSupported:
      "Dieser Excel-Version fehlt eine Funktion, die dieser Schritt braucht. Bitte aktualisieren Sie Excel.",
    newerState:
      "Diese Mappe hat eine neuere Version des Add-ins beschrieben. Bitte aktualisieren Sie das Add-in; so lange bleibt die Mappe, wie sie ist.",
    standing: "Nicht zurückgesetzt werden konnten: {sheets}. Bitte prüfen Sie diese Blätter.",
    cancelled: "Abgebrochen.",
    unexpected:
      "Etwas ist schiefgegangen: {detail}. Versuchen Sie es erneut; melden Sie diesen Text, falls es wieder passiert.",
  },
  stale: "Die Mappe wurde seit der letzten Prüfung geändert.",
  checked:
    "Geprüft: {useCases} {useCases?Anwendungsfall|Anwendungsfälle}, {problems} {problems?Problem|Probleme}.",
};
