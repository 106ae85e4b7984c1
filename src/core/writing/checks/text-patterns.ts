import type { TextProblemCode } from "./text-problem";
import type { CheckedText, Finding } from "./checked-text";
import { instructionPatterns } from "./instruction-patterns";

interface TextPattern {
  code: TextProblemCode;
  pattern: RegExp;
}

const markup = [
  // Tags and comments; a bare „<" may compare.
  /<[a-z/!?][^<>]{0,200}>?/giu,
  // Signs of a data block, and members of JSON.
  /[<>‹›]{2,}/gu,
  /\\["'/]|"\s{0,5}:\s{0,5}["[{]/gu,
  /&(?:[a-z]{2,8}|#\w{1,6});/giu,
  /\*\*|__|~~|`|\$\$/gu,
  /(?<![\p{L}\p{N}])\*[^\s*][^*\n]{0,80}\*(?!\p{L})/gu,
  /(?<![\p{L}\p{N}])_[^\s_][^_\n]{0,80}_(?!\p{L})/gu,
  /^[ \t]{0,20}(?:#{1,6}\s|>\s|\*\s|\|)/gmu,
  /\|[^|\n]{0,200}\|/gu,
  // Links, check boxes, gaps to fill, other template languages.
  /\[[^\]\n]{0,80}\]|<%|\$\{|%\w{1,30}%|\\(?:begin|textbf|href|n\b|u\w{4})/gu,
  /^[ \t]{0,20}(?:[-=_*]\s?){3,}$/gmu,
];

/** A sign that spreadsheets take for the start of a formula, also behind quotes and in full width, on every line. */
const formulaStart = [
  /(?:^|[\n\r\u2028])[\s"'„“”‚‘’«»`´(\u00a0\ufeff\u200b]{0,20}[=+\-@＝＋－＠﹦﹢﹣﹫−](?!\s?\{\{\S+\}\}\s?[-–])/gu,
  // A formula that is quoted is one as soon as somebody copies it.
  /[=@＝＠][\p{L}.]{2,30}\(|\bcmd\s?\|/giu,
];

const topLevel =
  "com|org|net|de|eu|io|ai|at|ch|info|biz|gov|edu|uk|co|app|dev|cloud|me|ru|cn|xyz|top|online|shop|site|tech|click|ly|gg|fr|nl|pl|bayern|berlin|local|internal|example|test|invalid|onion|zip";
const link = [
  /[a-z][a-z\d+.-]{1,20}:\/\//giu,
  /\b(?:mailto|javascript|data|file|tel|vbscript|sms|callto|ftp|ldap|blob):\S/giu,
  /\bwww\./giu,
  // A name of a domain; the lower-case ending tells it from a full stop without a space („fertig.Die").
  new RegExp(
    `(?<![\\p{L}\\p{N}.])[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,4}\\.(?:${topLevel})(?![\\p{L}\\p{N}-])`,
    "gu",
  ),
  /[A-Z\d-]{2,40}\.(?:COM|ORG|NET|DE|IO)\b/gu,
  /[^\s@]{1,64}@[^\s@]{1,64}\.[^\s@]/gu,
  /[^\s@]{1,64} ?[[(]at[\])] ?[^\s@]{2,64}/giu,
  /\p{L}{2,30} (?:dot|punkt) (?:com|de|net|org|io|eu)(?!\p{L})/giu,
  /\\\\[^\s\\]/gu,
  /(?<!\p{L})[a-z]:[\\/]/giu,
  /(?:^|[\s("„])[~.]{0,2}\/[a-z]{2,30}\/[\w.]/giu,
];

const invisible = [
  // Controls but line breaks, formatting, surrogates, private use, fillers; spaces that are none.
  /(?!\r?\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u115f\u1160\u3164\uffa0\u2800\u180e]/gu,
  // Marks that could not be composed with their letter; the one that makes a sign an emoji is harmless.
  /(?<!\p{Extended_Pictographic})[\p{M}\u200d]/gu,
];

const patterns: readonly TextPattern[] = [
  ...markup.map((pattern): TextPattern => ({ code: "markup", pattern })),
  ...formulaStart.map((pattern): TextPattern => ({ code: "formulaStart", pattern })),
  ...link.map((pattern): TextPattern => ({ code: "link", pattern })),
  ...instructionPatterns.map((pattern): TextPattern => ({ code: "instruction", pattern })),
  ...invisible.map((pattern): TextPattern => ({ code: "invisible", pattern })),
];

/** What the written characters show by themselves: markup, formulas, links, instructions, invisible characters. */
export function patternProblems({ text, tokens }: CheckedText): Finding[] {
  const named = tokens.filter((token) => token.isLiteral);
  return patterns.flatMap(({ code, pattern }) =>
    [...text.matchAll(pattern)]
      .map((match): Finding => ({ code, start: match.index, end: match.index + match[0].length }))
      // „Booking.com" as the name of a customer is no link.
      .filter(({ start, end }) => code !== "link" || !isWithin(named, start, end)),
  );
}

function isWithin(tokens: CheckedText["tokens"], start: number, end: number): boolean {
  const inside = tokens.filter((token) => token.end > start && token.start < end);
  return inside.length > 1 && (inside[0]?.start ?? end) <= start && (inside.at(-1)?.end ?? start) >= end;
}
