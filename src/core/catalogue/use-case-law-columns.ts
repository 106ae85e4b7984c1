import { yesNoColumn, type Column } from "./column";
import { useCaseLawChoices } from "./use-case-law-choices";

/** Facts for the AI Act pre-check that a user answers with yes or no; an answer wins over the text. */
export type LawAnswer =
  | "naturalPersons"
  | "profiling"
  | "interaction"
  | "generates"
  | "biometrics"
  | "emotion"
  | "employment"
  | "education"
  | "creditInsurance"
  | "infrastructure"
  | "annexOne"
  | "humanDecides"
  | "exemption";

/** Keys of the columns of the AI Act pre-check: the answers and the class that a legal review found. */
export type UseCaseLawColumn = LawAnswer | "aiActClass" | "aiActRole";

/** Columns of the AI Act pre-check. */
export const useCaseLawColumns: readonly Column<UseCaseLawColumn>[] = [
  answer(
    "naturalPersons",
    "Betrifft natürliche Personen",
    "Affects natural persons",
    [
      "Personenbezug",
      "Betrifft Personen",
      "Betrifft Menschen",
      "Natürliche Personen",
      "Affects people",
      "Natural persons",
      "Persons affected",
    ],
    ["Wirkt sich das Ergebnis auf Menschen aus?", "Does the result affect people?"],
  ),
  answer(
    "profiling",
    "Entscheidet über Menschen / Profiling",
    "Decides about people / profiling",
    [
      "Profiling",
      "Entscheidet über Menschen",
      "Profiling natürlicher Personen",
      "Bewertet Personen",
      "Decides about people",
      "Profiling of natural persons",
      "Profiling of persons",
    ],
    ["Werden persönliche Merkmale automatisch bewertet?", "Are personal traits evaluated automatically?"],
  ),
  answer(
    "interaction",
    "Interaktion mit Personen / Chatbot",
    "Interacts with people / chatbot",
    [
      "Interaktion mit Personen",
      "Interagiert mit Personen",
      "Direkte Interaktion",
      "Chatbot",
      "Kundeninteraktion",
      "Interaction with people",
      "Interacts with people",
      "Direct interaction",
    ],
    ["Sprechen oder schreiben Menschen direkt mit der KI?", "Do people talk or write to the AI directly?"],
  ),
  answer(
    "generates",
    "Erzeugt Inhalte",
    "Generates content",
    [
      "Generiert Inhalte",
      "Erzeugt Text, Bild, Ton oder Video",
      "Generative KI",
      "Inhaltserzeugung",
      "Content generation",
      "Generates text or images",
      "Generative AI",
    ],
    ["Entstehen Texte, Bilder, Ton oder Video?", "Does it produce text, images, sound or video?"],
  ),
  answer(
    "biometrics",
    "Biometrie",
    "Biometrics",
    [
      "Biometrische Daten",
      "Biometrische Identifizierung",
      "Nutzt Biometrie",
      "Biometric data",
      "Biometric identification",
      "Uses biometrics",
    ],
    [
      "Werden Menschen an Körpermerkmalen erkannt oder eingeordnet?",
      "Are people identified or sorted by their body's traits?",
    ],
  ),
  answer(
    "emotion",
    "Emotionserkennung",
    "Emotion recognition",
    [
      "Erkennt Emotionen",
      "Emotionen",
      "Gefühlserkennung",
      "Emotion detection",
      "Recognises emotions",
      "Emotions",
    ],
    [
      "Werden Gefühle aus Gesicht, Stimme oder Körper abgeleitet?",
      "Are emotions inferred from face, voice or body?",
    ],
  ),
  answer(
    "employment",
    "Personalentscheidung",
    "Employment decision",
    [
      "Personalentscheidungen",
      "Personalauswahl",
      "HR-Entscheidung",
      "Bewerber- oder Personalentscheidung",
      "Employment decisions",
      "HR decision",
      "Hiring decision",
    ],
    [
      "Auswahl, Bewertung, Überwachung oder Kündigung von Personal?",
      "Selecting, rating, monitoring or dismissing staff?",
    ],
  ),
  answer(
    "education",
    "Bildung und Prüfung",
    "Education and exams",
    [
      "Bildungszugang",
      "Prüfungsbewertung",
      "Bildungsentscheidung",
      "Education decision",
      "Exam grading",
      "Education and training",
    ],
    ["Zulassung, Benotung oder Aufsicht von Lernenden?", "Admitting, grading or supervising learners?"],
  ),
  answer(
    "creditInsurance",
    "Kredit / Versicherung natürlicher Personen",
    "Credit / insurance of natural persons",
    [
      "Kredit oder Versicherung natürlicher Personen",
      "Kreditwürdigkeit natürlicher Personen",
      "Bonität von Privatpersonen",
      "Kreditwürdigkeit",
      "Credit of natural persons",
      "Creditworthiness of persons",
      "Credit or insurance of persons",
    ],
    [
      "Kreditwürdigkeit, Lebens- oder Krankenversicherung von Menschen?",
      "Creditworthiness, life or health insurance of people?",
    ],
  ),
  answer(
    "infrastructure",
    "Sicherheitsbauteil / Kritische Infrastruktur",
    "Safety component / critical infrastructure",
    [
      "Kritische Infrastruktur",
      "KRITIS",
      "Sicherheitsbauteil kritischer Infrastruktur",
      "Critical infrastructure",
      "Safety component of critical infrastructure",
    ],
    [
      "Sicherheitsbauteil für Verkehr, Wasser, Gas, Wärme, Strom?",
      "Safety component for traffic, water, gas, heat, power?",
    ],
  ),
  answer(
    "annexOne",
    "Anhang-I-Produkt mit Drittprüfung",
    "Annex I product with third-party assessment",
    [
      "Anhang I Produkt mit Drittprüfung",
      "Anhang I",
      "Produkt mit Drittprüfung",
      "Sicherheitsbauteil Anhang I",
      "Annex I product",
      "Annex I",
      "Third-party conformity assessment",
    ],
    [
      "Produkt oder Sicherheitsbauteil, das eine Stelle prüfen muss?",
      "A product or safety component that a body must assess?",
    ],
  ),
  answer(
    "humanDecides",
    "Mensch entscheidet abschließend",
    "A human decides finally",
    [
      "Menschliche Entscheidung",
      "Mensch entscheidet",
      "Menschliche Aufsicht",
      "Redaktionelle Prüfung",
      "Human decides",
      "Human oversight",
      "Human in the loop",
      "Human review",
    ],
    ["Prüft und verantwortet ein Mensch jedes Ergebnis?", "Does a human review and answer for each result?"],
  ),
  answer(
    "exemption",
    "Ausnahme Art. 6 Abs. 3",
    "Exemption Art. 6 par. 3",
    [
      // Without brackets: „6(3)" in a header is this name, not a unit.
      "Ausnahme Art. 6 3",
      "Ausnahme nach Art. 6 3",
      "Ausnahme nach Art. 6 Abs. 3",
      "Ausnahme Artikel 6 Absatz 3",
      "Art. 6 3",
      "Art. 6 Abs. 3",
      "Exemption Art. 6 3",
      "Article 6 3 exemption",
      "Exemption under Art. 6 3",
    ],
    [
      "Nur eng begrenzte oder vorbereitende Aufgabe, dokumentiert?",
      "Only a narrow or preparatory task, documented?",
    ],
  ),
  ...useCaseLawChoices,
];

function answer(
  key: LawAnswer,
  de: string,
  en: string,
  synonyms: readonly string[],
  [hintDe, hintEn]: readonly [string, string],
): Column<LawAnswer> {
  return yesNoColumn(key, { label: { de, en }, synonyms, hint: { de: hintDe, en: hintEn } });
}
