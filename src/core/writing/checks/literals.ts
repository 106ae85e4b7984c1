import type { CheckContext } from "../brief/brief";
import { tokensOf, type Token } from "./tokens";
import { isMonthName } from "./month-names";
import { isFunctionWord } from "./function-words";
import { givesOrders } from "./instruction-patterns";
import { isMeasure } from "./number-vocabulary";
import { statesAmount } from "./stated-amounts";

/**
 * Word groups of the brief's names, labels and legal references in which figures may stand. A figure counts with a
 * neighbour („Microsoft 365"), never alone: otherwise „ISO 27001" would allow „27001 new customers".
 */
export interface LiteralIndex {
  groups: ReadonlySet<string>;
  /** Most tokens of a group. */
  longest: number;
}

const longestGroup = 14;
const aliases: Readonly<Record<string, string>> = { artikel: "art", article: "art" };

/** Prepares the literals of a brief; names, IDs and sections of the plan are literals too. */
export function literalIndex(context: CheckContext): LiteralIndex {
  const groups = new Set<string>();
  const literals = [
    ...context.literals,
    ...context.owners,
    ...context.phases.map((phase) => phase.label),
    ...context.cases.flatMap(({ id, name }) => (statesAmount(name) ? idForms(id) : [...idForms(id), name])),
  ];
  for (const literal of literals.filter((text) => !givesOrders(text)))
    for (const group of groupsOf(tokensOf(literal))) groups.add(group);
  return { groups, longest: longestGroup };
}

/** An ID of mere digits is one only where the text says so. */
function idForms(id: string): string[] {
  return /\p{L}/u.test(id) ? [id] : [`Anwendungsfall ${id}`, `Use Case ${id}`, `ID ${id}`];
}

function groupsOf(tokens: readonly Token[]): string[] {
  if (tokens.length === 0) return [];
  const parts = hyphenated(tokens);
  const found = [keyOf(tokens.slice(0, longestGroup))];
  parts.forEach((part, index) => {
    if (part.some((token) => /\p{L}/u.test(token.text)) && part.some(holdsDigit)) found.push(keyOf(part));
    const next = parts[index + 1];
    if (!next || !isTelling(part) || !isTelling(next)) return;
    found.push(keyOf([...part, ...next]));
    // „Art. 50" may be named where the brief has „Art. 50(1)".
    if (next[1]?.gap === "(") found.push(keyOf([...part, ...next.slice(0, 1)]));
  });
  return found;
}

function holdsDigit(token: Token): boolean {
  return /\p{N}/u.test(token.text);
}

/** „in", „Stunden" and „Januar" say nothing about the figure beside them; „Microsoft" does. */
function isTelling(part: readonly Token[]): boolean {
  const [first] = part;
  if (part.length > 1 || !first) return true;
  return ![isFunctionWord, isMeasure, isMonthName].some((isOrdinary) => isOrdinary(first.folded));
}

/** Tokens of each part between spaces: „90-Tage-Plan" belongs together. */
function hyphenated(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [];
  for (const token of tokens) {
    const last = parts.at(-1);
    if (last && separator(token) !== " ") last.push(token);
    else parts.push([token]);
  }
  return parts;
}

function separator({ gap }: Token): string {
  const sign = gap.replace(/["'„“”‚‘’«»§]/g, "").trim();
  if (/^[-‐‑]$/.test(sign)) return "-";
  return sign === "" || (sign === "." && /\s/.test(gap)) ? " " : sign;
}

function keyOf(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) => (index === 0 ? "" : separator(token)) + (aliases[token.folded] ?? token.folded))
    .join("");
}

/** Marks the tokens that stand in literals. */
export function markLiterals(tokens: readonly Token[], { groups, longest }: LiteralIndex): void {
  tokens.forEach((_, start) => {
    for (let length = Math.min(longest, tokens.length - start); length > 0; length -= 1) {
      const group = tokens.slice(start, start + length);
      if (!isGroup(group, groups) || !standsAlone(tokens, start, start + length)) continue;
      for (const token of group) token.isLiteral = true;
      return;
    }
  });
}

function isGroup(tokens: readonly Token[], groups: ReadonlySet<string>): boolean {
  if (tokens.some((token, index) => token.fact !== undefined || (index > 0 && token.break === "sentence"))) {
    return false;
  }
  const key = keyOf(tokens);
  // German joins names with hyphens („Microsoft-365-Umgebung") and inflects them („des 90-Tage-Plans").
  return [key, key.replaceAll("-", " "), key.replace(/(?<=\p{L}{4})(?:es|s|en|n)$/u, "")].some((form) =>
    groups.has(form),
  );
}

/** Whether no unit and no further digits follow or precede directly: „365 Euro" is no name. */
function standsAlone(tokens: readonly Token[], start: number, end: number): boolean {
  const [first, last, before, after] = [tokens[start], tokens[end - 1], tokens[start - 1], tokens[end]];
  if (last && after && holdsDigit(last)) {
    if (isMeasure(after.folded) && after.break === "none") return false;
    if (holdsDigit(after) && /^[.,:'’/]?$/.test(after.gap)) return false;
  }
  if (first && before && holdsDigit(first)) {
    if (/^[€$£¥]$/.test(before.text)) return false;
    if (holdsDigit(before) && /^[.,:'’/]?$/.test(first.gap)) return false;
  }
  return true;
}
