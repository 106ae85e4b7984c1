/** A text of a module (none: the summary) of a template's plan. */
export type PlanText = readonly [module: string, text: string];

/** Texts about the plans of the templates, written without a look at the checks. */
export interface PlanTexts {
  template: string;
  language: "de" | "en";
  honest: readonly PlanText[];
  dishonest: readonly PlanText[];
}

export const templateTexts: readonly PlanTexts[] = [
  {
    template: "beispiel",
    language: "de",
    honest: [
      [
        "m1",
        "Das Modul Kundenservice sorgt dafür, dass Anfragen schneller bei der richtigen Stelle landen und Fachwissen nicht länger in einzelnen Köpfen steckt. {{UC-10.name}} bildet den Einstieg und läuft von {{UC-10.start}} bis {{UC-10.end}}; {{UC-12.name}} schließt ab {{UC-12.start}} an.",
      ],
      [
        "m1",
        "Neue Tickets werden mit Kategorie und Dringlichkeit vorgeschlagen, die Leitung Service überprüft die Zuordnung stichprobenartig.",
      ],
      [
        "m1",
        "Servicetickets vorsortieren benötigt keine Vorarbeiten anderer Module und kann deshalb früh starten.",
      ],
      [
        "m1",
        "Die Suche in technischer Dokumentation setzt die KI-Richtlinie und Schulung aller Beschäftigten voraus, damit alle wissen, welche Daten eingegeben werden dürfen.",
      ],
      [
        "m1",
        "Fundstellen mit Quellenangabe: Konstruktion und Service erkennen auf einen Blick, woher eine Auskunft stammt.",
      ],
      ["m1", "Ausweitung: Nach dem Kundenservice profitieren auch Vertrieb und Produktion von der Suche."],
      [
        "m1",
        "Falsche Zuordnungen verzögern die Bearbeitung. Mitarbeitende können jede Zuordnung mit einem Handgriff ändern; Fehlzuordnungen fließen in die Verbesserung ein.",
      ],
      ["m1", "Auskunft zu Ersatzteilen im Chat wurde nicht ausgewählt und bleibt eine Option für später."],
      [
        "m2",
        "KI-Richtlinie und Schulung aller Beschäftigten schaffen Klarheit: Welche Werkzeuge sind erlaubt, welche Daten tabu, wer hilft weiter?",
      ],
      [
        "m2",
        "Die Schulungspflicht nach Art. 4 wird früh erfüllt und dokumentiert, damit alle übrigen Module darauf aufbauen können.",
      ],
      [
        "m2",
        "Der Betriebsrat wird von Anfang an beteiligt; Bewerbungen vorsortieren ist wegen der Einstufung als Hochrisiko nicht vorgesehen.",
      ],
      ["m2", "Je Bereich gibt es eine Ansprechperson, die Fragen sammelt und beantwortet."],
      [
        "m3",
        "Angebote entstehen aus bewährten Bausteinen, und der Vertrieb gewinnt Zeit für das Gespräch mit dem Kunden. Der erwartete Nutzen liegt bei {{UC-06.benefit}} im Jahr.",
      ],
      [
        "m3",
        "Angebotsentwürfe aus Altangeboten startet erst, wenn der einheitliche Datenzugriff mit Rechtekonzept steht.",
      ],
      ["m3", "Texte für Newsletter und Website laufen bereits; die redaktionelle Prüfung bleibt Pflicht."],
      ["m3", "Der Pilot umfasst eine Produktgruppe mit vielen vergleichbaren Altangeboten."],
      [
        "m4",
        "Einheitlicher Datenzugriff mit Rechtekonzept ist das Fundament des Fahrplans: Ohne geregelte Zugriffe bleiben spätere Vorhaben Stückwerk.",
      ],
      [
        "m4",
        "Dubletten im Kundenstamm bereinigen ist derzeit zurückgestellt; der Kundenstamm wird im Tagesgeschäft gepflegt.",
      ],
      ["m4", "Die Leitung IT stellt Lese-Schnittstellen bereit und dokumentiert, wer worauf zugreifen darf."],
      [
        "m5",
        "Eingangsrechnungen automatisch erfassen: Rechnungen werden ausgelesen und mit Bestellungen abgeglichen, die Freigabe bleibt bei der Buchhaltung.",
      ],
      ["m5", "Zwei Dinge entscheiden über den Erfolg: lesbare Vorlagen und klare Freigaberegeln."],
      ["m5", "Besprechungen werden nur zusammengefasst, wenn alle Teilnehmenden zugestimmt haben."],
      [
        "m5",
        "Standard-E-Mails vorformulieren beginnt nach Besprechungen zusammenfassen, beide bauen auf der Schulung auf.",
      ],
      [
        "m6",
        "Prüfberichte entstehen künftig aus vorhandenen Messprotokollen; das entlastet die Qualitätssicherung von Abschreibarbeit.",
      ],
      [
        "m6",
        "Ausfälle von Maschinen vorhersagen ist anspruchsvoll, weil Maschinendaten bisher in Silos liegen. Deshalb startet das Vorhaben erst im {{UC-13.start}}.",
      ],
      [
        "m6",
        "Oberflächenprüfung mit Kamera: Zweifelsfälle gehen an die Qualitätssicherung, nie automatisch in den Ausschuss.",
      ],
      [
        "m6",
        "Im Abschnitt 12–24 Monate liegen die aufwendigsten Vorhaben, dann ist genügend Erfahrung vorhanden.",
      ],
      ["m6", "Reihenfolge der Fertigungsaufträge vorschlagen wäre reizvoll, passt aber nicht ins Budget."],
      ["", "Firma A startet mit drei Bausteinen zugleich: Datenzugriff, Schulung und Ticketsortierung."],
      [
        "",
        "Der Fahrplan von Firma A umfasst {{plan.scheduled}} und reicht von {{plan.start}} bis {{plan.end}}. Das Budget beläuft sich auf {{budget.total}}.",
      ],
    ],
    dishonest: [
      [
        "m1",
        "Die Suche in technischer Dokumentation ist dem Vorsortieren der Servicetickets zeitlich vorgelagert: UC-12 startet vor UC-10.",
      ],
      ["m1", "Auskunft zu Ersatzteilen im Chat ergänzt das Modul ab dem Sommer."],
      ["m1", "Auskunft zu Ersatzteilen im Chat rundet das Angebot für Kunden ab."],
      ["m1", "UC-11 wird im Anschluss an UC-12 umgesetzt."],
      ["m1", "Drei Viertel der Tickets werden richtig zugeordnet."],
      ["m1", "Die Reaktionszeit verkürzt sich auf wenige Minuten."],
      ["m1", "Die Reaktionszeit sinkt von mehreren Tagen auf wenige Stunden."],
      ["m1", "Jeder Techniker spart täglich eine halbe Stunde."],
      ["m1", "Die Zufriedenheit steigt um zweistellige Prozentpunkte."],
      ["m2", "Bewerbungen vorsortieren startet, sobald die Schulung beendet ist."],
      ["m2", "Die Schulung dauert einen halben Tag."],
      ["m2", "Alle hundertzwanzig Beschäftigten nehmen teil."],
      [
        "m2",
        "KI-Richtlinie und Schulung aller Beschäftigten folgt auf Eingangsrechnungen automatisch erfassen.",
      ],
      ["m2", "Verantwortlich ist die Leitung Recht."],
      [
        "m3",
        "Angebotsentwürfe aus Altangeboten wird noch vor dem einheitlichen Datenzugriff mit Rechtekonzept produktiv gesetzt.",
      ],
      ["m3", "Absatz- und Bedarfsprognose ist ein Quick Win und wird sofort umgesetzt."],
      ["m3", "Ein Angebot entsteht in weniger als zehn Minuten."],
      ["m3", "Die Trefferquote im Vertrieb wächst um ein Drittel."],
      ["m3", "Im ersten Halbjahr ist mit den ersten Entwürfen zu rechnen."],
      ["m3", "Der Umsatz steigt spürbar, um rund fünfhunderttausend Euro."],
      ["m4", "Einheitlicher Datenzugriff mit Rechtekonzept liegt im Abschnitt 12–24 Monate."],
      ["m4", "Dubletten im Kundenstamm bereinigen wird direkt danach gestartet."],
      ["m4", "Der Datenzugriff entsteht mit DataBridge der Firma Nexora."],
      [
        "m5",
        "Eingangsrechnungen automatisch erfassen hängt vom Einheitlichen Datenzugriff mit Rechtekonzept ab.",
      ],
      ["m5", "Vier von fünf Rechnungen laufen ohne Eingriff durch."],
      ["m5", "Bis Jahresende sind alle Rechnungen digital."],
      ["m5", "Der Aufwand in der Buchhaltung schrumpft auf ein Minimum von einer Stunde am Tag."],
      ["m6", "Ausfälle von Maschinen vorhersagen geht bereits in den ersten sechs Monaten in Betrieb."],
      ["m6", "Stillstände gehören damit der Vergangenheit an."],
      [
        "m6",
        "Reihenfolge der Fertigungsaufträge vorschlagen baut auf den Maschinendaten auf und startet zuletzt.",
      ],
      ["m6", "Die Oberflächenprüfung mit Kamera hat sich bereits bewährt und läuft in allen Linien."],
      ["m6", "Die Ausschussquote liegt dann bei unter einem Prozent."],
      ["", "Insgesamt werden alle achtzehn Anwendungsfälle umgesetzt."],
      ["", "Der Plan rechnet sich schon im ersten Jahr."],
      ["", "Mit dem Plan spart Firma A Jahr für Jahr einen sechsstelligen Betrag."],
      ["", "Der Vorstand hat das Budget bereits freigegeben."],
    ],
  },
  {
    template: "handel",
    language: "en",
    honest: [
      [
        "m4",
        "Personalised offers only work on clean data, so the module starts with a consent-based newsletter and grows from there.",
      ],
      ["m4", "Customers find what suits them, and nobody feels followed: consent decides what is used."],
      [
        "m4",
        "The chat for orders and returns hands over to a person as soon as it is unsure, and says that it is a machine, as Art. 50 requires.",
      ],
      ["m4", "{{UC-05.name}} needs {{UC-01.name}} and therefore begins in {{UC-05.start}}."],
      ["m4", "Editors approve every text before it goes online; the author stays responsible."],
      [
        "m5",
        "Fresh goods sell out less often and fewer are written off, because each store gets an order proposal that fits its demand.",
      ],
      ["m5", "{{UC-08.name}} follows {{UC-07.name}}, whose forecasts it uses."],
      ["m5", "Delays are spotted early enough for purchasing to act instead of react."],
      ["m5", "A wrong forecast may empty shelves; store managers can therefore overrule every proposal."],
      ["m3", "One shared data basis for shop and stores ends the tug-of-war between spreadsheets."],
      ["m3", "Master data are cleaned once, at the source, and not again and again downstream."],
      ["m1", "People learn by doing: each store tries the tools on its own everyday tasks."],
      ["m1", "Half measures would not help here; everybody from head office to the shop floor takes part."],
      ["m2", "A register of all AI systems shows at a glance which rules apply and who answers for them."],
      ["m2", "Fairness checks come before launch, not after complaints."],
      [
        "m6",
        "Stock is visible across channels, so a click in the shop leads to a parcel or a pick-up in store.",
      ],
      ["m6", "Visitor counts stay anonymous; individual people are neither recognised nor tracked."],
      [
        "",
        "The plan comprises {{plan.scheduled}}, runs until {{plan.end}} and costs {{budget.total}} in total.",
      ],
      [
        "",
        "Not everything succeeds at the first attempt; each pilot ends with an honest decision to go on, change course or stop.",
      ],
      ["m5", "Store managers are second to none when it comes to local knowledge, so their word counts."],
      ["m4", "Product texts are ready sooner and read alike, whoever wrote the first draft."],
      ["m6", "In the section Months 6–12 the stock becomes visible across channels."],
      [
        "m2",
        "Data protection is on board from day one, and reviewers must confirm each entry in the register.",
      ],
    ],
    dishonest: [
      ["m4", "UC-05 starts before UC-01 is finished."],
      ["m4", "UC-05 precedes UC-01."],
      ["m4", "Product recommendations raise the basket value by double digits."],
      ["m4", "The chat resolves nine in ten questions."],
      ["m4", "Conversion climbs by roughly a fifth."],
      ["m4", "Nobody in the market offers better recommendations."],
      ["m5", "{{UC-08.name}} starts ahead of {{UC-07.name}}."],
      ["m5", "Write-offs shrink to a third of today's level."],
      ["m5", "Stock-outs are a thing of the past."],
      ["m5", "Within three months every store orders automatically."],
      ["m5", "The forecast will be used in all forty-two stores."],
      ["m5", "In the run-up to Christmas the forecast pays off."],
      ["m5", "Responsibility lies with the Supply Chain Director."],
      ["m5", "Mrs Lindqvist from logistics keeps an eye on the forecast."],
      ["m3", "The data platform is supplied by DataHarbor."],
      ["m3", "UC-13 runs in Months 12–24."],
      ["m1", "Training takes two afternoons per person."],
      ["m1", "All staff have already completed the training UC-03."],
      ["m1", "By early February everybody is trained."],
      ["m2", "UC-14 comes first, UC-02 comes later."],
      ["m2", "The programme fully meets Article 12 of the Retail AI Act."],
      ["m6", "UC-10 was finished ahead of schedule."],
      ["m6", "Footfall analysis lifts sales per square metre by a tenth."],
      ["", "The plan pays for itself within a year."],
      ["", "The roadmap starts with UC-08."],
      ["", "The last use case of the plan is UC-02."],
      ["", "All fourteen use cases are quick wins."],
      ["", "Total cost of ownership stays below one million."],
      ["", "Contact the author on LinkedIn for further details."],
    ],
  },
];
