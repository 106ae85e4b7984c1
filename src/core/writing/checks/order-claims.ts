import {
  claim,
  comesFirst,
  comesLast,
  isNeededBy,
  needs,
  needsNot,
  needsNothing,
  runsBeside,
  startsAfter,
  startsBefore,
  startsBeforeEnd,
  startsNoEarlier,
  startsNoLater,
  startsTogether,
  type Claim,
} from "./claim";

/** „…, noch vor dem Chatbot", "…, even before the chatbot". */
const before =
  "(?:, (?:noch|sogar|und zwar|even|still|that is) )?(?:vor|before|ahead of|prior to|frueher als|earlier than)";
const after = "(?:nach|after|hinter|following|spaeter als|later than|im anschluss an)";
const since = "(?:sobald|nachdem|erst wenn|once|as soon as|only when|after|now that)";
const together = "(?:gleichzeitig|zeitgleich|zugleich|at the same time|simultaneously)";
const introduced =
  "(?:eingefuehrt|gestartet|umgesetzt|ausgerollt|introduced|launched|started|rolled out|starts?|begins?|goes live)";
const project = "(?:vorhaben|anwendungsfall|projekt|use case|project|initiative)";
const projects = "(?:vorhaben|anwendungsfaelle|projekte|use cases|projects|initiatives)";
const firstly = "(?:als erste[rs]?|zuerst|als auftakt|zum auftakt)";
const ending = "(?:den abschluss|das ende|den schlusspunkt)";
const lastly = "(?:als letzte[rs]?|zuletzt|zum schluss|als schlusspunkt)";

/** Every kind of sentence about what comes before or after what, and what needs what; one line per kind. */
export const orderClaims: readonly Claim[] = [
  claim(`A L ${before} D E D B`, startsBefore),
  claim(`A L ${before} D Z D B`, startsBeforeEnd),
  claim(`${before} D E D B V(?: ,)?V D A`, startsBefore),
  claim(`A L(?: ,)? (?:bevor|before) D B S`, startsBefore),
  claim(`A L ${after} D E D B`, startsAfter),
  claim(`A L ${after} D Z D B`, startsAfter),
  claim(`${after} D E D B V(?: ,)?V D A`, startsAfter),
  claim(`${since} D A L(?: ,)?V D B`, startsBefore),
  claim(`A L(?: ,)? ${since} D B`, startsAfter),
  claim(`A L (?:nicht|not|kaum) ${before} D E D B`, startsNoEarlier),
  claim(`(?<!auf (?:[a-z]{3} )?)A (?:folgt|follows|folgen)(?: auf)? D B`, startsAfter),
  claim(`auf D A (?:folgt|folgen) D B`, startsBefore),
  claim(`A (?:precedes?|geht)(?: immer| stets)? D B(?: voraus)?`, startsBefore),
  claim(
    `(?:zuerst|first|erst|zunaechst|initially)(?: S| wird)? D A W(?: ,)? (?:dann|danach|anschliessend|spaeter|then|und dann|and then|followed by|afterwards|later)(?: S| wird)? D B`,
    startsBefore,
  ),
  claim(
    `A (?:S )?first W(?: ,)?(?: and)?(?: then| afterwards| later)? D B (?:S )?(?:second|later|last|next)`,
    startsBefore,
  ),
  claim(`A L ${together}(?: mit| wie| as| with) D B`, startsTogether),
  claim(`A S ${together}`, startsTogether),
  claim(`A S (?:zusammen|gemeinsam|together)(?= [.,])`, startsTogether),
  claim(`A L (?:zusammen mit|gemeinsam mit) D B ${introduced}`, startsTogether),
  claim(`A L ${introduced} (?:together with|along with) D B`, startsTogether),
  claim(`A L (?:parallel|in parallel)(?: zu| zum| zur| mit| to| with) D B`, runsBeside),
  claim(`A S W alongside D B`, runsBeside),
  claim(
    `(?:alle|saemtliche|all)(?: (?:geplanten|ausgewaehlten|of|the|planned|selected)){0,3} ${projects} (?:S|werden) W ${together}`,
    startsTogether,
  ),
  claim(`(?:alles|everything) S W ${together}`, startsTogether),
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
  claim(
    `(?:voraussetzung|prerequisite|precondition)(?: fuer| von| for| of| to) D A (?:ist|sind|is|are)(?: (?:zunaechst|dabei|hier|auch))? D B`,
    needs,
  ),
  claim(
    `A (?:ist|sind|bildet|legt|schafft|liefert|is|are|forms?|lays?|provides?)(?: (?:die|das|den|eine|the|a))?(?: [a-z]+)? (?:grundlagen?|basis|fundament|grundstein|foundations?|groundwork)(?: fuer| von| for| of) D B`,
    startsNoLater,
  ),
  claim(
    `(?:grundlage|basis|fundament|foundation|groundwork)(?: fuer| von| for| of) D A (?:ist|sind|bildet|is|are) D B`,
    startsNoEarlier,
  ),
  claim(
    `(?:ohne|without) D A(?: ,)?(?: (?:kann|koennen|ist|can|is))? D B (?:nicht|not|cannot|can t)`,
    isNeededBy,
  ),
  claim(`A L (?:unabhaengig|losgeloest|independent|independently) (?:von|vom|of|from) D B`, needsNot),
  claim(`A (?:haengt nicht von|does not depend on|doesn t depend on) D B`, needsNot),
  claim(`A (?:haengt|haengen)(?: ab)? von (?:nichts|keine[mnr])`, needsNothing),
  claim(
    `A (?:does not|doesn t|do not) (?:depend on|need|require) (?:any|another|other)(?: other)? ${projects}`,
    needsNothing,
  ),
  claim(
    `A (?:does not|doesn t|do not) (?:depend on|need|require) (?:any|another|other)(?: other)? ${project}`,
    needsNothing,
  ),
  claim(
    `A (?:hat|haben|has|have|setzt|kennt|depends on|needs|requires|benoetigt|braucht) (?:nichts|nothing|keine[mnrs]?|no|none)(?: (?:fachlichen|anderen|weiteren|other|further))? (?:voraus|before it|else|vorgaenger|abhaengigkeiten|voraussetzung(?:en)?|predecessors?|prerequisites?|preconditions?|dependenc(?:y|ies)|${project}|${projects})`,
    needsNothing,
  ),
  claim(
    `A L (?:unabhaengig|independent|independently) (?:von|of|from) (?:allen|allem|anderen|den anderen|jedem|all|any|every|other|the other|the rest|everything)`,
    needsNothing,
  ),
  claim(`A (?:kann|koennen|can|could) (?:jederzeit|at any time|any time|ohne vorarbeiten?)`, needsNothing),
  claim(`A (?:S|wird|werden|ist|sind) W ${firstly}(?: ${project})?P`, comesFirst),
  claim(`A (?:S|is|are) W (?:first|erste[rs]?)(?: ${project})?P(?= [.,])`, comesFirst),
  claim(
    `A (?:is|ist) (?:the|das|der|our|unser)(?: very| aller)? (?:first|erste[rs]?) ${project}P`,
    comesFirst,
  ),
  claim(
    `(?:${firstly}|den anfang macht|first)(?: ${project})?P(?: S| wird)? D A(?! ,? (?:dann|danach|then))`,
    comesFirst,
  ),
  claim(`(?:the|das|der) (?:first|erste) ${project}P (?:is|ist|S) D A`, comesFirst),
  claim(`mit D A (?:beginnt|startet) (?:der|die|das|alles) `.trimEnd(), comesFirst),
  claim(`(?<=(?:^|\\.) )(?:zuerst|first) , D A(?! ,? (?:dann|danach|then))`, comesFirst),
  claim(`A (?:macht den anfang|bildet den auftakt|kicks (?:things|it|the module) off)P`, comesFirst),
  claim(`A L (?:ganz am anfang|am anfang|at the (?:very )?beginning)P(?= (?:[.,]|und|and))`, comesFirst),
  claim(
    `A (?:opens|leads off|eroeffnet) (?:the|den|das) (?:modul|module|(?<plan>fahrplan|plan|roadmap))`,
    comesFirst,
  ),
  claim(`(?:den auftakt|den anfang)P (?:bildet|macht) D A`, comesFirst),
  claim(
    `(?:modul|module|(?<plan>fahrplan|plan|roadmap)) (?:beginnt|startet|begins|starts|opens) (?:mit|with) D A`,
    comesFirst,
  ),
  claim(`(?:mit|with) D A (?:beginnt|startet|begins|starts) D (?<plan>fahrplan|plan|roadmap)`, comesFirst),
  claim(`${ending}P (?:bildet|macht) D A`, comesLast),
  claim(`A (?:bildet|macht) ${ending}P`, comesLast),
  claim(`A (?:concludes|closes|rounds off) the (?:module|(?<plan>plan|roadmap))`, comesLast),
  claim(`A (?:S|wird|werden|ist|sind) W ${lastly}(?: ${project})?P`, comesLast),
  claim(`A (?:S|is|are) W (?:last|letzte[rs]?)(?: ${project})?P(?= [.,])`, comesLast),
  claim(
    `A (?:is|ist) (?:the|das|der|our|unser)(?: very| aller)? (?:last|final|letzte[rs]?) ${project}P`,
    comesLast,
  ),
  claim(`(?:the|das|der)(?: very| aller)? (?:last|final|letzte) ${project}P (?:is|ist|S) D A`, comesLast),
  claim(`(?:${lastly}|last)(?: ${project})?P(?: S| wird) D A`, comesLast),
];
