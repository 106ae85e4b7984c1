import type { LawPattern, LawRule } from "./law-rule";
import type { LawText } from "./law-text";
import { authorityRules } from "./authority-rules";
import { highRules, productRule } from "./high-rules";
import { generativeModel, limitedRules } from "./limited-rules";
import { minimalRules } from "./minimal-rules";
import { prohibitedRules } from "./prohibited-rules";
import { answeredReviewRules, reviewRules } from "./review-rules";

/** Every rule, strictest class first. */
export const lawRules: readonly LawRule[] = [
  ...prohibitedRules,
  ...highRules,
  ...authorityRules,
  productRule,
  ...reviewRules,
  ...answeredReviewRules,
  ...limitedRules,
  generativeModel,
  ...minimalRules,
];

const byKey = new Map(lawRules.map((rule) => [rule.key, rule]));

/** The rule of a key. */
export function lawRule(key: string): LawRule {
  const found = byKey.get(key);
  if (!found) throw new Error(`no law rule ${key}`);
  return found;
}

/** Rules that a text speaks for, and those that only what it rules out would speak for. */
export function rulesInText(text: LawText): { found: LawRule[]; ruledOut: LawRule[] } {
  const affirmed = reading(text.affirmed, text.affirmedSentences);
  const whole = text.whole === text.affirmed ? affirmed : reading(text.whole, text.wholeSentences);
  const found = lawRules.filter((rule) => speaksFor(rule, rule.literal ? whole : affirmed));
  if (whole === affirmed) return { found, ruledOut: [] };
  const ruledOut = lawRules.filter(
    (rule) =>
      (rule.class === "prohibited" || rule.class === "high") &&
      !found.includes(rule) &&
      speaksFor(rule, whole),
  );
  return { found, ruledOut };
}

/** A text with its sentences; each remembers what it contains, because rules share their vocabulary. */
interface Reading {
  has: (part: RegExp) => boolean;
  sentences: readonly { text: string; has: (part: RegExp) => boolean }[];
}

function reading(all: string, sentences: readonly string[]): Reading {
  const has = remembering(all);
  // A single sentence is the whole text.
  if (sentences.length === 1) return { has, sentences: [{ text: all, has }] };
  return { has, sentences: sentences.map((text) => ({ text, has: remembering(text) })) };
}

function remembering(text: string): (part: RegExp) => boolean {
  const known = new Map<RegExp, boolean>();
  return (part) => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const found = part.test(text);
    known.set(part, found);
    return found;
  };
}

function speaksFor(rule: LawRule, { has, sentences }: Reading): boolean {
  return rule.patterns.some((pattern) => {
    const parts = partsOf(pattern);
    if (!parts.every(has)) return false;
    return sentences.some(
      (sentence) => parts.every(sentence.has) && !(rule.unless && sentence.has(rule.unless)),
    );
  });
}

function partsOf(pattern: LawPattern): readonly RegExp[] {
  return pattern instanceof RegExp ? [pattern] : pattern;
}
