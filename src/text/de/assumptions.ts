/** Wörter des Blatts „Annahmen". Kopfzeilen stehen in Formeln: nur Buchstaben, Ziffern und Leerzeichen. */
export const assumptionsDe = {
  title: "Annahmen",
  intro:
    "Womit dieser Lauf gerechnet hat: Einstellungen, angenommene Werte, Zeitraster, Vergleichswerte und Regeln, jeweils mit Herkunft und Stand. Eigene Vergleichswerte stehen in einer Tabelle „Referenzwerte“ (Schlüssel, Wert, Bis, Quelle, Stand).",
  headers: {
    group: "Bereich",
    name: "Annahme",
    value: "Wert",
    upper: "Bis",
    unit: "Einheit",
    origin: "Herkunft",
    note: "Quelle und Hinweis",
    stand: "Stand",
    cell: "Zelle",
  },
  groups: {
    run: "Lauf",
    settings: "Einstellungen",
    assumed: "Angenommene Werte",
    scheme: "Zeitraster",
    references: "Vergleichswerte",
    rules: "Regeln",
    law: "Rechtslage",
  },
  origins: {
    cell: "Zelle",
    default: "Vorgabe",
    builtIn: "mitgeliefert",
    assumed: "angenommen",
    rule: "feste Regel",
    run: "dieser Lauf",
    law: "Rechtsquelle",
  },
  units: {
    money: "€",
    moneyPerMonth: "€ je Monat",
    moneyPerPerson: "€ je Person",
    months: "Monate",
    days: "Tage",
    people: "Personen",
    percent: "",
    minutesPerDay: "Minuten je Tag",
    factor: "Faktor",
    version: "Fassung",
  },
  run: { version: "Version des Add-ins", date: "Datum des Laufs", table: "Gelesene Tabelle", rows: "Zeilen" },
  assumed: {
    of: "{label} von {id}",
    everywhere: "{label}, alle Zeilen",
    duration: "Dauer",
    other: "Annahme zu {id}",
  },
  scheme: {
    gap: "Die Monate {from} bis {to} ab Projektstart nennt das Raster nicht; sie zählen hierher.",
    openGap: "Was nach Monat {before} kommt, nennt das Raster nicht; es zählt hierher.",
  },
  rules: {
    scores: "Score",
    quadrants: "Quadranten",
    budget: "Budget",
    selection: "Auswahl",
    schedule: "Terminplan",
    finance: "Amortisation und Kapitalwert",
    plausibility: "Plausibilitätsprüfung",
  },
  ruleNotes: {
    scores:
      "0 bis 100 aus den Noten 1 bis 5, gewichtet; Aufwand und Risiko zählen umgekehrt, die Datenreife begrenzt die Machbarkeit. Ein fehlender Wert ergibt eine Spanne.",
    quadrants: "Hoher Nutzen liegt über der Schwelle Nutzen, geringer Aufwand bis zur Schwelle Aufwand.",
    budget:
      "Einmalkosten im Startmonat, laufende Kosten ab dem Monat nach dem Ende bis zum Horizont; gerundet wird einmal, beim Lesen der Zelle.",
    selection: "Erst Muss-Vorhaben mit ihren Vorgängern, dann nach Rang, solange jedes Jahresbudget hält.",
    schedule:
      "Ganze Monate; Vorgänger, Vorgaben und Kapazität werden eingehalten. Prioritätsregel, kein Optimum.",
    finance: "Amortisation ohne Zinsen; Kapitalwert mit monatlichem Zins aus dem Kalkulationszins.",
    plausibility: "Vergleicht mit den Werten dieses Blatts; Befunde sind Hinweise und ändern nichts.",
  },
  setting: {
    noEffect: "Nicht gesetzt, ohne Wirkung",
    defaultNote: "Nicht eingestellt; die Vorgabe gilt",
  },
  law: { stand: "Regelwerk geprüft bis", previously: "vorher {date}" },
};
