/** Sätze der regelbasierten Roadmap. Lücken: `{name}`, und `{count?eins|mehrere}` für Einzahl und Mehrzahl. */
export const roadmapDe = {
  useCases: "{count} {count?Anwendungsfall|Anwendungsfälle}",
  months: "{count} {count?Monat|Monate}",
  atLeast: "mindestens",
  and: "und",
  more: "{count} weitere",
  moreOne: "ein weiterer",
  quoted: "„{name}“",
  summaryPlan: "{scheduled} {count?wird|werden} umgesetzt, von {start} bis {end}.",
  summaryPlanCompany: "{company} setzt {scheduled} um, von {start} bis {end}.",
  summaryPlanMonth: "{scheduled} {count?wird|werden} im {start} umgesetzt.",
  summaryPlanCompanyMonth: "{company} setzt {scheduled} um, im {start}.",
  summaryNothing: "Derzeit ist kein Anwendungsfall eingeplant.",
  summaryFirst:
    "Den Anfang macht „{first}“ (Start {start}, in Betrieb ab {operation}); zuletzt wird „{last}“ im {end} abgeschlossen.",
  summaryOnly: "„{first}“ beginnt im {start} und ist ab {operation} in Betrieb.",
  summaryBudget: "Bis {until} entstehen {oneOff} einmalige und {running} laufende Kosten, zusammen {total}.",
  summaryBudgetOneOff:
    "Bis {until} entstehen {oneOff} einmalige Kosten; laufende Kosten sind nicht erfasst oder fallen erst danach an.",
  summaryQuickWins: "{count?Quick Win ist|Quick Wins sind} {list}.",
  summaryCritical:
    "Der kritische Pfad lautet {path}: Jeder Monat Verzug auf diesem Weg verschiebt das Ende des Plans um einen Monat.",
  summaryLeftOut:
    "{leftOut} {count?ist|sind} nicht eingeplant; die Gründe stehen weiter oben auf diesem Blatt.",
  goalCount: "„{title}“ umfasst {scope}: {list}.",
  goalBest: "Am höchsten bewertet ist „{name}“ mit {score} von 100 Punkten.",
  goalBenefit: "Wenn alles in Betrieb ist, wird ein Nutzen von {benefit} pro Jahr erwartet.",
  goalBenefitPartly:
    "Für {part} von {all} Anwendungsfällen ist ein Nutzen angegeben, zusammen {benefit} pro Jahr; für die übrigen fehlt die Angabe.",
  goalNoBenefit:
    "Ein Nutzen in Euro ist nicht angegeben und sollte bis zur Evaluation des Piloten beziffert werden.",
  goalZeroBenefit: "Ein eigener Nutzen in Euro ist nicht angesetzt.",
  goalCosts: "Dem stehen bis {until} {oneOff} einmalig und {running} laufend gegenüber.",
  goalCostsAlone: "Bis {until} kostet das Modul {oneOff} einmalig und {running} laufend.",
  milestone: "{id} {name}: {list}.",
  milestonePart: "{stages} ab {month}",
  ownerOf: "{owner} verantwortet {list}.",
  ownerMissing:
    "{id} „{name}“ hat noch keine verantwortliche Person; sie muss vor dem Start im {start} benannt sein.",
  factorData:
    "„{name}“ stützt sich auf die Datenquelle „{source}“ (Datenreife {readiness} von 100). Sie muss vor dem Pilot im {pilot} bereinigt sein, weil sie die Machbarkeit begrenzt.",
  factorDataOpen:
    "Bei „{name}“ ist die Qualität der Datenquellen nicht vollständig bewertet; vor dem Pilot im {pilot} nachholen.",
  factorAcceptance:
    "Die Akzeptanz von „{name}“ ist mit {acceptance} von 5 bewertet: Die späteren Anwenderinnen und Anwender gehören vor dem Pilot im {pilot} an den Tisch.",
  factorFeasibility:
    "Die Machbarkeit von „{name}“ ist mit {feasibility} von 5 bewertet: Ein technischer Nachweis sollte vor dem Pilot im {pilot} vorliegen.",
  factorBaseline:
    "Vor dem ersten Pilot („{name}“, {pilot}) wird der Ausgangswert gemessen, sonst hat die Evaluation im {evaluation} keinen Vergleich.",
  dependencyInside:
    "„{name}“ startet im {start}, nachdem „{predecessor}“ im {predecessorEnd} abgeschlossen ist.",
  dependencyOutside:
    "„{name}“ startet im {start}, nachdem „{predecessor}“ aus einem anderen Modul im {predecessorEnd} abgeschlossen ist.",
  dependencyConflict:
    "„{name}“ ist auf {start} festgelegt, obwohl der Vorgänger „{predecessor}“ erst im {predecessorEnd} endet; einer der Termine muss weichen.",
  dependencyNone: "Keine: Weder wartet dieses Modul auf andere Anwendungsfälle noch warten andere darauf.",
  dependencyFollowers: "Auf „{name}“ (Ende {end}) {count?wartet|warten} {list} in anderen Modulen.",
  quickWin:
    "„{name}“ ist ein Quick Win: Die Evaluation im {evaluation} zeigt, ob er trägt, ab {operation} läuft er im Betrieb.",
  quickWinScale: "Was dabei gelernt wird, fließt in „{next}“ ein (Start {start}).",
  quickWinNone:
    "Kein Anwendungsfall dieses Moduls verbindet hohen Nutzen mit moderatem Aufwand. Das erste Ergebnis liefert „{name}“ mit der Evaluation im {evaluation}.",
  riskRated:
    "Das Risiko von „{name}“ ist mit {risk} von 5 bewertet. Maßnahme: Abbruchkriterien vor dem Pilot im {pilot} festlegen und in der Evaluation im {evaluation} prüfen.",
  riskPersonalData:
    "„{name}“ verarbeitet personenbezogene Daten ({count?Datenquelle|Datenquellen} {list}). Maßnahme: Rechtsgrundlage und Zugriffsrechte vor dem Pilot im {pilot} mit dem Datenschutz klären.",
  riskUncertainScore:
    "Die Bewertung von „{name}“ ist unvollständig, der Score liegt zwischen {scoreLow} und {scoreHigh}. Maßnahme: vor dem Start im {start} nachbewerten.",
  riskMissingCosts:
    "Bei {list} fehlen Kostenangaben, die Summen sind Untergrenzen. Maßnahme: Angebote einholen, bevor das Budget freigegeben wird.",
  riskAssumedDuration:
    "Die Dauer von „{name}“ ({duration}) ist aus dem Aufwand abgeleitet. Maßnahme: mit den Beteiligten schätzen und eintragen.",
  riskCritical:
    "Auf dem kritischen Pfad {count?liegt|liegen} {list}. Maßnahme: Fortschritt monatlich prüfen und Vertretung regeln.",
  riskNoPersonDays:
    "Für {list} fehlen die Personentage, die Auslastung ist dort zu niedrig angesetzt. Maßnahme: Aufwand schätzen.",
  riskNone: "Aus den Tabellen ergibt sich für dieses Modul kein erhöhtes Risiko.",
  communicationStart:
    "Vor dem Start von „{name}“ im {start}: Ziel, Zeitplan und Ansprechperson {area}bekannt geben.",
  communicationRollout:
    "Einweisung vor dem Rollout von „{name}“ im {rollout}, mit den Ergebnissen der Evaluation.",
  communicationSameRollout: "Einweisung vor dem Rollout im {rollout}, mit den Ergebnissen der Evaluation.",
  communicationArea: "im Bereich {area} ",
};
