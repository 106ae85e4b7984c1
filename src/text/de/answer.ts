/**
 * Was ein Modell über die Form seiner Antwort liest, und was es liest, wenn sie berichtigt werden muss. Gerichtet an
 * ein Modell, nicht an Menschen.
 */
export const answerDe = {
  schema: {
    goal: "Ziel und Nutzen des Moduls, zwei bis vier Sätze",
    milestones: "Was am Meilenstein fertig ist und woran man es erkennt, je Eintrag ein bis zwei Sätze",
    responsibilities: "Wofür die Person oder Rolle in diesem Modul einsteht, je Eintrag ein Satz",
    successFactors: "Was gelingen muss, je Eintrag ein Satz",
    dependencies: "Wovon das Modul abhängt und was das für die Reihenfolge heißt, je Eintrag ein Satz",
    quickWins: "Was der Quick Win bringt und wie er ausgeweitet wird, je Eintrag ein bis zwei Sätze",
    risks: "Ein Risiko und die Maßnahme dagegen, je ein Satz",
    communication: "Wie die Betroffenen informiert und beteiligt werden, je Eintrag ein Satz",
    summary: "Zusammenfassung des ganzen Plans für die Geschäftsleitung, vier bis acht Sätze",
  },
  proposals: {
    proposals: "Höchstens acht Vorschläge",
    title: "Kurze Bezeichnung",
    reason: "Warum das zu diesem Modul passt, ein bis zwei Sätze",
  },
  schemaIntro: "Antworte nur mit einem JSON-Objekt nach diesem Schema, ohne Text davor oder danach:",
  repair: {
    intro: "In deiner Antwort ist Folgendes noch falsch:",
    more: "- … und Weiteres dieser Art",
    rest: "Deine Antwort ist abgebrochen. Es fehlen noch Felder.",
    request:
      "Schreibe nur die folgenden Felder neu und halte dich dabei an alle Regeln von oben. Antworte nur mit einem JSON-Objekt, das genau diese Felder enthält:",
    problems: {
      missing: "fehlt oder ist leer",
      wrongType: "hat nicht die verlangte Form",
      missingModule: "dieses Modul fehlt ganz",
      unknownPlaceholder: "{found} ist kein Platzhalter aus den Daten",
      unknownReference: "„{found}“ gibt es in den Daten nicht",
      digits: "„{found}“: Zahlen dürfen nur als Platzhalter aus den Daten stehen",
      numberWord: "„{found}“: auch ausgeschriebene Mengen, Anteile und Vielfache sind nicht erlaubt",
      dateWord: "„{found}“: Termine dürfen nur als Platzhalter aus den Daten stehen",
      wrongPhase: "„{found}“: der Anwendungsfall liegt nicht in diesem Abschnitt",
      unknownOwner: "„{found}“ ist in den Daten nicht als verantwortlich genannt",
      contradiction: "„{found}“ widerspricht dem Plan",
      wrongLanguage: "ist nicht auf Deutsch geschrieben",
      markup: "„{found}“: nur reiner Text, keine Auszeichnungen",
      formulaStart: "darf nicht mit „{found}“ beginnen",
      link: "„{found}“: keine Adressen und Verweise",
      instruction: "„{found}“: keine Anweisungen außerhalb des Plans",
      invisible: "enthält unsichtbare Zeichen",
      tooLong: "ist zu lang",
    },
  },
};
