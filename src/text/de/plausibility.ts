/** Sätze der Plausibilitätsprüfung: was verglichen wurde, womit, und was zu tun ist. Quelle und Stand folgen. */
export const plausibilityDe = {
  rules: {
    systemsExceedFrame:
      "{count} KI-Systeme gehen im ersten Jahr in Betrieb. Bei {perSystemLowCents} bis {perSystemHighCents} laufenden Kosten je System und Monat kosten sie im Jahr {lowCents} bis {highCents}; der Rahmen für das ganze erste Jahr ist {frameLowCents} bis {frameHighCents}. Beide Vergleichswerte zugleich sind nicht zu halten: Planen Sie eigene laufende Kosten oder verteilen Sie die Starts.",
    systemsExceedFrameWithBudget:
      "{count} KI-Systeme gehen im ersten Jahr in Betrieb. Bei {perSystemLowCents} bis {perSystemHighCents} laufenden Kosten je System und Monat kosten sie im Jahr {lowCents} bis {highCents}; der Rahmen für das ganze erste Jahr ist {frameLowCents} bis {frameHighCents}, Ihr Budget Jahr 1 {budgetCents}. Planen Sie eigene laufende Kosten oder verteilen Sie die Starts.",
    systemsExceedBudget:
      "{count} {count?KI-System geht|KI-Systeme gehen} im ersten Jahr in Betrieb. Schon bei {perSystemLowCents} laufenden Kosten je System und Monat sind das {lowCents} im Jahr; Ihr Budget Jahr 1 ist {budgetCents}. Prüfen Sie Budget, laufende Kosten und Starts.",
    firstYearAbove:
      "Die ersten zwölf Monate kosten {totalCents}; für Unternehmen mit {sizeLow} bis {sizeHigh} Mitarbeitenden gelten {lowCents} bis {highCents} als üblich, mit Schulungen, Werkzeugen und Beratung. Prüfen Sie, ob alles im ersten Jahr beginnen muss.",
    firstYearBelow:
      "Die ersten zwölf Monate kosten nur {totalCents}; für Unternehmen mit {sizeLow} bis {sizeHigh} Mitarbeitenden gelten {lowCents} bis {highCents} als üblich. Prüfen Sie, ob Schulungen, Werkzeuge und externe Beratung enthalten sind.",
    trainingBelow:
      "Für Schulung sind {perPersonCents} je Person geplant; als fundiert gelten {lowCents} bis {highCents}. Erhöhen Sie das Budget oder schulen Sie weniger Personen gründlich.",
    trainingBelowTotal:
      "Für Schulung sind insgesamt {totalCents} geplant; schon für eine Person gelten {lowCents} bis {highCents} als fundiert. Erhöhen Sie das Budget und tragen Sie die Zahl der Personen ein.",
    runningCostMissing:
      "{id} hat einmalige, aber keine laufenden Kosten. Ein produktives KI-System kostet üblicherweise {lowCents} bis {highCents} im Monat: Lizenzen, Cloud, Wartung. Tragen Sie die laufenden Kosten ein.",
    runningCostsMissing:
      "{count} {count?KI-System hat|KI-Systeme haben} einmalige, aber keine laufenden Kosten. Ein produktives System kostet üblicherweise {lowCents} bis {highCents} im Monat: Lizenzen, Cloud, Wartung. Tragen Sie die laufenden Kosten ein.",
    runningFarBelow:
      "{id} kostet laufend {runningCents} im Monat, ein Bruchteil der üblichen {lowCents} bis {highCents}. Prüfen Sie, ob Lizenzen, Cloud und Wartung enthalten sind.",
    runningFarAbove:
      "{id} kostet laufend {runningCents} im Monat, ein Mehrfaches der üblichen {lowCents} bis {highCents}. Prüfen Sie Betrag und Einheit der Spalte.",
    benefitWithoutCost:
      "{id} verspricht {benefitCents} Nutzen im Jahr und kostet nichts. Tragen Sie die Kosten ein; üblich sind laufend {lowCents} bis {highCents} im Monat je System.",
    earlyPayback:
      "{id} soll {oneOffCents} Einmalkosten nach {months} Monaten zurückverdienen. Messbar ist ein Ertrag nach {roiLow} bis {roiHigh} Monaten; im Praxisbeispiel mit {exampleMonths} Monaten ging es nur um die Belege eines Handwerksbetriebs. Prüfen Sie den Nutzen je Jahr.",
    paybackWithoutBaseline:
      "{id} soll {oneOffCents} Einmalkosten nach {months} Monaten zurückverdienen, hat aber keinen Ausgangswert. Messbar ist ein Ertrag nach {roiLow} bis {roiHigh} Monaten. Messen Sie den Ausgangswert, bevor Sie beginnen.",
    benefitWithoutBaseline:
      "Für {count} {count?Anwendungsfall|Anwendungsfälle} mit Nutzen in Euro gibt es keinen Ausgangswert. Ohne Messung vorher lässt sich ein Ertrag auch nach {roiLow} bis {roiHigh} Monaten nicht belegen. Legen Sie je Anwendungsfall eine Kennzahl mit Ausgangswert und Ziel fest.",
    earlyBenefitWithoutBaseline:
      "{early} {early?Anwendungsfall soll|Anwendungsfälle sollen} sich in weniger als {roiLow} Monaten bezahlt machen, aber für {count} {count?Anwendungsfall|Anwendungsfälle} mit Nutzen in Euro gibt es keinen Ausgangswert. Ohne Messung vorher lässt sich ein Ertrag auch nach {roiLow} bis {roiHigh} Monaten nicht belegen. Legen Sie je Anwendungsfall eine Kennzahl mit Ausgangswert und Ziel fest.",
    earlyReturn:
      "Der Plan hat seine Kosten schon {months} {months?Monat|Monate} nach dem Projektstart verdient; messbar ist ein Ertrag üblicherweise nach {roiLow} bis {roiHigh} Monaten. Rechnen Sie mit einem Anlauf des Nutzens.",
    complexWithoutReturn:
      "{id} ist aufwendig (Aufwand {effort} von 5), aber ohne Angabe zum Nutzen in Euro. Komplexe Vorhaben mit unklarem Ertrag sind zu vermeiden; nach {roiLow} bis {roiHigh} Monaten sollte er messbar sein. Schätzen Sie den Nutzen oder teilen Sie das Vorhaben.",
    productionFactor:
      "Der Faktor von Prototyp zu Produktion ist {factor}. Sicherung, Überwachung, Rechteverwaltung und Nachweise machen den Betrieb deutlich aufwendiger als den Prototyp; der Faktor sollte über 1 liegen.",
    pilotTooLong:
      "Die Pilotphase von {id} dauert {days} Tage; üblich sind höchstens {limitDays}. Verkleinern Sie den Pilot, bis er sich in dieser Zeit bewerten lässt.",
    firstPilotLate:
      "Der erste Pilot ({id}) ist frühestens {days} Tage nach dem Projektstart abgeschlossen; üblich sind {limitDays}. Ziehen Sie ein kleines Vorhaben vor.",
    roadmapTooLong:
      "Der Plan dauert {months} Monate; eine Roadmap umfasst üblicherweise {roadmapLow} bis {roadmapHigh}. Was später kommt, gehört in eine zweite Etappe nach der Auswertung der ersten.",
    quickWinTooLong:
      "{id} ist den Noten nach ein Quick Win, dauert aber {months} Monate; das Fenster für Quick Wins endet nach {limitMonths}. Prüfen Sie Aufwand und Dauer.",
    effectAbovePractice:
      "{id} verspricht {promisedPercent} %; im Praxisbeispiel („{example}“) waren es {examplePercent} %. Das ist ein Einzelfall, keine Statistik: Prüfen Sie, worauf sich das Versprechen stützt.",
    unknownFigure:
      "„{text}“ ist kein Referenzwert und ändert nichts. Die Schlüssel und Namen stehen auf dem Blatt „Annahmen“.",
    repeatedFigure: "„{text}“ steht mehrfach in der Tabelle der Referenzwerte; die erste Zeile zählt.",
  },
  sources: {
    itArticle: "Fachartikel strategische KI-Roadmap für IT-Abteilungen",
    marketingPrompt: "Prompt-Vorlagen für Roadmaps in Marketing und Handel",
    course2: "KI-Kurs für KMU, Modul 2 (Praxisbeispiel, keine Statistik)",
    course4: "KI-Kurs für KMU, Modul 4 (Praxisbeispiel, keine Statistik)",
    course5: "KI-Kurs für KMU, Modul 5 (Praxisbeispiel, keine Statistik)",
    course6: "KI-Kurs für KMU, Modul 6 (Praxisbeispiel, keine Statistik)",
    course7: "KI-Kurs für KMU, Modul 7 (Praxisbeispiel, keine Statistik)",
    course8: "KI-Kurs für KMU, Modul 8 (Praxisbeispiel, keine Statistik)",
    addIn: "Schwelle dieses Add-ins",
    user: "eigene Angabe",
  },
  reliability: {
    ruleOfThumb: "Faustregel, im Dokument undatiert",
    singleCase: "nur zum Nachfragen",
    threshold: "ab hier fragt die Prüfung nach",
    user: "ersetzt den mitgelieferten Wert",
  },
  evidence: "Quelle: {source}, Stand {stand}.",
  evidenceUndated: "Quelle: {source}.",
};
