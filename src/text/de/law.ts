import type { LawWords } from "../../core/law/law-words";
import { lawRulesDe } from "./law-rules";

/** German words of the AI Act pre-check. */
export const lawDe: LawWords = {
  rules: lawRulesDe,
  sentences: {
    legalReview: "Klasse laut Rechtsprüfung im Arbeitsblatt; sie gilt vor Text und übrigen Angaben.",
    contradictsText: "Hinweis: Der Text spricht für „{rule}“ und damit gegen die Klasse der Rechtsprüfung.",
    harmlessByAnswers:
      "Laut Angaben betrifft es keine Menschen, spricht nicht mit ihnen, erzeugt keine Inhalte und ist kein Sicherheitsbauteil.",
    nothingToJudge: "Name und Beschreibung sagen zu wenig, um eine Klasse vorzuschlagen.",
    removed: "Angabe „{answer}“: nein – „{rule}“ aus dem Text bleibt deshalb außer Betracht.",
    ruledOut: "Der Text schließt „{rule}“ ausdrücklich aus.",
    exempted:
      "Ausnahme nach Art. 6(3) angegeben, ohne Profiling: „{rule}“ gilt nicht als Hochrisiko; Dokumentation (Art. 6(4)) und Registrierung (Art. 49(2)) nötig.",
    profilingKept:
      "Art. 6(3): Die angegebene Ausnahme greift nicht, denn Profiling natürlicher Personen ist immer Hochrisiko.",
    humanAlone:
      "Dass ein Mensch mitprüft, nimmt allein nicht aus (Art. 6(3)); es gehört zur Aufsicht nach Art. 26(2).",
    editorialReview:
      "Prüfung durch Menschen mit redaktioneller Verantwortung: keine Offenlegung von Texten nach Art. 50(4).",
    deployer:
      "Art. 26: Betreiberpflichten für Anhang III ab {date} – Aufsicht, Protokolle mindestens 6 Monate, Beschäftigte und Betroffene informieren.",
    deployerProducts: "Art. 26: Betreiberpflichten für Produkte nach Anhang I ab {date}.",
    fria: "Art. 27: Grundrechte-Folgenabschätzung vor der ersten Nutzung, ab {date}.",
    literacy: "Art. 4: KI-Kompetenz fördern – gilt in jeder Klasse seit {date}.",
  },
  questions: {
    exemption:
      "Ist es nur eine eng begrenzte, vorbereitende oder nachprüfende Aufgabe ohne wesentlichen Einfluss und ohne Profiling (Ausnahme Art. 6(3))?",
    profilingHolds:
      "Werden wirklich einzelne Menschen bewertet? Dann bleibt es auch bei der Ausnahme nach Art. 6(3) Hochrisiko (Profiling).",
    exemptionProfiling:
      "Ausnahme nach Art. 6(3) angegeben: Findet Profiling natürlicher Personen statt? Dann gilt sie nicht.",
    whatItDoes: "Was tut die KI genau, mit welchen Daten, und wer nutzt das Ergebnis wofür?",
    personalData:
      "Die Datenquellen enthalten personenbezogene Daten: Werden daraus Aussagen über einzelne Menschen gewonnen?",
  },
  classes: {
    prohibited: "verboten",
    high: "Hochrisiko",
    limited: "begrenzt",
    minimal: "minimal",
    review: "prüfen",
  },
  dates: {
    literacy: "KI-Kompetenz (Art. 4)",
    prohibitions: "Verbotene Praktiken (Art. 5)",
    generalPurpose: "KI-Modelle mit allgemeinem Verwendungszweck, Sanktionen",
    amendment: "Änderungsverordnung in Kraft, neuer Wortlaut von Art. 4",
    transparency: "Allgemeiner Geltungsbeginn, Transparenz (Art. 50)",
    newProhibitions: "Neue Verbote: intime Bilder ohne Einwilligung, Missbrauchsdarstellungen",
    markingLegacy: "Ende der Schonfrist für die Markierung älterer generativer Systeme (Art. 50(2))",
    productLiability: "Produkthaftung für Software (nicht Teil des AI Act)",
    generalPurposeLegacy: "Ältere Modelle mit allgemeinem Verwendungszweck, Reallabore",
    highRisk: "Hochrisiko nach Anhang III mit Art. 26 und 27",
    highRiskProducts: "Hochrisiko in Produkten nach Anhang I",
    highRiskAuthorities: "Ältere Hochrisiko-Systeme bei Behörden",
    largeSystems: "IT-Großsysteme der EU (Anhang X)",
  },
  duties: {
    literacy:
      "KI-Kompetenz: Schulung für alle, die mit KI arbeiten (Datum, Kreis, Inhalt, Teilnahme festhalten)",
    literacyRefresh: "Schulung zum neuen System auffrischen, bevor es in Betrieb geht",
    stop: "Nicht einsetzen oder abschalten: verbotene Praktik; vorher rechtlich prüfen lassen",
    disclosure:
      "Bei der ersten Begegnung sagen, dass eine KI antwortet (Anbieterpflicht: vom Anbieter bestätigen lassen)",
    marking: "Maschinenlesbare Markierung der Inhalte vom Anbieter bestätigen lassen",
    editorial:
      "Offenlegen: Deepfakes immer; Texte von öffentlichem Interesse, wenn niemand sie redaktionell prüft und verantwortet",
    sensingNotice: "Betroffene über Emotionserkennung oder biometrische Kategorisierung informieren",
    oversight: "Nutzung nach Anleitung und Aufsicht durch geschulte, befugte Menschen regeln",
    monitoring:
      "Eingabedaten prüfen, Betrieb überwachen, Ergebnisse auf Diskriminierung prüfen, Vorfälle melden",
    logs: "Protokolle mindestens 6 Monate aufbewahren",
    workers: "Arbeitnehmervertretung und Beschäftigte vorab informieren",
    affected: "Betroffene informieren, dass Hochrisiko-KI über sie (mit)entscheidet",
    impactAssessment: "Datenschutz-Folgenabschätzung mit den Angaben des Anbieters durchführen",
    fria: "Grundrechte-Folgenabschätzung durchführen und der Marktüberwachung melden",
    exemption: "Ausnahme nach Art. 6(3) vom Anbieter dokumentieren und registrieren lassen",
    copyright:
      "Urheberrecht und Trainingsdaten: Strategie und Zusammenfassung des Modellanbieters einholen, Rechte an Eingaben und Ergebnissen klären",
    riskManagement: "Anbieter: Risikomanagement über den ganzen Lebenszyklus einrichten",
    trainingData: "Anbieter: Qualität und Verwaltung der Trainings-, Prüf- und Testdaten sichern",
    documentation: "Anbieter: technische Dokumentation erstellen und 10 Jahre aufbewahren",
    logging: "Anbieter: Ereignisse automatisch protokollieren",
    instructions: "Anbieter: Betriebsanleitung und Transparenz für Betreiber liefern",
    oversightDesign: "Anbieter: System so bauen, dass Menschen es beaufsichtigen und anhalten können",
    accuracy: "Anbieter: Genauigkeit, Robustheit und Cybersicherheit nachweisen",
    qualityManagement: "Anbieter: Qualitätsmanagementsystem führen",
    conformity: "Anbieter: Konformitätsbewertung, EU-Erklärung, CE-Kennzeichnung und Registrierung",
    marketMonitoring: "Anbieter: Betrieb nach dem Inverkehrbringen beobachten, schwere Vorfälle melden",
  },
  fines: {
    prohibitions: "Bußgeld bis zu: verbotene Praktiken (Art. 5)",
    duties: "Bußgeld bis zu: sonstige Pflichten, auch Art. 26 und 50",
    wrongInformation: "Bußgeld bis zu: falsche Angaben gegenüber Behörden",
    generalPurpose: "Geldbuße bis zu: Anbieter von KI-Modellen mit allgemeinem Verwendungszweck",
  },
  fineNote:
    "{article}: {euros} Mio. € oder {share} % des weltweiten Jahresumsatzes, der höhere Betrag; für KMU, Start-ups und Small Mid-Caps der niedrigere (Art. 99(6), (6a)). Voreinschätzung, keine Rechtsberatung.",
  fineNoteModels:
    "{article}: {euros} Mio. € oder {share} % des weltweiten Jahresumsatzes, der höhere Betrag. Voreinschätzung, keine Rechtsberatung.",
  obligations: {
    title: "Pflichten aus dem AI Act",
    note: "Voreinschätzung, keine Rechtsberatung · Stand {date}. Fällig ist der gesetzliche Termin oder der spätere Betriebsbeginn.",
    due: "Fällig",
    duty: "Pflicht",
    article: "Artikel",
    useCases: "Betrifft",
    status: "Erledigt",
    owner: "Zuständig",
    open: "offen",
    inWork: "in Arbeit",
    done: "erledigt",
    notRelevant: "entfällt",
    wholeCompany: "alle",
    moreUseCases: "{first} und {count} weitere",
  },
};
