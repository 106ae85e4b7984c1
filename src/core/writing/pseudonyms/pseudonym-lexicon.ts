/** Words in the form of {@link foldWord}, so without umlauts and capitals. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Before a name; no part of it, so that „Frau Weber“ and „Weber“ are one person. */
export const salutations = setOf(
  "herr herrn hr frau fr fraeulein familie mr mrs ms miss mx sir madam firma fa",
);

/** Part of a name as written, but nothing that tells one person from another. */
export const titles =
  setOf(`dr prof professor professorin doktor dipl diplom ing inf kfm kffr mag med dent vet rer nat
  pol oec jur phil theol habil hc mba msc bsc ba ma phd llm md pd ra rain stb wp univ apl em mdl mdb jr jun sen iur`);

/** Between given name and surname, or before the surname. */
export const nameParticles = setOf(
  "v d von vom van der den de del della di da do dos du la le el al bin ibn ten ter zu zum zur und y san st",
);

/** Legal forms, as single words of „GmbH & Co. KG“, „e. V.“, „Ltd.“. */
export const legalForms =
  setOf(`gmbh ggmbh mbh ag gag se kg kgaa ohg gbr ug eg ev vvag co partg partgmbb mbb aoer aor koer
  stiftung haftungsbeschraenkt ltd limited inc incorporated llc llp lp plc corp corporation company sa sarl sas srl spa
  bv nv ab oy as aps oue kft sro doo sp zoo pty gesmbh i v e g u`);

/** What many firms have in their names: alone it does not tell which one. */
export const genericFirmWords =
  setOf(`die der das und and the of fuer for in am an bei von co gebrueder gebr soehne sohn
  toechter partner partners partnerschaft gruppe group holding gesellschaft unternehmen unternehmensgruppe betrieb
  betriebe werk werke stadtwerke stadtwerk verkehrsbetriebe wasserwerke klinik kliniken klinikum krankenhaus hospital
  spital praxis praxen zentrum center centre institut institute universitaet university hochschule schule akademie
  academy kanzlei rechtsanwaelte anwaelte anwaltskanzlei steuerberater steuerberatung steuerberatungsgesellschaft
  wirtschaftspruefer notare notariat landratsamt landkreis kreis stadt gemeinde stadtverwaltung verwaltung amt behoerde
  ministerium bezirk bank sparkasse volksbank raiffeisenbank versicherung versicherungen insurance krankenkasse
  maschinenbau anlagenbau apparatebau metallbau werkzeugbau stahlbau holzbau hochbau tiefbau bau technik technologie
  technologien technology technologies tech elektro elektrotechnik elektronik electronics automation automotive
  handel grosshandel einzelhandel handels vertrieb vertriebs logistik logistics spedition transport transporte trans
  service services dienstleistung dienstleistungen beratung unternehmensberatung consulting consultants solutions
  systems system systeme systemhaus software it edv data daten digital medien media verlag druckerei druck marketing
  agentur agency werbung design studio labor labs baeckerei konditorei metzgerei fleischerei tischlerei schreinerei
  schlosserei dachdecker dachdeckerei malerbetrieb malerei sanitaer heizung heizungsbau klima gaertnerei apotheke
  apotheken hotel hotels restaurant gastronomie brauerei reisen reisebuero touristik immobilien hausverwaltung
  energie energy strom gas wasser umwelt recycling entsorgung pharma chemie chemicals medizintechnik pflege pflegedienst
  pflegeheim seniorenheim caritas diakonie verein verband stiftung foundation genossenschaft deutsche deutscher
  deutsches deutschland germany german europa europe european international global welt nord sued ost west mitte
  nord-sued allgemeine allgemeiner vereinigte neue neuer erste moebel mode textil lebensmittel food getraenke
  industrie industries industry industriebau produktion production products produkte papier kunststoff kunststoffe
  kunststofftechnik metall stahl holz glas auto autohaus autohaeuser fahrzeugbau fahrzeuge werkstatt schifffahrt
  flughafen airport airlines telekom kommunikation communication communications netz netze finanz finance financial
  capital invest investment projekt projekte management motors mandant mandantin patient patientin zweckverband pfarrei
  studie studien reha bkk aok erbengemeinschaft hofgut foerderkreis freundeskreis daughters foods farms antriebe praezisionstechnik
  kirchengemeinde council county city kunde kunden kundin customer client firma st jr`);

/** Firms that texts name for their products: hidden, nobody could tell what a text is about. */
export const productMakers = setOf(
  `microsoft google alphabet amazon aws apple meta openai anthropic mistral aleph sap oracle ibm salesforce servicenow
  adobe atlassian datev siemens bosch nvidia intel cisco vmware citrix telekom vodafone ionos strato hetzner stackit
  deepl celonis uipath zoom slack github gitlab personio lexware sage haufe`,
);

/** Ends of words that say what a firm does: „Präzisionstechnik“, „Versorgungsgesellschaft“. */
export const genericFirmEnding =
  /^.{3,}(?:technik|technologien?|gemeinschaft|gesellschaft|genossenschaft|versicherung(?:en)?|verwaltung|beratung|versorgung|antriebe|logistik|industrie|systeme|vertrieb)$/;

/** Who or what may be responsible without being a person, and what stands in such cells instead of a name. */
export const roleWords =
  setOf(`pdl qs oa ref inland ausland export import it edv ki ai hr pr qm dsb ciso cio ceo cfo coo cto cdo cmo cpo cso chro dpo bl gf gl vl pl
  vorstand vorstaende geschaeftsfuehrung geschaeftsleitung geschaeftsfuehrer geschaeftsfuehrerin inhaber inhaberin
  leitung leiter leiterin teamleitung abteilungsleitung bereichsleitung amtsleitung projektleitung teamlead lead leads
  head director direktor direktorin direktion chef chefin chefarzt chefaerztin oberarzt oberaerztin stationsleitung
  manager managerin management officer owner sponsor board aufsichtsrat beirat betriebsrat personalrat gremium team teams
  abteilung abteilungen bereich bereiche fachbereich fachbereiche fachabteilung fachabteilungen referat referent
  referentin sachgebiet dezernat ressort ressorts amt aemter stabsstelle stelle station gruppe arbeitsgruppe kreis
  department division unit function office buero sekretariat assistenz assistent assistentin sachbearbeitung
  sachbearbeiter sachbearbeiterin mitarbeiter mitarbeiterin mitarbeitende mitarbeitender kollege kollegin kollegen
  vertrieb verkauf aussendienst innendienst einkauf beschaffung marketing kommunikation oeffentlichkeitsarbeit presse
  produktion fertigung montage werkstatt lager logistik versand wareneingang arbeitsvorbereitung konstruktion
  entwicklung forschung qualitaet qualitaetssicherung instandhaltung wartung technik service kundenservice kundendienst
  support helpdesk hotline callcenter personal personalabteilung personalwesen ausbildung finanzen buchhaltung
  rechnungswesen controlling controller controllerin finance accounting treasury steuern recht rechtsabteilung legal
  compliance revision audit datenschutz informationssicherheit sicherheit security betrieb infrastruktur administration
  administrator administratorin admin verwaltung organisation empfang zentrale poststelle archiv soziales ordnungsamt
  bauamt buergerbuero buergeramt standesamt kaemmerei jugendamt sozialamt pflege pflegedienst pflegedienstleitung
  verwaltungsleitung apotheke labor radiologie chirurgie innere notaufnahme ambulanz kanzlei mandat mandatsbetreuung
  sales purchasing procurement operations engineering development research quality production manufacturing warehouse
  logistics delivery customer care success human resources people product products project programme program data
  science scientist analyst analytics engineer developer entwickler entwicklerin architect architekt architektin
  administratoren beauftragter beauftragte beauftragung verantwortlicher verantwortliche verantwortung koordinator
  koordinatorin koordination ansprechpartner ansprechpartnerin champion champions botschafter ambassador steward
  berater beraterin consultant experte expertin experten spezialist spezialistin fachkraft azubi auszubildende werkstudent
  praktikant praktikantin trainee meister meisterin techniker technikerin ingenieur ingenieurin buchhalter buchhalterin
  redaktion redakteur redakteurin texter texterin disponent disponentin disposition planer planerin planung strategie
  stab filiale filialen filialleitung shop onlineshop ecommerce e-commerce werk standort standorte niederlassung
  dienstleister lieferant lieferanten partner extern externe externer external intern interne alle jeder niemand keiner
  keine kein offen unbekannt unklar tbd tba todo na nn noch festzulegen festlegen benennen benannt besetzt vakant
  none nobody unknown open vacant everyone all various diverse verschiedene mehrere staff member members
  bewertung rating bewerter rater formular form fragebogen blatt tabelle sheet umfrage daten ki-team owner key user
  kreditoren debitoren mahnwesen kaemmerer kaemmerin buergermeister buergermeisterin landrat landraetin dezernent
  dezernentin zustaendig zustaendige zustaendigkeit vertretung stellvertretung stellvertreter deputy interim business process prozess
  fachlich technisch senior junior global regional national ware handel
  vp svp evp chief ops devops secops claims underwriting renewals desk facility facilities private banking marktfolge
  notariat erbrecht arbeitsrecht steuerrecht baurecht familienrecht mietrecht strafrecht gesellschaftsrecht
  verkehrsrecht medizinrecht corporate teilzeit vollzeit elternzeit prokurist prokuristin prokura vorarbeiter
  vorarbeiterin polier polierin wohngeld ii iii iv oberbuergermeister oberbuergermeisterin stadtwerke hygiene
  schatzmeister schatzmeisterin kassenwart kassenwartin kassier kassierer kassiererin schriftfuehrer schriftfuehrerin
  vors vorsitz vorsitzende vorsitzender vorsitzenden scrum master tech founder founders cofounder backend frontend
  growth platform nord sued fuhrpark spedition mitte social media content seo commerce call center centre contact
  backoffice after hausmeister hausmeisterin steuerkanzlei steuerberater steuerberaterin rechtsanwalt rechtsanwaeltin
  rechtsanwaelte anwalt anwaeltin notar notarin associate associates paralegal knowledge lehrkraefte lehrer lehrerin
  dekanat dekan dekanin rektorat rektor rektorin bibliothek professur kueche housekeeping rezeption front night revenue
  store supply chain patient patients nursing pharmacy billing admissions clinical medical trustees actuarial risk
  internal group intelligence policy communications fundraising selbst lenkungskreis power amtmann amtfrau amtsrat
  sonstige sonstiges tel telefon mobil handy durchwahl mail fh gwb fraktion magistrat gemeinderat stadtrat kirche
  schule kita hort mensa cafeteria kantine bar ward spa services events event ticketing merchandise vereinsleitung chor trainer
  trainerin uebungsleiter uebungsleiterin mandanten kunden patienten buerger bewerber lieferketten cloud netzwerk
  network web app digitalisierung digital innovation transformation change strategy planning portfolio pmo payments
  lending credit kredit kreditabteilung baufinanzierung wertpapiere depot filialbetrieb meldewesen geldwaesche fraud
  person personen benannt benannte benannter ansprechperson ansprechpersonen kontaktperson datenpflege pruefer prueferin
  je ein eine einer eines einem aus pro every each one someone anyone contact persons people
  fibu lohn docs eng sre siu netz bau hof dispo zoll ap ar ehs purchasing plant secretaries litigation recruiting volunteers comms outreach safeguarding db fb
  backoffice betrugsabwehr schaden leistung leistungen bestand antrag antraege poststellen scan scanstelle registratur`);

/** Role words that are surnames all the same where a given name stands before them. */
export const surnamesThatAreRoles = setOf(
  "meister kaemmerer lager amt stab chef steward champion lehrer notar head master store power bar ward chor trainer",
);

/** Ends of words for departments and functions: „Forderungsmanagement“, „Wirtschaftsförderung“, „Teamleiterin“. */
export const roleEnding =
  /^.{3,}(?:leitung|leiter|leiterin|beauftragter?|verantwortlicher?|abteilung|referat|management|manager|managerin|teams?|buero|verwaltung|betreuung|entwicklung|planung|steuerung|sicherung|foerderung|beratung|koordination|assistenz|wesen|dienste?|zentrum|stelle|service|support|technik|logistik|kaemmerin|kaemmerer|meisterin|rechnung|haltung|bearbeitung|versorgung|controlling|marketing|vertrieb|einkauf|rat|amt|analyse|owner|logie|iatrie)$/;

/** Links between the words of a role; never a name by themselves. */
export const linkWords = setOf(
  "der die das des dem den fuer for of the im in am an bei mit und and zu zur zum to with as als wird",
);
