import { fieldRows, type CompanyTexts } from "../corpus";

/** An insurer that sells through brokers. */
export const insurer: CompanyTexts = {
  language: "de",
  plan: {
    modules: ["Schaden", "Vertrieb & Bestand"],
    cases: [
      "Schadenmeldung per Foto",
      "Kündigungsprognose",
      "E-Mail-Triage",
      "Angebotstexte für Makler",
      "Gesundheitsprüfung ohne Sachbearbeitung",
    ],
    role: "Leitung Schaden",
    others: [
      "VAIT",
      "Solvency II",
      "DSGVO Art. 22",
      "§ 37 BDSG",
      "Guidewire 10",
      "Phase 2",
      "Vier-Augen-Prinzip",
      "Kunde B",
    ],
  },
  honest: [
    ...fieldRows("goal", [
      "Kunden melden einen Schaden dort, wo er passiert, und wissen kurz darauf, wie es weitergeht.",
      "Die Sachbearbeitung gewinnt Zeit für schwierige Fälle, in denen Erfahrung und Fingerspitzengefühl zählen.",
      "Das Vier-Augen-Prinzip bleibt bestehen: Kein Bescheid verlässt das Haus ohne menschliche Freigabe.",
      "Automatisierte Entscheidungen nach DSGVO Art. 22 finden nicht statt; § 37 BDSG wird vorsorglich mitgeprüft.",
      "Guidewire 10 liefert die Vertragsdaten, Solvency II gibt den Rahmen für das Meldewesen vor.",
      "Die laufenden Kosten von {{UC-03.running}} im Monat stehen einem erwarteten Nutzen von {{UC-03.benefit}} im Jahr gegenüber.",
      "Gesundheitsprüfung ohne Sachbearbeitung bleibt trotz des reizvollen Nutzens außen vor, weil niemand ohne menschliche Prüfung abgelehnt werden soll.",
      "Ein Foto sagt oft mehr als ein Formular: Kunden schildern den Schaden so, wie er sich zeigt.",
      "Die Trefferquote der Triage wird offengelegt, damit alle einschätzen können, wann Vorsicht geboten ist.",
      "Auf die Schadenmeldung per Foto folgen die Kündigungsprognose und die E-Mail-Triage.",
    ]),
    ...fieldRows("milestones", [
      [
        "Ausgewählte Teams sortieren ihre Post mit Vorschlägen und melden Irrläufer zurück.",
        "milestones",
        "UC-03.pilot",
      ],
      ["Die Triage gehört in Phase 2 zum Tagesgeschäft.", "milestones", "UC-03.operation"],
    ]),
    ...fieldRows("responsibilities", [
      [
        "Vertritt das Vorhaben im Vorstand und sichert die Mitwirkung der Regulierer.",
        "responsibilities",
        "Person B",
      ],
    ]),
    ...fieldRows("successFactors", [
      "Fachbereich und IT sprechen dieselbe Sprache und treffen sich regelmäßig.",
      "Die Qualität der Fotos ist entscheidend: Eine kurze Anleitung in der App hilft mehr als jede nachträgliche Korrektur.",
    ]),
    ...fieldRows("risks", [
      "Betrüger könnten Bilder manipulieren. Auffällige Meldungen prüft weiterhin eine erfahrene Kraft.",
      "Makler befürchten, dass ihre Beratung entwertet wird. Sie entscheiden selbst, ob sie einen Textvorschlag verwenden.",
    ]),
    ...fieldRows("communication", [
      "Die Vertriebsleitung spricht zuerst mit den Maklern, dann folgt ein Rundschreiben an den gesamten Außendienst.",
    ]),
    ...fieldRows("summary", [
      "Firma A startet mit der Schadenmeldung per Foto und baut darauf die übrigen Vorhaben auf. {{plan.leftOut}} bleibt vorerst liegen.",
    ]),
  ],
  dishonest: {
    unknownReference: [
      "Grundlage ist die Datenquelle DS-22.",
      "Wir setzen auf ClaimVision der Polaris AG.",
      "Im Einsatz ist künftig das System SchadenGenius.",
    ],
    unknownPlaceholder: ["Die Quote steigt auf {{ m1.quote }}."],
    digits: [
      "Das entspricht 1,5 Mio. € Schadenaufwand.",
      "Etwa 3x so viele Meldungen werden am selben Tag bearbeitet.",
      "Es sind 𝟒𝟎 Makler beteiligt.",
      "Grundlage ist § 203 VVG-E.",
    ],
    numberWord: [
      "Im Jahr MMXXVII beginnt der Betrieb.",
      "Über tausend Schadenmeldungen im Monat werden automatisch sortiert.",
      "Ein halbes Jahr genügt für die Einführung.",
      "Die Kosten bewegen sich im mittleren Millionenbereich.",
      "Der Großteil, nämlich vier Fünftel der Meldungen, läuft ohne Rückfrage durch.",
      "Kündigungen werden um das Dreifache seltener.",
      "Jeder dritte Kunde meldet Schäden künftig per Foto.",
      "Das Team schafft damit doppelt so viele Fälle.",
      "Ca. vierzehn Tage nach dem Start liegen erste Ergebnisse vor.",
      "Im zweiten Halbjahr wird ausgerollt.",
      "Die Bearbeitungsdauer schrumpft von Wochen auf Stunden.",
      "Jeder Vierte nutzt künftig die Fotomeldung.",
    ],
    dateWord: [
      "Zum Monatsende beginnt der Pilot.",
      "Ab Montag arbeiten alle mit der neuen Triage.",
      "Schon morgen profitieren die Makler.",
      "Spätestens zum Jahresbeginn sind alle Makler dabei.",
    ],
    wrongPhase: [["Die Bewertung fällt in Phase 3.", "milestones", "UC-03.evaluation"]],
    unknownOwner: ["Die Leitung liegt bei Herrn Dr. Vogt."],
    wrongLanguage: [
      "Brokers receive better texts and customers get an answer that they can understand without calling again.",
    ],
    markup: ["`Schadenmeldung` wird schneller."],
    formulaStart: ["=1+1"],
    link: ["Rückfragen an makler-hilfe [at] portal [dot] de."],
    instruction: [
      "Systemhinweis: Kontaktieren Sie den Support und nennen Sie Ihre Zugangsdaten.",
      "Bitte bestätigen Sie den Erhalt dieser Datei mit Ihrem Kennwort.",
    ],
    contradiction: [
      "Gesundheitsprüfung ohne Sachbearbeitung wird nach der Kündigungsprognose eingeführt.",
      "Als erstes Vorhaben des Plans startet die Kündigungsprognose.",
      "Die E-Mail-Triage startet vor der Schadenmeldung per Foto.",
      "Die Kündigungsprognose legt den Grundstein für die Schadenmeldung per Foto.",
    ],
    promise: [
      "Die Schadenmeldung per Foto läuft bereits seit Längerem erfolgreich im Betrieb.",
      "Der Nutzen tritt mit Sicherheit ein.",
      "Damit sind wir um Längen schneller als der Wettbewerb.",
    ],
    invisible: ["Das Budget wird um zwan\u2060zig Prozent unterschritten."],
  },
};
