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

const pseudonymKinds = /^(?:person|kunde|kundin|firma|customer|company)$/;

function isUnknownPseudonym(text: string, token: Token, next: Token, known: string): boolean {
  if (
    !pseudonymKinds.test(token.folded) ||
    !/^\p{Lu}{1,3}$/u.test(next.text) ||
    !/^[\s\u00a0-]+$/.test(next.gap)
  ) {
    return false;
  }
  const name = text
    .slice(token.start, next.end)
    .toLowerCase()
    .replace(/[\s\u00a0-]+/g, " ");
  return !new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(known);
}
