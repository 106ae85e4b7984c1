import { findingOfMatch, type CheckedText, type CheckScope, type Finding } from "./checked-text";
import { negations } from "./claim";

/** What the data of a plan cannot bear out: certainty, superiority over others, and work that is already done. */
export function promiseProblems(checked: CheckedText, scope: CheckScope): Finding[] {
  const found = (patterns: readonly RegExp[], isExempt: (sentence: string) => boolean) =>
    patterns
      .flatMap((pattern) => [...checked.plain.matchAll(pattern)])
      .filter((match) => !isExempt(sentenceAround(checked.plain, match.index)))
      .flatMap((match) => findingOfMatch(checked, match, "promise"));
  return [
    ...found(absolute, () => false),
    ...found(certain, (sentence) => negated.test(sentence)),
    ...found(
      scope.stage === undefined ? [...finished, ...reached] : finished,
      (sentence) => negated.test(sentence) || isLater.test(sentence) || isInProgress(sentence, scope),
    ),
  ];
}

function sentenceAround(plain: string, place: number): string {
  const start = plain.lastIndexOf(" . ", place);
  const end = plain.indexOf(" . ", place + 1);
  return plain.slice(start < 0 ? 0 : start + 2, end < 0 ? plain.length : end + 1);
}

const bounded = (sources: readonly string[]) =>
  sources.map((source) => new RegExp(`(?<= )${source}(?= )`, "g"));
const negated = new RegExp(
  ` (?:${negations}|niemand|keinesfalls|kaum|statt|nobody|nor|wenn|falls|if|whether) `,
);

const faults =
  "(?:fehler|ausfaelle|risiken|verluste|verzoegerungen|rueckfragen|missbrauch|irrtuemer|(?:wrong |false )?(?:errors?|mistakes?|failures?|outages?|delays?|answers?|risks?|losses|misuse|fraud))";
const rivals =
  "(?:wettbewerb(?:er|ern|s)?|mitbewerb(?:er|ern|s)?|konkurrenz|konkurrenten|branche|marktbegleiter|competition|competitors?|rivals?|peers|industry|market|anyone else|everyone else|every other (?:firm|company)|any other (?:firm|company))";

/** With the denial within. */
const absolute = bounded([
  `(?:es )?(?:kein|keine|keinerlei|null|no|zero) (?:risiko|risiken|risks?)(?: (?:at all|whatsoever|mehr|of (?:failure|error|mistakes)|des scheiterns))`,
  "(?:risk free|risikofrei|risikolos|foolproof|infallible|unfehlbar|todsicher)",
  "(?:ausser (?:frage|zweifel)|beyond(?: (?:any|all))? (?:doubt|question))",
  `(?:cannot|can t|can not|kann nicht|koennen nicht) (?:fail|go wrong|scheitern|schiefgehen)`,
  "(?:never|nie) (?:fails?|errs?|wrong|goes wrong|versagt|irrt)",
  "(?:never again|nie wieder|nie mehr|ein fuer alle mal|no [a-z]+ will ever|will never (?:again )?(?:fail|happen|be missed|go wrong|make))",
  `(?:[a-z]+ )?(?:wird|werden) es (?:nie|nicht|kein(?:e[nrms]?)?) (?:wieder|mehr|[a-z]+ mehr) geben`,
  `(?:no|kein) ${rivals} (?:[a-z]+ ){0,4}(?:is|can|will|ist|kann|wird|kommt|arbeitet)`,
  "(?:nobody|no one|niemand|kein anderer|keiner)(?: sonst| else)? (?:im|am|in der|auf dem|in the|on the) (?:markt|wettbewerb|branche|market|industry|business)",
]);

/** Only without a denial in the sentence: nobody can guarantee success. */
const certain = bounded([
  "(?:garantier(?:t|en|te[nrms]?)|guarantee[sd]?)(?! (?:claims?|cases?|period|fund))",
  "mit (?:absoluter|voelliger|letzter|grosser|hundertprozentiger) sicherheit",
  "mit sicherheit (?!(?:und|oder|im|in|bei|beim|der|von|zu|umgeh[a-z]*|verbunden) )[a-z]+",
  `${faults} (?:sind|werden|ist|are|become|is)(?: [a-z]+){0,3} (?:ausgeschlossen|unmoeglich|impossible|ruled out|excluded|vergangenheit)`,
  "(?:gehoer(?:t|en)(?: [a-z]+){0,2} der vergangenheit an|(?:is|are|becomes?) (?:a thing of the past|history))",
  "(?:is|are|ist|sind|hat|haben) (?:always|immer|stets) (?:right|correct|accurate|richtig|korrekt|recht)",
  "(?:bound|certain|sure) to (?:succeed|work|pay off|improve|win|happen)",
  "(?:wir|we) (?:versprechen|promise|garantieren|assure|sichern zu)",
  `[a-z]{3,} (?:als|than)(?: (?:der|die|das|alle|unsere[nr]?|jede[rnms]?|the|our|any|all))?(?: (?:gesamte[nr]?|ganze[nr]?|uebrigen?|entire|whole|other))? ${rivals}`,
  "(?:beats?|outperforms?|uebertrifft|uebertreffen|schlaegt|schlagen|ueberholt|ueberholen) (?:(?:die|den|the|every|all|alle|our|unsere|jede[nrs]?|any) )?(?:gesamte |ganze |other |anderen )?(?:[a-z]+ )?(?:wettbewerb(?:er)?|konkurrenz|competition|competitors?|rivals?|firms?|compan(?:y|ies))",
  "[a-z]{3,}ste[rnms]? [a-z]+ (?:deutschlands|europas|oesterreichs|der schweiz|der welt|der branche|der region|im land|weltweit|europaweit|am markt)",
  "(?:best|fastest|leading|most [a-z]+|[a-z]+est) (?:[a-z]+ ){0,2}(?:in the (?:world|industry|country|region|market|business|sector)|in (?:europe|germany|britain|the uk)|worldwide)",
  "(?:marktfuehrer(?:in)?|branchenprimus|market leader|world leader|world class|weltspitze|weltmarktfuehrer)",
]);

const subject =
  "(?:«\\d+»|pilot(?:en|projekt)?|rollout|roll out|einfuehrung|umstellung|umsetzung|inbetriebnahme|ausrollung|introduction|implementation|migration|launch)";
const done =
  "(?:abgeschlossen|beendet|eingefuehrt|umgesetzt|ausgerollt|erledigt|fertig(?:gestellt)?|live|produktiv|umgestellt|gestartet|begonnen|angelaufen|implementiert|im (?:regel)?betrieb|in betrieb|im einsatz|completed?|finished|done|implemented|introduced|launched|rolled out|deployed|concluded|started|in (?:(?:daily|full|productive|regular) )?(?:use|operation|production)|up and running|running)";
const already =
  "(?:bereits|schon|inzwischen|mittlerweile|laengst|erfolgreich|vollstaendig|already|successfully|fully|meanwhile|long since)";
const of = "(?: (?:der|des|von|vom|of|for|the)){0,2}(?: «\\d+»)?";
const some = (most: number) => `(?: [a-z]+){0,${most}}`;

/** What the plan has for later is told as done. */
const finished = bounded([
  `${subject}${of} (?:ist|sind|wurde|wurden|laeuft|laufen|is|are|was|were|has|have)${some(2)} ${already}${some(4)} ${done}`,
  `«\\d+»${of} (?:wurde|wurden|was|were|has been|have been)${some(3)} ${done}`,
  `«\\d+» (?:laeuft|laufen|arbeitet|runs?|works?) (?:bereits|schon|inzwischen|mittlerweile|already)`,
  `(?:hat|haben|has|have)(?: (?:die|der|das|den|the))? ${subject}${of}${some(2)} ${already}${some(2)} ${done}`,
  `(?:ist|sind|wurde|wurden) ${subject}${of}${some(2)} ${already}${some(2)} ${done}`,
  `(?:hat|haben|has|have)${some(3)} ${already} (?:completed|finished|introduced|passed|abgeschlossen|eingefuehrt)(?: (?:the|die|das|den))?${some(2)} «\\d+»`,
  `«\\d+» (?:hat|haben|has|have)(?: sich| itself| themselves)?${some(2)} (?:bewaehrt|etabliert|durchgesetzt|proven (?:itself|themselves|its worth)|paid off)`,
  `(?:budget|mittel|gelder|funding|funds|money)${some(3)} (?:bereits|schon|already) (?:freigegeben|genehmigt|bewilligt|approved|granted|released)`,
  `(?:umstellung|einfuehrung|ausrollung|migration)${of} (?:ist|wurde) (?:erledigt|vollzogen)`,
  `«\\d+» [a-z]+ (?:bereits|schon) (?:heute|jetzt|laengst|seit)`,
  `«\\d+» (?:steht|stehen)${some(3)} ${already} zur verfuegung`,
]);

/** The same of a stage; a milestone's own text tells how it is when it is reached. */
const reached = bounded([
  `(?:pilot(?:en|projekt)?|rollout|roll out|umstellung|migration)${of} (?:wurde|wurden|was|were|has been|have been)(?: (?!noch )[a-z]+){0,3} (?:abgeschlossen|beendet|erledigt|completed|finished|concluded)`,
  `«\\d+»${of} (?:ist|sind|is|are)(?: (?:now|jetzt|nun|heute|today))? (?:live|up and running|in betrieb|im (?:regel)?betrieb|im einsatz|produktiv|in production|in (?:daily |full |regular )?use|abgeschlossen|completed|finished)`,
]);

/** „Sobald", „in Phase 2", „dann": the sentence speaks of what is to come. */
const isLater =
  / (?:wenn|sobald|nachdem|erst|bevor|bis|ab|dann|voraussetzung|vorausgesetzt|bedingung|ziel|kriterium|danach|dahin|zeitpunkt|soll|sollen|sollte|muss|muessen|kann|koennen|wird|werden|phasen?|abschnitt|when|once|after|prerequisite|condition|criterion|goal|provided|before|until|by|then|will|should|must|can|may|as soon as|section|phase|<[^<>]+\.(?:start|end|pilot|evaluation|rollout|operation|preparation)>) /;

/** The workbook tells how far it is. */
function isInProgress(sentence: string, { context }: CheckScope): boolean {
  return [...sentence.matchAll(/«(\d+)»/g)].some(
    ([, index]) => context.facts[`${context.cases[Number(index)]?.id}.progress`] !== undefined,
  );
}
