import { findingAt, findingsInPlain, type CheckedText, type Finding } from "./checked-text";
import type { Token } from "./tokens";
import { ambiguousMonths, englishMonths, germanMonths } from "./month-names";

const beforeMonth =
  /^(?:in|im|by|until|till|of|early|mid|late|end|since|from|before|after|during|next|last|this|and|to|bis|ab|seit|anfang|mitte|ende|vor|nach|zum|und|naechsten|kommenden|start|beginning|first|[a-z]+s?ten)$/;

/** Months, dates, seasons and relative dates in words: dates come from facts. */
export function dateWordProblems(checked: CheckedText): Finding[] {
  const months = checked.tokens.filter((token, index) => isMonth(token, checked.tokens[index - 1]));
  return [
    ...months.map((token) => findingAt("dateWord", token)),
    ...datePatterns
      .flatMap((pattern) => findingsInPlain(checked, pattern, "dateWord"))
      .filter(({ end }) => !checked.tokens.some((token) => token.end === end && token.isLiteral)),
  ];
}

function isMonth({ text, folded, isLiteral, fact }: Token, before: Token | undefined): boolean {
  if (isLiteral || fact !== undefined || !/^\p{Lu}/u.test(text)) return false;
  // „Sept." and „Okt." are months, „Sep" and „Mai" too; „Jan" is also a first name and counts behind a preposition.
  const isClear =
    englishMonths.test(folded) || (germanMonths.test(folded) && !/^(?:jan|mai|juli|jul|nov)s?$/.test(folded));
  if (isClear) return true;
  if (!ambiguousMonths.test(folded) && !germanMonths.test(folded)) return false;
  return before !== undefined && beforeMonth.test(before.folded);
}

const period =
  "(?:tag|woche|monat|quartal|jahr|halbjahr|geschaeftsjahr|kalenderjahr|day|week|month|quarter|year)(?:e[ns]?|n|s)?";
const periods =
  "(?:tagen?|wochen|monaten?|quartalen?|jahren?|stunden|minuten|sekunden|days|weeks|months|quarters|years|hours|minutes|seconds)";
const season = "(?:fruehjahr|fruehling|(?:frueh|spaet|hoch)?(?:sommer|herbst|winter)|spring|summer|autumn)s?";
/** Seasons that mean nothing else; "spring" and "fall" do. */
const clearSeason = "(?:fruehjahr|fruehling|(?:frueh|spaet|hoch)?(?:sommer|herbst|winter)|summer|autumn)s?";
const feast =
  "(?:weihnachten|ostern|pfingsten|silvester|neujahr|sommerpause|sommerferien|osterferien|herbstferien|weihnachtsferien|" +
  "adventszeit|weihnachtszeit|jahreswechsel|(?:jahres|halbjahres|quartals|monats)(?:ende|anfang|mitte|beginn|ersten?|letzten)|wochenende|christmas|easter|new year|year end|midyear|mid year|halloween|thanksgiving)s?";
const weekday =
  "(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

/** For folded words with one space between; each is bounded, so long texts take no longer than they are long. */
const datePatterns = [
  `(?<= )(?:im|in|ab|bis|zum|zur|vor|nach|seit|ueber|waehrend|mitte|anfang|ende|by|until|this|next|last|naechste[nrs]?|kommende[nrs]?|diese[nrs]?|early|late|before|after|since|during|over|up to|ahead of|gegen|towards?)(?: (?:de[mnrs]|the|zum|zur))? (?:${season}|${feast})(?= )`,
  `(?<= )${clearSeason}(?= )`,
  `(?<= )(?:zu|puenktlich zu|on|by) (?:weihnachten|ostern|pfingsten|silvester|neujahr|(?:new year|christmas|boxing|easter|labour)(?: s)? (?:day|eve|sunday|monday))(?= )`,
  `(?<= )(?:nach|vor|bis zu|before|after|until)(?: (?:den|the))? (?:[a-z]{0,12}ferien|feiertagen?|holidays|geschaeftsjahreswechsel)(?= )`,
  `(?<= )(?:im|ins|in the) (?:neuen?|new) (?:geschaefts)?(?:jahr|quartal|year|quarter)(?= )`,
  `(?<= )binnen (?:jahres|monats|wochen|tages)frist(?= )`,
  `(?<= )(?:zum|am|ab dem|bis zum) [a-z]{2,14}t?en (?:des|eines|jedes) (?:monat|quartal|jahr)(?:s|es)?(?= )`,
  `(?<= )(?:zur|vor der|bis zur|ab der|before|by|by the time|in time for|until)(?: the)? (?:[a-z]*saison|heizperiode|(?:ferien|urlaubs|ernte)zeit|(?:holiday|summer|winter|christmas|heating|tourist) season)(?= )`,
  `(?<= )(?:mid (?:year|month|quarter)|year end|end of year)(?= )`,
  `(?<= )the (?:spring|summer|autumn|winter) of(?= )`,
  `(?<= )(?:in|by|this|next|last|early|late) (?:the )?fall(?= [.,]| <| $)`,
  `(?<= )(?:anfang|mitte|ende|beginn)(?: (?:de[rs]|dieses|naechste[nrs]|kommende[nrs]|laufende[nrs]|des naechsten|des kommenden|des laufenden))? (?:[a-z]*jahr(?:es)?|monat(?:s|es)?|quartals?|woche)(?= )(?! (?:nach|vor) )`,
  `(?<= )(?:start|end|middle|beginning|close) of(?: (?:the|this|next|the next|the current))? (?:(?:financial|fiscal|calendar|business|academic|school|tax) )?(?:year|month|quarter|week|term)(?= )`,
  `(?<= )(?:(?:ueber)?naechst|kommend|folgend|dies|laufend|vergangen|vorig|letzt)e[nrsm]? ${period}(?= )(?! (?:de[rs]|vor) )`,
  `(?<= )(?:next|this|last|coming|following|previous|upcoming) (?:few )?${period}(?= )(?! (?:of|before) )`,
  `(?<= )folge(?:jahr|monat|quartal|woche)(?:es|e|s)?(?= )`,
  `(?<= )(?:innerhalb|binnen|in|nach|after|within)(?: (?:von|a|the|just|only))? (?:wenige[nr]?|einige[nr]?|paar|kurze[nr]?|ein paar|few|some|several|matter of|mere) ${periods}(?= )`,
  `(?<= )(?:innerhalb|binnen|within)(?: (?:von|mere|just))? ${periods}(?= )`,
  `(?<= )in ${periods} (?:fertig|abgeschlossen|umgesetzt|einsatzbereit|produktiv|live|statt|erledigt|done|ready|finished|instead|not|rather)(?= )`,
  `(?<= )within (?:a|the) ${period}(?= )`,
  `(?<= )(?:a|one) ${period} (?:later|after|from now|ago)(?= )`,
  `(?<= )(?:ab|seit|from|starting|as of) (?:sofort|heute|morgen|today|tomorrow|now on)(?= )`,
  `(?<= )(?:in (?:aller |baelder? )?(?:kuerze|baelde)|demnaechst|in (?:naher|naechster|absehbarer) (?:zukunft|zeit)|in (?:the )?near future|any day now|before long|in no time)(?= )`,
  `(?<= )(?:uebermorgen|tomorrow|morgen (?:frueh|beginnt|startet)|bis morgen|schon morgen)(?= )`,
  `(?<= )(?:am|bis|ab|on|by|until|next|naechsten|kommenden|ersten|letzten|jeden|first|second|third|fourth|from|every|each|a) ${weekday}s?(?= )`,
].map((source) => new RegExp(source, "g"));
