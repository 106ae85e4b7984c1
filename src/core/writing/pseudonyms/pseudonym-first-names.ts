/**
 * Given names that are common in workbooks of the German and English language, folded. They decide what „Weber, Anna“
 * is (one person) and what „Leitung Vertrieb Anna Weber“ holds; a name that is missing here is still hidden.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `aaron adam adrian agnes ahmed ahmet alan albert alex alexander alexandra alfred ali alice alina alisa amelie amir
  amy ana anastasia andre andrea andreas andrew angela angelika anika anja ann anna annalena anne annegret anneliese
  annett annette annika anton antonia antonio arne arno arthur astrid axel ayse barbara bastian beate ben benedikt
  benjamin bernadette bernd bernhard bert berta bettina birgit birgitta birte bjoern bodo boris brian brigitte britta
  bruno burak can carina carl carla carlos carmen carol carola caroline carolin carsten catharina cathrin cem charles
  charlotte chris christa christel christian christiane christina christine christoph christopher clara claudia claus
  clemens conrad constanze cora cornelia corinna craig daniel daniela danny david deborah denise dennis detlef detlev
  diana dieter dietmar dietrich dirk dominik donald dora doreen doris dorothea dorothee eberhard eckart eckhard edgar
  edith edward egon ekaterina elena elfriede elias elif elisabeth elizabeth elke ella ellen elmar elsa emil emilia
  emily emine emma emre enrico erhard eric erich erik erika ernst erwin esra esther eugen eva evelyn ewa fabian fatih
  fatma felix ferdinand finn florian frank franz franziska frauke fred frederik frieda friedhelm friedrich fritz gabi
  gabriel gabriele gary georg george gerald gerd gerda gerhard gert gertrud gina giovanni gisela giulia gloria gordon
  gottfried grace greta gregor gudrun guenter guenther guido gunda gunnar gustav hakan halina hanna hannah hannelore
  hannes hans harald harry hartmut hasan hatice hedwig heide heidi heike heiko heiner heinrich heinz helena helene
  helga helen helge hella helmut hendrik henning henri henriette henry herbert heribert hermann hilde hildegard holger
  horst hubert hugo hussein ian ibrahim ida ilona ilse imke ina ines inga inge ingeborg ingo ingrid irene irina iris
  irma isabel isabell isabella ivan ivonne jack jacob jacqueline jakob james jan jana jane janet janina janine jannik
  jasmin jason jean jeanette jeff jeffrey jenni jennifer jenny jens jessica jill jim jo joachim joan joanna jochen joe
  joel johann johanna johannes john jolanta jon jonas jonathan jorg joerg jose josef joseph joshua juan judith juergen
  julia julian juliana juliane julius justin jutta kai karen karin karina karl karla karolin karoline karsten kaspar
  katarina katharina katherine kathleen kathrin katja katrin kay kemal ken kenneth kerstin kevin kim kirsten kirstin
  klaus klemens konrad konstantin konstanze kornelia kristian kristin kristina kurt lara larissa larry lars laura lea
  lena leni leo leon leonard leonie lewis lia lieselotte lilli lina linda linus lisa lothar louis louisa luca lucas
  lucia ludger ludwig luis luisa lukas lutz lydia maike maja malte mandy manfred manuel manuela marc marcel marco marcus
  mareike maren margarete margaret margarethe margit margot margrit maria marian marianne marie marina mario marion
  mark marko markus marlene marlies marta martha martin martina marvin mary mathias mathilde matthew matthias max
  maximilian mechthild mehmet meike melanie melissa merle mia michael michaela michelle miguel mike mila milan miriam
  mirko mohamed mohammed mona moritz murat mustafa nadia nadine nadja nancy natalia natalie natascha nele niclas
  nick nicholas nico nicola nicolas nicole niels nikita niklas niko nikolai nikolaus nils nina noah nora norbert norman
  olaf ole oleg olga oliver olivia omar orhan oskar osman ottmar otto pamela paolo pascal patricia patrick patrik paul
  paula pauline pedro peggy peter petra philip philipp philippe pia rabea rachel rafael ralf ralph ramona raphael
  rebecca rebekka regina regine reiner reinhard reinhold renate rene ricarda richard rita robert roberto robin roger
  roland rolf roman romy ronald ronny rosa rosemarie ruben rudi rudolf ruediger ruth ryan sabine sabrina sam samantha
  samira samuel sandra sandy sara sarah sascha saskia scott sebastian selim selina selma serkan sergej severin sharon
  sibylle siegfried siegrid sigrid silke silvia silvio simon simone sofia sofie sonja sophia sophie stefan stefanie
  steffen steffi stephan stephanie stephen steve steven susan susann susanna susanne suse svea sven svenja svetlana
  swen sybille sylvia tamara tanja tarik tatjana tessa thea theo theodor theresa therese thilo thomas thorben thorsten
  tilman till tim timo timothy tina tobias tom tomas toni torben torsten traute tristan udo ugur ulf uli ulla ulrich
  ulrike ursula uschi ute uwe valentin valentina valerie vanessa vera verena veronika victoria viktor viktoria vincent
  vivien volker volkmar walter waltraud werner wiebke wilfried wilhelm william willi willy winfried wolfgang wolfram
  xaver yannick yasemin yasmin yusuf yvonne zeynep zoe aisha chidi chloe dmitri fiona hiroshi igor ingmar javier jin
  kenji lin maxim mei mikhail nadeem natasha ngozi olena oksana priya raj ravi sanjay svea tariq vladimir wei yuki`
    .trim()
    .split(/\s+/),
);
