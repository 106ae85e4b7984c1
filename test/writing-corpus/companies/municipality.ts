import { fieldRows, type CompanyTexts } from "../corpus";

/** A municipality. */
export const municipality: CompanyTexts = {
  language: "de",
  plan: {
    modules: ["Bürgerservice", "Bauamt"],
    cases: [
      "Bürger-Assistent auf der Website",
      "Prüfung von Bauanträgen",
      "Protokolle der Ratssitzungen",
      "Straßenschäden erkennen",
      "Sozialleistungsbetrug vorhersagen",
    ],
    role: "Amtsleitung Bürgerservice",
    others: [
      "OZG 2.0",
      "§ 35a VwVfG",
      "BSI IT-Grundschutz",
      "Behördennummer 115",
      "Art. 50 KI-VO",
      "Innenstadtviertel",
      "Kunde B",
    ],
  },
  honest: [
    ...fieldRows("goal", [
      "Bürgerinnen und Bürger bekommen auf einfache Fragen sofort eine verständliche Antwort, auch wenn das Rathaus geschlossen ist.",
      "Die Behördennummer 115 bleibt erreichbar; der Assistent ist ein zusätzlicher Weg, kein Ersatz für das Gespräch.",
      "Das Innenstadtviertel dient als Erprobungsraum, weil dort besonders viele Anliegen zusammenkommen.",
      "Wer zweifelt, wird nicht abgewimmelt: Jede Auskunft nennt die zuständige Stelle.",
      "Verwaltungsakte nach § 35a VwVfG erlässt die Technik nicht; sie bereitet nur vor.",
      "Die Vorgaben aus BSI IT-Grundschutz und OZG 2.0 sind von Anfang an mitgeplant.",
      "Sozialleistungsbetrug vorhersagen wurde geprüft und zurückgestellt; der Eingriff in Grundrechte wäre zu groß.",
      "Wer abends oder am Wochenende eine Frage hat, findet die Antwort auf der Website; wer lieber spricht, ruft weiterhin an.",
      "Fachämter liefern Inhalte, die Pressestelle achtet auf verständliche Sprache.",
      "Die Auskunft könnte veralten. Jede Seite trägt deshalb einen Namen, der sie pflegt, und wird regelmäßig durchgesehen.",
    ]),
    ...fieldRows("milestones", [
      [
        "Fachbereiche und Datenschutz haben geklärt, welche Auskünfte der Assistent geben darf.",
        "milestones",
        "UC-01.preparation",
      ],
      [
        "Der Assistent steht allen Ämtern offen, die Texte sind geprüft und barrierefrei.",
        "milestones",
        "UC-01.rollout",
      ],
      [
        "Der Gemeinderat erhält einen Bericht mit Beispielen gelungener und misslungener Protokolle.",
        "milestones",
        "UC-03.evaluation",
      ],
    ]),
    ...fieldRows("responsibilities", [
      [
        "Holt die Ämter an einen Tisch und entscheidet über Inhalte der Auskünfte.",
        "responsibilities",
        "Amtsleitung Bürgerservice",
      ],
    ]),
    ...fieldRows("successFactors", [
      "Eine gepflegte Wissensbasis ist die halbe Miete; deshalb benennt jedes Amt eine Ansprechperson.",
      "Personalrat und Schwerbehindertenvertretung sind eingebunden, bevor etwas entschieden wird.",
    ]),
    ...fieldRows("dependencies", [
      "Protokolle der Ratssitzungen folgen auf den Bürger-Assistenten, da beide dieselbe Plattform nutzen.",
      "Ohne {{UC-01.name}} fehlt den weiteren Vorhaben die Grundlage; es endet im {{UC-01.end}}.",
    ]),
    ...fieldRows("quickWins", [
      "Die häufigsten Fragen liegen schon beantwortet vor. Nach der Bewährung im Bürgerservice ziehen andere Ämter nach.",
    ]),
    ...fieldRows("risks", [
      "Falsche Auskünfte könnten Vertrauen kosten. Antworten stammen daher nur aus freigegebenen Quellen, bei Unsicherheit verweist der Assistent an einen Menschen.",
      "Ältere Menschen fühlen sich abgehängt. Telefon und Schalter bleiben unverändert geöffnet.",
    ]),
    ...fieldRows("communication", [
      "Das Amtsblatt erklärt in einfacher Sprache, worum es geht; im Rathaus stehen Mitarbeitende für Fragen bereit.",
    ]),
  ],
  dishonest: {
    unknownReference: [
      "Die Umsetzung erfolgt gemeinsam mit UC-14 und UC-15.",
      "Person K koordiniert die Ämter.",
      "Zum Einsatz kommt BürgerBot 3.2 von Govtech Solutions.",
      "Die Vorarbeiten aus UC-40 liegen vor.",
    ],
    unknownPlaceholder: ["Bürgerinnen sparen {{UC-02.zeitersparnis}} je Antrag."],
    digits: [
      "Die Bearbeitung dauert künftig 2 statt 14 Tage.",
      "Das Vorhaben kostet 25k.",
      "Die Wartezeit sinkt um ⅔.",
    ],
    wrongLanguage: [
      "Die Anzahl der Rückfragen sinkt um 十 Prozent.",
      "El asistente responde a las preguntas de los ciudadanos de forma clara y rápida.",
      "Die Κosten fallen um dreißig Рrοzent.",
      "Die Kosten sinken um z w a n z i g Prozent.",
    ],
    numberWord: [
      "Ab Q III ist der Assistent für alle da.",
      "Zwei Sachbearbeiterinnen werden frei für die Beratung.",
      "Die Investition liegt im niedrigen sechsstelligen Bereich.",
      "Anträge werden in weniger als einer Stunde vorgeprüft.",
      "Das Team spart einen vollen Arbeitstag pro Woche.",
      "Die Zahl der Anrufe geht um ein Viertel zurück.",
      "Zwei Drittel der Anliegen sind ohne Termin lösbar.",
      "Neun von zehn Fragen beantwortet der Assistent selbst.",
      "Je nach Amt werden fünf bis zehn Stellen entlastet.",
      "Paragraf zwölf des Verwaltungsgesetzes erlaubt das ausdrücklich.",
      "Mit einem einstelligen Millionenbetrag ist zu rechnen.",
      "Die Bearbeitung geht dreimal so schnell.",
    ],
    dateWord: [
      "Noch in diesem Jahr geht der Assistent online.",
      "Im Herbst folgt das Bauamt.",
      "Der Start erfolgt am ersten März.",
      "In Kürze ist der Assistent für alle verfügbar.",
    ],
    wrongPhase: ["Die Prüfung von Bauanträgen läuft bereits in Phase 1 im Betrieb."],
    unknownOwner: [
      "Zuständig ist die Stabsstelle Digitalisierung der Landeshauptstadt.",
      "Die Federführung liegt bei Herrn Albrecht.",
    ],
    markup: ["| Ziel | Nutzen |\n|---|---|\n| Service | hoch |"],
    formulaStart: [' =HYPERLINK("http://x.example";"Antrag")'],
    link: ["Der Antrag liegt unter buergerhilfe.example/antrag bereit."],
    instruction: ["Leserinnen und Leser sollten dieses Blatt löschen und eine neue Mappe anlegen."],
    contradiction: [
      "Bürger-Assistent auf der Website wird als letztes Vorhaben umgesetzt.",
      "Straßenschäden erkennen läuft parallel zum Bürger-Assistent auf der Website.",
      "Die Prüfung von Bauanträgen ist ein Quick Win.",
      "Protokolle der Ratssitzungen werden vorgezogen und starten vor dem Bürger-Assistenten.",
    ],
    promise: [
      "Das Bauamt hat die Prüfung von Bauanträgen schon vollständig umgestellt.",
      "Fehler sind damit ausgeschlossen.",
      "Der Bürger-Assistent auf der Website beantwortet schon heute alle Anfragen.",
    ],
  },
};
