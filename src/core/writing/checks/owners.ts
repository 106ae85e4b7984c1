import { findingAt, type CheckedText, type CheckScope, type Finding, type Token } from "./checked-text";
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
  /^(?:Herrn?|Hr|Frau|Fr|Kollege|Kollegin|Colleague|Dr|Prof|Professor|Professorin|Mr|Mrs|Ms|Miss|Sir|Madam)$/;

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

const responsibility =
  /^(?:verantwortlich|verantwortlicher|verantwortliche|zustaendig|ansprechpartner|ansprechpartnerin|owner|responsible|accountable|leitung|projektleitung|projektleiter|projektleiterin|contact)$/;
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
  const around = (offset: number) => tokens[place + offset];
  const before = [around(-1), around(-2), around(-3)].map((token) => token?.folded ?? "");
  const after = [name.length, name.length + 1].map((offset) => around(offset)?.folded ?? "");
  const isNamedBefore =
    (tokens[place] as Token).break !== "sentence" &&
    before.some((word) => responsibility.test(word)) &&
    !before.some((word) => /^(?:fuer|for|gegenueber|mit|with|an|to)$/.test(word));
  const isNamedAfter =
    /^(?:verantwortet|leitet|owns|leads)$/.test(after[0] as string) ||
    (/^(?:ist|is|bleibt)$/.test(after[0] as string) && responsibility.test(after[1] as string));
  return isNamedBefore || isNamedAfter ? name : null;
}

/** „CIO", „Vertriebsleiterin", „Leitung Einkauf", „Abteilung Vertrieb", "Head of Sales". */
function roleAt(tokens: readonly Token[], place: number): Token[] | null {
  const [token, next, third] = [tokens[place] as Token, tokens[place + 1], tokens[place + 2]];
  if (/^(?:officer|director|president)$/.test(token.folded)) return [token];
  if (
    /^(?:leitung|abteilung|department)$/.test(token.folded) &&
    next?.break === "none" &&
    /^\p{Lu}/u.test(next.text)
  )
    return [token, next];
  if (token.folded === "head" && next?.folded === "of" && third) return [token, next, third];
  return /^\p{Lu}/u.test(token.text) && roles.test(token.folded) ? [token] : null;
}
