import { words, type LawRule } from "./law-rule";
import { emotions, sensing } from "./prohibited-rules";
import { verification } from "./high-vocabulary";
import { aboutPeople, handling, things } from "./things-vocabulary";
import { predicting } from "./vocabulary";

const paper = words`
      *rechnung, invoice, *beleg(e|en|s)?$, beleg, receipt, lieferschein, delivery note, formular, forms?$,
      *dokument, document, vertraeg, *vertrag, contract, police, policies, bestell, purchase order, akten,
      *unterlagen, records?$, *post$, posteingang, inbox, mails?$, e ?mail, kreditor, datenblaetter, scans?$,
      pdf, kontoaus, bank statement, spesen, expense, stammdaten`;

/** Harmless kinds of which something is still to be asked. */
const asking: readonly string[] = ["search", "language", "textSentiment", "counting", "verification"];

/** Kinds that no rule of the act singles out, as long as nothing else is found beside them. */
export const minimalRules: readonly LawRule[] = [
  minimal(
    "noAi",
    [
      words`keine ki$, keine kuenstliche, kein ki$, ohne ki$, ohne kuenstliche, klassische\w* automati, no ai$, not ai$, without ai$, no artificial,
      no machine learning, ohne machine learning, classic(al)? automation, kein maschinelles lernen`,
    ],
    { literal: true },
  ),
  minimal("fixedRules", [
    words`rule based, regelbasiert, feste\w* regeln, fixed rules, rpa$, robotic process, makro, macro$`,
  ]),
  minimal("documentCapture", [
    words`
      ocr$, optical character, *beleg ?(erkenn|erfass|lesen|verarbeit),
      *rechnungs ?(erfass|verarbeit|pruef|eingang|workflow|erkenn|lesen|buch),
      invoice (capture|process|extract|match|automat|approv),
      dokumenten ?(erfass|extrakt|verarbeit|erkenn|analys|pruef),
      document (capture|process|extract|intake|understand|analys), kreditoren, accounts payable, kontier,
      spesen, expense, handschrift, handwrit, daten ?extrakt, data extract`,
    [
      paper,
      words`
      lies, lesen, liest, *extra(h|kt|ct), *erfass, *erkenn, captur, *buch(t|en|ung), abgleich, gleicht,
      *pruef, match, process, *verarbeit, digitalis, digiti, parse, compar, vergleich, analys`,
    ],
  ]),
  minimal("sorting", [
    words`
      *ticket ?(kategor|klassif|sortier|rout|zuordn|zuweis|triage|priorisier),
      ticket (categor|classif|routing|triage|assign),
      *(mail|post|dokument\w*) ?(sortier|klassif|verteil|zuordn|rout),
      (e ?mail|document|mail|text) (sort|classif|rout|categor|triage|tagging), verschlagwort,
      themen ?(erkenn|model), topic model, duplicate, dublett, duplikat, metadat, tagging, text ?mining,
      land cover, land ?use`,
    [
      new RegExp(
        `${
          words`
      *tickets?$, tickets?, stoerungsmeld, *reklamation, beschwerde, complaint, rueckmeldung, *meldung(en)?$, feedback$, anfrage, *artikel$, produktdaten, bilddatenbank, requests?$,
      inquir, comments?$, waren`.source
        }|${paper.source}`,
      ),
      words`
      *kategor, categor, *klassif, classif, *sortier, sort(s|ed|ing)?$, *zuordn, ordnet, rout(e|es|ing)$,
      leitet, verteil, *tag, triage, *priorisier, prioriti, cluster, label`,
    ],
  ]),
  minimal("forecast", [
    words`
      (bedarfs|absatz|umsatz|nachfrage|liquiditaets|verkaufs|verbrauchs|bestands|lager|last|auslastungs|wetter|ertrags|material|mengen|preis|kosten|budget|energie|cash ?flow|churn|abwanderungs)\w* ?(prognos|vorhersag|planung|forecast),
      (demand|sales|revenue|cash ?flow|inventory|load|energy|weather|price|cost|churn|yield|workload|consumption|traffic|harvest|crop|budget|liquidity|supply)s? ?(forecast|predict|projection|planning),
      *abwanderung, churn, forecasts?$, zeitreih, time series`,
    [
      words`
      *prognos, vorhersag, sagt vorher, forecast, predict, project(s|ion)?$, schaetz, estimat`,
      words`
      *bedarf, *absatz, absaetze, umsatz, nachfrage, liquid, verkauf, *verbrauch, bestand, lager,
      *leistung der (photovolt|anlage|turbine|wind|solar), leistung, wetter, ertrag, *menge, preis, *kosten,
      costs?$, demand, sales, revenue, inventory, consumption, weather, yield, crop, price, volume, *dicke,
      temperatur, energie, energy, strom, ersatzteil, spare part, traffic, water, flood, wildfire, earthquake,
      storm, climate, air quality, retour, return(s)?$, lieferzeit, eta$, delivery time, wartezeit,
      auslastung, server, species, fish, soil, budget, essen$, mahlzeit, meals?$, portion, parkplaetze, parking,
      marktwert, market value, staffing need`,
    ],
  ]),
  minimal("maintenance", [
    words`
      predictive maint, vorausschauende\w* (wartung|instandhalt), *instandhalt, condition monitor,
      zustandsueberwach, maintenance predict, anomal, *wartungs, schwingung, vibration, sensordaten, sensor data,
      (machine|equipment|server|pump|engine) failure, *maschinen ?(ausfall|ausfaell|stoer|einstell|daten),
      *stoerungs ?(prognos|vorhersag), *fehler ?diagnos, fault (detect|diagnos),
      prozess ?(daten|optimier|parameter), process (optimi|control|mining), anlagen ?(ueberwach|effizienz),
      digital twin, digitaler zwilling, log ?analys`,
    [
      words`
      maschine(?!lle), machines?\b(?! learn), anlage, equipment, roboter, turbine, motor, pump, server, aggregat, ventil, valve, getriebe, bearing`,
      words`
      ueberwach, monitor, optimi, vorhersag, predict, ausfall, failure, defekt, fehler, leistung`,
    ],
  ]),
  minimal("inspection", [
    words`
      *qualitaets ?(kontroll|pruef|sicher|inspekt), (surface|quality|visual|optical) (inspect|control),
      *oberflaechen ?(pruef|inspekt|kontroll), sicht ?pruef, *defekt ?erkenn, defect detect, *fehler ?erkenn,
      ausschuss, schweissnaht, weld, schaden(erkenn|schaetz|sbild), satellite, satelliten, luftbild,
      aerial image, remote sens`,
    [
      words`
      *kamera, camera, *bildverarb, computer vision, image, *bild, foto, photo, scan`,
      words`
      bauteil, teile(n)?$, parts?$, kratzer, scratch, risse$, crack, oberflaech, surface, produkt(e|en)?$,
      defekt, defect, naht, naehte, waren, regal, shelf, shelves, pflanz, plants?$, crop, schaden, schaeden,
      damage, cars?$, kfz$, obst, frucht, fruit, muell, abfall, waste, etikett, verpack, packag, paket, road,
      strasse, bridge, vessel, whale, animal, tier(e|en)?$, fish`,
    ],
  ]),
  minimal("search", [
    words`
      *dokumenten ?suche, wissens ?(datenbank|suche|management|assisten|portal),
      (enterprise|semantic|document|knowledge|policy|internal|intelligent|literature|patent) ?(search|base|retriev),
      semantische suche, rag$, retrieval, *volltextsuche, *suchmaschine, search engine,
      intern\w* (faq|suche|wiki|wissen), faq intern, unternehmenssuche, intranet ?suche, internes faq,
      recherche ?(assisten|tool), literatur ?recherche, knowledge graph`,
    [
      words`
      findet, finden, *suche, suchen, search, find(s|ing)?$, retriev, recherch, query`,
      new RegExp(
        `${paper.source}|${
          words`
      handbuech, manual, wissen, knowledge, normen, standards?$, intern, richtlinie, literatur, literature,
      patent, datenbank, database`.source
        }`,
      ),
    ],
  ]),
  minimal("logistics", [
    words`
      *touren ?(plan|optim), *routen ?(plan|optim),
      (route|routing|tour|logistics|inventory|warehouse|stock|production|supply chain|energy|schedule) (optimi|planning|management),
      *lager ?(optim|verwalt|bestand|haltung), *bestands ?(optim|manage|fuehr), *nachbestell, *disposition,
      *produktions ?(plan|optim|steuer), *energie ?(optim|manage|effizien), *lieferketten, ladungs, packoptim,
      maschinenbeleg, fertigungs ?auftr, auftrags ?reihenfolge, reihenfolge der, verpackungsoptim, netzwerkplan, replenish, raumplan, heizung, hvac`,
    [
      words`*optimi`,
      words`
      route, *bestand, bestaende, *lager, storage, warehouse, packing, verschnitt, reihenfolge, touren, inventory, stock, lieferfahr, energie, energy, produktion,
      production, material, einstellungen, settings, prozess, process`,
    ],
  ]),
  minimal("leads", [
    words`
      lead ?(scor|bewert|qualif|priorisier|ranking|prognos),
      *angebots? ?(score|priorisier|bewert|erstell|kalkul), (opportunity|quote|deal) (scor|priorit|predict),
      kunden ?segment, customer segment, warenkorb ?analys, basket analys, kampagnen ?(optim|plan|analys),
      campaign (optim|analy), a b test, seo$, keyword, *marktanalys, market (analy|research),
      wettbewerbs ?(analys|beobacht), competitor, mitbewerb, wettbewerber, attribution, media ?plan, cross ?sell, up ?sell, kundenwert,
      lifetime value`,
    [
      words`leads?$, geschaeftskontakt, interessenten, angebote?n?$`,
      words`*bewert, scor, priorisier, rank, score$`,
    ],
  ]),
  minimal("security", [
    words`
      *betrugs ?(erkenn|praevent|versuch|muster|faell), fraud, geldwaesche, money launder, spam, phishing,
      malware, cyber, intrusion, it sicherheit, network (security|anomal), schwachstellen, threat detect,
      siem$, bot traffic, zahlungsbetrug`,
    [words`betrug, betrueger`, words`erkenn, detect, aufdeck`],
  ]),
  minimal("recommendation", [
    words`
      *produkt ?empfehl, (product|content|item|article) recommend, recommender,
      recommends? (\w+ )?(product|item|article|content), empfiehlt (\w+ )?(artikel|produkt|inhalt),
      empfehlungs ?(system|dienst|maschine), personalisierung (des|der) (shop|website|newsletter),
      personali[sz]ed (product|shop)`,
  ]),
  minimal("language", [
    words`
      *uebersetz, translat, *transkri, transcri, protokoll ?(assist|erstell)?, meeting (notes|minutes|summar),
      diktat, dictat, untertitel, subtitl, zusammenfass, fasst .* zusammen, summari, rechtschreib, spell,
      grammar, lektorat, speech to text, spracherkennung, speech recogn, plain language, leichte sprache`,
  ]),
  minimal("code", [
    words`
      *code ?(assist|generier|vorschl|pruef|review|erzeug|analys),
      code (complet|assist|generat|review|suggest), copilot fuer entwickl, github copilot, programmier,
      (write|generate|writes|generates|schreibt) (\w+ )?code, softwaretest, test ?automat, unit tests?,
      devops, software develop, software ?entwickl, sql ?(generi|abfrag), refactor, low ?code`,
  ]),
  minimal(
    "textSentiment",
    [
      words`sentiment, *tonalitaet, opinion mining, social listening`,
      [
        emotions,
        sensing,
        words`
      texte?n?$, kommentar, bewertung, reviews?$, mails?$, nachricht, messages?$, umfrage, survey, feedback,
      kundenbewert`,
      ],
      [
        words`*(produkt|text|kunden|artikel|shop|online|hotel|gaeste) ?bewertung, rezension, customer reviews?$, product reviews?$, kommentare`,
        words`auswert, *analys, wertet`,
      ],
    ],
    { unless: voiceSentiment() },
  ),
  minimal("counting", [
    words`
      (besucher|kunden|personen|fahrzeug|people|visitor|vehicle|customer|passagier|passenger) ?(zaehl|count)`,
    [
      words`zaehl, counts?$, counting`,
      words`
      besucher, person, mensch, people, visitor, kund, customer, fahrzeug, vehicle, passant, animals?$, tiere`,
    ],
  ]),
  minimal("verification", [
    [
      verification,
      words`
      fingerabdruck, fingerprint, biometri, gesicht, face, facial, iris, stimme, voice, person, identitaet,
      identity, ausweis, passwor`,
    ],
  ]),
  minimal("pricing", [
    words`
      *preis ?(optim|empfehl|vorschl|findung|gestalt|anpass|monitor),
      (price|pricing) (optimi|recommend|monitor), dynamic pricing, dynamische preise`,
    [words`schlaegt, vorschl, optimi, suggest`, words`preise?n?$, prices?$`],
  ]),
  minimal("planning", [
    words`
      projekt ?(plan|controll), project planning, *abrechnung, *reporting, dashboard, business intelligence,
      *controlling, datenqualitaet, data (quality|clean|matching|integration), datenbereinig, stammdaten,
      *vertrags ?(pruef|analys|manage), contract (review|analys|manage), *ausschreib, tender,
      termin ?(find|plan|koordin), raumbuchung, room booking, lagerroboter, warehouse robot, simulation,
      molecul, genom, weather, climate, astronom, materials? (science|discovery), kfz ?(versicherung|schad),
      (car|motor|property) insurance, (sach|hausrat|gebaeude) ?versicherung, schadenregul,
      schaden ?(bearbeit|meld|akte), claims? (estimat|process|handling)`,
    [predicting, words`flood, wildfire, storm, earthquake, hochwasser, unwetter`],
  ]),
  minimal("things", [[things, handling]], { unless: aboutPeople }),
];

function minimal(key: string, patterns: LawRule["patterns"], more: Partial<LawRule> = {}): LawRule {
  return { key, class: "minimal", topics: [], patterns, asks: asking.includes(key), ...more };
}

function voiceSentiment(): RegExp {
  return words`
      *kamera, camera, video, webcam, gesicht, facial, mimik, stimme, voice, audio, anruf, calls?$, telefon`;
}
