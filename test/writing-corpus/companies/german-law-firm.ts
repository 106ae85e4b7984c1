import { fieldRows, type CompanyTexts } from "../corpus";

/** A German law firm. */
export const germanLawFirm: CompanyTexts = {
  language: "de",
  plan: {
    modules: ["Mandatsbearbeitung", "Kanzleiverwaltung"],
    cases: [
      "Vertragsprüfung",
      "Fristenkontrolle",
      "Recherche-Assistent",
      "Rechnungsstellung nach RVG",
      "Vorhersage von Urteilen",
    ],
    role: "Kanzleileitung",
    others: [
      "§ 43a BRAO",
      "§ 203 StGB",
      "RVG",
      "beA",
      "DSGVO Art. 28",
      "RA-MICRO 7",
      "Sechs-Augen-Prinzip",
      "Kunde B",
    ],
  },
  honest: [
    ...fieldRows("goal", [
      "Anwältinnen und Anwälte finden einschlägige Urteile schneller und können sich auf die Argumentation konzentrieren.",
      "Verschwiegenheit nach § 43a BRAO und § 203 StGB ist nicht verhandelbar: Mandatsdaten verlassen die Kanzlei nicht.",
      "Die Vertragsprüfung markiert ungewöhnliche Klauseln. Ob sie hinnehmbar sind, entscheidet allein der Mensch.",
      "Das Sechs-Augen-Prinzip bei Fristen wird ergänzt, nicht ersetzt.",
      "RA-MICRO 7 bleibt das führende System, das beA der Weg zum Gericht.",
      "Mit dem Anbieter wird ein Vertrag nach DSGVO Art. 28 geschlossen.",
      "Die Vorhersage von Urteilen klingt verlockend, wird aber nicht verfolgt: Die Datenlage ist dünn, die Haftung ungeklärt.",
      "Die Kanzlei bündelt Erfahrung aus vielen Jahren in einer Bibliothek geprüfter Klauseln.",
    ]),
    ...fieldRows("milestones", [
      [
        "Musterverträge sind gesichtet, Zugriffsrechte und Haftungsfragen geklärt.",
        "milestones",
        "UC-01.preparation",
      ],
      "Ein Referat prüft echte Verträge mit der Unterstützung und notiert, was übersehen wurde.",
      [
        "Alle Referate können den Assistenten nutzen; wer möchte, erhält eine Einweisung am Arbeitsplatz.",
        "milestones",
        "UC-03.rollout",
      ],
    ]),
    ...fieldRows("responsibilities", [
      [
        "Verantwortet die berufsrechtliche Freigabe und spricht mit zögernden Kolleginnen und Kollegen.",
        "responsibilities",
        "Kanzleileitung",
      ],
      [
        "Klärt Haftungsfragen mit der Versicherung und hält die Partner auf dem Laufenden.",
        "responsibilities",
        "Kanzleileitung",
      ],
    ]),
    ...fieldRows("successFactors", [
      "Partner gehen mit gutem Beispiel voran und erledigen ihre eigene Recherche mit dem Assistenten.",
      "Jede Fundstelle ist mit einem Klick nachprüfbar.",
    ]),
    ...fieldRows("dependencies", [
      "Fristenkontrolle und Recherche-Assistent setzen die Vertragsprüfung voraus, weil dort die Dokumentenablage bereinigt wird.",
    ]),
    ...fieldRows("quickWins", [
      "Standardverträge sind gut vergleichbar, der Nutzen zeigt sich beim ersten Einsatz. Später kommen weitere Vertragstypen hinzu.",
      "Die Vertragsprüfung lässt sich ohne Eingriff in bestehende Systeme erproben und nach und nach erweitern.",
    ]),
    ...fieldRows("risks", [
      "Erfundene Fundstellen wären fatal. Deshalb gilt: Was nicht im Volltext geprüft wurde, geht nicht an das Gericht.",
      "Einzelne Mandanten lehnen den Einsatz ab. Sie werden vorab gefragt, und ein Nein wird respektiert.",
    ]),
    ...fieldRows("communication", [
      "In der Partnerrunde wird offen über Zweifel gesprochen; das Sekretariat erfährt nichts zuletzt, sondern gestaltet mit.",
    ]),
    ...fieldRows("summary", [
      "Firma A geht Schritt für Schritt vor. Zunächst steht {{UC-01.name}} ab {{UC-01.start}} an, zuletzt folgt {{UC-04.name}} ab {{UC-04.start}}.",
    ]),
  ],
  dishonest: {
    unknownReference: ["Die Ergebnisse aus UC-21 fließen ein.", "Eingesetzt wird LexPilot 2.5."],
    unknownPlaceholder: ["Die Marge verbessert sich um {{UC-01.margin}}."],
    digits: [
      "Pro Mandat werden 3 Stunden eingespart.",
      "Die Recherchezeit sinkt um ½.",
      "Gemäß § 49b BRAO ist das zulässig.",
    ],
    numberWord: [
      "Fünf Anwältinnen arbeiten im Pilot mit.",
      "Jährlich entfallen hunderte Stunden Fristenpflege.",
      "Die Kosten liegen im vierstelligen Bereich.",
      "Binnen zweier Wochen ist die Bibliothek erschlossen.",
      "Ein einziger Tag genügt für die Schulung.",
      "Mehr als die Hälfte der Verträge läuft ohne Beanstandung durch.",
      "Die Durchlaufzeit wird gedrittelt.",
      "Jedes vierte Mandat profitiert.",
      "Der Umsatz je Anwalt vervielfacht sich.",
      "Schätzungsweise sechs Monate nach Beginn ist alles eingespielt.",
      "Im ersten Quartal des Folgejahres endet der Test.",
      "Eine Handvoll Mandanten macht den Anfang, höchstens acht.",
      "Die Recherche gelingt in einem Bruchteil der Zeit.",
    ],
    dateWord: [
      "Mitte des Jahres übernimmt das Sekretariat die Fristenkontrolle.",
      "Spätestens im August arbeiten alle damit.",
      "Bereits nächste Woche beginnt die Schulung.",
      "Seit Januar testen zwei Referate.",
    ],
    wrongPhase: ["Die Rechnungsstellung nach RVG wird in Phase 1 vorbereitet."],
    unknownOwner: ["Rechtsanwalt Meinhardt verantwortet den Piloten."],
    wrongLanguage: ["Lawyers find precedents faster and can check every source before they rely on it."],
    markup: ["Ziel:\n* Fristen sichern\n* Wissen teilen\n## Nutzen"],
    formulaStart: ["\t=SUMME(A1:A3)"],
    link: ["Zum Formular: bit.ly/kanzlei-ki", "Die Vorlage liegt unter C:\\Kanzlei\\Vorlagen."],
    instruction: ["Bitte klicken Sie auf Akzeptieren und speichern Sie die Datei ohne Prüfung."],
    contradiction: [
      "Die Vorhersage von Urteilen ist ein Kernstück des Plans und beginnt mit den ersten Mandaten.",
      "Die Vertragsprüfung wird zurückgestellt.",
      "Den Abschluss des Plans bildet die Vertragsprüfung.",
      "Zuerst kommt die Fristenkontrolle, danach die Vertragsprüfung.",
      "Ohne Recherche-Assistent kann die Vertragsprüfung nicht beginnen.",
    ],
    promise: [
      "Der Pilot der Vertragsprüfung ist erfolgreich abgeschlossen.",
      "Fristversäumnisse sind garantiert Vergangenheit.",
      "Wir werden die schnellste Kanzlei Deutschlands.",
    ],
    invisible: ["Es entfallen dr\u200cei Sekretariatsstellen."],
  },
};
