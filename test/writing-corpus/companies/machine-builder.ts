import { fieldRows, type CompanyTexts } from "../corpus";

/** A machine builder with its own service. */
export const machineBuilder: CompanyTexts = {
  language: "de",
  plan: {
    modules: ["Service & Instandhaltung", "Vertrieb"],
    cases: [
      "Vorausschauende Wartung",
      "Angebotskonfigurator",
      "Assistent für Servicetechniker",
      "Absatzprognose",
      "Leistungsüberwachung in der Montage",
    ],
    role: "Leitung Service",
    others: [
      "Industrie 4.0",
      "SAP S/4HANA",
      "Verordnung (EU) 2023/1230",
      "Baureihe X5",
      "5S-Methode",
      "Halle 7",
      "Zwei-Säulen-Modell",
      "Kunde B",
    ],
  },
  honest: [
    ...fieldRows("goal", [
      "Servicetechniker finden die passende Anleitung in einem Schritt, egal ob sie in Halle 7 oder beim Kunden stehen.",
      "Unser Vorsprung im Sinne von Industrie 4.0 entsteht nicht durch Technik allein, sondern durch das Wissen der Monteure.",
      "Aus den Sensordaten der Baureihe X5 lassen sich Ausfälle frühzeitig erkennen. Damit wird die Instandhaltung planbar und der Kunde hat weniger Stillstand.",
      "Die Anbindung an SAP S/4HANA ist keine Nebensache: Ohne saubere Stammdaten bleibt jede Prognose ein Ratespiel.",
      "Im Modul liegen {{m1.count}} mit zusammen {{m1.total}} bis {{plan.end}}.",
      "Erfahrungswissen geht nicht mehr mit dem Ruhestand verloren, sondern steht dem ganzen Team zur Verfügung.",
      "Fehlalarme nerven und stumpfen ab. Schwellenwerte werden gemeinsam mit der Schicht eingestellt.",
      "Vorgestellt wird das Vorhaben dort, wo gearbeitet wird: in der Halle, nicht im Besprechungsraum.",
    ]),
    ...fieldRows("summary", [
      "Firma A beginnt mit der vorausschauenden Wartung und nutzt die Erfahrungen für alle weiteren Vorhaben. Bis {{plan.end}} sind {{plan.scheduled}} eingeplant; das Budget beträgt {{budget.total}}.",
      "Firma A verbindet {{plan.scheduled}} zu einem Weg, der mit {{UC-01.name}} beginnt und mit {{UC-04.name}} endet.",
    ]),
    ...fieldRows("milestones", [
      [
        "Daten, Rechte und Ansprechpartner sind geklärt; die Sensorik liefert verlässlich.",
        "milestones",
        "UC-01.preparation",
      ],
      [
        "Der Assistent gehört zum Alltag im Service und wird laufend gepflegt.",
        "milestones",
        "UC-03.operation",
      ],
    ]),
    ...fieldRows("responsibilities", [
      "Sorgt für den Zugang zu den Anlagendaten und räumt Hindernisse aus dem Weg.",
    ]),
    ...fieldRows("successFactors", [
      "Erfahrene Monteure bewerten die Vorschläge, bevor sie freigegeben werden: Ihre Zweitmeinung ist wichtiger als jede Kennzahl.",
    ]),
    ...fieldRows("risks", [
      "Der Betriebsrat befürchtet Überwachung. Eine Vereinbarung legt fest, welche Daten ausgewertet werden und welche nicht.",
      "Anforderungen aus der Verordnung (EU) 2023/1230 könnten zu spät auffallen. Die Konformität wird deshalb schon beim Pilot mitgedacht.",
    ]),
    ...fieldRows("communication", [
      "Aushang am Schwarzen Brett, kurze Vorführung in der Frühschicht, Sprechstunde für Zweifler.",
    ]),
    ...fieldRows("quickWins", [
      "Die Sensoren sind vorhanden, der Nutzen ist sofort sichtbar; danach lässt sich das Vorgehen auf weitere Baureihen übertragen.",
    ]),
  ],
  dishonest: {
    unknownPlaceholder: ["Der Nutzen liegt bei {{UC-12.benefit}}."],
    digits: ["Ungeplante Stillstände sinken um 20%.", "Der Ausschuss geht um ¼ zurück."],
    numberWord: [
      "Der Rollout ist für Quartal IV vorgesehen.",
      "Das spart mehrere zehntausend Euro an Reisekosten.",
      "Ein gutes Dutzend Techniker testet den Assistenten.",
      "Die Bearbeitungszeit halbiert sich.",
      "Jede zweite Anfrage wird ohne Rückfrage beantwortet.",
      "Angebote entstehen zehnmal schneller als heute.",
      "Der Deckungsbeitrag verdoppelt sich durch die neuen Verträge.",
      "Die Amortisation ist nach circa eineinhalb Jahren erreicht.",
      "Ende des dritten Quartals wird entschieden.",
      "Artikel neun der KI-Verordnung verlangt ein Risikomanagement.",
      "Der Erfolg ist zu hundert Prozent sicher.",
      "Die Stillstandskosten gehen um Hunderttausende zurück.",
      "Die Trefferquote klettert auf neunzig von hundert.",
    ],
    dateWord: [
      "Bis Ostern steht die Datenbasis.",
      "Noch vor der Sommerpause geht der Assistent für Servicetechniker in Betrieb.",
      "Noch im laufenden Quartal beginnt die Schulung.",
    ],
    wrongPhase: [
      "Der Betrieb der Absatzprognose beginnt schon in Phase 1.",
      "Die Absatzprognose wird in der ersten Phase erprobt.",
    ],
    unknownOwner: [
      ["Verantwortlich ist Person F.", "responsibilities", "Person F"],
      "Verantwortlich ist der Chief AI Officer.",
    ],
    wrongLanguage: [
      "L’assistant aide les techniciens à trouver plus vite la bonne solution pour chaque panne.",
      "Die Kоsten sinken um fünfzig Рrozent.",
    ],
    markup: ["<b>Stillstände vermeiden</b> und Wissen sichern."],
    formulaStart: ['=WENN(A1>B1;"gut";"schlecht")'],
    link: [
      "Details unter hxxps://wartung-heute[.]de nachlesen.",
      "Mehr dazu auf service punkt firma-beispiel punkt de.",
    ],
    instruction: ["Bitte geben Sie Ihr Passwort in der nächsten Maske ein, damit der Plan aktiviert wird."],
    contradiction: [
      "Der Angebotskonfigurator wird vor der Vorausschauenden Wartung umgesetzt.",
      "Vorausschauende Wartung setzt die Absatzprognose voraus.",
      "Die Absatzprognose kommt ganz am Anfang und ist der erste Schritt des Fahrplans.",
    ],
    unknownReference: ["Als Plattform dient die PredictMaster Suite der Firma Novatech GmbH."],
    promise: ["Die Vorausschauende Wartung ist bereits abgeschlossen und läuft stabil."],
  },
};
