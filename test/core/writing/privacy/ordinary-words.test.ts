import { namesAfterMarkers } from "../../../../src/core/writing/pseudonyms/pseudonym-after-markers";
import { firmsInText, peopleInText } from "../../../../src/core/writing/pseudonyms/pseudonym-in-texts";
import { tellingForms } from "../../../../src/core/writing/pseudonyms/pseudonym-patterns";
import { pseudonymise, pseudonymTable } from "../../../../src/core/writing/pseudonyms/pseudonymise";
import { planOf } from "../pseudonyms/support";

/** Titles full of words that are somebody's name elsewhere, or that stand after „Kunde“ without being one. */
const german = `
Angebote im Sommer schneller erstellen|Koch- und Backrezepte vorschlagen
Vogelperspektive: Dashboards für die Leitung|Mark-up der Verträge prüfen|Kleine Losgrößen planen
Lange Texte zusammenfassen|Jung und Alt: Lernplattform|Richter-Skala der Störungen|Weberei-Muster erkennen
Bauer-Portal für Ernteprognosen|Der Kaiserslauterner Standort plant Schichten|Bergbau-Sensoren auswerten
Stein- und Erdenpreise prognostizieren|Schwarze Liste der Lieferanten|Weiße Ware bewerten
Große Datenmengen bereinigen|Kaufmännische Prüfung automatisieren|Posteingang sortieren|Tagesgeschäft entlasten
Wintervorrat planen|Die Kunden fragen im Winter oft nach|Ein Kaufmann prüft Rechnungen|Postbearbeitung per KI
Auf lange Sicht planen|Im Ernst: Spam erkennen|Alle Tage der Woche berücksichtigen
Der Wolf im Schafspelz: Phishing erkennen|Der Markt im Wandel|Rosenzucht planen|Frankreich-Geschäft auswerten
Franken und Euro umrechnen|Artikel beschreiben|Maibaum-Aktion bewerben|Projekt Hoffnung
Die Christian-Doppler-Methode|Wertstrom am Berg|Herr der Daten|Frauenquote berichten|Herrenmode beschreiben
Doktoranden betreuen|Der Leiter Einkauf prüft Angebote|Firma A und Kunde B nicht verwechseln
GmbH-Gründungen unterstützen|Auf die AG Digitalisierung hören|Aktiengesellschaften analysieren
Kunde ruft an: Gespräch zusammenfassen|Lieferant Bewertung automatisieren|Mandanten Onboarding
Familie und Beruf vereinbaren|Hotel Auslastung vorhersagen|Praxis Termine planen|Bäckerei Filialen beliefern
Autohaus Leads bewerten|Kollege KI einführen|Spedition Touren planen|Kunde Premium bevorzugen
Kanzlei Software anbinden|Apotheke Bestand prüfen|Schule Stundenplan|Straße 5 in der Lagerhalle|Halle 14, Gang 3
Tel. Hotline entlasten|Raum 4711 buchen|ISO 27001 und 9001|Version 12.03.2024|Rechnung Nr. 5 prüfen
Dr.-Arbeiten prüfen|Microsoft Teams und SAP S/4HANA|Deutsche Bahn Tickets erfassen|Google Ads Texte
Power BI Bericht|Bayern und Hessen vergleichen|Hamburg, Berlin und Köln beliefern
Rechnungen automatisch erfassen und freigeben|Kundenanfragen im Frühling bündeln|Wareneingang mit Kamera prüfen
Lieferanten Bewertung nach Qualität|Kunden Hotline entlasten|Kunde wartet nicht mehr
Kunden, Lieferanten und Partner informieren|Firma intern: Wissensdatenbank|Unser Kollege Roboter sortiert
Kollegin im Urlaub vertreten|Ansprechpartner je Standort nennen|Schwester-Gesellschaften konsolidieren
Tutor für Auszubildende|Praktikantin einarbeiten|Azubi Feedback einholen|Fahrer Einsatzplanung
Meister Wissen bewahren|Patient Onboarding|Mandant Portal|Familie Angebote schnüren|Verein Mitglieder verwalten
Stiftung Anträge sichten|Haus Technik überwachen|Hotel Gäste begrüßen|Restaurant Reservierungen
Gasthof Speisekarte übersetzen|Metzgerei Bestellungen|Elektro Ersatzteile|Sägewerk Ausbeute erhöhen
Praxis Software ablösen|Straßen 12 bis 14 sperren|Weg 7 durch die Anlage|Platz 1 im Ranking|Nr. 12345 im Katalog
Artikelnummer 8842013 zuordnen|Bestellung 4500012345 prüfen|Norm DIN EN 15038|PLZ 72070 auswerten
Im Jahr 2027 starten|Chatbot Lea-Assistent|KI-Assistent Jarvis|Projekt Phoenix|Projekt Kopernikus
Copilot in Word und Outlook|SAP, Salesforce, HubSpot|DATEV, Lexware, Sage|ChatGPT, Claude und Gemini vergleichen
Die Alten und die Jungen|Alte Verträge lesen|Kurze Wege|Neue Wege gehen|Wandel begleiten|Stolz auf Qualität
Roter Faden in Texten|Das Beste aus Daten|Stark im Vertrieb|Kraft sparen|Held der Arbeit: Anerkennung
Lob verteilen|Brandmeldungen prüfen|Albtraum Excel beenden|Winterfest machen|Herbstaktion bewerben
Tonaufnahmen verschriftlichen|Kevin-Klausel prüfen|Hopfen und Malz|Chefsache KI|Büroarbeit mindern|Montagepläne
Technikwissen
Kunde Portal anbinden|Schulungsplan für Klient und Angehörige|Opa erzählt: Chronik|Mitglied werden per Chat
Mentor gesucht: Matching|Gast WLAN absichern|Kontakt Center entlasten|Chef fragt Assistent
Berater Tagessätze vergleichen|Autor und Titel erfassen|Student findet Kurs|Mieter Strom abrechnen
Fahrer Pause erinnern|Patient Akte lesen|Nachbar Stadt vergleichen|Haus Nummer 5|Möbel Katalog
Elektro Fahrzeuge laden|Bau Tagebuch|Praxis Empfang|Kanzlei Post|Verlag Rechte|Stiftung Zweck
Restaurant Tische zuweisen|Hotel Zimmer putzen|Friseur Termine|Immobilien Exposés schreiben|Druckerei Aufträge
Spedition Ladelisten|Maschinenbau Normen|Optik Labor|Lehrling Berichte|Familie Müllabfuhr|Schwester Firma
Hersteller Angaben prüfen|Lieferant Zeugnis anfordern|Dienstleister Verträge|Mandant Akte|Bruder Druckertreiber
Interessent Newsletter
`;
const english = `
Will the model hope for clean data?|Mark invoices as paid in May|May grant access rights
Grant applications review|Price list update|Page layout suggestions|Bill of materials check|Read e-mails faster
Case summaries|Field service routing|Cash flow forecast|Chase late payments|Art direction for banners
Faith in data: quality checks|Joy of use survey|Banks and insurers report|Drew up contracts: compare
Frank feedback form|Rose by ten: trend alerts|Grace period reminders|Hope street campaign planning
In summer and winter demand differs|The customer service desk|Supplier onboarding|Company handbook search
Client portal|Dear customer letters|Art. 4 training|Sir or Madam letters|Ms Teams bot|Dr visits planning
Saint and sinner segments|Colleague search|Doctor appointments|Family plan pricing|Hotel bookings
Law firm search|Jan to March forecast|August sales plan|April report|Summer sale|Baker and butcher supply
Smith charts|Cook books|Young customers|White paper drafts|Black list screening|Long texts|Green energy
Brown field projects|King size offers|Rich media|Miles per gallon|Wood inventory|Stone quarry images
Fox news monitoring|Bush fire detection|Web Analytics and Power BI|Ford and Bosch parts search
New York and London offices|Invoice capture|Customer churn prediction|Client onboarding checklist
Supplier scorecards|Vendor Management|Colleague recognition programme|Patient Portal|Driver Safety coaching
Foreman Reports digitised|Tenant Requests|Our client base|Matter 3 of the audit|Order 4500012345 tracking
Part number 8842013 lookup|Street-level imagery|Avenue 5 campaign|Project Phoenix
Gemini, Claude and ChatGPT compared|Salesforce and HubSpot sync|Fernweh newsletter|Hale and hearty
Winter is coming: stock planning|Grace under pressure: call coaching|Company-wide search|The company handbook
Judge quality of photos|Mr. and Mrs. letters|Dr. search|Northgate of the site|Red fern protection
Cruise control for campaigns|Dairy products forecast|Machines and manuals|Call transcripts|Type up dictation
Baker Street style guide|Cross selling|Long tail products|Sharp images|Strong passwords|Best practices
Swift payments|Small parcels|Short stories|Wise choices|Power outages|Love letters to brands|Savage discounts
Rush orders|Moody charts|Flowers delivery|Parks and rivers|Waters and woods|Knight shift planning
Night shift planning
`;
const titlesIn = (all: string) => all.trim().split(/[|\n]/);
const titles = [
  ...titlesIn(german).map((title) => ["de", title] as const),
  ...titlesIn(english).map((title) => ["en", title] as const),
];

test.each(titles)("%s: %s gives nobody away", (language, title) => {
  const found = [
    ...firmsInText(title),
    ...peopleInText(title, language),
    ...namesAfterMarkers(title, language).map(({ name }) => name),
    ...tellingForms(title),
  ];
  expect(found).toEqual([]);
});

test("nor do they lose a word to owners of other names", () => {
  const owners = ["Anna Hoffmann", "Jens Kaufmann", "Dr. Svenja Bergmann", "K. Winterfeld"];
  const table = pseudonymTable(planOf({ owners, texts: titles.map(([, title]) => title) }), "de");
  const changed = titles.map(([, title]) => title).filter((title) => pseudonymise(title, table) !== title);
  expect(changed).toEqual(["Ein Kaufmann prüft Rechnungen"]);
});
