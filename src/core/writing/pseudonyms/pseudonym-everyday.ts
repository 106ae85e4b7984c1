const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Surnames and firms' names that are words of their own. Alone they are hidden wherever they begin with a capital
 * letter, under a pseudonym of their own, so that „Post“ comes back as „Post“ and not as somebody's full name.
 */
export const everydayWords =
  setOf(`koch lang lange langer bauer stark post klein kleine gross grosse kurz winter sommer
  herbst frost schnee regen sturm wolf fuchs hase hirsch adler falke vogel hahn huhn fink specht sperling schwan loewe
  baer biber igel kraus krause engel teufel sauer suess bitter scharf weiss schwarz braun gruen roth rot blau grau gelb
  richter schneider fischer schuster schreiner zimmermann zimmer maurer maler metzger fleischer baecker becker jaeger
  foerster gaertner schaefer hirte kellner wirt wirth schreiber lehrer pfarrer priester moench pabst papst koenig kaiser
  graf fuerst herzog ritter knecht vogt meister geselle kraft stein steiner berg berger bach see wald waldmann feld
  busch baum eiche linde birke tanne buche ast zweig blatt blum blume rose nelke korn weizen roggen hafer brot kuchen
  wein bier salz pfeffer zucker apfel birne nuss kern kessel topf pfanne hammer nagel saege axt messer degen schwert
  pfeil bogen horn glocke orgel geiger pfeifer trommer haupt kopf bart haar hand faust finger fuss bein herz lieb liebe
  gut guter gute besser best beste reich arm fromm froh freude jung junge alt alter neu neue neuer neumann fremd gast
  freund feind nachbar bruder vetter ohm sohn vater mutter kind mann frau ernst ehrlich treu frei freitag montag sonntag
  samstag mai maerz april juni juli august januar oktober markt platz strasse steg bruecke turm burg schloss haus hof
  keller boden dach giebel thor tor pforte mauer graben damm ufer strand sand kies lehm eisen stahl kupfer silber gold
  zinn glas seide wolle leinen kappe hut mantel rock schuh stiefel sattel zaum wagen rad karren kahn schiff anker segel
  kranz brand feuer rauch licht schein glanz stern mond sonne himmel nebel wind wetter welle quelle brunnen teich reis
  sinn ziel plan ruf rath rat recht wahl macht ehre ruhm sieg streit kampf krieg frieden ruhe rast eile fleiss muth mut
  kurze hoch tief breit schmal dick duenn flink rasch schnell langsam heiss kalt warm kuehl kuhn kuehn lustig muster
  muster mustermann beispiel test probe kompass nordlicht horizont fokus impuls vision aurora phoenix orion titan atlas
  baker cook brown white black green gray grey young old king prince price long short small little hill wood woods field
  fields banks bank page case bell fox rice day days stone rich sharp swift good law power powers north south east west
  march may june summer winters bush carpenter gardener hunter marshall mason parker porter shepherd taylor walker ward
  weaver church cross ford forest hall head house lake lane love marks mark grant gates jobs job sales bishop butler
  carter chambers chase clark cole cotton dale drew fisher flowers frost gold golden hardy hope hood hunt keys knight
  lamb lord major miller moody moon moss noble park parks pope potter pratt reed rivers rose rush sands savage sellers
  singer snow spring storm strong target temple waters webb wells wise wolfe worth wright best bird bond booth box brook
  brooks bridge bridges camp christmas close coin coffee crane deal dean draper english french german holland england
  steuer schall bohrer fahrer pfleger rechner bote boten pflug kunst wund wunder geld volk wollen wissen sagen leben
  lesen schaden vertrag auftrag handel technik daten kunde start ende anfang liste pause rahmen stelle stamm zeichen
  zahl wert decke tisch tafel lade laden lampe leiter linse maul messing nadel ofen pass pech pelz pult rand rechen
  reihe ring rohr saal satz schere schicht schild schlag schlauch schrank schraube schutz sensor sieb spiegel spiel
  spitz stab stapel staub stempel stich stiel stoll strom stueck stuhl takt tausch treiber ventil walze wand wange
  wehr wende werk wirbel wurst zange zeug ziffer zins zoll zug zunge
  ireland scott welsh apple orange shell gap visa oracle amazon meta stripe square slack zoom alphabet`);

/** Months and days: beside a year or after „im“, „ab“, „until“ they are dates, whoever else is called so. */
export const calendarWords =
  setOf(`januar februar maerz april mai juni juli august september oktober november dezember
  january february march may june july october december jan feb mar apr jun jul aug sep okt oct nov dez dec
  montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday friday saturday sunday
  fruehling fruehjahr sommer herbst winter spring summer autumn fall`);

/** What stands before a month or a season where it is a date. */
export const beforeDates = setOf(
  "im ab bis seit anfang mitte ende vor nach zum von in by from until since to of early mid late start",
);

/** Given names that are words too: alone they are left, as nobody is known by them. */
export const everydayGivenNames =
  setOf(`mark max will art bill rose grace hope joy faith jan april may june august
  frank ernst rich dean grant chase drew miles pat sue rob bob dale ray jack guy chip rusty skip summer autumn
  dawn eve iris ivy lily violet daisy ruby amber crystal jade pearl olive victor christian chris stern heide viola
  mai juli gerd rainer  wolf falk leo linde rosa bernd dieter hardy sunny christa
  brooke charlie claude dino fleur felicitas holly hector jasper kate lana lambert logan norma noel orlando penelope phoebe roy tara ted terry tiffany wanda milan sandy norman jean victoria jordan robin gloria luca ella deniz bahar baris onur lou leopold auguste hadi`);
