import { findingAt, type CheckedText, type CheckScope, type Finding } from "./checked-text";
import type { Token } from "./tokens";
import { firstNames } from "./first-names";

/** Persons and roles that the workbook does not have. Its own persons reach a model as pseudonyms only. */
export function ownerProblems(checked: CheckedText, { index }: CheckScope): Finding[] {
  const { tokens } = checked;
  return tokens.flatMap((token, place) => {
    if (token.fact !== undefined || token.isLiteral) return [];
    const name =
      titledName(tokens, place) ??
      firstName(tokens, place) ??
      responsibleName(tokens, place) ??
      responsibleRole(tokens, place);
    if (!name || name.some((part) => part.isLiteral)) return [];
    const [first, last] = [name[0] as Token, name.at(-1) as Token];
    const written = checked.text.slice(first.start, last.end).toLowerCase();
    return index.knownNames.includes(written) ? [] : [findingAt("unknownOwner", first, last)];
  });
}

function isName(token: Token | undefined): token is Token {
  return token !== undefined && token.break === "none" && isCapitalised(token);
}

function isCapitalised({ text, fact }: Token): boolean {
  return fact === undefined && /^\p{Lu}\p{Ll}+$/u.test(text);
}

const titles =
  /^(?:Herrn?|Hr|Frau|Fr|Kollege|Kollegin|Colleague|Dr|Prof|Professor|Professorin|Mr|Mrs|Ms|Miss|Sir|Madam|(?:Rechtsan|Staatsan)w[aä]lt(?:in)?|(?:Ober|Chef)[aä]rzt(?:in)?|(?:Ober|Ersten? )?[Bb]ürgermeister(?:in)?|Mayor|Sister|Schwester|Pfarrer(?:in)?)$/;

/** „Frau Dr. Weber", "Mr. Miller". */
function titledName(tokens: readonly Token[], place: number): Token[] | null {
  const token = tokens[place] as Token;
  if (!titles.test(token.text)) return null;
  let next = place + 1;
  while (titles.test(tokens[next]?.text ?? "")) next += 1;
  const name = tokens[next];
  return isName(name) ? [token, name] : null;
}

/** „Anna Berger", „Anna": texts have pseudonyms for persons, so that any common first name is a stranger's. */
function firstName(tokens: readonly Token[], place: number): Token[] | null {
  const [token, next] = [tokens[place] as Token, tokens[place + 1]];
  if (!isCapitalised(token) || !firstNames.has(token.folded)) return null;
  return isName(next) && /^\s+$/.test(next.gap) ? [token, next] : [token];
}

const responsible =
  "(?:verantwortlich|verantwortlicher|verantwortliche|zustaendig|ansprechpartner|ansprechpartnerin|owner|responsible|accountable|leitung|projektleitung|projektleiter|projektleiterin|contact)";
const responsibility = new RegExp(`^${responsible}$`);
const owning = /^(?:by|liegt|traegt|hat|uebernimmt|ist|is|verantwortet)$/;
const roles =
  /^(?:[a-z]*leiter(?:in)?|[a-z]*(?:beauftragter?|fuehrerin|fuehrer|vorstaendin|direktor|direktorin)|c[a-z]o|ciso|officer|director|president)$/;

/** „Verantwortlich: Weber", "owned by Weber", „verantwortlich ist der CIO". */
function responsibleName(tokens: readonly Token[], place: number): Token[] | null {
  const [token, before] = [tokens[place] as Token, tokens[place - 1]];
  if (!before || token.break === "sentence" || !/^\p{Lu}/u.test(token.text)) return null;
  const [second, third] = [tokens[place - 2], tokens[place - 3]];
  const words = [before, second, third].map((each) => each?.folded ?? "");
  const isArticle = /^(?:der|die|das|the|dem|beim|bei|a|ein|eine)$/.test(words[0] as string);
  const verb = isArticle ? words[1] : words[0];
  const noun = isArticle ? words[2] : words[1];
  const isAnnounced =
    responsibility.test(verb as string) ||
    (owning.test(verb as string) &&
      (responsibility.test(noun as string) ||
        /^(?:owned|led|managed|headed|verantwortung)$/.test(noun as string)));
  if (!isAnnounced) return null;
  const next = tokens[place + 1];
  // German nouns are capitalised too: only two in a row, or a role, are taken for a person.
  if (!isArticle && isCapitalised(token) && isName(next) && /^\s+$/.test(next.gap)) return [token, next];
  return roles.test(token.folded) ? [token] : null;
}

/** „Die Leitung Einkauf ist verantwortlich", „Der CIO verantwortet …", „Zuständig: Leitung IT". */
function responsibleRole(tokens: readonly Token[], place: number): Token[] | null {
  const name = roleAt(tokens, place);
  if (!name) return null;
  const before = tokens.slice(Math.max(0, place - 4), place).map((token) => token.folded);
  const isAnnounced = (tokens[place] as Token).break !== "sentence" && announced.test(before.join(" "));
  return isAnnounced || isInCharge(tokens.slice(place + name.length, place + name.length + 7)) ? name : null;
}

/** „Zuständig ist die", „owner:", "responsibility lies with the". */
const announced = new RegExp(
  `(?<![^ ])(?:${responsible}(?: (?!(?:fuer|for|gegenueber|mit|with|an|to)(?![^ ]))[a-z]+){0,2}|` +
    "(?:[a-z]*verantwortung|responsibility|ownership|accountability) (?:liegt|lies|rests|bleibt|remains)(?: (?:bei|beim|with|der|dem|the))*)$",
);

/** The verb of a role, or „ist verantwortlich"; what stands between belongs to the role: „der Konzernmutter". */
function isInCharge(after: readonly Token[]): boolean {
  const end = after.findIndex((token) => token.break !== "none");
  const clause = (end < 0 ? after : after.slice(0, end)).map((token) => token.folded);
  const verb = clause.findIndex((word) =>
    /^(?:ist|is|bleibt|remains|verantwortet|leitet|owns|leads|heads|oversees|signs|traegt)$/.test(word),
  );
  if (verb < 0 || verb > 4) return false;
  const next = clause.slice(verb + 1).join(" ");
  if (clause[verb] === "signs") return next.startsWith("off");
  if (clause[verb] === "traegt") return /verantwortung/.test(next);
  return (
    !/^(?:ist|is|bleibt|remains)$/.test(clause[verb] as string) ||
    /^(?:[a-z]+ )?(?:verantwortlich|zustaendig|responsible|accountable|in charge|ansprechpartner|owner)/.test(
      next,
    )
  );
}

const titleEnd = /^(?:officer|director|president|chancellor)$/;

/** „CIO", „Vertriebsleiterin", „Leitung Einkauf", „Abteilung Vertrieb", "Head of Sales", "Chief AI Officer". */
function roleAt(tokens: readonly Token[], place: number): Token[] | null {
  const [token, next, third] = [tokens[place] as Token, tokens[place + 1], tokens[place + 2]];
  const length = 1 + tokens.slice(place, place + 5).findIndex(({ folded }) => titleEnd.test(folded));
  const titled = tokens.slice(place, place + length);
  if (
    length > 1 &&
    titled.every((each, index) => /^\p{Lu}/u.test(each.text) && (index === 0 || each.break === "none"))
  )
    return titled;
  if (titleEnd.test(token.folded)) return [token];
  if (
    /^(?:leitung|abteilung|department|stabsstelle|referat|fachbereich|dezernat|stabsbereich)$/.test(
      token.folded,
    ) &&
    next?.break === "none" &&
    /^\p{Lu}/u.test(next.text)
  )
    return [token, next];
  if (token.folded === "head" && next?.folded === "of" && third) return [token, next, third];
  return /^\p{Lu}/u.test(token.text) && roles.test(token.folded) ? [token] : null;
}
