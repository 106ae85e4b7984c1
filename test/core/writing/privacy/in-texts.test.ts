import { namesAfterMarkers } from "../../../../src/core/writing/pseudonyms/pseudonym-after-markers";
import { tellingForms } from "../../../../src/core/writing/pseudonyms/pseudonym-patterns";
import { firmsInText, peopleInText } from "../../../../src/core/writing/pseudonyms/pseudonym-in-texts";

test.each([
  ["de", "Dienstplan von Frau Schönemann automatisieren", ["Schönemann"]],
  ["de", "Zweitmeinung Dr. Wackernagel als Text", ["Wackernagel"]],
  ["de", "KYC-Prüfung Dr. Thaddäus Quellmalz", ["Thaddäus Quellmalz"]],
  ["de", "Für Frau Schönemann Angebote prüfen", ["Schönemann"]],
  ["de", "i. V. Frau Prof. Dr. Meier-Lüdenscheid, dann Herr Ó Briain", ["Meier-Lüdenscheid", "Ó Briain"]],
  ["de", "Wunsch von Herrn von der Heyde", ["von der Heyde"]],
  [
    "de",
    "Festschrift für Prof. em. Ludolf Trautvetter (Anna-Lena Kühn)",
    ["Ludolf Trautvetter", "Anna-Lena Kühn"],
  ],
  ["de", "Hr. K.-H. Pätzold und Fr. Anna Maria Lüders Termine", ["K.-H. Pätzold", "Anna Maria Lüders"]],
  ["en", "Reply to Mr Thistlewood's complaints", ["Thistlewood"]],
  ["en", "Renewals: ask Mrs. Ogilvy-Tan first", ["Ogilvy-Tan"]],
  ["en", "Notes of Dr Priya Raghunathan and Ms. J. van den Berg", ["Priya Raghunathan", "J. van den Berg"]],
  ["en", "Sir Alistair McCrimmon memo", ["Alistair McCrimmon"]],
  ["de", "Frau am Empfang, Herr der Lage, MS Teams, Mo.–Fr. geöffnet", []],
  ["de", "Max. Laufzeit, Frau Amtsleiterin, Prof. und Studierende, Chatbot Emma einführen", []],
  ["en", "Will customers pay? Mark the date. May release. Can models rank Grace periods", []],
  ["de", "Microsoft 365 Copilot und SAP S/4HANA für den Einkauf", []],
] as const)("%s: %s", (language, text, people) => {
  expect(peopleInText(text, language)).toEqual(people);
});

test.each([
  ["Angebote (Kd. Hoffmann-Renner KG)", ["Hoffmann-Renner KG"]],
  ["Vollmachten für Nowakowski & Söhne OHG", ["Nowakowski & Söhne OHG"]],
  ["Rechnungen Quasten Bau GmbH prüfen", ["Quasten Bau GmbH"]],
  ["Pitch deck for Harrowgate Capital LLC", ["Harrowgate Capital LLC"]],
  ["Claims of Ode and Finch LLP, then others", ["Ode and Finch LLP"]],
  ["Microsoft Deutschland GmbH, SAP AG", []],
  ["AG Digitalisierung, Projekt AG, IT AG, 20 KG Papier", []],
  ["Angebote der GmbH", []],
] as const)("firms in: %s", (text, firms) => {
  expect(firmsInText(text)).toEqual(firms);
});

test.each([
  ["de", "Idee von Kollege Jan aus der Buchhaltung", ["Jan"]],
  ["de", "Lebensläufe (Bewerberin Ayşe) anonymisieren", ["Ayşe"]],
  ["de", "Fahrerin Dragana M. um Feedback bitten", ["Dragana M."]],
  ["de", "Beschwerde der Eheleute Wiechmann", ["Wiechmann"]],
  ["de", "Kunde Zierhut: Aufmaß", ["Zierhut"]],
  ["de", "Holzlieferant Sägewerk Obermoser", ["Sägewerk Obermoser"]],
  ["de", "Angebot an die Metzgerei Oberhauser & Töchter", ["Metzgerei Oberhauser & Töchter"]],
  ["de", "Studie mit S. O’Shaughnessy auswerten", ["S. O’Shaughnessy"]],
  ["en", "Draft letters for our client Vantara Biotech", ["Vantara Biotech"]],
  ["en", "Shift notes by foreman Dwight", ["Dwight"]],
  ["en", "Doe v. Kessington chronology", ["Doe", "Kessington"]],
  ["de", "Kunde Portal, Hotel Auslastung, Praxis Software", []],
  ["en", "Customer Lifetime Value, Supplier Scorecards", []],
  ["de", "Plan B. Danach Plan C. Kunden fragen", []],
  ["en", "a supplier using SAP or Microsoft tools", []],
  [
    "de",
    "Medikamente für Klient Abendroth, Opa Kaminski und Ratsmitglied Yilmaz",
    ["Abendroth", "Kaminski", "Yilmaz"],
  ],
  ["en", "Onboard new hires (mentor: Bartholomew)", ["Bartholomew"]],
  ["en", "Patient Safety alerts, Driver Coaching, Candidate Screening", []],
] as const)("%s, after a word for people or firms: %s", (language, text, names) => {
  expect(namesAfterMarkers(text, language).map(({ name }) => name)).toEqual(names);
});

test.each([
  ["an lager(at)halle.example", ["lager(at)halle.example"]],
  ["Profil linkedin.com/in/beispielperson auswerten", ["linkedin.com/in/beispielperson"]],
  ["Kontakt @beispielperson, ext. 5512", ["@beispielperson", "5512"]],
  ["Personalnr. 004711 und 004712 im Plan", ["004711 und 004712"]],
  ["Employee ID E-20417, policy no. 12345678", ["E-20417", "12345678"]],
  ["geb. 12.03.1961", ["12.03.1961"]],
  ["Rückruf (020) 7946 0991", ["(020) 7946 0991"]],
  ["Lindenstraße 14, 12345 Beispielstadt", ["Lindenstraße 14, 12345 Beispielstadt"]],
  ["Ship to 221 Linden Street", ["221 Linden Street"]],
  ["Kennzeichen B-XY 1234 auslesen", ["B-XY 1234"]],
  ["Fertigungsstraße 2, Halle 14, Artikelnummer 8842013, Version 12.03.2024, 24/7", []],
])("by their form: %s", (text, forms) => {
  expect(tellingForms(text)).toEqual(forms);
});
