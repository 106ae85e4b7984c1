import { rowsOf, type PrivacyWorkbook } from "./workbooks";

/** Other trades and wordings, measured after the fourth look was mended: 6 of 60 rows let something out. */
export const fifthLook: readonly PrivacyWorkbook[] = [
  {
    label: "Pflegedienst, fifth look",
    language: "de",
    company: "Ambulante Pflege Sonnengarten GbR",
    customers: "",
    industry: "Pflege",
    rows: rowsOf(`
Tourenplan für Frau Wiesengrund und Ehepaar Tschirner | PDL Gundula Ebersbach | wiesengrund; tschirner; ebersbach | Tourenplan für
Pflegeberichte von Gundula diktieren | PDL | gundula | Pflegeberichte von
Medikamente für Klient Abendroth prüfen | Nachtdienst | abendroth | Medikamente für; prüfen
Sonnengartens Dienstplan automatisch füllen | G. Ebersbach | sonnengarten | Dienstplan automatisch füllen
Angehörige von Opa Kaminski informieren | Ebersbach | kaminski | Angehörige von; informieren
Rückrufnummer 0341-555 01 88 aus Mails lesen | Büro | 555 01 | aus Mails lesen
Fahrtenbuch (Wagen von Schwester Ulrike) auswerten | Fuhrpark | ulrike | Fahrtenbuch; auswerten
Versichertennr. A123456789 erkennen | Abrechnung | 123456789 | erkennen
Sturzprotokolle zusammenfassen | Ebersbach, Gundula | | Sturzprotokolle zusammenfassen
Idee von Sandro: Wundfotos vergleichen | Wundmanagement | sandro | Idee von; Wundfotos vergleichen
Hausarzt Dr. Pohlmann-Stein automatisch anschreiben | Verwaltung | pohlmann | Hausarzt; automatisch anschreiben`),
    sources: [{ name: "Pflegesoftware", owner: "Gundula E." }],
    lists: { risks: { risk: "Nur Gundula kennt die Touren", measure: "Ebersbachs Wissen aufschreiben" } },
    hidden: ["gundula", "ebersbach"],
    kept: ["kennt die Touren", "Wissen aufschreiben"],
  },
  {
    label: "Weinhandel, fifth look",
    language: "de",
    company: "Weinkontor Achterberg e.K.",
    customers: "Restaurant Lindenhof",
    industry: "Handel",
    rows: rowsOf(`
Nachbestellung Restaurant Lindenhof vorhersagen | Inhaber Achterberg | lindenhof; achterberg | Nachbestellung; vorhersagen
Etiketten vom Weingut Querbach lesen | Lager | querbach | Etiketten vom; lesen
Querbachs Preisliste vergleichen | Einkauf | querbach | Preisliste vergleichen
Newsletter im Achterberg-Stil schreiben | Marketing | achterberg | Newsletter im; Stil schreiben
Frau Rebe fragt nach Lieferterminen: Antwort vorschlagen | Verkauf | frau rebe | fragt nach Lieferterminen
Reben, Lagen und Jahrgänge beschreiben | Verkauf | | Lagen und Jahrgänge beschreiben
Zahlungen der Fa. Stollenwerk & Co. abgleichen | Buchhaltung | stollenwerk | Zahlungen der; abgleichen
Spedition Hurtig beauftragen lassen | Versand | spedition hurtig | beauftragen lassen
Hurtige Antworten auf Reklamationen | Service | | Antworten auf Reklamationen
Probe-Abend mit Sommelier Fabrizio planen | Events | fabrizio | Probe-Abend mit; planen
Bio-Zertifikate von Lieferanten prüfen | Einkauf | | Bio-Zertifikate von Lieferanten prüfen`),
    sources: [{ name: "Warenwirtschaft", owner: "Achterberg" }],
    lists: { goals: { goal: "Lindenhof schneller beliefern" } },
    hidden: ["lindenhof"],
    kept: ["schneller beliefern"],
  },
  {
    label: "Charity, fifth look",
    language: "en",
    company: "Harbour Lights Trust",
    customers: "",
    industry: "Charity",
    rows: rowsOf(`
Thank donor Mrs Abernathy-Cole automatically | Fundraising (Imogen) | abernathy; imogen | automatically
Grant report drafts for funder Calloway Foundation | Imogen Stride | calloway | Grant report drafts for
Stride's spreadsheet replacement | I. Stride | stride | spreadsheet replacement
Volunteer rota, ask Desmond first | Volunteers | desmond | Volunteer rota
Safeguarding case no. SG-20391 summary | Safeguarding | 20391 | summary
Translate leaflets for client Fatoumata | Outreach | fatoumata | Translate leaflets for
Phone +44 7700 900123 voicemail to text | Office | 7700 | voicemail to text
Harbour Lights' website chatbot | Comms | harbour lights | website chatbot
Match volunteers with families | Desmond O'Hara | | Match volunteers with families
Lost property at 14 Quayside Road | Facilities | 14 quayside | Lost property at
Stride into autumn: campaign texts | Comms | | into autumn: campaign texts`),
    sources: [{ name: "Donor CRM", owner: "Imogen Stride" }],
    lists: { kpis: { kpi: "Replies per week (Imogen)" } },
    hidden: ["imogen"],
    kept: ["Replies per week"],
  },
  {
    label: "Stadtverwaltung, fifth look",
    language: "de",
    company: "Stadt Krähenfurt",
    customers: "",
    industry: "Verwaltung",
    rows: rowsOf(`
Bürgeranfragen wie von Herrn Zwickelbauer beantworten | FB 3 / Hr. Lüttgenau | zwickelbauer; luettgenau | Bürgeranfragen wie von; beantworten
Krähenfurter Amtsblatt zusammenfassen | Pressestelle | kraehenfurt | Amtsblatt zusammenfassen
Bauanträge Architekturbüro Pfannenstiel vorprüfen | Bauamt | pfannenstiel | Bauanträge; vorprüfen
Widerspruch Az. 32-114/26 (Müllerin ./. Stadt) auswerten | Rechtsamt | muellerin | Widerspruch; auswerten
Kita-Plätze vergeben | Lüttgenau | | Kita-Plätze vergeben
OB Dr. Hannelore Grünspan: Reden entwerfen | Büro OB | gruenspan; hannelore | Reden entwerfen
Sitzungsprotokolle für Ratsmitglied Yilmaz | Ratsbüro | yilmaz | Sitzungsprotokolle für
Wohngeld: Steuer-ID 12 345 678 901 prüfen | Wohngeldstelle | 345 678 | Wohngeld; prüfen
Grünflächen, Bäume und Wege erfassen | Grünflächenamt | | Grünflächen, Bäume und Wege erfassen
Bußgeld: Halter zu KR-AB 123 ermitteln | Ordnungsamt | | ermitteln
KRAEHENFURT-App Texte prüfen | IT | kraehenfurt | App Texte prüfen`),
    sources: [{ name: "DMS", owner: "S. Lüttgenau" }],
    lists: { measures: { measure: "Lüttgenaus Team schulen" } },
    hidden: ["luettgenau"],
    kept: ["Team schulen"],
  },
  {
    label: "SaaS, fifth look",
    language: "en",
    company: "Nimbuswerk GmbH",
    customers: "Tandoori Palace; Müller & Lang KG",
    industry: "Software",
    rows: rowsOf(`
Churn alert for Tandoori Palace | Saoirse Kelly | tandoori; saoirse | Churn alert for
Mueller und Lang invoices, parse PDF | S. Kelly | mueller | invoices, parse PDF
Nimbuswerks roadmap Q&A bot | Saoirse K. | nimbuswerk | roadmap Q&A bot
nimbuswerk.example status mails | Ops | | status mails
Onboard new hires (mentor: Bartholomew) | People | bartholomew | Onboard new hires
Contact hello@tandoori.example automatically | Sales | tandoori | automatically
Escalations: page Kofi at night | Kofi Mensah-Boateng | kofi | at night
Boateng's on-call summary | Kofi | boateng | on-call summary
Long queries: explain slow SQL | DB | | Long queries: explain slow SQL
Security review for vendor Blue Heron Analytics | Legal | blue heron | Security review for
Read meters by photo | Product | | Read meters by photo`),
    sources: [{ name: "Billing DB", owner: "Kelly, Saoirse" }],
    lists: { risks: { risk: "Kofi is the only one on call", measure: "Train a second person" } },
    hidden: ["kofi"],
    kept: ["is the only one on call", "Train a second person"],
  },
];
