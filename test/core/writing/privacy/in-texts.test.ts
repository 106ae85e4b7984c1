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
