/**
 * Given names that are common in workbooks of the German and English language, folded. They decide what „Weber, Anna“
 * is (one person) and what „Leitung Vertrieb Anna Weber“ holds; a name that is missing here is still hidden.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `aaron adam adele adelheid adnan adrian agata agnes agnieszka ahmed ahmet aidan aileen aischa aisha ajla alan albert
  albrecht alejandro aleksandar aleksandra alena alessandro alex alexander alexandra alexandre alexej alfons alfred
  ali alice alicia alina alisa alisha alison alois aloisia alwin amanda amelia amelie amina amir amira amy ana
  anastasia anastasiia anatol anders andre andrea andreas andrej andrew andrzej aneta anette angela angelika angelina
  angelo anika anita anja ann anna annalena anne annegret anneke annelie anneliese annemarie annerose annett annette
  annika anselm ansgar anthony antje antoine anton antonia antonie antonio archibald ariane arianna armin arnd arne
  arno arnold artem arthur artur arved asim aslan aslihan astrid athanasios audrey august auguste aurelia axel ayesha
  ayla aylin ayse aziz bahar barbara baris bartosz basti bastian bastien beata beate beatrice beatrix becky bela
  belinda ben benedikt benjamin berit berk bernadette bernardo bernd berndt bernhard bert berta berthold beth bettina
  betty bianca bilal bill birgit birgitta birk birte bjoern blazej bodo bogdan bojan boris borislav bozena brandon
  branko brian bridget brigitte britt britta brooke bruno bryan burak burkhard burkhardt cagla cameron camilla can
  candice carina carl carla carlos carlotta carmela carmen carol carola carolin carolina caroline carolyn carrie
  carsten catharina catherine cathrin cathy cecilia cedric celina celine cem cemal cengiz chantal charles charlie
  charlotte chiara chidi chloe chris christa christel christian christiane christin christina christine christoph
  christopher christos ciara cihan claire clara clarissa claude claudia claus clemence clemens colin connor conrad
  constantin constantine constanze cora corinna cornelia courtney craig cristina cyril czeslaw dagmar dagny damian
  damir dana danica daniel daniela daniele danilo danny danuta daria dariusz darko darren david dawid deborah dejan
  delia demir denis denise deniz dennis derek desiree despina detlef detlev devin diana dieter dietlinde dietmar
  dietrich dilan dilek dimitri dimitrios dino dirck dirk dmitri dmitry dolores dominic dominik dominika dominique
  donald dora doreen doris dorit doro dorota dorothea dorothee doug douglas dragan dragana dragica duncan dusan dwight
  dylan eamon eberhard eckart eckehard eckhard edda edeltraud edgar edith edmund eduard edward edwin efe efrain egon
  eileen ekaterina ekkehard eleanor elena eleni eleonora eleonore elfriede eliane elias elif elisa elisabeth
  elisabetta elise elizabeth elke ella ellen ellie elliot elmar elsa elvira emanuel emil emilia emily emin emine emir
  emma emmanuel emre enes engelbert enis enrico ercan erdem erdogan eren erhard eric erich erik erika erkan erna
  ernestine ernst ersin erwin esmeralda esperanza esra estelle esther ethan eugen eugenia eugenie eulalia eva
  evangelos evelin evelina evelyn evi ewa fabian fabienne fabio fabrice fadi faruk fatih fatima fatma felicia
  felicitas felipe felix fenja ferdi ferdinand ferhat fernanda fernando filip filiz finja finn fiona fleur florentine
  florian frances francesca francesco francis francisco francois franjo frank franz franziska frauke fred frederik
  fredrik frida frieda friedel friederike friedhelm friedlinde friedrich fritjof fritz furkan gabi gabriel gabriela
  gabriele gabriella galina gareth gary gaspard genevieve geoffrey georg george georgina gerald gerardo gerd gerda
  gerfried gerhard gerlinde gernot gero gerold gerrit gert gertrud gertrude gesa gesche gesine gianluca gianni gilbert
  gilles gina giovanni gisela giulia giuliana giuseppe gloria goekhan goetz goran gordana gordon gottfried grace
  grazyna gregor greta gretchen gretel gudrun guelay guelsah guenay guenter guenther guido guillaume gunda gundula
  gunnar guntram gustav gustavo guy gwendolyn haci hadi haile hakan halil halime halina hamid hamza hanna hannah hanne
  hannelore hannes hanno hans harald harriet harrison harro harry hartmut hasan hasso hatice heather hector hedda
  hedwig heide heidemarie heidi heidrun heike heiko heiner heinke heinrich heinz heinzpeter helen helena helene helga
  helge helin hella helma helmut heloise hendrik henning henri henriete henriette henrik henry henryk herbert heribert
  herma hermann hermine herta hertha hilde hildegard hilmar hiltrud hinnerk hinrich hiroshi holger holly horst
  hortense hristo hubert hugh hugo hulya husein huseyin hussein ian ibolya ibrahim ida idris ignacio ignaz igor ihsan
  ilka ilker ilona ilse ilyas imelda imke imran ina ines inga inge ingeborg ingeburg ingelore ingmar ingo ingrid inka
  ioanna ioannis irena irene irina iris irma irmgard irmtraud isaac isabel isabell isabella isabelle isolde istvan
  ivan ivonne iwona izabela jaap jacek jack jacob jacqueline jadwiga jaime jakob jamal james jamie jamila jan jana
  jane janek janet janice janina janine janis janko jannik janusz jarek jaroslaw jasmin jasmina jason jasper javid
  javier jayden jean jeanette jeannette jeannine jeff jeffrey jelena jenni jennifer jenny jens jeremy jerome jerzy
  jesko jessica jesus jette jill jim jin jo joachim joan joana joann joanna joanne jocelyn jochen joe joel joerg
  johann johanna johannes john jolanta jon jonas jonathan jorg jorge jose josef josefa josefine joseph josephine
  joshua josip jost jovan jovana joyce juan juanita judith judy juergen jule julia julian juliana juliane julien
  juliette julius jurij justin jutta kaan kacper kadir kai kalle kamil kamila kamran karen karim karin karina karl
  karla karlheinz karola karolin karolina karoline karsten kasimir kaspar katarina katarzyna kate katerina katharina
  katharine katherine kathi kathleen kathrin kathy katie katinka katja katrin katrina kay kaya kazim keith kelly
  kelvin kemal ken kenan kenji kenneth kerem kersten kerstin kevin khaled khalid kilian kim kimberly kira kirsten
  kirstin klaas klara klaudia klaus klemens knut kolja konrad konstantin konstanze korbinian kordula korinna korinne
  kornelia kreszenz kristen kristian kristin kristina kristine kristof krystyna krzysztof kurt kyle kylie ladislav
  laetitia laila lambert lana lara larissa larry lars laszlo latifa laura lauren laurent laurenz lauri lea leandro
  leif leila leland lena leni lennart lennox leo leon leonard leonardo leonhard leonid leonie leonore leopold lewis
  leyla lia liam liane lieselotte lilian liliana liliane lilli lillian lilly lin lina linda linh linus lioba lisa
  lisbeth lisette liv ljiljana logan lorena lorenz lorenzo loretta lorraine lothar lotte louis louisa luc luca lucas
  lucia luciano lucie lucy ludger ludmila ludwig ludwiga luigi luis luisa luise lukas lukasz lutz lydia lynn maciej
  maddalena madeleine magda magdalena magnus mahmoud mahmut maik maike maja malgorzata malik malika malin malte
  mandana mandy manfred manolo manon manuel manuela mara marc marcel marcela marcello marcin marco marcos marcus
  mareike marek maren margaret margarete margarethe margarita margherita margit margitta margot margret margrit maria
  mariam marian mariana marianne mariano marica marie marieke mariella marietta marija marijke marika marilyn marina
  mario marion marisa marit maritta mark markku marko markus marlene marlies marlon marta martha martin martina
  martine marvin marwan mary maryam massimo mateo mateusz mathew mathias mathilde mathis matilda matteo matthew
  matthias matti maureen maurice mauricio max maxim maxime maximilian maximiliane mechthild meera megan mehdi mehmet
  mehtap mei meike meinhard melanie melek melih melina melis melissa meral merle mert mesut mete metin mia micha
  michael michaela michaele michal michelangelo michelle miguel mikael mike mikhail mikkel mila milan milena milica
  milos mina minna mira miranda mireille mirella miriam mirja mirjam mirko miro miroslav miroslaw mischa mitja mohamad
  mohamed mohammad mohammed molly mona monica monika monique moritz mortimer muhammed muharrem munir murad murat
  mustafa mustapha myra myriam nabil nadeem nadege nadeschda nadezhda nadia nadine nadja naima nancy naomi narges
  nasir nasrin natalia natalie natalija natalya natascha natasha nathalie nathan navid nazan nazli neele neil nele
  nelly nesrin nestor neven nevin ngozi nicholas nick niclas nico nicola nicolai nicolas nicolaus nicole nicoletta
  nicolo niels nieves nihat nikita niklas niko nikolai nikolaj nikolaos nikolas nikolaus nilgun nils nilufar nina nino
  nisa noah noel noemi noora nora norbert norma norman nuno nurcan nuri odile okan oksana oktay olaf olav ole oleg
  oleksandr olena olga olgun oliver olivia oliwia omar omer ondrej onur orhan oriana ortrud ortwin osama oskar osman
  osvaldo otfried otmar ottmar otto oya oystein ozan pablo paloma pamela pankraz paola paolo parisa parvin pascal
  pascale patrice patricia patrick patrik patrizia paul paula pauline pavel pavlos pawel pedro peggy penelope perihan
  petar peter petra petros philip philipp philippa philippe phoebe phyllis pia pierre pinar piotr pjotr polina predrag
  priscilla priya przemyslaw quentin quirin rabea rabia rachel radek radka radoslav rafael rafaela rafal raffael
  raffaela rahel raimund rainhard raj rajesh ralf ralph ramazan rami ramin ramiro ramona rania ranjit raoul raphael
  rasmus raul ravi raymond razvan rebecca rebeka rebekka recep regina regine reiko reiner reinhard reinhild reinhold
  remo remy renan renata renate rene resi reza rhea ricarda ricardo riccardo richard rieke rigo rike rita robby robert
  roberta roberto robin rocco rodrigo roger roland rolanda rolf roman romana romano romeo romy ronald ronan ronja
  ronny rosa rosalie rosalinde rosanna rosemarie roswitha rouven rowena roxana roy ruben rudi rudolf rudolph ruediger
  rufus rupert ruprecht rustam ruth ryan ryszard saba sabina sabine sabri sabrina safiya salim salma salman salome
  salvatore sam samantha samir samira samuel sandra sandro sandy sanja sanjay sanna sara sarah sasa sascha sasha
  saskia schirin scott sead sebastian sebnem seda sedat sefa selda selim selin selina selma semih semra senta sepp
  serap seraphine serge sergei sergej sergio serhat serhii serif serkan sevda severin sevgi seyma shane shannon sharon
  shauna sheila shirin shirley sibel sibylle siegbert siegfried siegmund siegrid siglinde sigmar sigmund sigrid sigrun
  sigurd silas silja silke silvana silvia silvio simon simona simone sina sinan sinead siobhan slavko slawomir
  slobodan snezana soeren sofia sofie sofija solveig songuel sonja sophia sophie sophus spyridon srdjan stacy stan
  stanislav stanislaw stavros stefan stefanie steffen steffi sten stephan stephanie stephen steve steven stjepan
  stuart sulamith suleiman suleyman sumeyye sunil suraya susan susann susanna susanne suse suzana suzanne svantje svea
  sven svenja svetlana swantje swen swetlana sybille sylvester sylvia sylvie szymon tabea tadeusz taha talia talip
  tamara tamer tania tanja tara taras tarik tariq tatjana tayfun tayyip ted teo teresa terry tessa thaddaeus thea
  thekla theo theodor theodora theodoros theres theresa therese theresia thibault thies thilda thilo thomas thorben
  thorge thorsten tiago tiana tibor tiffany tijana tilda till tilman tilmann tilo tim timm timo timon timothy timur
  tina tiziana tjark tobi tobias todd tom tomas tomasz tomislav toni toralf torben tordis torge torsten tove tracy
  traudel traudl traute trevor tristan trudi tuelay tugba tuncay turgut udo ufuk ugur ulf uli ulla ullrich ulrich
  ulrika ulrike umut undine urs ursel ursula urte uschi ute utz uwe valentin valentina valeria valerie valerio vanessa
  vasile vasilios vassilis veit velten venetia vera verena veronika veronique vesna vicente vicky victoria viktor
  viktoria viktorija vincent vincenzo vinzenz violeta violetta vito vivian viviane vivien vivienne vladimir vlado
  vojtech volker volkhard volkmar vroni vuk walburga waldemar walid walter waltraud waltraut wanda wei wendelin wendy
  wenzel werner wiebke wieland wieslaw wilfried wilhelm wilhelmina wilhelmine willem willi william willy wilma wiltrud
  winfried wladimir wojciech wolfgang wolfhard wolfram xaver xenia ximena yalcin yannick yara yaren yasar yasemin
  yasin yasmin yasmina yesim ylva yoko yolanda youssef ysabel yuki yuliia yunus yuri yusuf yves yvonne zacharias zafer
  zahra zbigniew zdenek zehra zeki zeynep zita zlatan zoe zoltan zora zoran zsofia zuhal zuzana`
    .trim()
    .split(/\s+/),
);
