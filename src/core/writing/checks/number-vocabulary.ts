/** What a folded word says about numbers, German and English alike: a text may mix the two. */
export type NumberKind =
  /** ein, eine, one: a number only directly before a unit. */
  | "one"
  /** Two to twelve: with a unit beside it. */
  | "small"
  /** Thirteen and more, hundred, million: stands for an amount by itself. */
  | "large"
  /** A half, a third, doubled, threefold, with the period or per cent in the same word. */
  | "ratio"
  | "ordinal";

const digits = "ein|zwei|zwo|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf";
const part = `${digits}|eins|sech|sieb|zwanzig|dreissig|zig|hundert|tausend|und|million|milliarde`;
const compound = `(?:${part})+`;
const ending = "(?:s?t)?(?:e[rnms]?|n)?";

const isOne = /^(?:ein(?:e[rmns]?)?|eins|one)$/;
const isSmall = new RegExp(
  `^(?:(?:zwei|zwo|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf)(?:er|en)?|beiden?(?=\\d)|` +
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|null|zero|couple|paar|handvoll|handful|xx?x?|n)$",
);
const isLarge = new RegExp(
  `^(?:(?!einzig)(?=.*(?:zehn|zig|ssig|hundert|tausend))${compound}${ending}|mio|mrd|tsd|dutzend(?:e|en)?|` +
    "(?:million|milliard|billion|trillion)[a-z]*|(?:zig)?tausend[a-z]*|hunderte[nr]?|" +
    "(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ies)|" +
    "hundreds?|thousands?|dozens?)$",
);
const isRatio = new RegExp(
  "^(?:haelften?|halbe?[rnms]?|halbier[a-z]*|drei?viertel[ns]?|" +
    "(?:dritt|viert|fuenft|sechst|siebt|acht|neunt|zehnt|zwanzigst|hundertst|tausendst)el[ns]?|zweidrittel[a-z]*|" +
    `verdopp(?:el|l)[a-z]*|doppelt(?:e[rnms]?)?|ver(?!einfach)(?:${digits}|hundert|tausend|viel)fach[a-z]*|vielfache[ns]?|` +
    `(?!einfach)(?:${compound}|zig|x+)fach[a-z]*|(?!einmal)(?:${compound}|zig|x+)mal(?:ig[a-z]*)?|` +
    `(?:anderthalb|(?:${digits})einhalb)[a-z]*|` +
    `(?:${compound}|zig)(?:prozent|stellig)[a-z]*|` +
    `(?:${compound})(?:koepf|taeg|woech|monat|jaehr|stuend|minuet)ig[a-z]*|` +
    `(?!ein)(?:${compound})(?:jahr|wochen|monats|tages)[a-z]*|(?:${compound})(?:woechent|monat|jaehr)lich[a-z]*|` +
    "(?:halb|viertel|dreiviertel)(?:jahr|jaehr|stund|stuend|tag|taeg|monat|million|milliard|tausend|hundert|dutzend)[a-z]*|mehrfache[ns]?|" +
    "(?:ge)?(?:dritt|viert|fuenft)elt|quartered|quartering|half|halves|halve[sd]?|halving|twice|thrice|" +
    "(?:two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|thousand)fold|fortnight(?:s|ly)?|" +
    "doubl(?:e|es|ed|ing)|(?:tripl|trebl|quadrupl|quintupl)(?:e|es|ed|ing)|thirds|(?:four|fif|six|seven|eigh|nin|ten)ths|" +
    "bi(?:weekly|monthly|annual|annually|ennial)|semi(?:annual|annually))$",
);
const isOrdinal =
  /^(?:erst|zweit|dritt|viert|fuenft|sechst|siebt|siebent|acht|neunt|zehnt|elft|zwoelft)e[rnms]?$|^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|quarter)$/;

/** What a word says about numbers; null for most. Long words are no numbers, which also bounds the patterns. */
export function numberKind(folded: string): NumberKind | null {
  if (folded.length > 60 || folded === "und") return null;
  if (isOne.test(folded)) return "one";
  if (isSmall.test(folded)) return "small";
  if (isOrdinal.test(folded)) return "ordinal";
  if (isRatio.test(folded)) return "ratio";
  return isLarge.test(folded) ? "large" : null;
}

const currencies = /^(?:euros?|eur|dollars?|usd|chf|franken|gbp|cents?|rappen|t?k?eur[o]?|[€$£¥])$/;
const percents = /^(?:prozent(?:e|en|s)?|prozentpunkte?n?|percent|percentage|promille|[%‰])$/;
const magnitudes =
  /^(?:mio|mrd|tsd|tausend|hundert|million(?:en|s)?|milliarden?|billions?|thousand|hundred|grand|k|t)$/;
const periods =
  /^(?!sprechstund)(?:(?:arbeits|werk|kalender|personen|mann|schulungs|projekt|workshop|urlaubs|kranken|fehl|ausfall|beratungs|liefer|test|probe)?tag(?:e|en|es|s)?|[a-z]*wochen?|[a-z]*monat(?:e|en|s|es)?|quartal(?:e|en|s)?|[a-z]*jahr(?:e|en|es|s)?|jahrzehnten?|[a-z]*stunden?|[a-z]*minuten?|sekunden?|(?:vor|nach)mittagen?|abenden?|afternoons?|mornings?|evenings?|sprints?|(?:work)?(?:days?|weeks?)|months?|quarters?|years?|hours?|minutes?|seconds?|decades?|fortnights?)$/;
/** People by any ending that only people have, and by name. */
const persons = new RegExp(
  "^(?:person(?:en|s)?|people|leuten?|menschen|koepfen?|[a-z]*mitarbeit(?:er|ern|erin|ende|enden)|[a-z]{3,}innen|[a-z]*kraeften?|[a-z]*leuten?|" +
    "[a-z]*vollzeit[a-z]*|(?:plan)?stellen|beschaeftigten?|angestellten?|kolleg(?:e|en|in)|[a-z]*kund(?:e|en|in)|(?:be)?nutzer(?:n|in)?|nutzenden?|" +
    "anwender(?:n|in)?|expert(?:e|en|in)|entwickler(?:n|in)?|berater(?:n|in)?|teilnehm(?:er|ern|ende|enden)|[a-z]*sachbearbeiter(?:n|in)?|" +
    "ansprechpersonen|patienten|buergern?|mandanten|[a-z]*aerzten?|schuelern?|studierenden?|lehrern?|anwaelten?|juristen|pflegern?|technikern?|" +
    "monteuren?|ingenieuren?|fahrern?|disponenten|spezialisten|fachleuten?|auszubildenden?|praktikanten|bewohnern?|gaesten?|maklern?|" +
    "ftes?|employees?|staff|workers?|colleagues?|customers?|clients?|users?|developers?|consultants?|experts?|participants?|hires?|patients?|citizens?|" +
    "doctors?|nurses?|lawyers?|positions|jobs|associates|clinicians|teachers|students|lecturers|engineers|technicians|drivers|dispatchers|managers|guests|" +
    "agents|advisers|advisors|clerks|analysts|specialists|apprentices|volunteers|residents|brokers|suppliers|pupils|researchers|operators|planners|buyers)$",
);
/** What the plan counts itself, and goods: a count of them from nowhere is an invented figure too. */
const countables =
  /^(?:anwendungsf(?:all|aelle|aellen|alls)|pilotprojekten?|projekten?|projects?|teams|abteilungen|departments|(?:pilot)?standorten?|filialen|haeusern?|fahrzeugen?|maschinen|vertraegen?|rechnungen|auftraegen?|anfragen|anrufen?|meldungen|sites|locations|branches|stores|shops|hotels|warehouses|hospitals|wards|carriers|trucks|vehicles|machines|contracts|invoices|orders|requests|letters|messages|calls|tickets|lizenzen|licen[cs]es?|stueck|tonnen?|tonnes?|liter|kilometer|kilo(?:gramm)?|gigabyte|terabyte|kilowattstunden|quadratmeter|pieces|litres?|kilomet(?:er|re)s)$/;

/** A span of time: „Monate", "weeks", "sprints". */
export function isPeriod(folded: string): boolean {
  return periods.test(folded);
}

/** People by number: „Mitarbeitende", "users". */
export function isPerson(folded: string): boolean {
  return persons.test(folded);
}

/** A currency by name or sign. */
export function isCurrency(folded: string): boolean {
  return currencies.test(folded);
}

/** Per cent, percentage points, per mille. */
export function isPercent(folded: string): boolean {
  return percents.test(folded);
}

/** A unit that makes a figure beside it an amount, whatever name the figure stands in. */
export function isMeasure(folded: string): boolean {
  return isCurrency(folded) || isPercent(folded) || magnitudes.test(folded) || isPeriod(folded);
}

/** A unit, currency, period, person or percentage. */
export function isUnit(folded: string): boolean {
  return isMeasure(folded) || isPerson(folded) || countables.test(folded);
}

const singleUnits =
  /^(?:(?:arbeits|werk|kalender|personen|mann)?tag(?:e|es)?|(?:kalender|arbeits)?woche|monat(?:s|es)?|quartals?|(?:geschaefts|kalender|halb)?jahr(?:e|es)?|jahrzehnts?|stunde|minute|sekunde|(?:vor|nach)mittag|vollzeit[a-z]*|fte|day|morning|afternoon|week|month|quarter|year|hour|minute|second|decade|fortnight|hire)$/;

/** A unit before which „ein" or "one" is a number. „Ein Mensch prüft" has an article, so German persons are none. */
export function isSingleUnit(folded: string): boolean {
  return isCurrency(folded) || isPercent(folded) || magnitudes.test(folded) || singleUnits.test(folded);
}
