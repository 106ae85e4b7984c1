import { findingAt, type CheckedText, type Finding, type Mention } from "./checked-text";
import type { Token } from "./tokens";

/**
 * A use case that is not in the plan may be named only in a sentence that says so, that says what would be if, or that
 * only praises it: any other sentence about it is a promise that nobody made.
 */
export function leftOutProblems({ tokens, mentions }: CheckedText): Finding[] {
  return mentions
    .filter(({ case: named, isShort }) => named.module === null && !isShort)
    .filter((mention) => !isReserved(sentenceOf(tokens, mention)))
    .map(({ firstToken, lastToken }) =>
      findingAt("contradiction", tokens[firstToken] as Token, tokens[lastToken]),
    );
}

/** The words of the sentence in which a use case is named, but for its name. */
function sentenceOf(tokens: readonly Token[], { firstToken, lastToken }: Mention): string {
  let [from, to] = [firstToken, lastToken];
  while (from > 0 && !beginsSentence(tokens[from])) from -= 1;
  while (tokens[to + 1] && !beginsSentence(tokens[to + 1])) to += 1;
  const words = [...tokens.slice(from, firstToken), ...tokens.slice(lastToken + 1, to + 1)];
  return words.map(({ folded, fact }) => (fact === undefined ? folded : `<${fact}>`)).join(" ");
}

/** „Nicht eingeplant: A; B" is one sentence here. */
function beginsSentence(token: Token | undefined): boolean {
  return token?.break === "sentence" && !token.gap.includes(";");
}

function isReserved(sentence: string): boolean {
  return reservation.test(sentence) || (praise.test(sentence) && !promise.test(sentence));
}

const anyOf = (words: readonly string[]) => new RegExp(`(?<![^ ])(?:${words.join("|")})(?![^ ])`);

const reservation = anyOf([
  "<plan\\.leftOut>",
  // Not.
  "nicht|kein(?:e[nrms]?)?|nie|niemals|ohne|weder|statt|anstatt|anstelle|not|no|never|without|neither|nor|instead|cannot|isn|wasn|aren|won|doesn|don",
  // Left out, forbidden, put off.
  "aussen|draussen|ausserhalb|aus(?:ge)?(?:schl|nomm|lass|klamm|gesetz)[a-z]*|verzicht[a-z]*|verbot[a-z]*|untersag[a-z]*|unzulaessig[a-z]*|zurueckgestell[a-z]*|gestrichen[a-z]*|verworfen[a-z]*|verschoben[a-z]*|gestoppt[a-z]*|abgelehn[a-z]*|vertagt[a-z]*|pausier[a-z]*|eingestellt|entf(?:ae|a)ll[a-z]*|entfiel|fehl(?:t|en|end[a-z]*)|mangels?|scheide[nt]|scheiter[a-z]*|offen|verbleib[a-z]*",
  "exclu[a-z]*|(?:left|leaving|ruled|stays?|stayed|remains?|kept|is|are|falls|fell|dropped|opted|crossed|taken) out|out of|left|omit[a-z]*|outside|drop(?:s|ped)|deselect[a-z]*|reject[a-z]*|defer[a-z]*|postpone[a-z]*|shelve[a-z]*|prohibit[a-z]*|forbid[a-z]*|forbidden|banned|beyond|cancel[a-z]*|lack[a-z]*|missing|abandon[a-z]*|suspend[a-z]*|on hold|open",
  // If, and what is still to be judged.
  "wenn|falls|ob|sollten?|sofern|solange|wuerden?|waeren?|koennten?|if|whether|unless|would|could|might|should",
  "riskant|heikel|too|risky|optional|option(?:en|s)?|ideen?|ideas?|kandidat(?:en)?|candidates?",
  "(?:ueber)?pruef[a-z]*|geprueft|(?:neu)?bewert[a-z]*|erwog[a-z]*|diskut[a-z]*|re(?:consider|assess|evaluat|visit|view)[a-z]*",
]);

/** What a use case is like, planned or not. */
const praise = anyOf([
  "reizvoll|verlockend|interessant|spannend|attraktiv|wuenschenswert|vielversprechend|sinnvoll|naheliegend|bequem|praktisch|hilfreich|wertvoll|beliebt|charmant|faszinierend|nuetzlich|lohnend|klingt|erscheint|wirkt|bleibt (?:eine?|das|ein)",
  "attractive|tempting|interesting|promising|appealing|desirable|exciting|useful|convenient|popular|charming|fascinating|helpful|valuable|worthwhile|intriguing|sounds?|seems?|looks?",
]);

/** What only happens to what is planned. */
const promise = anyOf([
  "(?:startet?|starten|beginn[a-z]*|komm[a-z]*|folg[a-z]*|wird|werden|laeuft|laufen|lief|bring[a-z]*|liefer[a-z]*|spart|sparen|ergaenz[a-z]*|unterstuetz[a-z]*|entlast[a-z]*|umgesetzt|eingefuehrt|eingeplant|ausgewaehlt|gehoer[a-z]*|teil|bereits|schon|ab|danach|zuerst|dann)",
  "(?:starts?|begins?|comes?|follows?|will|shall|runs?|brings?|delivers?|saves?|adds?|supports?|relieves?|implemented|introduced|scheduled|selected|belongs?|part|already|then|first|next|is being|gets?)",
]);
