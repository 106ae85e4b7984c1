/** Words after which a name stands, in the form of `foldWord`, and words that are none there. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** „Kollege Jan“, „foreman Dwight“. */
export const peopleMarkers = setOf(`kollege kollegen kollegin azubi azubine lehrling praktikant praktikanten
  praktikantin werkstudent werkstudentin tutor tutorin schwester pfleger pflegerin bewerber bewerberin fahrer fahrerin
  patient patienten patientin mitarbeiter mitarbeiterin ansprechpartner ansprechpartnerin ansprechperson kontakt
  kontaktperson trainer trainerin vorarbeiter vorarbeiterin chef chefin assistent assistentin schueler schuelerin
  student studentin nachbar nachbarin sachbearbeiter sachbearbeiterin beraterin berater bewohner bewohnerin klient
  klientin mieter mieterin versicherter versicherte teamkollege teamkollegin erfinder erfinderin autor autorin geselle
  eheleute ehepaar familie erben geschwister witwe witwer oma opa tante onkel bruder mitglied mentor mentorin
  hausmeister sommelier stifter stifterin pate patin gast gastgeber dozent dozentin referentin gutachter gutachterin`);

/** The same in English; in capitals they may begin a title such as „Driver Safety“. */
export const smallPeopleMarkers =
  setOf(`colleague coworker foreman nurse driver candidate applicant holder tenant judge trainee apprentice teammate
  classmate pupil resident neighbour neighbor brother sister author inventor contact assistant supervisor boss
  buddy volunteer member donor director manager officer lecturer grandpa grandma aunt uncle analyst engineer
  consultant technician plaintiff defendant widow`);

/** These are followed by nothing but names, so even an unknown word after one is somebody. */
export const sureMarkers = setOf(
  "eheleute ehepaar kollegin praktikantin tutorin bewerberin fahrerin patientin fa firma familie lehrling schwester",
);

/** „Kunde Zierhut“, „supplier Dunmore Garages“: the name is what follows. */
export const firmMarkers = setOf(`kunde kunden kundin grosskunde stammkunde neukunde lieferant lieferanten
  holzlieferant zulieferer dienstleister hersteller mandant mandantin mandanten auftraggeber vermieter firma fa
  wettbewerber mitbewerber interessent interessentin`);

/** The same in English, where a title may begin with „Customer Lifetime“: they count only in small letters. */
export const smallFirmMarkers =
  setOf(`customer client supplier vendor contractor subcontractor competitor prospect
  reseller distributor landlord funder sponsor`);

/** Trades that bear the name of who runs them: „Bäckerei Huber“, of which „Huber“ is short. */
export const tradeWords = setOf(`baeckerei konditorei metzgerei fleischerei tischlerei schreinerei schlosserei
  dachdeckerei malerbetrieb malerei gaertnerei apotheke gasthof gasthaus wirtshaus weingut brauerei kanzlei
  anwaltskanzlei steuerkanzlei praxis arztpraxis zahnarztpraxis gemeinschaftspraxis autohaus moebelhaus modehaus
  kaufhaus spedition tiefbau hochbau holzbau metallbau stahlbau trockenbau bau elektro sanitaer heizungsbau
  architekturbuero ingenieurbuero planungsbuero saegewerk baumschule hofladen friseur optik fahrschule
  bestattungshaus bestattungen druckerei buchhandlung verlag immobilien reisebuero hausverwaltung moebel baustoffe
  stahlhandel weinhandel getraenke landtechnik maschinenbau hotel pension restaurant cafe stiftung haus zimmerei
  glaserei imkerei molkerei muehle ziegelei spenglerei installateur familienbetrieb fa firma`);

/** Nouns that follow such a word where a hyphen is missing: „Kunde Portal“, „Hotel Auslastung“. */
const things =
  setOf(`portal onboarding feedback hotline premium bestand bestaende termine termin gaeste gast filiale
  filialen leads lead bestellungen ersatzteile speisekarte speisekarten mitglieder antraege antrag angebote angebot
  touren stundenplan stundenplaene technik projekte projekt preise preis daten liste listen plan plaene app apps bot
  chatbot tool tools center centre desk service services system systeme software hardware logistik umsatz umsaetze
  kosten budget bericht berichte report reports dashboard anfragen anfrage mails mail post briefe brief rechnungen
  rechnung belege beleg vertraege vertrag akten akte dokumente dokument formulare formular vorlagen vorlage texte text
  bilder bild fotos foto videos video produkte produkt artikel waren ware lager ausgang eingang versand retouren
  reklamationen reklamation beschwerden beschwerde tickets ticket themen thema fragen frage antworten antwort wissen
  kontakte kontakt adressen adresse nummer nummern konto konten karte karten marken marke gruppen gruppe segmente
  segment typ typen art arten klasse klassen stufe status profil profile score scoring rating ranking analyse analysen
  auswertung prognose prognosen auslastung bewertung entwicklung kommunikation zufriedenheit bindung gewinnung
  abwanderung journey churn support success care experience insights management manager audit check checks workshop
  schulung schulungen training coaching einsatz einsaetze dienst dienste schicht schichten urlaub personal team teams
  roboter assistent assistenz agent agenten lehre ausbildung pruefung pruefungen unterricht kurs kurse klassenbuch
  zugang zugaenge rechte rolle rollen sicherheit gesundheit pflege medikation befund befunde diagnose aufnahme
  entlassung transport transporte sensoren maschinen maschine anlage anlagen wartung reparatur reparaturen baustelle
  baustellen plaene material materialien teile teil zutaten rezepte rezept ausbeute qualitaet menge mengen energie
  strom verbrauch co2 klima land bund staat risiko risiken chancen ziele ziel strategie marketing werbung kampagnen kampagne newsletter
  website webseite shop onlineshop blog social media content wunsch wuensche bedarf bedarfe vertrieb einkauf verkauf
  abrechnung abrechnungen zahlung zahlungen mahnungen mahnung steuern recht fuehrung leitung organisation verwaltung
  buecher buch medien presse events event reservierungen reservierung zimmer betten tische kueche pause pausen katalog kataloge zweck norm normen angaben zeugnis
  zeugnisse exposes noten laender sachen sache anliegen daten ablauf ablaeufe
  prozess prozesse suche filter export import schnittstelle schnittstellen server cloud netz kasse kassen inventur
  anruf anrufe telefon gespraech gespraeche protokoll protokolle notizen intern extern plus light basis standard
  controlling recycling monitoring reporting tracking billing leasing banking shopping streaming matching screening
  sourcing pricing planning engagement auftrag auftraege schaden schaeden wert werte start ende markt maerkte handel
  heute morgen eins zwei alle neu alt a b c d e`);

/** By their endings: „Bewertung“, „Zufriedenheit“, „Serviceportal“. */
const thingEnding =
  /^(?!hartung|hornung).{3,}(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|schaft|schaften|taet|taeten|ismus|nisse?|portale?|daten|systeme?|services?|plaene|plan|planung|listen?|apps?|bots?|tools?|management|verwaltung|kosten|preise?|zahlen|texte?|mails?|berichte?|anfragen?|angebote?|termine?|projekte?|karten?|teile?|zeiten|stellen?|prozesse?|software|technik|logistik|produkte?|kataloge?|buch|buecher|saetze|treiber|geraete?|formulare?|wuensche|ordner|raeume?|plaetze|stunden|quoten?|mengen?|abfuhr|pausen?)$/;

/** Whether a word after „Kunde“ or „Hotel“ is likely what is done for them, not who they are. */
export function isThing(key: string): boolean {
  return things.has(key) || thingEnding.test(key);
}

/** Things that bear given names without being anybody: „Chatbot Emma“. */
export const namedThings =
  setOf(`chatbot bot voicebot sprachbot assistent assistentin assistant avatar projekt project
  modell model system tool app software agent ki ai programm produkt product marke brand stadt sankt st saint haus schule
  heim klinik kirche orkan hurrikan stern schiff ms sturm standort modul module welle skala methode preis villa zeche`);

/** Before „A. Schmidt“; without such a word a letter with a full stop may end a sentence („Plan B. Danach …“). */
export const beforeInitials = setOf(
  "mit von vom fuer bei beim durch an und oder sowie laut wie per with by for of from to and or via ask see",
);
