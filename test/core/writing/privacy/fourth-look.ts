import { rowsOf, type PrivacyWorkbook } from "./workbooks";

/** Written together with the third look, measured after that one was mended: 5 of 69 rows let something out, 33 before. */
export const fourthLook: readonly PrivacyWorkbook[] = [
  {
    label: "Tischlerei, fourth look",
    language: "de",
    company: "Tischlerei Brandstätter",
    customers: "",
    industry: "Handwerk",
    rows: rowsOf(`
      Aufmaße für Kunde Zierhut übernehmen | Toni Brandstätter | zierhut; toni | Aufmaße für; übernehmen
      Zierhuts Küche als Referenz beschreiben | Chef | zierhut | Küche als Referenz beschreiben
      Holzlieferant Sägewerk Obermoser: Preise vergleichen | Einkauf (Vroni) | obermoser; vroni | Preise vergleichen
      Angebote wie von Vroni schreiben | Büro | vroni | Angebote wie von; schreiben
      Fotos von der Baustelle Gasthof Kerschbaumer sortieren | Montage | kerschbaumer | Fotos von der Baustelle; sortieren
      Der alte Brandstetter soll nichts tippen müssen: Diktat | Toni |  | soll nichts tippen müssen
      Azubi-Berichte (Lehrling Mehmet) prüfen | Ausbildung | mehmet | Azubi-Berichte; prüfen
      Mahnungen: Rückruf unter 0664 5550199 einplanen | Büro | 5550199; 0664 | Mahnungen; einplanen
      Bewertungen auf Google beantworten | Sepp | sepp | Bewertungen auf Google beantworten
      Winterdienstplan erstellen | Winter Josef | josef | Winterdienstplan erstellen`),
    sources: [{ name: "Ordner „Toni alt“", owner: "T. Brandstätter" }, { name: "WhatsApp-Gruppe Obermoser" }],
    lists: {
      modules: { goal: "Toni entlasten und Vronis Wissen sichern", successFactors: "Sepp macht mit" },
      risks: { risk: "Josef Winter kündigt", measure: "Vertretung für Josef" },
    },
    hidden: ["toni", "vroni", "sepp", "josef", "obermoser"],
    kept: ["entlasten und", "Wissen sichern", "macht mit", "kündigt", "Vertretung für"],
  },
  {
    label: "Hochschule, fourth look",
    language: "de",
    company: "Hochschule für Gestaltung Weißenfels",
    customers: "",
    industry: "Bildung",
    rows: rowsOf(`
      Prüfungsfragen von Prof. Dr.-Ing. habil. Łukasz Wójcik wiederverwenden | Wojcik, L. | lukasz; wojcik | Prüfungsfragen von; wiederverwenden
      WÓJCIK-Skripte durchsuchbar machen | Bibliothek | wojcik | Skripte durchsuchbar machen
      Erstsemester-Fragen beantworten (Tutorin Lea) | Lea Sophie Hoffmann-Çelik | lea; celik | Erstsemester-Fragen beantworten
      Celik-Formular ersetzen | Prüfungsamt | celik | Formular ersetzen
      Matrikelnummer 2398417 als Testfall prüfen | Prüfungsamt | 2398417 | als Testfall prüfen
      Weissenfelser Werkschau bewerben | Presse | weissenfels | Werkschau bewerben
      Drittmittel bei der Stiftung Vollbrecht beantragen | Forschung | vollbrecht | Drittmittel bei der; beantragen
      Raumplan Haus Vollbrecht, Am Anger 3, prüfen | Technik | vollbrecht | Raumplan; prüfen
      Studie mit S. O’Shaughnessy und Hrn. Groß auswerten | Hr. Groß | shaughnessy; =Groß | Studie mit; auswerten
      Große Hörsäle belegen | Groß |  | Große Hörsäle belegen
      Sprechstunde von wojcik.lukasz(at)hs-weissenfels.example buchen | IT | wojcik; lukasz; weissenfels; hs-weissenfels | Sprechstunde von; buchen`),
    sources: [{ name: "HISinOne", owner: "Lea Hoffmann-Çelik" }],
    lists: {
      roles: { role: "Datenverantwortliche (Lea Hoffmann)", person: "Lea Hoffmann-Çelik" },
      goals: { goal: "Herrn Wójciks Lehre entlasten" },
    },
    hidden: ["wojcik", "lea", "celik"],
    kept: ["Lehre entlasten", "HISinOne"],
  },
  {
    label: "Spedition, fourth look",
    language: "de",
    company: "TransAlbrecht Logistik SE & Co. KG",
    customers: "Möbel Hintermayr; Fa. Schlüter + Sohn",
    industry: "Logistik",
    rows: rowsOf(`
      Touren für Möbelhaus Hintermayr planen | Dispo / Kevin | hintermayr; kevin | Touren für; planen
      Hintermayer-Reklamationen klassifizieren | Kevin Albrecht |  | Reklamationen klassifizieren
      Schlüters Palettenkonto abgleichen | Lager | schlueter | Palettenkonto abgleichen
      SCHLUETER & SOHN: Avise lesen | Lager | schlueter | Avise lesen
      TransAlbrecht-App: Fahrerfragen beantworten | IT | transalbrecht | Fahrerfragen beantworten
      Trans-Albrecht Frachtbriefe erkennen | IT | albrecht | Frachtbriefe erkennen
      Fahrerin Dragana M. (PersNr 88213) um Feedback bitten | HR | dragana; 88213 | um Feedback bitten
      Zollpapiere wie bei Dragana | Zoll | dragana | Zollpapiere wie bei
      Kennzeichen M-AB 1234 auslesen | Hof | m-ab 1234 | auslesen
      Kosten im Herbst senken | Herbst |  | Kosten im Herbst senken`),
    sources: [{ name: "TMS", owner: "K. Albrecht" }, { name: "Excel von Frau Herbst" }],
    lists: {
      measures: { measure: "Kevin zeigt Frau Herbst die App" },
      tasks: { task: "Termin mit Herrn Albrecht und Fa. Schlüter" },
    },
    hidden: ["kevin", "albrecht", "frau herbst", "schlueter"],
    kept: ["die App", "TMS"],
  },
  {
    label: "Law firm, fourth look",
    language: "en",
    company: "Pemberton Hale LLP",
    customers: "",
    industry: "Legal services",
    rows: rowsOf(`
      Draft NDAs for our client Vantara Biotech | Eleanor Hale | vantara; eleanor | Draft NDAs for
      Vantara's data room: summarise | E. Hale | vantara | data room: summarise
      Matter 2024-00317 (Doe v. Kessington Foods plc) chronology | Litigation | doe; kessington; 2024-00317 | chronology
      Kessington correspondence sorting | Litigation | kessington | correspondence sorting
      PEMBERTON HALE precedents search | Knowledge | pemberton; hale | precedents search
      PembertonHale newsletter drafts | Marketing | pemberton | newsletter drafts
      Time entries for Judge (ret.) Archibald Penrose | Finance | archibald; penrose | Time entries for
      Penrose's dictation, typed up | Secretaries | penrose | dictation, typed up
      Call (020) 7946 0991 transcripts | Front desk | 7946 | transcripts
      Hale and hearty: wellbeing bot | HR |  | and hearty: wellbeing bot
      Grace period reminders | Grace |  | period reminders`),
    sources: [{ name: "iManage", owner: "Hale, Eleanor" }],
    lists: { risks: { risk: "Mr Penrose's files are on paper", measure: "Scan with Eleanor's help" } },
    hidden: ["penrose", "eleanor"],
    kept: ["files are on paper", "iManage"],
  },
  {
    label: "Manufacturer, fourth look",
    language: "en",
    company: "The Redfern Company",
    customers: "Northgate Dairy Co-op; Hübner Maschinenbau",
    industry: "Manufacturing",
    rows: rowsOf(`
      Forecast orders of Northgate Dairy | Luis Fernández de la Cruz | northgate; luis | Forecast orders of
      Huebner spare parts lookup | Fernandez | huebner | spare parts lookup
      Hubner machines: manual search | Service | hubner | machines: manual search
      de la Cruz checklist as an app | Quality | cruz | checklist as an app
      Redfern-wide safety alerts | EHS | redfern | safety alerts
      Shift notes by foreman Dwight | Plant 2 | dwight | Shift notes by
      Invoices of vendor Castellan Packaging | AP | castellan | Invoices of
      Castellans price lists | Purchasing | castellan | price lists
      SSN 078-05-1120 masking test | HR | 078-05 | masking test
      Ship to 221 Baker Street, Springfield IL 62704 | Logistics | 221 baker | Ship to`),
    sources: [{ name: "ERP", owner: "L. Fernández" }],
    lists: { kpis: { kpi: "Scrap rate (per Dwight)" } },
    hidden: ["dwight"],
    kept: ["Scrap rate", "ERP"],
  },
  {
    label: "Beratung, fourth look",
    language: "de",
    company: "querdenk consulting",
    customers: "VOLTARIS AG, die Ärztegemeinschaft Dr. Kübler/Dr. Sanchez",
    industry: "Beratung",
    rows: rowsOf(`
      Voltaris-Workshop nachbereiten | Hope Winter | voltaris | Workshop nachbereiten
      Angebote von querdenk prüfen | hope.winter | querdenk; hope\\.winter | Angebote von
      Querdenks Vorlagen vereinheitlichen | H. Winter | querdenk | Vorlagen vereinheitlichen
      Praxis Kübler: Terminausfälle vorhersagen | S. Ó Dálaigh | kuebler | Terminausfälle vorhersagen
      Kübler und Sánchez – Protokolle | O Dalaigh | kuebler; sanchez | Protokolle
      Ó Dálaighs Interviewleitfaden | Research | dalaigh | Interviewleitfaden
      Lebensläufe (Bewerberin Ayşe) anonymisieren | Recruiting | ayse | Lebensläufe; anonymisieren
      Profil linkedin.com/in/aysekaya auswerten | Recruiting | aysekaya | auswerten
      Angebot an die Metzgerei Oberhauser & Töchter | Vertrieb | oberhauser | Angebot an die
      Reisekosten: Kollegin Uschi fragen | Backoffice | uschi | Reisekosten; fragen
      Winterthur-Büro anbinden | IT |  | Winterthur-Büro anbinden`),
    sources: [{ name: "CRM", owner: "Winter, Hope" }],
    lists: { goals: { goal: "Uschi gewinnt Zeit" }, risks: { risk: "Nur Hope kennt das CRM" } },
    hidden: ["uschi"],
    kept: ["gewinnt Zeit", "kennt das CRM"],
  },
];
