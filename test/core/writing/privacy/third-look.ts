import { rowsOf, type PrivacyWorkbook } from "./workbooks";

/** Names with and without form, numbers, addresses and colleagues, measured before anything was mended: 14 of 70 rows let something out. */
export const thirdLook: readonly PrivacyWorkbook[] = [
  {
    label: "Fördertechnik, third look",
    language: "de",
    company: "Hartwig & Söhne Fördertechnik GmbH",
    customers: "",
    industry: "Maschinenbau",
    rows: rowsOf(`
      Angebote für Muster Logistik GmbH automatisch kalkulieren | Anna Schmidt | muster; schmidt; anna | Angebote für; automatisch kalkulieren
      Reklamationen von Muster Logistik sortieren | Hr. Özdemir | muster; oezdemir | Reklamationen von; sortieren
      Muster-Portal an das ERP anbinden | Schmidt, Anna | muster; schmidt | Portal an das ERP anbinden
      Ersatzteilprognose im Sommer | Sommer, Jens | jens | Ersatzteilprognose im Sommer
      Sommers Excel-Liste ablösen | J. Sommer | sommers | Excel-Liste ablösen
      Stücklisten prüfen (Ansprechpartner: A. Schmidt, -4711) | Konstruktion | schmidt | Stücklisten prüfen
      HARTWIG-Kataloge übersetzen | Özdemir | hartwig | Kataloge übersetzen
      Hartwigs Servicewissen als Chatbot | Dr. Müller-Lüdenscheidt | hartwig; mueller; luedenscheidt | Servicewissen als Chatbot
      Lüdenscheidtsche Prüfpläne digitalisieren | Qualität | luedenscheidt | Prüfpläne digitalisieren
      Mueller-Luedenscheidt-Checkliste automatisieren | QM | mueller; luedenscheidt | Checkliste automatisieren
      Mails an einkauf@muster-logistik.example beantworten | oezdemir@hartwig.example | muster; oezdemir; hartwig | beantworten`),
    sources: [{ name: "SAP-Aufträge", owner: "Frau Yıldız" }, { name: "Yildiz-Access-Datenbank" }],
    lists: {
      risks: { risk: "Özdemirs Makro ist undokumentiert", measure: "Makro von Frau Yıldız dokumentieren" },
    },
    hidden: ["yildiz", "oezdemir"],
    kept: ["Makro ist undokumentiert", "Aufträge"],
  },
  {
    label: "Steuerkanzlei, third look",
    language: "de",
    company: "Kanzlei Vogel & Partner mbB",
    customers: "Bäckerei Huber; Familie Müller; Autohaus Rothenpieler",
    industry: "Steuerberatung",
    rows: rowsOf(`
      Belege der Bäckerei Huber vorkontieren | Petra Koch | huber; petra | Belege der; vorkontieren
      Erklärungen der Müllers vorbereiten | Koch | muellers | Erklärungen der; vorbereiten
      Kochs Mandantenbriefe als Vorlage | P. Koch | kochs | Mandantenbriefe als Vorlage
      Rezepte kochen für Kantine planen | Frau Koch | frau koch | Rezepte kochen für Kantine planen
      Kunde Rothenpieler: Fahrtenbuch auslesen | Frank Vogel | rothenpieler; =Frank; =Vogel | Fahrtenbuch auslesen
      Autohauskette Rothenpielers Lohnlauf prüfen | F. V. | rothenpieler | Lohnlauf prüfen
      Rückfragen per WhatsApp +49 171 5550123 vermeiden | Teamassistenz | 5550123; 171 | Rückfragen per; vermeiden
      IBAN DE02 1203 0000 0000 2020 51 aus Rechnungen lesen | Fibu | 1203; 2020 | aus Rechnungen lesen
      Bescheide prüfen – Idee von Kollege Jan aus der Buchhaltung |  | jan(?!uar) | Bescheide prüfen; aus der Buchhaltung
      Januar-Abschluss beschleunigen | Jan Pfeiffer | pfeiffer | Januar-Abschluss beschleunigen`),
    sources: [{ name: "DATEV", owner: "Pfeiffer Jan" }],
    lists: { measures: { measure: "Schulung durch Herrn Pfeiffer und Fr. Koch" } },
    hidden: ["pfeiffer"],
    kept: ["Schulung durch", "DATEV"],
  },
  {
    label: "Stadtwerke, third look",
    language: "de",
    company: "Stadtwerke Großenbrück AöR",
    customers: "",
    industry: "Energieversorgung",
    rows: rowsOf(`
      Zählerstände aus Fotos lesen | Ute Groß | ute | Zählerstände aus Fotos lesen
      Großkunden automatisch abrechnen | U. Gross | u\\. gross | Großkunden automatisch abrechnen
      GROSSENBRÜCKER Störungskarte | Leitstelle | grossenbrueck | Störungskarte
      Grossenbruecks Netzplanung | Netz | grossenbrueck | Netzplanung
      Beschwerde Eheleute Wiechmann, Lindenstraße 14, 72070 Tübingen beantworten | Kundenservice | wiechmann; lindenstrasse 14 | Beschwerde; beantworten
      Baustellen mit Tiefbau Kowalczyk abstimmen | Bau | kowalczyk | Baustellen mit; abstimmen
      Kowalczyks Rechnungen prüfen | Bau | kowalczyk | Rechnungen prüfen
      Personalnr. 004711 und 004712: Schichtplan vorschlagen | HR | 004711; 004712 | Schichtplan vorschlagen
      Wissen von Mar\u00adtin Große-Kleinemeier sichern | Martin Große-Kleinemeier | martin; kleinemeier | Wissen von; sichern
      Kleinemeier\u200bs Wartungsbuch auswerten | Instandhaltung | kleinemeier | Wartungsbuch auswerten
      Chatbot „Frag Ute“ für Tarife | Vertrieb | ute | Chatbot; für Tarife`),
    sources: [{ name: "SCADA-Werte", system: "Siemens", owner: "M. Große-Kleinemeier" }],
    lists: { goals: { goal: "Weniger Rückrufe bei Ute Groß" } },
    hidden: ["ute", "kleinemeier"],
    kept: ["Weniger Rückrufe bei", "SCADA-Werte", "Siemens"],
  },
  {
    label: "Klinik, third look",
    language: "de",
    company: "Klinikum St. Annaberg gGmbH",
    customers: "",
    industry: "Krankenhaus",
    rows: rowsOf(`
      Arztbriefe diktieren (Pilot: Dr. med. Nguyễn Thị Lan) | Chefärztin Dr. Hope | nguyen; thi lan | Arztbriefe diktieren; Pilot
      Nguyen’s Befundvorlagen pflegen | Radiologie | nguyen | Befundvorlagen pflegen
      OP-Plan nach Prof. Müller | Mu\u0308ller, Björn | mueller; bjoern | OP-Plan nach
      Björn's Dienstplan-Excel ersetzen | Bjo\u0308rn M. | bjoern | Dienstplan-Excel ersetzen
      Medikamentenliste der Apotheke zur Rose abgleichen | Rose Falk | falk | Medikamentenliste der Apotheke; abgleichen
      Ambulanz-Termine, Rückfragen an Schwester Monika | Pflege | monika | Ambulanz-Termine; Rückfragen an
      Annaberger Modell dokumentieren | QM | annaberg | Modell dokumentieren
      Patientin E. M., geb. 12.03.1961: Fallbeispiel für Schulung | Pflege | 12\\.03\\.1961 | Fallbeispiel für Schulung
      Aufklärungsbogen www.linkedin.com/in/bjoern-mueller-82 verlinken | IT | bjoern-mueller | Aufklärungsbogen; verlinken
      Hope-Skala automatisch auswerten | Psychologie |  | Skala automatisch auswerten`),
    sources: [{ name: "KIS-Export", owner: "Falk, R." }],
    lists: { kpis: { kpi: "Briefe je Tag (Erhebung durch Rose Falk)" } },
    hidden: ["falk"],
    kept: ["Briefe je Tag", "KIS-Export"],
  },
  {
    label: "Insurance, third look",
    language: "en",
    company: "Brightwater Mutual Ltd",
    customers: "Acme Ltd; O'Leary Brothers Inc.",
    industry: "Insurance",
    rows: rowsOf(`
      Triage Acme Ltd's claims | Will Hope | acme; =Hope | Triage; claims
      ACME renewal letters | W. Hope | acme | renewal letters
      Will customers hope for faster answers? Survey bot | Mark May |  | Will customers hope for faster answers? Survey bot
      Mark duplicates in May reports | May, Mark | may, mark | duplicates in; reports
      O’Leary’s fleet pricing | Siobhán O'Brien | leary; siobhan; brien | fleet pricing
      Handle e-mails to siobhan.obrien@brightwater.example | Claims | siobhan; obrien; brightwater | Handle
      Summarise calls for Ms. Siobhan O’Brien’s team | Call centre | siobhan; brien | Summarise calls for; team
      Brightwaters' policy wording checker | Legal | brightwater | policy wording checker
      Fraud hints for supplier Dunmore Garages | SIU | dunmore | Fraud hints for
      Policy no. 12345678, holder John Q. Fairweather: extract | Ops | fairweather; 12345678 | extract
      Speech to text (ask my colleague Priya in accounting) | Ops | priya | Speech to text; in accounting`),
    sources: [{ name: "Guidewire export", owner: "Brien O., S." }],
    lists: { risks: { risk: "Mark May leaves the company", measure: "Hand over from Mark to Will Hope" } },
    hidden: ["mark may", "will hope"],
    kept: ["leaves the company", "Guidewire export"],
  },
  {
    label: "Software house, third look",
    language: "en",
    company: "Quillfeather Labs, Inc.",
    customers: "Nordwind AG, Café Zürich",
    industry: "Software",
    rows: rowsOf(`
      Ticket routing for Nordwind | Zoë Grant | nordwind; zoe | Ticket routing for
      Grant applications: find funding | Z. Grant | z\\. grant | applications: find funding
      Zoe's release notes generator | Product | zoe | release notes generator
      CAFE ZUERICH menu parser | José Ángel Martínez | zuerich; jose; martinez | menu parser
      Martinez code review assistant | Eng | martinez | code review assistant
      Onboarding buddy (contact: @josemartinez, ext. 5512) | HR | josemartinez | Onboarding buddy
      Employee ID E-20417 payroll query bot | HR | 20417 | payroll query bot
      Quill-feather docs search | Docs | quill | docs search
      QuillfeatherGPT prototype | Ravi | quillfeather | prototype
      Ravi’s incident summaries | SRE | ravi | incident summaries
      Frank discussion guide for sales | Frank |  | discussion guide for sales`),
    sources: [{ name: "Jira", owner: "Ravi K." }],
    lists: { measures: { measure: "Training by José & Zoë" } },
    hidden: ["jose", "zoe", "ravi"],
    kept: ["Training by", "Jira"],
  },
];
