/** Words for a column beyond the catalogue's exact headers, as lists of other tools and firms use them. */
export interface FieldTerms {
  /** Words or phrases; compounds and inflections of them are recognised, too. */
  terms: readonly string[];
  /** They mean the column only now and then, so nothing is taken without asking. */
  vague?: readonly string[];
  /** They say the opposite: `Einfachheit` for effort. */
  opposite?: readonly string[];
}

const list = (text: string): readonly string[] => text.split("|").map((term) => term.trim());

/** Of the use-case table, by column key. */
export const useCaseTerms: Readonly<Record<string, FieldTerms>> = {
  id: {
    terms: list(
      "ID | Nr | Nummer | Number | Key | Lfd Nr | Laufende Nummer | Referenz | Ref | Ticket | Schlüssel | Code | Kürzel | Aktenzeichen | PSP Element | WBS Element",
    ),
    vague: list("Position | Pos | No"),
  },
  name: {
    terms: list(
      "Projekt | Project | Projektidee | KI Idee | Anwendungsidee | Projektname | Project name | Vorhaben | Initiative | Maßnahme | Idee | Idea | Projekttitel | Feature | Epic | User Story | Backlog item | Titel | Title | Projektbezeichnung | Initiative name | Anwendung | Lösung | Solution | Task name | Card name | Aufgabenname | Vorhabenbezeichnung | Use Case Bezeichnung | Bezeichnung Vorhaben | Opportunity",
    ),
    vague: list(
      "Was | Bezeichnung | Thema | Topic | Item | Aufgabe | Task | Produkt | Product | Prozess | Process | Programm | Program | Summary | Short description | Kurzbeschreibung | Betreff | Subject | Karte | Card",
    ),
  },
  area: {
    terms: list(
      "Dezernat | Line of Business | Referat | Geschäftsbereich | Bereich | Abteilung | Department | Business unit | Fachbereich | Ressort | Division | Organisationseinheit | Sparte | Domain | Domäne | Function | Abt | Dept | OE",
    ),
    vague: list("Team | Funktion | Standort | Unit | Einheit | Kostenstelle | Office | Segment"),
  },
  module: {
    terms: list(
      "Modul | Module | Programm | Program | Workstream | Stream | Cluster | Themenfeld | Handlungsfeld",
    ),
    vague: list("Kategorie | Category | Theme | Portfolio | Gruppe | Group"),
  },
  description: {
    terms: list(
      "Beschreibung | Description | Kurzbeschreibung | Summary | Zusammenfassung | Problem statement | Problemstellung | Zielsetzung | Details | Inhalt | Erläuterung | Purpose",
    ),
    vague: list("Ziel | Goal | Objective | Text"),
  },
  aiType: {
    terms: list(
      "KI Typ | KI Art | KI Technologie | AI technology | Technologie | Technology | Technique | AI category | Verfahren",
    ),
    vague: list("Methode | Method | Modelltyp | Model type | Algorithmus"),
  },
  owner: {
    terms: list(
      "Federführung | Verantwortlich | Verantwortung | Owner | Product owner | Sponsor | Ansprechpartner | Projektleiter | Projektleitung | Project manager | Project lead | Zuständig | Responsible | Assignee | Bearbeiter",
    ),
    vague: list(
      "Wer | Person | Lead | Kontakt | Contact | Auftraggeber | Leitung | Manager | Members | Mitglieder",
    ),
  },
  status: {
    terms: list("Status | Stage | Stand | Reifegrad | Projektphase | Maturity | Lifecycle | Umsetzungsstand"),
    vague: list("Phase | State"),
  },
  benefit: {
    terms: list(
      "Nutzen | Benefit | Business value | Value | Impact | Wertbeitrag | Mehrwert | Geschäftswert | Potenzial | Nutzwert | Potential | Vorteil | Wirkung | Effekt | Wirksamkeit",
    ),
    vague: list(
      "Priorität | Priority | Prio | Wichtigkeit | Importance | Dringlichkeit | Urgency | Attraktivität | Wert | Relevanz",
    ),
  },
  feasibility: {
    terms: list(
      "Doability | Machbarkeit | Feasibility | Umsetzbarkeit | Realisierbarkeit | Durchführbarkeit | Technical readiness | machbar | umsetzbar | feasible",
    ),
    vague: list(
      "Confidence | Erfolgswahrscheinlichkeit | Probability of success | Datenreife | Data readiness",
    ),
  },
  effort: {
    terms: list(
      "aufwendig | aufwändig | Aufwand | Effort | Komplexität | Complexity | Implementierungsaufwand | Schwierigkeit | Difficulty | T-Shirt-Size | T-Shirt-Größe | Story points",
    ),
    vague: list("Größe | Size"),
    opposite: list("Einfachheit | Ease | Ease of implementation | Simplicity | Leichtigkeit"),
  },
  acceptance: {
    terms: list("Akzeptanz | Acceptance | Nutzerakzeptanz | Veränderungsbereitschaft"),
    vague: list("Bereitschaft | Adoption | Unterstützung | Support"),
    opposite: list("Widerstand | Resistance"),
  },
  risk: {
    terms: list(
      "Risiken | Risks | Risiko | Risk | Risikostufe | Risk level | Risk rating | Risikobewertung | Gefährdung",
    ),
    vague: list("Kritikalität | Criticality"),
  },
  visibility: {
    terms: list("Sichtbarkeit | Visibility | Außenwirkung | Strahlkraft"),
    vague: list("Reach | Reichweite"),
  },
  dataSources: {
    terms: list(
      "Datenquelle | Data source | Datengrundlage | Datenbasis | Input data | Benötigte Daten | Required data",
    ),
  },
  predecessors: {
    terms: list(
      "Vorgänger | Predecessor | Abhängigkeit | Abhängig von | Dependency | Depends on | Blocked by | Voraussetzung",
    ),
  },
  durationMonths: {
    terms: list(
      "Dauer | Duration | Laufzeit | Umsetzungsdauer | Projektdauer | Projektlaufzeit | Umsetzungszeit | Implementierungszeit | Time to implement | Implementation time",
    ),
    vague: list("Zeitbedarf | Zeit | Timeline | Time to value | Wochen | Monate | Weeks | Months"),
  },
  personDays: {
    terms: list("Personentage | Person days | Man days | Arbeitstage | Manntage | PT | Interner Aufwand"),
    vague: list("Aufwand | Effort | Arbeitsaufwand | Tage | Days"),
  },
  earliestStart: {
    terms: list(
      "Start | Startdatum | Start date | Beginn | Geplanter Start | Planned start | Projektbeginn | Starttermin",
    ),
    vague: list("Wann | Kick-off | Anfang"),
  },
  oneOffCost: {
    terms: list(
      "Haushaltsmittel | Kosten | Cost | Budget | Investition | Investment | Capex | Einmalkosten | Projektkosten | Implementierungskosten | Anschaffungskosten | Projektbudget | Implementation cost | Invest | Budgetbedarf | Finanzbedarf | Mittelbedarf | Investitionsbedarf",
    ),
    vague: list("Gesamtkosten | Total cost | Aufwand | Effort | Preis | Price"),
  },
  runningCost: {
    terms: list(
      "Laufende Kosten | Running cost | Betriebskosten | Opex | Operating cost | Lizenzkosten | Wartungskosten | Monatliche Kosten | Jährliche Kosten | Annual cost | Recurring cost | License cost | Laufend",
    ),
    vague: list("Kosten | Cost | Budget"),
  },
  annualBenefit: {
    terms: list(
      "Einsparung | Ersparnis | Einsparpotenzial | Savings | Cost savings | Annual savings | Kosteneinsparung | Kostenersparnis | Nutzenwert | Jährlicher Nutzen | Annual benefit | Ertrag | Mehrertrag | Zusatzumsatz",
    ),
    vague: list("Nutzen | Benefit | Value | Revenue | Umsatz | Return | Impact"),
  },
  mandatory: {
    terms: list("Muss | Mandatory | Pflicht | Pflichtprojekt | Regulatorisch notwendig | Required"),
    vague: list("Regulatorisch | Regulatory | Compliance"),
  },
  progress: {
    terms: list(
      "Fortschritt | Progress | Fertigstellung | Fertigstellungsgrad | Completion | Percent complete | Erledigt | Umsetzungsgrad | Erledigungsgrad",
    ),
  },
  actualStart: { terms: list("Ist-Start | Actual start | Tatsächlicher Start | Gestartet am") },
  actualEnd: { terms: list("Ist-Ende | Actual end | Tatsächliches Ende | Abgeschlossen am | Go-live") },
};

/** Of the data-source table. */
export const dataSourceTerms: Readonly<Record<string, FieldTerms>> = {
  id: {
    terms: list("ID | Nr | Nummer | Number | Key | Lfd Nr | Referenz | Code"),
    vague: list("Position | Pos | No"),
  },
  name: {
    terms: list(
      "Datenquelle | Data source | Datenbestand | Dataset | Data set | Datensatz | Database | Datenbank | Quelle",
    ),
    vague: list("Bezeichnung | Titel | Title"),
  },
  system: {
    terms: list("System | Quellsystem | Source system | Anwendung | Application | Plattform | Platform"),
  },
  owner: {
    terms: list(
      "Verantwortlich | Owner | Data owner | Data steward | Dateneigner | Ansprechpartner | Zuständig",
    ),
  },
  format: { terms: list("Format | Datenformat | File type | Dateityp | Dateiformat") },
  completeness: {
    terms: list("Vollständigkeit | Completeness | Coverage"),
    vague: list("Füllgrad | Abdeckung"),
  },
  timeliness: { terms: list("Aktualität | Timeliness | Freshness"), vague: list("Currency") },
  consistency: {
    terms: list("Konsistenz | Consistency | Einheitlichkeit"),
    vague: list("Datenqualität | Data quality | Qualität | Quality"),
  },
  relevance: {
    terms: list("Relevanz | Relevance | Bedeutung"),
    vague: list("Wichtigkeit | Importance | Priorität | Priority"),
  },
  personalData: {
    terms: list(
      "Personenbezug | Personenbezogene Daten | Personal data | PII | Contains PII | DSGVO relevant | GDPR relevant",
    ),
  },
  silo: { terms: list("Silo | Datensilo | Medienbruch | Data silo") },
  api: { terms: list("Schnittstelle | API | Interface | API verfügbar | API available") },
};

/** Words that say nothing about what a column means. */
export const fillerWords: ReadonlySet<string> = new Set(
  list(
    "wie|welche|welcher|welches|welchem|soll|sind|wird|plan|der|die|das|des|den|dem|von|vom|fuer|je|pro|in|im|am|zu|zur|und|oder|mit|ki|ai|geschaetzt|geschaetzte|geschaetzter|geschaetztes|geschaetzten|erwartet|erwartete|erwarteter|erwartetes|voraussichtlich|voraussichtliche|voraussichtlicher|geplant|geplante|geplanter|geplantes|ca|score|scores|bewertung|punkte|punktzahl|rating|grad|stufe|skala|index|note|einschaetzung|hoehe|level|the|of|for|per|and|or|a|an|to|is|estimated|estimate|expected|planned|projected|overall|points|scale|est|approx|business|geschaeftlicher|geschaeftliche|strategischer|strategic|initial|schulnote|schulnoten|noten|grade|eur|euro|teur|keur|tsd|mio|prozent|percent",
  ),
);

/** Of amounts that were spent, booked or granted; what a plan needs is still to come. */
export const pastWords: ReadonlySet<string> = new Set(
  list(
    "ist|actual|actuals|bisher|bisherige|gebucht|gebuchte|verbraucht|ausgegeben|spent|paid|booked|genehmigt|approved",
  ),
);

/** Endings of compounds that say nothing, either: `Risikostufe`, `Nutzenscore`. */
export const fillerEndings: readonly string[] = [
  "stufe",
  "grad",
  "klasse",
  "score",
  "index",
  "level",
  "bewertung",
  "punkte",
  "wert",
  "note",
  "einschaetzung",
];
