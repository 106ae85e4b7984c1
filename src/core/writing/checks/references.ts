import { findingAt, type CheckedText, type CheckScope, type Finding, type Token } from "./checked-text";

/** IDs and pseudonyms that the workbook does not have. */
export function referenceProblems({ text, tokens }: CheckedText, { index: brief }: CheckScope): Finding[] {
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (token.fact !== undefined || token.isLiteral) return [];
    if (isUnknownId(token, next, brief.idPrefixes))
      return [findingAt("unknownReference", token, idEnd(token, next))];
    return next && isUnknownPseudonym(text, token, next, brief.knownNames)
      ? [findingAt("unknownReference", token, next)]
      : [];
  });
}

function isUnknownId(token: Token, next: Token | undefined, prefixes: ReadonlySet<string>): boolean {
  const joined = /^(\p{L}+)\p{N}+$/u.exec(token.folded);
  if (joined) return prefixes.has(joined[1] as string);
  return (
    prefixes.has(token.folded) &&
    next !== undefined &&
    /^[-_ .#‐‑–]?$/.test(next.gap) &&
    /^\p{N}/u.test(next.text)
  );
}

function idEnd(token: Token, next: Token | undefined): Token {
  return /\p{N}/u.test(token.text) ? token : (next ?? token);
}

/** Words before the letters of a pseudonym, with the one that the brief has. */
const pseudonymKinds: Readonly<Record<string, string>> = {
  person: "person",
  personen: "person",
  persons: "person",
  kunde: "kunde",
  kunden: "kunde",
  kundin: "kunde",
  kundinnen: "kunde",
  unternehmen: "firma",
  client: "customer",
  firma: "firma",
  firmen: "firma",
  customer: "customer",
  customers: "customer",
  company: "company",
  companies: "company",
};

function isUnknownPseudonym(text: string, token: Token, next: Token, known: string): boolean {
  const kind = pseudonymKinds[token.folded];
  if (kind === undefined || !/^[\s\u00a0-]+$/.test(next.gap) || !isPseudonymLetter(kind, next.text, known))
    return false;
  const written = text
    .slice(token.start, next.end)
    .toLowerCase()
    .replace(/[\s\u00a0-]+/g, " ");
  const names = [written, `${kind} ${next.text.toLowerCase()}`];
  return !names.some((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(known));
}

/** One letter; two only where the brief has such names, as „customer FAQ“ and „company IT“ are words. „I“ is never one. */
function isPseudonymLetter(kind: string, letters: string, known: string): boolean {
  if (/^[A-HJ-Z]$/.test(letters)) return true;
  return /^[A-Z]{2}$/.test(letters) && new RegExp(`(?<!\\p{L})${kind} [a-z]{2}(?!\\p{L})`, "u").test(known);
}
