import type { BriefCase } from "../brief";

/** A kind of sentence about use cases, and what must hold for it. */
export interface Claim {
  /** For `plain`; the groups `a` and `b` are use cases (lists of indices), `fact` is a placeholder's fact. */
  pattern: RegExp;
  /** Whether the plan says so too. Called for each pair of the two lists. */
  holds(a: BriefCase, plan: ClaimContext, b: BriefCase, fact: string): boolean;
}

/** What claims are held against. */
export interface ClaimContext {
  cases: readonly BriefCase[];
  facts: Readonly<Record<string, string>>;
}

const negations =
  "nicht|kein|keine[nrms]?|nie|niemals|ohne|weder|not|no|never|without|neither|cannot|nur|erst";
/** Up to three words without a negation; commas and full stops end it. */
const some = `(?: (?!(?:${negations}) )[a-z-]+){0,3}`;
const article = "(?: (?:der|die|das|dem|den|des|the|a|an|ein|eine|einen))?";
const startVerb =
  "(?:startet|starten|beginnt|beginnen|folgt|folgen|kommt|kommen|laeuft|starts?|begins?|kicks off|goes live|go live|comes?|runs?|follows?)";
const endOf =
  "(?: (?:dem |the )?(?:abschluss|ende|start|beginn|rollout|completion|end|start|launch)(?: von| of| des| der| vom)?)?";

/** `A`, `B`, `W` (up to three words), `D` (an article), `S` (a verb of starting) stand for their patterns. */
function claim(source: string, holds: Claim["holds"]): Claim {
  const pattern = source
    .replace(/\bA\b/, "«(?<a>[\\d,]+)»")
    .replace(/\bB\b/, "«(?<b>[\\d,]+)»")
    .replaceAll(/\bF\b/g, "<(?<fact>[^<>]+)>")
    .replaceAll(/ ?\bW\b/g, some)
    .replaceAll(/ ?\bD\b/g, article)
    .replaceAll(/\bS\b/g, startVerb)
    .replaceAll(/ ?\bE\b/g, endOf);
  return { pattern: new RegExp(`(?<= )${pattern}(?= )`, "g"), holds };
}

const startsBefore: Claim["holds"] = (a, _, b) => isBefore(a.start, b.start);
const startsAfter: Claim["holds"] = (a, _, b) => isBefore(b.start, a.start);
const startsTogether: Claim["holds"] = (a, _, b) => a === b || (a.start !== null && a.start === b.start);
const isUnplanned: Claim["holds"] = (a) => !a.selected || a.start === null;
const isPlanned: Claim["holds"] = (a) => a.selected && a.start !== null;
const isSelected: Claim["holds"] = (a) => a.selected;
const isQuickWin: Claim["holds"] = (a) => a.isQuickWin;
const isNoQuickWin: Claim["holds"] = (a) => !a.isQuickWin;
const needs: Claim["holds"] = (a, { cases }, b) => isPredecessor(b, a, cases);
const isNeededBy: Claim["holds"] = (a, { cases }, b) => isPredecessor(a, b, cases);
const needsNot: Claim["holds"] = (a, { cases }, b) => !isPredecessor(b, a, cases);
const comesFirst: Claim["holds"] = (a, { cases }) =>
  comesBeforeAll(a, cases, (other) => isBefore(other.start, a.start));
const comesLast: Claim["holds"] = (a, { cases }) =>
  comesBeforeAll(a, cases, (other) => isBefore(a.start, other.start)) ||
  comesBeforeAll(a, cases, (other) => isBefore(a.end, other.end));

/** Missing months contradict: what is not scheduled starts neither before nor after anything. */
function isBefore(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one < other;
}

/** „Zuerst" may speak of the module: it is wrong only where another one of the module comes earlier. */
function comesBeforeAll(
  a: BriefCase,
  cases: readonly BriefCase[],
  isEarlier: (other: BriefCase) => boolean,
): boolean {
  const inModule = cases.filter((other) => other.module === a.module && other !== a);
  const others = inModule.length > 0 ? inModule : cases;
  return a.start !== null && !others.some(isEarlier);
}

/** Whether one comes before another by predecessors, directly or through others. */
function isPredecessor(one: BriefCase, other: BriefCase, cases: readonly BriefCase[]): boolean {
  const byId = new Map(cases.map((each) => [each.id, each]));
  const seen = new Set<string>();
  const open = [...other.predecessors];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === one.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(byId.get(id)?.predecessors ?? []));
  }
  return false;
}

/** A month of another use case may be named only where it is this one's month too. */
function isFactOf(keys: readonly string[]): Claim["holds"] {
  return (a, { facts }, _, fact) => {
    const key = fact.slice(fact.lastIndexOf(".") + 1);
    if (fact === `${a.id}.${key}`) return keys.includes(key);
    return keys.some(
      (each) => facts[`${a.id}.${each}`] !== undefined && facts[`${a.id}.${each}`] === facts[fact],
    );
  };
}

/** A sum of another use case is not this one's; sums of modules and of the plan are left to the reader. */
const isOwnSum: Claim["holds"] = (a, { cases, facts }, _, fact) => {
  const [id, key] = [fact.slice(0, fact.lastIndexOf(".")), fact.slice(fact.lastIndexOf(".") + 1)];
  const isOther = id !== a.id && cases.some((each) => each.id === id);
  return !isOther || facts[fact] === facts[`${a.id}.${key}`];
};

const dropped =
  "(?:zurueckgestellt|gestrichen|verworfen|verschoben|gestoppt|abgelehnt|pausiert|ausgesetzt|eingestellt|vertagt|postponed|cancell?ed|dropped|rejected|deferred|shelved|abandoned|suspended|put on hold|on hold)";
const planned =
  "(?:eingeplant|ausgewaehlt|vorgesehen|umgesetzt|realisiert|verfolgt|weiterverfolgt|gestartet|eingefuehrt|ausgerollt|gebaut|introduced|launched|rolled out|built|scheduled|selected|planned|implemented|included|pursued|funded|started|part of the plan|teil des plans|im plan)";
const is =
  "(?:ist|sind|wird|werden|wurde|wurden|bleibt|bleiben|is|are|was|were|will|will be|has been|have been|remains?|gets?)";
const small =
  "(?: (?:derzeit|aktuell|zunaechst|vorerst|daher|noch|mehr|also|weiter|currently|therefore|yet|been|be|being|im plan|bisher|leider|hier|jedoch))*";

export const claims: readonly Claim[] = [
  claim(`A S W (?:noch )?(?:vor|before|ahead of) D E D B`, startsBefore),
  claim(`A(?: [a-z]+){1,5} (?:und|and) S W (?:vor|before) D E D B`, startsBefore),
  claim(`A(?: [a-z]+){1,5} (?:und|and) S W (?:nach|after) D E D B`, startsAfter),
  claim(`A W (?:vor|before|ahead of) D B S`, startsBefore),
  claim(`(?:vor|before) D E D B(?: ,)? (?:S|wird|werden) D A`, startsBefore),
  claim(`A S W (?:nach|after|hinter) D E D B`, startsAfter),
  claim(`A W (?:nach|after) D B S`, startsAfter),
  claim(`(?:nach|after) D E D B(?: ,)? (?:S|wird|werden) D A`, startsAfter),
  claim(`A (?:folgt|follows|folgen) (?:auf )?D B`, startsAfter),
  claim(`A (?:precedes?|geht) D B(?: voraus)?`, startsBefore),
  claim(
    `(?:zuerst|first|erst|zunaechst|initially)(?: S)? D A(?: ,)? (?:dann|danach|anschliessend|then|und dann|and then|followed by|afterwards)(?: S)? D B`,
    startsBefore,
  ),
  claim(
    `A S (?:gleichzeitig|zeitgleich|zugleich|at the same time|simultaneously)(?: mit| wie| as| with) D B`,
    startsTogether,
  ),
  claim(
    `A (?:geht|gehen|wird|werden|goes) (?:noch )?vor D B (?:in betrieb|live|produktiv|umgesetzt|eingefuehrt|gestartet)`,
    startsBefore,
  ),
  claim(
    `A (?:geht|gehen|wird|werden|goes) (?:erst )?nach D B (?:in betrieb|live|produktiv|umgesetzt|eingefuehrt|gestartet)`,
    startsAfter,
  ),
  claim(
    `A (?:kann|koennen|darf|soll|muss|wird|can|may|will|must|should)(?: (?:erst|nur|only|fruehestens))?(?: (?:start|begin|come))? (?:nach|after) D E D B`,
    startsAfter,
  ),
  claim(
    `A (?:kann|koennen|darf|soll|muss|wird|can|may|will|must|should)(?: (?:schon|noch))?(?: (?:start|begin|come))? (?:vor|before) D E D B`,
    startsBefore,
  ),
  claim(`A S (?:gleichzeitig|zeitgleich|zugleich|at the same time|simultaneously)`, startsTogether),
  claim(`A ${is}${small} (?:nicht|not|kein|no)${small} ${planned}`, isUnplanned),
  claim(`A (?:isn|wasn|won) t${small} ${planned}`, isUnplanned),
  claim(`A ${is}${small} ${dropped}`, isUnplanned),
  claim(`A (?:entfaellt|entfallen|faellt weg|scheidet aus|fehlt im plan|is out|drops out)`, isUnplanned),
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
    `A (?:ist|sind|gilt|gelten|bleibt|is|are|counts|remains|zaehlt)(?: (?!(?:${negations}) )[a-z]+){0,3} quick wins?`,
    isQuickWin,
  ),
  claim(`A ,(?: (?:ein|a|der|the|als|as))* quick win`, isQuickWin),
  claim(`auf D A (?:wird |werden )?verzichtet`, isUnplanned),
  claim(`quick wins?(?: (?:ist|sind|is|are|sowie|ueberhaupt))?(?: [,:])? D A`, isQuickWin),
  claim(`A (?:ist|sind|is|are) (?:kein|keine|not|no)(?: a)? quick wins?`, isNoQuickWin),
  claim(`A (?:haengt|haengen) (?:direkt |unmittelbar )?(?:von|vom) D B ab`, needs),
  claim(`A (?:haengt|haengen) ab (?:von|vom) D B`, needs),
  claim(`A (?:setzt|setzen) D B voraus`, needs),
  claim(`A (?:baut|bauen|basiert|basieren|wartet|warten) auf D B`, needs),
  claim(
    `A (?:benoetigt|braucht|erfordert|requires?|needs?|depends? on|builds? on|relies on|waits? for|is based on) D B`,
    needs,
  ),
  claim(`A ist abhaengig von D B`, needs),
  claim(
    `A (?:ist|sind|is|are)(?: (?:eine|die|a|the))? (?:voraussetzung|vorgaenger|prerequisite|predecessor|precondition)(?: fuer| von| for| of| to) D B`,
    isNeededBy,
  ),
  claim(`A (?:ist|is) (?:unabhaengig von|independent of) D B`, needsNot),
  claim(`A (?:haengt nicht von|does not depend on) D B`, needsNot),
  claim(`A (?:startet|beginnt|kommt|starts|begins|comes) (?:als erste[rs]?|zuerst|first)`, comesFirst),
  claim(
    `(?:als erste[rs]?|zuerst|den anfang macht|first)(?: (?:startet|beginnt|kommt|comes))? D A(?! ,? (?:dann|danach|then))`,
    comesFirst,
  ),
  claim(`mit D A (?:beginnt|startet) (?:der|die|das|alles) `.trimEnd(), comesFirst),
  claim(`(?<=(?:^|\\.) )(?:zuerst|first) , D A(?! ,? (?:dann|danach|then))`, comesFirst),
  claim(`A macht den anfang`, comesFirst),
  claim(`A (?:startet|beginnt|kommt|starts|begins|comes) (?:als letzte[rs]?|zuletzt|last)`, comesLast),
  claim(`(?:als letzte[rs]?|zuletzt|last) (?:startet|beginnt|kommt|comes) D A`, comesLast),
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

/** Sums whose word says the opposite of what they are. */
export const sumClaims: readonly RegExp[] = [
  /(?<= )(?:kosten|kostet|investitionen?|costs?|investment|ausgaben|spending)(?: (?:von|of|amount|to|betragen|betraegt|in|hoehe|liegen|bei|sind|is|are|at|rund|etwa|about))* <[^<>]+\.benefit>/g,
  /(?<= )(?:nutzen|ertrag|einsparung|einsparungen|gewinn|erloese?|benefits?|savings?|profit|spart|bringt|saves?|brings?|yields?)(?: (?:von|of|betraegt|in|hoehe|liegt|bei|ist|is|at|rund|etwa|about))* <[^<>]+\.(?:oneOff|running|total)>/g,
];
