import { fieldRows, type CompanyTexts } from "../corpus";

/** A care provider with several homes. */
export const careHome: CompanyTexts = {
  language: "de",
  plan: {
    modules: ["Pflegedokumentation", "Personaleinsatz"],
    cases: [
      "Sprachgestützte Pflegedokumentation",
      "Dienstplanung mit KI",
      "Microsoft 365 Copilot für die Verwaltung",
      "Sturzrisiko-Erkennung",
      "Emotionserkennung in der Tagespflege",
    ],
    role: "Pflegedienstleitung",
    others: [
      "DSGVO Art. 22",
      "Art. 4 KI-VO",
      "§ 11 SGB XI",
      "Dreischichtbetrieb",
      "90-Tage-Plan",
      "Haus 2",
      "Medikationsplan",
      "Kunde B",
    ],
  },
  honest: [
    ...fieldRows("goal", [
      "Pflegekräfte sprechen ihre Beobachtungen direkt am Bett ein, statt sie am Schichtende aus dem Gedächtnis nachzutragen. Das schafft Zeit für die Bewohnerinnen und Bewohner.",
      "Wir beginnen bewusst klein: In Haus 2 lernt ein Team, welche Formulierungen die Spracheingabe zuverlässig versteht.",
      "Im Dreischichtbetrieb zählt jede Minute der Übergabe. Eine einheitliche Dokumentation macht sie ruhiger und verlässlicher.",
      "Zum einen entlastet das die Nachtwache, zum anderen wird die Abrechnung nach § 11 SGB XI nachvollziehbarer.",
      "{{UC-01.name}} startet im {{UC-01.start}} und ist der Quick Win dieses Moduls; der Nutzen von {{UC-01.benefit}} im Jahr ist eine Schätzung der Fachabteilung.",
      "Microsoft 365 Copilot für die Verwaltung hilft beim Schreiben von Protokollen und Briefen, ersetzt aber keine fachliche Prüfung.",
      "Die Schulung nach Art. 4 KI-VO wird vor dem Pilot angeboten und im 90-Tage-Plan verankert.",
      "Emotionserkennung in der Tagespflege ist eine reizvolle Idee, bleibt aber außen vor, weil sie nach der KI-Verordnung heikel ist.",
      "Was heute doppelt erfasst wird, steht künftig nur noch an einer Stelle.",
      "Dialekte und Fachbegriffe werden falsch verstanden. Das Wörterbuch wächst mit jedem Hinweis aus den Teams.",
    ]),
    ...fieldRows("milestones", [
      "Ein Wohnbereich arbeitet mit der Spracheingabe; Rückmeldungen werden in der Dienstbesprechung gesammelt.",
      [
        "Die Verwaltung entscheidet, ob der Assistent für alle freigegeben wird.",
        "milestones",
        "UC-03.evaluation",
      ],
      [
        "Erste Rückmeldungen aus allen Schichten sind eingeholt und besprochen.",
        "milestones",
        "UC-01.evaluation",
      ],
    ]),
    ...fieldRows("responsibilities", [
      [
        "Stimmt die Pilotbereiche ab und gibt die Freigabe für die nächste Stufe.",
        "responsibilities",
        "Pflegedienstleitung",
      ],
    ]),
    ...fieldRows("successFactors", [
      "Praxisanleiterinnen begleiten die Einführung und nehmen Sorgen ernst.",
      "Die Technik funktioniert auch dort, wo das WLAN schwach ist; dafür wird vorher geprüft, welche Zimmer betroffen sind.",
    ]),
    ...fieldRows("dependencies", [
      "Die Dienstplanung mit KI baut auf der sprachgestützten Pflegedokumentation auf, weil beide dieselben Stammdaten brauchen.",
    ]),
    ...fieldRows("quickWins", [
      "Die Spracheingabe braucht nur ein Diktiergerät und eine kurze Einweisung. Bewährt sie sich, folgen die übrigen Häuser.",
    ]),
    ...fieldRows("risks", [
      "Bewohnerdaten könnten in falsche Hände geraten. Dagegen hilft eine Verarbeitung nur auf eigenen Servern und eine Freigabe durch den Datenschutz.",
      "Übereinstimmung von Eingabe und Akte: Vier-Augen-Prüfung entfällt, wenn niemand gegenliest. Deshalb bestätigt immer eine Fachkraft den Eintrag.",
    ]),
    ...fieldRows("communication", [
      "Die Einrichtungsleitung informiert Angehörige in einem Brief; im Team wird offen über Ängste gesprochen.",
      "Pflegekräfte erzählen in kurzen Filmen, was ihnen die Spracheingabe bringt und wo sie hakt.",
    ]),
  ],
  dishonest: {
    unknownReference: [
      "Nach UC-07 folgt die Ausweitung auf alle Wohnbereiche.",
      "Umgesetzt wird das mit CareVoice Pro 7.",
    ],
    unknownPlaceholder: ["Die Entlastung beträgt {{UC-01.savings}} im Jahr."],
    digits: [
      "Damit gewinnen 35 Pflegekräfte mehr Zeit am Bett.",
      "Die Dokumentationszeit sinkt um ３０ Prozent.",
      "In 3️⃣ Wochen ist das Team arbeitsfähig.",
      "Nach § 75 Abs. 3 SGB V ist die Einwilligung nötig.",
    ],
    numberWord: [
      "Rund vierzig Mitarbeitende arbeiten danach mit der Spracheingabe.",
      "Ein paar hundert Überstunden fallen künftig weg.",
      "Knapp die Hälfte der Schreibarbeit entfällt.",
      "Drei von vier Pflegekräften erwarten eine Entlastung.",
      "Zwischen zwei und vier Stunden je Schicht werden frei.",
      "Das Team gewinnt zwei\u00adund\u00adzwanzig Stunden im Monat.",
      "Pro Schicht werden gut zwanzig Minuten frei.",
      "Der Dokumentationsaufwand sinkt um mehr als die Hälfte.",
    ],
    dateWord: [
      "Im Frühjahr startet der Pilot in Haus 2.",
      "Zum Jahreswechsel arbeiten alle Wohnbereiche damit.",
      "Zum Monatsersten geht es los.",
    ],
    wrongPhase: [
      "Sprachgestützte Pflegedokumentation startet in Phase 3.",
      ["Der Pilot beginnt erst in Phase 2.", "milestones", "UC-01.pilot"],
    ],
    unknownOwner: [
      "Die Gesamtverantwortung trägt Frau Brinkmann aus der Verwaltung.",
      "Die Verantwortung übernimmt der Qualitätsbeauftragte.",
    ],
    wrongLanguage: [
      "The nursing staff will save time because notes are dictated and checked afterwards by the team.",
      "Care workers speak their notes and check them later with the team.",
    ],
    markup: ["**Weniger Schreibarbeit** für alle Wohnbereiche."],
    formulaStart: ["@SUMME(Kosten)"],
    link: ["Näheres steht auf www.pflege-ki-portal.de."],
    instruction: ["Hinweis an den Leser: Bitte überweisen Sie die Lizenzgebühr vorab."],
    contradiction: [
      "Emotionserkennung in der Tagespflege gehört zu den ausgewählten Vorhaben und startet gleich zu Beginn.",
      "Die Sturzrisiko-Erkennung wurde nicht ausgewählt.",
      "Dienstplanung mit KI hängt von keinem anderen Vorhaben ab.",
      "Die Emotionserkennung in der Tagespflege unterstützt die Pflegekräfte im Alltag.",
    ],
    promise: [
      "Die Einführung der Dienstplanung mit KI wurde erfolgreich beendet.",
      "Die Entlastung ist garantiert.",
    ],
    invisible: ["Es bleiben zw\u200bei Wo\u200bchen für die Schulung."],
  },
};
