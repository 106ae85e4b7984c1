import { findingAt, type CheckedText, type Finding, type Mention, type Token } from "./checked-text";

/**
 * A use case that is not in the plan may be named only in a sentence that says so, or that says what would be if: any
 * other sentence about it is a promise that nobody made.
 */
export function leftOutProblems({ tokens, mentions }: CheckedText): Finding[] {
  return mentions
    .filter(({ case: named, isShort }) => named.module === null && !isShort)
    .filter((mention) => !sentenceOf(tokens, mention).some(isReservation))
    .map(({ firstToken, lastToken }) =>
      findingAt("contradiction", tokens[firstToken] as Token, tokens[lastToken]),
    );
}

function sentenceOf(tokens: readonly Token[], { firstToken, lastToken }: Mention): readonly Token[] {
  let [from, to] = [firstToken, lastToken];
  while (from > 0 && !beginsSentence(tokens[from])) from -= 1;
  while (tokens[to + 1] && !beginsSentence(tokens[to + 1])) to += 1;
  return tokens.slice(from, to + 1);
}

/** „Nicht eingeplant: A; B" is one sentence here. */
function beginsSentence(token: Token | undefined): boolean {
  return token?.break === "sentence" && !token.gap.includes(";");
}

const words = [
  // Not.
  "nicht|kein(?:e[nrms]?)?|nie|niemals|ohne|weder|statt|anstatt|anstelle|not|no|never|without|neither|nor|instead|cannot|isn|wasn|aren|won|doesn|don",
  // Left out, forbidden, put off.
  "aussen|draussen|ausserhalb|aus(?:ge)?(?:schl|nomm|lass|klamm|gesetz)[a-z]*|verzicht[a-z]*|verbot[a-z]*|untersag[a-z]*|unzulaessig[a-z]*|zurueckgestell[a-z]*|gestrichen[a-z]*|verworfen[a-z]*|verschoben[a-z]*|gestoppt[a-z]*|abgelehn[a-z]*|vertagt[a-z]*|pausier[a-z]*|eingestellt|entf(?:ae|a)ll[a-z]*|entfiel|fehl(?:t|en|end[a-z]*)|mangels?|scheide[nt]|scheiter[a-z]*|offen|verbleib[a-z]*",
  "exclu[a-z]*|left|omit[a-z]*|outside|drop(?:s|ped)|reject[a-z]*|defer[a-z]*|postpone[a-z]*|shelve[a-z]*|prohibit[a-z]*|forbid[a-z]*|forbidden|banned|beyond|cancel[a-z]*|lack[a-z]*|missing|abandon[a-z]*|suspend[a-z]*|hold|open|out",
  // If, and what is still to be judged.
  "wenn|falls|ob|sollten?|sofern|solange|wuerden?|waeren?|koennten?|if|whether|unless|would|could|might|should",
  "riskant|heikel|too|risky|optional|option(?:en|s)?|ideen?|ideas?|kandidat(?:en)?|candidates?",
  "(?:ueber)?pruef[a-z]*|geprueft|(?:neu)?bewert[a-z]*|erwog[a-z]*|diskut[a-z]*|re(?:consider|assess|evaluat|visit|view)[a-z]*",
];
const reservation = new RegExp(`^(?:${words.join("|")})$`);

function isReservation({ folded, fact }: Token): boolean {
  return fact === "plan.leftOut" || reservation.test(folded);
}
