/**
 * Ein Satz je Meldung: was gesehen wurde und, wo es etwas zu tun gibt, was hilft. Blatt, Zeile und Spalte stehen
 * daneben. Lücken wie in den Blättern; `dateConflict` und `missingValue` haben je Fall einen Satz.
 */
export const issuesDe = {
  missingName:
    "Die Zeile hat Werte, aber keinen Namen. Sie wird nicht geplant; tragen Sie einen Namen ein oder leeren Sie die Zeile.",
  missingValue: "Der Wert fehlt.",
  notANumber: "„{text}“ ist keine Zahl und zählt als fehlend. Tragen Sie eine Zahl ein, z. B. 1250 oder 3,5.",
  ambiguousNumber:
    "„{text}“ wurde als {value} gelesen, könnte aber auch {other} heißen. Geben Sie die Zahl ohne Tausenderpunkt ein.",
  outOfRange: "„{text}“ liegt nicht zwischen {min} und {max} und zählt als fehlend.",
  errorCell:
    "Die Zelle zeigt den Fehler {text} und zählt als leer. Berichtigen Sie die Formel oder tragen Sie den Wert ein.",
  duplicateId:
    "Die ID {id} kommt mehrfach vor. Diese Zeile heißt im Plan {newId}; Verweise meinen die erste. Geben Sie jeder Zeile eine eigene ID.",
  duplicateColumn: "Die Spalte „{header}“ bedeutet dasselbe wie „{first}“. Nur die erste zählt.",
  unknownUnit:
    "Die Einheit „{unit}“ der Spalte „{header}“ ist unbekannt; der Eintrag wird nicht verwendet. Möglich sind €, T€, Mio. €, je Monat, Quartal oder Jahr, Wochen, Monate, PT, % und 1–5.",
  unknownReference:
    "„{text}“ ist weder eine ID noch ein Name in der Tabelle. Der Verweis wird nicht beachtet; prüfen Sie die Schreibweise.",
  cycle:
    "Diese Anwendungsfälle hängen im Kreis voneinander ab und bleiben ungeplant: {path}. Nehmen Sie einen dieser Vorgänger heraus.",
  overCapacity:
    "{id} braucht {demand} Personentage im Monat, die Kapazität ist {capacity}. Verlängern Sie die Dauer oder erhöhen Sie die Kapazität.",
  predecessorUnscheduled:
    "{id} bleibt ungeplant, weil der Vorgänger {predecessor} nicht eingeplant werden kann. Beheben Sie zuerst, was dort gemeldet ist.",
  beyondHorizon: "{id} endet {end}, nach dem Horizont ({horizonEnd}). Kosten danach sind nicht im Budget.",
  durationAssumed:
    "Die Dauer von {id} fehlt; angenommen sind {months} {months?Monat|Monate} nach dem Aufwand {effort}.",
  mandatoryExceedsBudget:
    "{id} ist ein Muss und bleibt, obwohl das Geschäftsjahr {year} damit {totalCents} kostet; das Budget ist {limitCents}. Erhöhen Sie das Budget oder verschieben Sie den Start.",
  defaultUsed: "„{label}“ ist nicht eingestellt; verwendet wird {value}.",
  otherTableIgnored: "Diese Tabelle wird nicht verwendet; gelesen wird „{used}“.",
  sheetNameTaken: "Das Blatt „{wanted}“ gehört Ihnen und bleibt, wie es ist; geschrieben wird auf „{used}“.",
  manualEdit: "Ihre Eingabe „{found}“ blieb erhalten; berechnet war „{planned}“.",
  modelUnavailable:
    "Texte vom Sprachmodell fehlen ganz oder teilweise. {reason} Wo sie fehlen, stehen Texte nach festen Regeln.",
  modelTextsRefused:
    "{count} {count?Text|Texte} des Sprachmodells {count?hat|haben} die Prüfung auch nach einem zweiten Versuch nicht bestanden, etwa wegen Zahlen, Terminen oder Namen, die nicht im Plan stehen. Dort {count?steht der bisherige Text oder der|stehen die bisherigen Texte oder die} nach festen Regeln; lesen Sie {count?ihn|sie}, oder versuchen Sie ein anderes Modell.",
  textOutdated:
    "„{text}“: Der Text des Sprachmodells passt nicht mehr zum Plan, deshalb steht dort der Text nach Regeln. Lassen Sie ihn im Aufgabenbereich unter „Texte“ neu schreiben; passt der Plan wieder, steht auch er wieder da.",
  dateConflict: "Der vorgegebene Termin von {id} widerspricht {limit}.",
  notAMonth:
    "„{text}“ ist kein Monat und zählt als fehlend. Möglich sind Datumszellen, 03/2027, 2027-03, März 2027 oder Q2 2027.",
  vagueKpi:
    "„{text}“ nennt nur eine Richtung. Legen Sie fest, was gezählt wird, mit Ausgangs- und Zielwert, z. B. Suchzeit je Dokument: 15 → 3 Minuten.",
  vagueGoal:
    "„{text}“ ist zu vage, um es zu verfehlen. Nennen Sie, was sich bis wann um wie viel ändern soll.",
  notADate:
    "„{text}“ ist kein Datum und zählt als fehlend. Möglich sind Datumszellen, 01.03.2027 oder 2027-03-01.",
  notAChoice: "„{text}“ steht nicht zur Wahl ({choices}) und zählt als fehlend.",
  selfExclusion: "{id} schließt sich selbst aus; der Eintrag wird nicht beachtet.",
  mandatoryExclusion:
    "{id} und {other} schließen sich aus, sind aber beide ein Muss. Beide bleiben im Plan; nehmen Sie bei einem das Muss oder den Ausschluss heraus.",
  noUseCaseTable:
    "Keine Tabelle mit Anwendungsfällen gefunden. Gesucht wurde eine Excel-Tabelle „Anwendungsfaelle“, ein Blatt „Anwendungsfälle“ und in den ersten 30 Zeilen jedes Blatts eine Kopfzeile mit „Anwendungsfall“ oder mit Name und mindestens zwei weiteren bekannten Spalten wie Nutzen, Aufwand oder Einmalkosten. Durchsucht: {sheets}. Ergänzen Sie eine solche Kopfzeile oder beginnen Sie mit einer Vorlage (npm run template).",
  ratingUnknown: "„{text}“ gilt als „weiß nicht“; der Score wird dadurch eine Spanne.",
  modelColumnMissing:
    "Das gewählte Bewertungsmodell kennt „{label}“, die Tabelle hat aber keine solche Spalte. Das Kriterium zählt nicht mit; ergänzen Sie die Spalte, wenn es zählen soll.",
  mandatoryGated:
    "{id} ist ein Muss und bleibt im Plan, obwohl eine Ausschlussregel dagegen spricht. Nehmen Sie das Muss heraus oder klären Sie den Grund.",
  ratingRowIgnored:
    "Die Zeile „{text}“ des Bewertungsbogens gehört zu keinem Anwendungsfall und zählt nicht mit.",
  costLinesDiffer:
    "{id}: In der Tabelle steht {cellCents}, die Kostenzeilen ergeben {linesCents}. Gerechnet wird mit der Tabelle; leeren Sie die Zelle, wenn die Zeilen gelten sollen.",
  costLineDates:
    "{id}: Start und Ende zählen nur bei Kosten ohne Anwendungsfall. Diese Kosten folgen den Terminen im Fahrplan.",
  costLineNeverRuns:
    "{id}: Das Ende liegt vor dem Start. Die Zeile zählt nicht; berichtigen Sie einen der beiden Monate.",
  prototypeCostScaled:
    "{id} ist nach dem Status „{status}“ ein Prototyp. Für das produktive System zählen {afterCents} statt {beforeCents} (Faktor {factor}).",
  cleaningBufferAdded:
    "{id}: Für die Datenbereinigung sind {percent} % mehr Dauer eingeplant; die Einmalkosten steigen um {addedCents}.",
  trainingIncomplete: "Für die Schulungskosten fehlt die Einstellung „{label}“; sie zählen deshalb nicht.",
  programmeExceedsBudget:
    "Die Programmkosten allein sind im Geschäftsjahr {year} {totalCents}, das Budget ist {limitCents}. Für Anwendungsfälle bleibt nichts.",
  fundingNotCounted:
    "{id}: Von {useCases} ist nichts im Plan. Die bewilligte Förderung verringert das Budget deshalb nicht.",
  payoutAssumed:
    "{id}: Der Auszahlungsmonat fehlt; gerechnet wird vorsichtig mit {month}, dem letzten Monat des Horizonts.",
  valueNotOnScale:
    "„{text}“ steht nicht auf der zugeordneten Skala ({scale}) und zählt als fehlend. Berichtigen Sie den Wert oder ergänzen Sie die Skala unter Werkzeuge › Liste zuordnen.",
  mappingOutdated:
    "Die gemerkte Zuordnung der Liste „{list}“ passt nicht mehr ganz: {headers} gibt es dort nicht mehr. Der Rest wird weiter verwendet; ordnen Sie die Spalten unter Werkzeuge › Liste zuordnen neu zu.",
  csvInOneColumn:
    "Auf dem Blatt „{list}“ stehen Zeilen einer CSV-Datei ungeteilt in einer Spalte. Markieren Sie die Spalte und wählen Sie Daten › Text in Spalten, dann Getrennt und das Trennzeichen.",
  transposedList:
    "Auf dem Blatt „{list}“ stehen die Überschriften untereinander statt nebeneinander. Kopieren Sie den Bereich und fügen Sie ihn mit Inhalte einfügen › Transponieren auf einem neuen Blatt ein.",
  splitHeader:
    "Auf dem Blatt „{list}“ verteilen sich die Überschriften auf zwei Zeilen. Schreiben Sie alle in eine Zeile direkt über die Daten und heben Sie verbundene Zellen auf.",
  shadowTool:
    "„{tool}“ wird genutzt, ist aber nicht freigegeben (Schatten-KI). Geben Sie es frei, ersetzen Sie es oder beenden Sie die Nutzung.",
  unreadableWorkbook: "Die Arbeitsmappe lässt sich nicht verwenden.",
  plausibility: "Der Plan weicht von den Vergleichswerten ab.",
  unknownPlaceholder:
    "„{text}“ ist kein Platzhalter und bleibt im Prompt so stehen. Ist einer gemeint, schreiben Sie ihn wie in der Liste der Anleitung; sonst ist nichts zu tun.",
  promptWithoutData:
    "Im Prompt „{prompt}“ fehlt der Platzhalter für die Daten; sie werden am Ende angefügt. Sollen sie woanders stehen, setzen Sie dort das Wort daten in geschweiften Klammern ein.",
  promptTooLong:
    "Der Prompt „{prompt}“ hat {length} Zeichen, empfohlen sind höchstens {max}. Er wird verwendet, nimmt aber den Daten Platz und kostet bei jeder Anfrage; kürzen Sie ihn.",
  promptLanguageMissing:
    "Keiner Ihrer Prompts ist für die Sprache des Fahrplans; verwendet wird ein Prompt des Add-ins. Leeren Sie die Spalte „Sprache“ oder ergänzen Sie einen Prompt in dieser Sprache.",
  promptNotFound:
    "Den Prompt „{text}“ gibt es nicht; gewählt wird wie ohne diese Einstellung. Möglich sind: {choices}.",
};

/** Widersprüche vorgegebener Termine nach dem, wogegen sie stehen. */
export const dateConflictsDe = {
  predecessor: "{id} beginnt laut Vorgabe {start}, aber der Vorgänger {other} endet erst {limit}.",
  earliestStart: "{id} beginnt laut Vorgabe {start}, frühestens aber {limit}.",
  projectStart: "{id} beginnt {start}, vor dem Projektstart {limit}.",
  capacity:
    "Mit dem vorgegebenen Termin von {id} übersteigt der Bedarf im Monat {limit} die Kapazität von {capacity} Personentagen.",
  fixedStart: "{id} beginnt tatsächlich {start} statt wie festgelegt {limit}.",
  actualEnd: "Das Ist-Ende {limit} von {id} passt nicht zum Ende {end} des Plans.",
};

/** Fehlende Werte nach ihrer Folge, für eine Zelle und für eine Spalte, die es nicht gibt. */
export const missingValuesDe = {
  unscheduled:
    "Dauer und Aufwand von {id} fehlen; ohne sie bleibt der Anwendungsfall ungeplant. Tragen Sie eines von beiden ein.",
  countsAsZero: "„{label}“ von {id} fehlt und zählt als 0.",
  readinessRange:
    "„{label}“ von {id} fehlt; die Datenreife und Scores, die von ihr abhängen, sind deshalb Spannen.",
  scoreRange: "„{label}“ von {id} fehlt; der Score ist deshalb eine Spanne.",
  wholeColumn: "Es gibt keine Spalte „{label}“; der Wert zählt überall als 0.",
  other: "Der Wert fehlt.",
};

/** Werte außerhalb der Grenzen, nach der Art der Grenze. */
export const limitsDe = {
  between: "„{text}“ liegt nicht zwischen {min} und {max} und zählt als fehlend.",
  atLeast: "„{text}“ ist kleiner als {min} oder unglaubhaft groß und zählt als fehlend.",
  above: "„{text}“ ist nicht größer als {min} oder unglaubhaft groß und zählt als fehlend.",
  allZero: "Alle Gewichte sind 0; damit lässt sich nichts ordnen. Verwendet werden die Standardgewichte.",
};

/** Einstellung, die fehlt und dann keine Grenze setzt. */
export const noDefaultDe = "„{label}“ ist nicht eingestellt und gilt als unbegrenzt.";
