import { findingAt, type CheckedText, type CheckScope, type Finding, type Token } from "./checked-text";
import { firstNames } from "./first-names";

/** Persons and roles that the workbook does not have. Its own persons reach a model as pseudonyms only. */
export function ownerProblems(checked: CheckedText, { index }: CheckScope): Finding[] {
  const { tokens } = checked;
  return tokens.flatMap((token, place) => {
    if (token.fact !== undefined || token.isLiteral) return [];
    const name = titledName(tokens, place) ?? fullName(tokens, place) ?? responsibleName(tokens, place);
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

const titles = /^(?:Herrn?|Frau|Dr|Prof|Professor|Professorin|Mr|Mrs|Ms|Miss|Sir|Madam)$/;

/** „Frau Dr. Weber", "Mr. Miller". */
function titledName(tokens: readonly Token[], place: number): Token[] | null {
  const token = tokens[place] as Token;
  if (!titles.test(token.text)) return null;
  let next = place + 1;
  while (titles.test(tokens[next]?.text ?? "")) next += 1;
  const name = tokens[next];
  return isName(name) ? [token, name] : null;
}

/** „Anna Berger": a common first name and a capitalised word. */
function fullName(tokens: readonly Token[], place: number): Token[] | null {
  const [token, next] = [tokens[place] as Token, tokens[place + 1]];
  return isCapitalised(token) && firstNames.has(token.folded) && isName(next) && /^\s+$/.test(next.gap)
    ? [token, next]
    : null;
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
