/** A word as people write it, with its rating. */
interface RatedWord {
  word: string;
  rating: number;
}

/** A scale in words: what lists write, and the rating 1–5 of each word. */
export interface WordScale {
  /** Words by rating; compared after `wordKey`. */
  ratings: ReadonlyMap<string, RatedWord>;
  /** The words speak of good and bad or easy and hard, not of much and little: turned round for effort and risk. */
  meansGood: boolean;
  /** One of these must occur, or a scale with fewer words fits better. */
  needs?: ReadonlySet<string>;
}

/** Signs count, spaces and case do not: `++`, `sehr hoch`, `Sehr-Hoch`. */
export function wordKey(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replace(/[−–—]/g, "-")
    // Asks for the coloured form of a sign and says nothing else.
    .replaceAll("\ufe0f", "");
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, "");
  return letters === "" ? plain.replace(/\s/g, "") : letters;
}

function scale(
  texts: Readonly<Record<number, string>>,
  given: { meansGood?: boolean; needs?: string } = {},
): WordScale {
  const ratings = new Map<string, RatedWord>();
  for (const [rating, text] of Object.entries(texts)) {
    for (const word of text.split("|").map((each) => each.trim())) {
      ratings.set(wordKey(word), { word, rating: Number(rating) });
    }
  }
  const { meansGood = false, needs } = given;
  if (needs === undefined) return { ratings, meansGood };
  return { ratings, meansGood, needs: new Set(needs.split("|").map(wordKey)) };
}

/** Answers to a sentence: `stimme eher zu`, `trifft gar nicht zu`. */
function agreement(verb: "stimme" | "trifft"): WordScale {
  const answers = (texts: string) =>
    texts
      .split("|")
      .map((text) => `${verb} ${text}`)
      .join("|");
  const full = answers("voll zu|völlig zu|voll und ganz zu|vollkommen zu");
  const partly = answers("eher zu|zu");
  const hardly = answers("eher nicht zu|nicht zu");
  const not = answers("gar nicht zu|überhaupt nicht zu");
  return scale(
    {
      5: full,
      4: partly,
      3: "teils/teils|teils, teils|teils teils|teilweise|weder noch|neutral|unentschieden",
      2: hardly,
      1: not,
    },
    { needs: [full, partly, hardly, not].join("|") },
  );
}

const top = "sehr hoch|very high|extrem hoch|extrem|extreme|sehr groß|sehr viel|sehr stark|highest|höchste";
const bottom =
  "sehr niedrig|sehr gering|very low|kein|keine|keiner|none|minimal|sehr klein|sehr wenig|lowest|niedrigste|negligible|vernachlässigbar";
const high = "hoch|high|hi|h|groß|viel|stark|large|strong|big|erheblich|significant|major|hohe|hoher|hohes";
const middle =
  "mittel|medium|m|mid|med|mäßig|moderat|moderate|normal|average|mittlere|mittlerer|mittleres|durchschnittlich|middle";
const low =
  "niedrig|gering|low|lo|n|g|l|klein|wenig|schwach|small|weak|minor|geringe|geringer|geringes|niedrige";
const betweenHigh =
  "mittel bis hoch|mittel-hoch|eher hoch|medium-high|medium to high|mittel/hoch|rather high|medium/high";
const betweenLow =
  "niedrig bis mittel|gering bis mittel|eher gering|eher niedrig|low-medium|low to medium|mittel bis gering|gering/mittel|rather low|low/medium";

/**
 * The scales that are recognised. Ends of a scale get the ends of 1–5, so „hoch" is 5 among hoch/mittel/niedrig and 4
 * below „sehr hoch". The first one with most of a column's words is proposed.
 */
export const wordScales: readonly WordScale[] = [
  scale(
    { 5: top, 4: `${high}|${betweenHigh}`, 3: middle, 2: `${low}|${betweenLow}`, 1: bottom },
    { needs: `${top}|${bottom}` },
  ),
  scale({ 5: high, 4: betweenHigh, 3: middle, 2: betweenLow, 1: low }),
  scale(
    {
      5: "kritisch|critical|blocker|sofort|dringend|urgent|highest|höchste|sehr hoch",
      4: high,
      3: middle,
      2: low,
      1: "lowest|trivial|niedrigste|keine|sehr niedrig",
    },
    { needs: "kritisch|critical|blocker|sofort|dringend|urgent" },
  ),
  scale(
    {
      5: "sehr gut|very good|excellent|hervorragend|ausgezeichnet",
      4: "gut|good",
      3: "mittel|befriedigend|fair|average|neutral|okay|ok|satisfactory",
      2: "ausreichend|schlecht|poor|bad|weniger gut|mäßig|sufficient",
      1: "mangelhaft|ungenügend|sehr schlecht|very poor|very bad|insufficient",
    },
    {
      meansGood: true,
      needs: "sehr gut|very good|excellent|hervorragend|ausgezeichnet|mangelhaft|sehr schlecht|very poor",
    },
  ),
  scale(
    { 5: "gut|good", 3: "mittel|neutral|okay|ok|fair|average", 1: "schlecht|poor|bad" },
    { meansGood: true },
  ),
  scale({ 5: "++", 4: "+", 3: "0|o|○|+-|+/-|±|~", 2: "-", 1: "--" }, { needs: "++|--" }),
  scale({ 5: "+", 3: "0|o|○|+-|+/-|±|~", 1: "-" }, { needs: "+" }),
  scale({ 5: "+++", 3: "++", 1: "+" }, { needs: "+++" }),
  scale(
    { 5: "XL|XXL|extra large", 4: "L|large", 3: "M|medium", 2: "S|small", 1: "XS|XXS|extra small" },
    { needs: "XL|XXL|XS|XXS" },
  ),
  scale({ 5: "L|large|groß", 3: "M|medium|mittel", 1: "S|small|klein" }, { needs: "S|small|klein" }),
  scale({
    5: "must|must have|muss|musthave",
    4: "should|should have|soll|sollte",
    2: "could|could have|kann|könnte|nice to have",
    1: "won't|wont|won't have|wont have|nicht|wird nicht",
  }),
  scale(
    {
      5: "sehr schwierig|sehr komplex|very complex|very hard|sehr schwer",
      4: "schwierig|schwer|komplex|complex|hard|difficult|aufwändig",
      3: middle,
      2: "einfach|leicht|easy|simple",
      1: "sehr einfach|sehr leicht|trivial|very easy|very simple",
    },
    {
      needs:
        "sehr schwierig|sehr komplex|very complex|very hard|sehr schwer|sehr einfach|sehr leicht|trivial|very easy|very simple",
    },
  ),
  scale({
    5: "schwierig|schwer|komplex|complex|hard|difficult|aufwändig",
    3: middle,
    1: "einfach|leicht|easy|simple",
  }),
  scale({ 5: "grün|green", 3: "gelb|yellow|amber|orange", 1: "rot|red" }, { meansGood: true }),
  scale({ 5: "🟢|🟩", 3: "🟡|🟨|🟠|🟧", 1: "🔴|🟥" }, { meansGood: true }),
  scale({ 5: "✅|✔|👍|😀|🙂", 3: "⚠|😐|👌", 1: "❌|✖|👎|🙁|😞" }, { meansGood: true }),
  scale({ 5: "●|⬤", 4: "◕", 3: "◑|◐", 2: "◔", 1: "○|◯" }, { needs: "●|⬤|◕|◑|◐|◔" }),
  scale({ 5: "↑|⬆|▲", 4: "↗", 3: "→|➡|►", 2: "↘", 1: "↓|⬇|▼" }),
  agreement("stimme"),
  agreement("trifft"),
  scale(
    {
      5: "strongly agree|fully agree",
      4: "agree|somewhat agree",
      3: "neutral|neither agree nor disagree|neither",
      2: "disagree|somewhat disagree",
      1: "strongly disagree",
    },
    { needs: "strongly agree|fully agree|agree|somewhat agree|disagree|somewhat disagree|strongly disagree" },
  ),
  scale({ 5: "A", 3: "B", 1: "C" }),
];

/** Which scales mean hardness, so that for everything but effort and risk they run the other way. */
export const hardWords: ReadonlySet<string> = new Set(
  "schwierig|schwer|komplex|complex|hard|difficult|einfach|leicht|easy|simple|aufwaendig".split("|"),
);
