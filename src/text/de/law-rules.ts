import type { RuleWords } from "../../core/law/law-words";
import { harmlessKindsDe } from "./law-harmless";

const rule = (name: string, basis: string, question = ""): RuleWords => ({ name, basis, question });

/** Why a kind of use case belongs to its class, and what would change it. */
export const lawRulesDe: Readonly<Record<string, RuleWords>> = {
  manipulation: rule(
    "unterschwellige Beeinflussung",
    "Art. 5(1)(a): unterschwellige oder manipulative Techniken mit erheblichem Schaden sind verboten.",
    "Werden Menschen unbewusst oder durch Täuschung zu Entscheidungen gebracht, die ihnen erheblich schaden können?",
  ),
  vulnerability: rule(
    "Ausnutzen von Schutzbedürftigkeit",
    "Art. 5(1)(b): Ausnutzen von Alter, Behinderung, sozialer oder wirtschaftlicher Lage ist verboten.",
    "Wird die Schwäche einer Gruppe gezielt ausgenutzt, mit erheblichem Schaden – oder wird sie nur angesprochen?",
  ),
  socialScoring: rule(
    "Social Scoring",
    "Art. 5(1)(c): Bewertung von Menschen nach Sozialverhalten mit Benachteiligung ist verboten, auch für Private.",
    "Führt die Bewertung zu Nachteilen in anderem Zusammenhang oder zu unverhältnismäßigen Nachteilen?",
  ),
  crimePrediction: rule(
    "Straftat-Prognose durch Profiling",
    "Art. 5(1)(d): Vorhersage von Straftaten allein aus Profiling oder Persönlichkeit ist verboten.",
    "Beruht die Vorhersage allein auf Profiling, oder auf objektiven Tatsachen bzw. nur auf Orten?",
  ),
  faceScraping: rule(
    "ungezieltes Auslesen von Gesichtsbildern",
    "Art. 5(1)(e): Datenbanken aus ungezielt gesammelten Gesichtsbildern sind verboten.",
    "Werden Gesichtsbilder ungezielt aus Internet oder Überwachungskameras gesammelt?",
  ),
  emotionAtWork: rule(
    "Emotionserkennung in Arbeit oder Bildung",
    "Art. 5(1)(f): Emotionserkennung am Arbeitsplatz und in der Bildung ist verboten.",
    "Dient die Emotionserkennung ausschließlich medizinischen Gründen oder der Sicherheit? Werden überhaupt biometrische Daten (Gesicht, Stimme, Körper) ausgewertet?",
  ),
  sensitiveBiometrics: rule(
    "biometrische Kategorisierung sensibler Merkmale",
    "Art. 5(1)(g): Aus biometrischen Daten auf Religion, politische Meinung, Herkunft oder Sexualleben zu schließen, ist verboten.",
    "Werden aus Gesicht, Stimme oder Körper sensible Merkmale einzelner Menschen abgeleitet?",
  ),
  realtimeIdentification: rule(
    "biometrische Echtzeit-Fernidentifizierung",
    "Art. 5(1)(h): Echtzeit-Fernidentifizierung im öffentlichen Raum zur Strafverfolgung ist bis auf enge Ausnahmen verboten.",
    "Geschieht es in Echtzeit, im öffentlichen Raum und zur Strafverfolgung, und liegt eine der engen Ausnahmen mit Genehmigung vor?",
  ),
  intimateImages: rule(
    "intime Bilder ohne Einwilligung",
    "Art. 5(1)(ba): Systeme für intime Darstellungen ohne Einwilligung sind ab {date} verboten.",
    "Können intime Darstellungen erkennbarer Menschen ohne deren Einwilligung entstehen?",
  ),
  abuseMaterial: rule(
    "Missbrauchsdarstellungen",
    "Art. 5(1)(bb): Systeme, die Missbrauchsdarstellungen von Kindern erzeugen, sind ab {date} verboten.",
    "Erzeugt das System solche Darstellungen, oder erkennt es sie nur, um sie zu entfernen?",
  ),
  biometricIdentification: rule(
    "biometrische Identifizierung",
    "Anhang III Nr. 1 a (Art. 6(2)): biometrische Fernidentifizierung.",
    "Wird nur geprüft, ob jemand der ist, für den er sich ausgibt (Verifizierung)? Dann kein Hochrisiko.",
  ),
  biometricCategorisation: rule(
    "biometrische Kategorisierung",
    "Anhang III Nr. 1 b (Art. 6(2)): biometrische Kategorisierung nach Merkmalen; dazu Art. 50(3) Information.",
    "Werden einzelne Menschen nach Körpermerkmalen eingeordnet, oder nur gezählt?",
  ),
  emotionRecognition: rule(
    "Emotionserkennung",
    "Anhang III Nr. 1 c (Art. 6(2)): Emotionserkennung; dazu Art. 50(3) Information der Betroffenen.",
    "Wessen Gefühle werden woraus erkannt? Bei Beschäftigten oder Lernenden verboten (Art. 5(1)(f)), aus reinem Text keine Emotionserkennung im Sinn des AI Act.",
  ),
  infrastructureSafety: rule(
    "Sicherheitsbauteil kritischer Infrastruktur",
    "Anhang III Nr. 2 (Art. 6(2)): Sicherheitsbauteil in Straßenverkehr, Wasser, Gas, Wärme oder Strom.",
    "Schützt das System unmittelbar Anlage oder Menschen, oder unterstützt es nur den Betrieb?",
  ),
  educationAssessment: rule(
    "Bildung: Zugang, Bewertung, Aufsicht",
    "Anhang III Nr. 3 (Art. 6(2)): Zugang zu Bildung, Bewertung von Lernergebnissen oder Prüfungsaufsicht.",
    "Beeinflusst das Ergebnis Zulassung, Note oder Prüfungsvorwurf, oder ist es nur eine Übungshilfe?",
  ),
  recruitment: rule(
    "Auswahl von Bewerbern",
    "Anhang III Nr. 4 a (Art. 6(2)): Stellenanzeigen gezielt schalten, Bewerbungen filtern oder Bewerber bewerten.",
    "Werden Bewerber gefiltert, bewertet oder gereiht, oder nur Unterlagen verwaltet?",
  ),
  workManagement: rule(
    "Überwachung und Entscheidungen im Arbeitsverhältnis",
    "Anhang III Nr. 4 b (Art. 6(2)): Beförderung, Kündigung, Aufgaben nach Verhalten oder Merkmalen, Leistungsüberwachung.",
    "Werden Leistung oder Verhalten einzelner Beschäftigter ausgewertet, oder nur Werte ohne Bezug zu einzelnen?",
  ),
  publicBenefits: rule(
    "Anspruch auf öffentliche Leistungen",
    "Anhang III Nr. 5 a (Art. 6(2)): Anspruch auf öffentliche Unterstützung prüfen, gewähren, kürzen; Art. 27.",
    "Entscheidet oder beeinflusst das Ergebnis den Anspruch einzelner Menschen?",
  ),
  credit: rule(
    "Kreditwürdigkeit natürlicher Personen",
    "Anhang III Nr. 5 b (Art. 6(2)): Kreditwürdigkeit oder Ausfall natürlicher Personen bewerten.",
    "Geht es um natürliche Personen? Nur Unternehmen oder reine Betrugserkennung sind ausgenommen.",
  ),
  insurance: rule(
    "Lebens- und Krankenversicherung",
    "Anhang III Nr. 5 c (Art. 6(2)): Risiko und Preis von Lebens- und Krankenversicherungen natürlicher Personen.",
    "Wird das Risiko oder der Preis für einzelne Menschen bestimmt? Kfz- und Sachversicherung fallen nicht darunter.",
  ),
  emergency: rule(
    "Notrufe und Notfallversorgung",
    "Anhang III Nr. 5 d (Art. 6(2)): Notrufe bewerten, Rettungskräfte disponieren, Patienten im Notfall einstufen.",
    "Bestimmt das System die Reihenfolge der Hilfe, oder dokumentiert es nur?",
  ),
  lawEnforcement: rule(
    "Strafverfolgung",
    "Anhang III Nr. 6 (Art. 6(2)): Einsatz durch oder für Strafverfolgungsbehörden.",
    "Wird es von oder für Strafverfolgungsbehörden eingesetzt und bewertet es Personen, Beweise oder Risiken?",
  ),
  migration: rule(
    "Migration, Asyl, Grenze",
    "Anhang III Nr. 7 (Art. 6(2)): Migration, Asyl und Grenzkontrolle.",
    "Werden Menschen erkannt, bewertet oder Anträge geprüft, oder nur Reisedokumente bzw. Waren?",
  ),
  justice: rule(
    "Rechtspflege",
    "Anhang III Nr. 8 a (Art. 6(2)): Unterstützung von Justizbehörden bei Auslegung und Anwendung des Rechts.",
    "Nutzt es ein Gericht oder eine Schlichtungsstelle für die Entscheidung, oder dient es reiner Verwaltung?",
  ),
  elections: rule(
    "Beeinflussung von Wahlen",
    "Anhang III Nr. 8 b (Art. 6(2)): Beeinflussung von Wahlen oder Wahlverhalten.",
    "Sind Wähler dem Ergebnis unmittelbar ausgesetzt, oder hilft es nur bei der Organisation?",
  ),
  annexOne: rule(
    "Produkt nach Anhang I",
    "Art. 6(1), Anhang I: Produkt oder Sicherheitsbauteil mit Konformitätsbewertung durch Dritte.",
    "Verlangt das Produktrecht wirklich die Prüfung durch eine benannte Stelle?",
  ),
  shiftPlanning: rule(
    "Personaleinsatzplanung",
    "Anhang III Nr. 4 b prüfen: Planung allein ist kein Hochrisiko.",
    "Werden Einsätze nach Verhalten oder Merkmalen einzelner verteilt oder deren Leistung überwacht? Dann Hochrisiko (Nr. 4 b).",
  ),
  visitorAnalytics: rule(
    "Besucheranalyse",
    "Anhang III Nr. 1 prüfen: Zählen ist minimal, biometrische Einordnung oder Emotionen wären Hochrisiko mit Art. 50(3).",
    "Werden Menschen nur gezählt, oder nach Körpermerkmalen oder Gefühlen ausgewertet?",
  ),
  peopleCamera: rule(
    "Kamera auf Menschen",
    "Anhang III Nr. 1 und 4 prüfen: Bildauswertung von Menschen.",
    "Werden einzelne Menschen identifiziert, eingeordnet oder bei der Arbeit überwacht?",
  ),
  fatigue: rule(
    "Müdigkeitserkennung",
    "Art. 5(1)(f) und Anhang III Nr. 1 prüfen: Müdigkeit ist ein körperlicher Zustand, keine Emotion.",
    "Werden auch Gefühle erkannt oder Leistungen einzelner überwacht?",
  ),
  businessCredit: rule(
    "Bonität von Unternehmen",
    "Anhang III Nr. 5 b prüfen: gilt nur für natürliche Personen.",
    "Sind auch Einzelunternehmer, Selbstständige oder private Bürgen betroffen?",
  ),
  employeeAnalytics: rule(
    "Auswertungen über Beschäftigte",
    "Anhang III Nr. 4 b prüfen: Auswertung von Beschäftigtendaten.",
    "Werden einzelne bewertet oder beeinflusst es Entscheidungen über sie, oder bleiben die Ergebnisse anonym?",
  ),
  learnerForecast: rule(
    "Prognosen über Lernende",
    "Anhang III Nr. 3 prüfen: Prognose zu einzelnen Lernenden.",
    "Beeinflusst die Prognose Zugang, Einstufung oder Bewertung?",
  ),
  applicantAdministration: rule(
    "Verwaltung von Bewerbungen",
    "Anhang III Nr. 4 a prüfen: Bewerbungen sind im Spiel, eine Auswahl ist nicht beschrieben.",
    "Werden Bewerber gefiltert, bewertet oder gereiht (Hochrisiko), oder nur Angaben übertragen und verwaltet (Ausnahme Art. 6(3))?",
  ),
  tenantSelection: rule(
    "Auswahl von Mietern",
    "Art. 5(1)(c) und Anhang III Nr. 5 prüfen: Bewertung von Mietinteressenten.",
    "Woraus wird bewertet: Zahlungsfähigkeit (Nr. 5 b) oder soziales Verhalten (Art. 5)?",
  ),
  medicalDevice: rule(
    "Medizinprodukt",
    "Art. 6(1), Anhang I prüfen: mögliches Medizinprodukt.",
    "Ist es ein Medizinprodukt, das eine benannte Stelle prüfen muss? Dann Hochrisiko.",
  ),
  productSafety: rule(
    "Sicherheitsbauteil eines Produkts",
    "Art. 6(1), Anhang I prüfen: mögliches Sicherheitsbauteil eines regulierten Produkts.",
    "Ist es ein Sicherheitsbauteil und muss ein Dritter die Konformität prüfen? Beides zusammen ergibt Hochrisiko.",
  ),
  infrastructureControl: rule(
    "Betrieb kritischer Infrastruktur",
    "Anhang III Nr. 2 prüfen: Steuerung von Versorgung oder Verkehr.",
    "Ist es ein Sicherheitsbauteil, dessen Ausfall Menschen oder Anlagen gefährdet?",
  ),
  publicAuthority: rule(
    "Einsatz durch Behörden",
    "Anhang III Nr. 5–8 prüfen: Behörde und Aussagen über Menschen.",
    "Wirkt das Ergebnis auf Rechte oder Leistungen einzelner Menschen?",
  ),
  profiling: rule(
    "Profiling",
    "Anhang III prüfen: Menschen werden automatisch bewertet.",
    "Fällt der Zweck in einen Bereich des Anhangs III (Personal, Bildung, Kredit, Versicherung, Behörden)? Dann ist Profiling immer Hochrisiko.",
  ),
  insuranceOther: rule(
    "Personenversicherung",
    "Anhang III Nr. 5 c prüfen: genannt sind nur Lebens- und Krankenversicherung.",
    "Gehört der Vertrag zu einer Lebens- oder Krankenversicherung?",
  ),
  biometricsUnclear: rule(
    "Biometrie",
    "Anhang III Nr. 1 prüfen: Biometrie laut Angabe, laut Text nur Verifizierung.",
    "Geht es ausschließlich um die Verifizierung einer Person?",
  ),
  exemptionUnclear: rule(
    "Ausnahme Art. 6(3)",
    "Anhang III, Ausnahme nach Art. 6(3) angegeben: ob sie gilt, hängt vom Profiling ab.",
  ),
  interaction: rule(
    "Gespräch mit einer KI",
    "Art. 50(1): Menschen müssen erfahren, dass sie mit einer KI sprechen.",
    "Wer spricht mit der KI, und wo steht der Hinweis? „Offensichtlich“ ist eng auszulegen.",
  ),
  deepfake: rule(
    "Deepfake",
    "Art. 50(2), (4): Deepfakes markieren und offenlegen.",
    "Wer veröffentlicht den Inhalt, und haben die gezeigten Menschen eingewilligt?",
  ),
  generation: rule(
    "erzeugte Inhalte",
    "Art. 50(2), (4): Markierung ist Anbieterpflicht; Texte von öffentlichem Interesse offenlegen, außer nach menschlicher Prüfung mit redaktioneller Verantwortung.",
    "Werden Inhalte veröffentlicht, betreffen sie öffentliche Belange, und wer prüft und verantwortet sie?",
  ),
  generativeModel: rule(
    "generatives Modell",
    "Art. 50(2): generative KI laut Angabe.",
    "Entstehen Inhalte für Menschen, oder wird nur gesucht, sortiert oder ausgelesen?",
  ),
  ...harmlessKindsDe,
};
