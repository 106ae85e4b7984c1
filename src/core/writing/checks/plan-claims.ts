import {
  claim,
  isFactOf,
  isNoQuickWin,
  isOwnSum,
  isPlanned,
  isQuickWin,
  isSelected,
  isUnplanned,
  negations,
  relations,
  type Claim,
} from "./claim";

const dropped =
  "(?:zurueckgestellt|gestrichen|verworfen|verschoben|gestoppt|abgelehnt|pausiert|ausgesetzt|eingestellt|vertagt|abgewaehlt|aussortiert|herausgenommen|entfernt|ausgeschlossen|postponed|deselected|removed|ruled out|scrapped|discarded|halted|stopped|cancell?ed|dropped|rejected|deferred|shelved|abandoned|suspended|put on hold|on hold)";
const planned =
  "(?:eingeplant|ausgewaehlt|vorgesehen|umgesetzt|realisiert|verfolgt|weiterverfolgt|gestartet|eingefuehrt|ausgerollt|gebaut|introduced|launched|rolled out|built|scheduled|selected|planned|implemented|included|pursued|funded|started|part of the plan|teil des plans|im plan)";
const is =
  "(?:ist|sind|wird|werden|wurde|wurden|bleibt|bleiben|is|are|was|were|will|will be|has been|have been|remains?|gets?)";
const small =
  "(?: (?:derzeit|aktuell|zunaechst|vorerst|daher|noch|mehr|also|weiter|currently|therefore|yet|been|be|being|im plan|bisher|leider|hier|jedoch))*";

/** Every kind of sentence about what is planned, a quick win, or a value of what; one line per kind. */
export const planClaims: readonly Claim[] = [
  claim(`A ${is}${small} (?:nicht|not|kein|no)${small} ${planned}`, isUnplanned),
  claim(`A (?:isn|wasn|won) t${small} ${planned}`, isUnplanned),
  claim(`A ${is}${small} ${dropped}`, isUnplanned),
  claim(`A (?:entfaellt|entfallen|faellt weg|scheidet aus|fehlt im plan|is out|drops out)`, isUnplanned),
  claim(
    `A (?:bleib|ist|sind|is|are|remain|stay|wird|werden)[a-z]*${small} (?:aussen vor|draussen|ausgenommen|ausgeklammert|left out|omitted|excluded|out of scope)`,
    isUnplanned,
  ),
  claim(
    `A (?:gehoert|gehoeren|belongs?)${small} nicht${small} (?:zum|zu dem|in den) (?:plan|fahrplan)`,
    isUnplanned,
  ),
  claim(`A (?:is|does)${small} not${small} (?:belong|part) (?:to|of) the (?:plan|roadmap)`, isUnplanned),
  claim(`(?:nicht|not)${small} ${planned} (?:ist|sind|wird|werden|is|are) D A`, isUnplanned),
  claim(`(?:entfaellt|entfallen)${small} D A`, isUnplanned),
  claim(`wir (?:verzichten|verzichteten)${small} auf D A`, isUnplanned),
  claim(`(?:will|do|shall|can) not (?:do|introduce|implement|pursue|launch|build|start) D A`, isUnplanned),
  claim(`(?:verzichten wir auf|wird verzichtet auf|we do without) D A`, isUnplanned),
  claim(
    `A ${is} W (?:umgesetzt|eingeplant|eingefuehrt|ausgewaehlt|gestartet|realisiert|ausgerollt|implemented|scheduled|selected|introduced|launched|rolled out)`,
    isSelected,
  ),
  claim(
    `A (?:startet|beginnt|starts|begins|geht in betrieb|goes live|gehoert zum plan|is part of the plan)`,
    isPlanned,
  ),
  claim(
    `A (?:ist|sind|gilt|gelten|bleibt|is|are|counts|remains|zaehlt)(?: (?!(?:${negations}|${relations}) )[a-z]+){0,6} quick wins?`,
    isQuickWin,
  ),
  claim(
    `A (?:zaehl|gehoer|belong|count)[a-z]* (?:auch |ebenfalls |also )?(?:zu den|to the|among the|among) quick wins?`,
    isQuickWin,
  ),
  claim(
    `(?:zu den|among the|als|as)(?: (?:ein|einziger|weiterer|erster|a|the|first))* quick wins? (?:zaehl|gehoer|dien|gilt|kommt|folg|ist|is|are|serve|start|beginn|wird)[a-z]* W D A`,
    isQuickWin,
  ),
  claim(`A ,(?: (?:ein|a|der|the|als|as))* quick win`, isQuickWin),
  claim(`auf D A(?: wird| werden)?W verzichtet`, isUnplanned),
  claim(
    `quick wins?(?: ,)? (?:wie|z b|zum beispiel|etwa|naemlich|darunter|such as|like|e g|for example|namely|including)(?: dem)?D A`,
    isQuickWin,
  ),
  // „Anders als der Quick Win, …" says nothing of what follows.
  claim(
    `(?<!(?:als|wie|dem|vom|zum|beim|den|unlike|after|following|alongside|besides|from|than|on|with|to|follows|like)(?: (?:der|dem|the|a|our))? )quick wins?(?: (?:ist|sind|is|are|sowie|ueberhaupt))?(?: [,:])? D A`,
    isQuickWin,
  ),
  claim(`A (?:ist|sind|is|are) (?:kein|keine|not|no)(?: a)? quick wins?`, isNoQuickWin),
  claim(
    `A (?:startet|beginnt|starts|begins)(?: (?:im|in|ab|am|from|schon im|bereits im))? F`,
    isFactOf(["start", "preparation", "pilot"]),
  ),
  claim(
    `A (?:endet|ends|endet spaetestens|finishes)(?: (?:im|in|bis|by))? F`,
    isFactOf(["end", "rollout", "operation"]),
  ),
  claim(`A (?:kostet|costs|bringt|spart|saves|brings|yields)(?: [a-z]+){0,3} F`, isOwnSum),
];

/** Figures and months whose word says the opposite of what they are. */
export const factClaims: readonly RegExp[] = [
  /(?<= )(?:kosten|kostet|investitionen?|costs?|investment|ausgaben|spending)(?: (?:von|of|amount|to|betragen|betraegt|in|hoehe|liegen|bei|sind|is|are|at|rund|etwa|about))* <[^<>]+\.benefit>/g,
  /(?<= )(?:nutzen|ertrag|einsparung|einsparungen|gewinn|erloese?|benefits?|savings?|profit|spart|bringt|saves?|brings?|yields?)(?: (?:von|of|betraegt|in|hoehe|liegt|bei|ist|is|at|rund|etwa|about))* <[^<>]+\.(?:oneOff|running|total)>/g,
  /(?<= )(?:einmalig|einmalige[nr]? kosten|one off costs?|up front|upfront costs?)(?: (?:von|of|fallen|betragen|liegen|bei|sind|are|is|at|amount|to|in|hoehe))* <[^<>]+\.(?:running|benefit)>/g,
  /(?<= )(?:laufende[nr]? kosten|running costs?)(?: (?:von|of|fallen|betragen|liegen|bei|sind|are|is|at|amount|to|in|hoehe))* <[^<>]+\.(?:oneOff|benefit)>/g,
  /(?<= )(?:plan|fahrplan|programm|programme|program|roadmap|umsetzung) (?:startet|beginnt|starts|begins)(?: (?:im|in|ab|from))* <[^<>]+\.end>/g,
  /(?<= )(?:plan|fahrplan|programm|programme|program|roadmap|umsetzung) (?:endet|schliesst|ends|finishes)(?: (?:im|in|by))* <[^<>]+\.start>/g,
];
